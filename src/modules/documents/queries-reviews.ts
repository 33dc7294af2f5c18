import { sql } from 'kysely';
import { listAnniversaries, type Coordinator, type Deliverable, type Review, type ReviewInput, type ReviewProposal } from './model-reviews.ts';
import { listEvidenceFiles, type FollowDb, type Hand } from './queries-follow.ts';

const columns = [
	'documents_review.id as id', 'document_id as documentId', 'documents_review.unit_id as unitId', 'documents_review.kind as kind', 'anniversary', 'instruction', 'outline', 'draft_on as draftOn',
	'due_on as dueOn', 'submitted_to as submittedTo', 'submitted_on as submittedOn', 'documents_review.revision as revision',
] as const;

/** A line of the list: a review with its document. */
export type ReviewLine = Review & { symbol: string; subject: string; issuedOn: string };

export async function insertReview(db: FollowDb, id: string, documentId: string, input: ReviewInput, by: Hand): Promise<void> {
	await db.insertInto('documents_review').values({ id, document_id: documentId, ...toColumns(input), submitted_on: null, created_at: by.at, created_by: by.id, updated_at: by.at, updated_by: by.id, revision: 1 }).execute();
	await insertCoordinators(db, id, input);
}

/** Changes a review that still has the revision given; answers whether it had. */
export async function updateReview(db: FollowDb, id: string, revision: number, input: ReviewInput, by: Hand): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('documents_review')
		.set({ ...toColumns(input), updated_at: by.at, updated_by: by.id, revision: sql<number>`revision + 1` })
		.where('id', '=', id)
		.where('revision', '=', revision)
		.executeTakeFirst();
	if (numUpdatedRows === 0n) return false;
	await db
		.deleteFrom('documents_review_coordinator')
		.where('review_id', '=', id)
		.$if(input.coordinators.length > 0, (query) => query.where('unit_id', 'not in', input.coordinators))
		.execute();
	await insertCoordinators(db, id, input);
	return true;
}

function toColumns({ unitId, kind, anniversary, instruction, outline, draftOn, dueOn, submittedTo }: ReviewInput) {
	return { unit_id: unitId, kind, anniversary, instruction, outline, draft_on: draftOn, due_on: dueOn, submitted_to: submittedTo };
}

async function insertCoordinators(db: FollowDb, reviewId: string, { coordinators, reportOn }: ReviewInput): Promise<void> {
	if (coordinators.length === 0) return;
	await db
		.insertInto('documents_review_coordinator')
		.values(coordinators.map((unitId) => ({ review_id: reviewId, unit_id: unitId, report_on: reportOn, reported_on: null })))
		.onConflict((conflict) => conflict.columns(['review_id', 'unit_id']).doUpdateSet({ report_on: reportOn }))
		.execute();
}

export async function setSubmitted(db: FollowDb, id: string, day: string | null, by: Hand): Promise<void> {
	await db.updateTable('documents_review').set({ submitted_on: day, updated_at: by.at, updated_by: by.id, revision: sql<number>`revision + 1` }).where('id', '=', id).execute();
}

export async function setReported(db: FollowDb, reviewId: string, unitId: string, day: string | null): Promise<boolean> {
	const { numUpdatedRows } = await db.updateTable('documents_review_coordinator').set({ reported_on: day }).where('review_id', '=', reviewId).where('unit_id', '=', unitId).executeTakeFirst();
	return numUpdatedRows > 0n;
}

export async function deleteReview(db: FollowDb, id: string): Promise<void> {
	await db.deleteFrom('documents_review').where('id', '=', id).execute();
}

export function findReview(db: FollowDb, id: string): Promise<ReviewLine | undefined> {
	return selectLines(db).where(sql`documents_review.id::text`, '=', id).executeTakeFirst();
}

function selectLines(db: FollowDb) {
	return db.selectFrom('documents_review').innerJoin('documents_document', 'documents_document.id', 'document_id').select(columns).select(['symbol', 'subject', 'issued_on as issuedOn']);
}

export interface ReviewQuery {
	/** Units that lead, coordinate or keep the document; null means all. */
	unitIds: readonly string[] | null;
	documentId?: string;
	/** Both ends included. */
	due?: { from: string; to: string } | undefined;
}

/** The nearest term first, at most 2,000. */
export async function listReviewRows(db: FollowDb, { unitIds, documentId, due }: ReviewQuery): Promise<ReviewLine[]> {
	if (unitIds?.length === 0) return [];
	return selectLines(db)
		.$if(unitIds !== null, (query) =>
			query.where((eb) =>
				eb.or([
					eb('documents_review.unit_id', 'in', unitIds!),
					eb('documents_document.unit_id', 'in', unitIds!),
					eb.exists(eb.selectFrom('documents_review_coordinator').select('review_id').whereRef('review_id', '=', 'documents_review.id').where('documents_review_coordinator.unit_id', 'in', unitIds!)),
				]),
			),
		)
		.$if(documentId !== undefined, (query) => query.where('document_id', '=', documentId!))
		.$if(due !== undefined, (query) => query.where('due_on', '>=', due!.from).where('due_on', '<=', due!.to))
		.orderBy('due_on')
		.orderBy('documents_review.id')
		.limit(2_000)
		.execute();
}

export function listCoordinators(db: FollowDb, reviewId: string): Promise<Coordinator[]> {
	return db.selectFrom('documents_review_coordinator').select(['unit_id as unitId', 'report_on as reportOn', 'reported_on as reportedOn']).where('review_id', '=', reviewId).orderBy('unit_id').execute();
}

export async function listDeliverables(db: FollowDb, reviewId: string): Promise<Deliverable[]> {
	const rows = await db.selectFrom('documents_deliverable').select(['id', 'title', 'done_on as doneOn', 'link', 'file_id as fileId']).where('review_id', '=', reviewId).orderBy('place').execute();
	const files = await listEvidenceFiles(db, rows.flatMap(({ fileId }) => fileId ?? []));
	return rows.map(({ fileId, ...rest }) => ({ ...rest, file: files.get(fileId ?? '') ?? null }));
}

export async function insertDeliverables(db: FollowDb, reviewId: string, deliverables: readonly { id: string; title: string; place: number }[]): Promise<void> {
	if (deliverables.length > 0) await db.insertInto('documents_deliverable').values(deliverables.map((one) => ({ ...one, review_id: reviewId, done_on: null, link: '', file_id: null }))).execute();
}

export async function deleteDeliverable(db: FollowDb, id: string): Promise<void> {
	await db.deleteFrom('documents_deliverable').where('id', '=', id).execute();
}

export async function setDeliverable(db: FollowDb, id: string, { doneOn, link, fileId }: { doneOn: string | null; link: string; fileId: string | null }): Promise<void> {
	await db.updateTable('documents_deliverable').set({ done_on: doneOn, link, file_id: fileId }).where('id', '=', id).execute();
}

/** Anniversaries of the documents of some units in a span of days for which no review is kept, the nearest first. */
export async function listProposals(db: FollowDb, unitIds: readonly string[] | null, span: { from: string; to: string }): Promise<(ReviewProposal & { symbol: string; subject: string; issuedOn: string })[]> {
	if (unitIds?.length === 0) return [];
	const documents = await db
		.selectFrom('documents_document')
		.select(['id', 'symbol', 'subject', 'issued_on as issuedOn'])
		.where('kind', 'in', ['directive', 'resolution', 'conclusion', 'regulation', 'scheme', 'programme'])
		.where((eb) => eb.or([eb('expires_on', 'is', null), eb('expires_on', '>=', span.from)]))
		.$if(unitIds !== null, (query) => query.where('unit_id', 'in', unitIds!))
		.where(({ not, exists, selectFrom }) => not(exists(selectFrom(sql`documents_relation`.as('relation')).select(sql`1`.as('one')).where(sql<boolean>`relation.earlier_id = documents_document.id and relation.kind = 'replaces'`))))
		.execute();
	const reviews = await db.selectFrom('documents_review').select(['document_id as documentId', 'anniversary']).where('anniversary', 'is not', null).execute();
	const kept = new Set(reviews.map(({ documentId, anniversary }) => `${documentId} ${anniversary}`));
	return documents
		.flatMap(({ id, ...document }) => listAnniversaries(document.issuedOn, span).map((due) => ({ documentId: id, ...document, ...due })))
		.filter(({ documentId, years }) => !kept.has(`${documentId} ${years}`))
		.toSorted((a, b) => (a.dueOn + a.documentId < b.dueOn + b.documentId ? -1 : 1));
}
