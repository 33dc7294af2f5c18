import { sql } from 'kysely';
import type { Briefing, BriefingForm, BriefingInput, Dissemination } from './model-dissemination.ts';
import { listEvidenceFiles, type FollowDb, type Hand } from './queries-follow.ts';

export type DisseminationLine = Dissemination & { symbol: string; subject: string; documentUnitId: string };

export function listFormRows(db: FollowDb): Promise<BriefingForm[]> {
	return db.selectFrom('documents_briefing_form').select(['key', 'label']).orderBy('place').orderBy('key').execute();
}

export async function insertForms(db: FollowDb, forms: readonly BriefingForm[]): Promise<void> {
	await db.insertInto('documents_briefing_form').values(forms.map((form, place) => ({ ...form, place }))).onConflict((conflict) => conflict.doNothing()).execute();
}

export async function insertDissemination(db: FollowDb, { id, documentId, unitId, form, dueOn, instruction }: Dissemination, unitIds: readonly string[], by: Hand): Promise<void> {
	await db.insertInto('documents_dissemination').values({ id, document_id: documentId, unit_id: unitId, form, due_on: dueOn, instruction, created_at: by.at, created_by: by.id }).execute();
	await db.insertInto('documents_dissemination_unit').values(unitIds.map((unit) => ({ dissemination_id: id, unit_id: unit }))).execute();
}

export async function updateTerm(db: FollowDb, id: string, dueOn: string, instruction: string): Promise<void> {
	await db.updateTable('documents_dissemination').set({ due_on: dueOn, instruction }).where('id', '=', id).execute();
}

export async function deleteDissemination(db: FollowDb, id: string): Promise<void> {
	await db.deleteFrom('documents_dissemination').where('id', '=', id).execute();
}

export function findDissemination(db: FollowDb, id: string): Promise<DisseminationLine | undefined> {
	return selectLines(db).where(sql`documents_dissemination.id::text`, '=', id).executeTakeFirst();
}

function selectLines(db: FollowDb) {
	return db
		.selectFrom('documents_dissemination')
		.innerJoin('documents_document', 'documents_document.id', 'document_id')
		.select(['documents_dissemination.id as id', 'document_id as documentId', 'documents_dissemination.unit_id as unitId', 'form', 'due_on as dueOn', 'instruction', 'symbol', 'subject', 'documents_document.unit_id as documentUnitId']);
}

/** Those that some units asked for or are asked for, the latest term first, at most 500. Null means all. */
export async function listDisseminationRows(db: FollowDb, unitIds: readonly string[] | null, documentId?: string): Promise<DisseminationLine[]> {
	if (unitIds?.length === 0) return [];
	return selectLines(db)
		.$if(unitIds !== null, (query) =>
			query.where((eb) =>
				eb.or([
					eb('documents_dissemination.unit_id', 'in', unitIds!),
					eb.exists(eb.selectFrom('documents_dissemination_unit').select('dissemination_id').whereRef('dissemination_id', '=', 'documents_dissemination.id').where('documents_dissemination_unit.unit_id', 'in', unitIds!)),
				]),
			),
		)
		.$if(documentId !== undefined, (query) => query.where('document_id', '=', documentId!))
		.orderBy('due_on', 'desc')
		.orderBy('documents_dissemination.id')
		.limit(500)
		.execute();
}

/** The units asked, by dissemination. */
export async function listAsked(db: FollowDb, ids: readonly string[]): Promise<Map<string, string[]>> {
	if (ids.length === 0) return new Map();
	const rows = await db.selectFrom('documents_dissemination_unit').select(['dissemination_id as id', 'unit_id as unitId']).where('dissemination_id', 'in', ids).orderBy('unit_id').execute();
	return new Map([...Map.groupBy(rows, ({ id }) => id)].map(([id, found]) => [id, found.map(({ unitId }) => unitId)]));
}

/** Reports to some disseminations, the newest first; withdrawn ones only where asked for. */
export async function listBriefings(db: FollowDb, disseminationIds: readonly string[], { withWithdrawn = false } = {}): Promise<Briefing[]> {
	if (disseminationIds.length === 0) return [];
	const rows = await db
		.selectFrom('documents_briefing')
		.select([
			'id', 'dissemination_id as disseminationId', 'unit_id as unitId', 'held_on as heldOn', 'sessions', 'attendances', 'units_reached as unitsReached', 'note', 'link', 'file_id as fileId',
			'reported_on as reportedOn', 'withdrawn_at as withdrawnAt', 'withdrawn_reason as withdrawnReason',
		])
		.where('dissemination_id', 'in', disseminationIds)
		.$if(!withWithdrawn, (query) => query.where('withdrawn_at', 'is', null))
		.orderBy('reported_at', 'desc')
		.orderBy('id')
		.execute();
	const files = await listEvidenceFiles(db, rows.flatMap(({ fileId }) => fileId ?? []));
	return rows.map(({ fileId, ...rest }) => ({ ...rest, file: files.get(fileId ?? '') ?? null }));
}

/** Answers false where a report of the unit stands already. */
export async function insertBriefing(db: FollowDb, id: string, disseminationId: string, unitId: string, input: BriefingInput, fileId: string | null, reportedOn: string, by: Hand): Promise<boolean> {
	const { heldOn, sessions, attendances, unitsReached, note, link } = input;
	const { numInsertedOrUpdatedRows = 0n } = await db
		.insertInto('documents_briefing')
		.values({
			id, dissemination_id: disseminationId, unit_id: unitId, held_on: heldOn, sessions, attendances, units_reached: unitsReached, note, link, file_id: fileId,
			reported_on: reportedOn, reported_at: by.at, reported_by: by.id, withdrawn_at: null, withdrawn_by: null, withdrawn_reason: '',
		})
		.onConflict((conflict) => conflict.doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows > 0n;
}

/** Withdraws the report of a unit that stands; answers its id and file, or undefined where none stood. */
export function withdrawStanding(db: FollowDb, disseminationId: string, unitId: string, reason: string, by: Hand): Promise<{ id: string; fileId: string | null } | undefined> {
	return db
		.updateTable('documents_briefing')
		.set({ withdrawn_at: by.at, withdrawn_by: by.id, withdrawn_reason: reason })
		.where('dissemination_id', '=', disseminationId)
		.where('unit_id', '=', unitId)
		.where('withdrawn_at', 'is', null)
		.returning(['id', 'file_id as fileId'])
		.executeTakeFirst();
}
