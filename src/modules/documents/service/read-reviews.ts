import { getUnitNear, listUnitsOn } from '#modules/organisation';
import { addDays, today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { HangingRecord } from '#platform/manifest';
import type { Actor } from '#platform/permissions';
import { addYears, findReviewState, reviewFilter, type Coordinator, type Deliverable, type EvidenceFile, type ReviewState } from '../model-reviews.ts';
import { listReachedUnits, mayWrite } from '../policy.ts';
import { findReview, listCoordinators, listDeliverables, listProposals, listReviewRows, type ReviewLine } from '../queries-reviews.ts';
import type { AnyDb } from './open-document.ts';

/** A line of the reviews, with how it stands today. */
export type ListedReview = ReviewLine & { state: ReviewState; unitName: string };

/** Reviews that units in reach lead, coordinate or have the document of, the nearest term first, and how many stand in each state. */
export async function listReviews(db: AnyDb, actor: Actor, input: unknown = {}): Promise<{ reviews: ListedReview[]; counts: Partial<Record<ReviewState, number>>; filter: { state?: ReviewState | undefined; quarter?: string | undefined } }> {
	const filter = parseInput(reviewFilter, input);
	const all = await withState(db, await listReviewRows(db, { unitIds: listReachedUnits(actor), due: filter.quarter === undefined ? undefined : toSpan(filter.quarter) }));
	const counts: Partial<Record<ReviewState, number>> = {};
	for (const { state } of all) counts[state] = (counts[state] ?? 0) + 1;
	return { reviews: all.filter(({ state }) => filter.state === undefined || state === filter.state), counts, filter };
}

function toSpan(quarter: string): { from: string; to: string } {
	const from = `${quarter.slice(0, 4)}-${String(Number(quarter.at(-1)) * 3 - 2).padStart(2, '0')}-01`;
	const next = new Date(`${from}T00:00:00Z`);
	next.setUTCMonth(next.getUTCMonth() + 3);
	return { from, to: addDays(next.toISOString().slice(0, 10), -1) };
}

async function withState(db: AnyDb, reviews: readonly ReviewLine[]): Promise<ListedReview[]> {
	const names = new Map((await listUnitsOn(db, today())).map(({ id, name }) => [id, name]));
	const listed = [];
	for (const review of reviews) listed.push({ ...review, state: findReviewState(review, today()), unitName: names.get(review.unitId) ?? (await getUnitNear(db, review.unitId, review.dueOn)).name });
	return listed;
}

/** A review as its page shows it. */
export interface DeskReview {
	review: ListedReview;
	coordinators: (Coordinator & { name: string })[];
	deliverables: Deliverable[];
	mayWrite: boolean;
}

/** Throws `documents.review_unknown` or `documents.not_yours`. */
export async function getReview(db: AnyDb, actor: Actor, id: string): Promise<DeskReview> {
	const found = await findReview(db, id);
	if (!found) throw new AppError('not_found', 'documents.review_unknown');
	const reached = listReachedUnits(actor);
	const readable = await listReviewRows(db, { unitIds: reached, documentId: found.documentId });
	if (!readable.some((one) => one.id === id)) throw new AppError('forbidden', 'documents.not_yours');
	const [review] = await withState(db, [found]);
	const coordinators = [];
	for (const one of await listCoordinators(db, id)) coordinators.push({ ...one, name: (await getUnitNear(db, one.unitId, today())).name });
	return { review: review!, coordinators: coordinators.toSorted((a, b) => a.name.localeCompare(b.name, 'vi')), deliverables: await listDeliverables(db, id), mayWrite: mayWrite(actor, found.unitId) };
}

/** The file that proves a deliverable. Throws what `getReview` throws and `platform.file_unknown`. */
export async function getReviewFile(db: AnyDb, actor: Actor, id: string, fileId: string): Promise<EvidenceFile> {
	const file = (await getReview(db, actor, id)).deliverables.find((one) => one.file?.id === fileId)?.file;
	if (!file) throw new AppError('not_found', 'platform.file_unknown');
	return file;
}

/** Documents in reach whose 3, 5, 10 or 15 years fall within the next months and that have no review for it. */
export function listReviewProposals(db: AnyDb, actor: Actor, months = 6): ReturnType<typeof listProposals> {
	return listProposals(db, listReachedUnits(actor), { from: addDays(today(), -90), to: addDays(today(), Math.round(months * 30.5)) });
}

/** What a document's anniversary asks for, for a form to begin with. */
export function proposeReview(issuedOn: string, years: number): { kind: 'interim' | 'final'; anniversary: number; dueOn: string; reportOn: string; draftOn: string } {
	const dueOn = addYears(issuedOn, years);
	return { kind: years >= 10 ? 'final' : 'interim', anniversary: years, dueOn, reportOn: addDays(dueOn, -45), draftOn: addDays(dueOn, -20) };
}

/** The reviews that hang on a document, for its page. */
export async function listReviewsOfDocument({ db }: { db: AnyDb }, actor: Actor, documentId: string): Promise<HangingRecord[]> {
	const reviews = await withState(db, await listReviewRows(db, { unitIds: listReachedUnits(actor), documentId }));
	return reviews.map(({ id, state, dueOn, unitName }) => ({ title: unitName, href: `/desk/reviews/${id}`, state: `documents.review_${state}`, day: dueOn, late: state === 'overdue' || state === 'done_late' })).toReversed();
}

/** The reviews that the actor's units lead and that are due soon or overdue, for the first page of the desk. */
export async function listWaitingReviews({ db }: { db: AnyDb }, actor: Actor): Promise<HangingRecord[]> {
	const reviews = (await withState(db, await listReviewRows(db, { unitIds: listReachedUnits(actor) }))).filter(({ unitId, state }) => mayWrite(actor, unitId) && (state === 'due_soon' || state === 'overdue'));
	return reviews.map(({ id, state, dueOn, symbol, subject }) => ({ title: [symbol, subject].filter(Boolean).join(' – '), href: `/desk/reviews/${id}`, state: `documents.review_${state}`, day: dueOn, late: state === 'overdue' }));
}

/** Reviews that the actor's units lead and that wait: due soon and overdue. */
export async function countReviewsWaiting({ db }: { db: AnyDb }, actor: Actor): Promise<{ waiting: number; overdue: number }> {
	const own = (await listReviewRows(db, { unitIds: listReachedUnits(actor) })).filter(({ unitId }) => mayWrite(actor, unitId)).map((review) => findReviewState(review, today()));
	const overdue = own.filter((state) => state === 'overdue').length;
	return { waiting: overdue + own.filter((state) => state === 'due_soon').length, overdue };
}
