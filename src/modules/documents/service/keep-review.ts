import { randomUUID } from 'node:crypto';
import { getUnitOn } from '#modules/organisation';
import { recordAudit } from '#platform/audit.server';
import { now, today } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { FileStore } from '#platform/files.server';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { aDay, aLine, aLink, reviewInput, type ReviewInput } from '../model-reviews.ts';
import { mayWrite } from '../policy.ts';
import { deleteDeliverable, deleteReview, findReview, insertDeliverables, insertReview, listDeliverables, setDeliverable, setReported, setSubmitted, updateReview, type ReviewLine } from '../queries-reviews.ts';
import { linkEvidence, storeEvidence, type GivenFile } from './evidence-files.ts';
import { getReadable, refuseMarked, type AnyDb } from './open-document.ts';

type Act = 'create_review' | 'change_review' | 'remove_review' | 'submit_review' | 'reopen_review' | 'prove_deliverable' | 'clear_deliverable' | 'note_unit_report';

/**
 * Keeps a review that a document asks for. Exactly one unit leads; it must be one that the actor writes for. Answers its id.
 * Throws `documents.not_yours`, the code of the first wrong field, `organisation.unit_unknown` or `document.classified`.
 */
export async function createReview(db: AnyDb, actor: Actor, documentId: string, input: unknown): Promise<string> {
	await getReadable(db, actor, documentId);
	const given = await readInput(db, actor, input);
	const id = randomUUID();
	await inTransaction(db, async (tx) => {
		await insertReview(tx, id, documentId, given, { id: actor.id, at: now() });
		await insertDeliverables(tx, id, given.deliverables.map((title, place) => ({ id: randomUUID(), title, place })));
		await audit(tx, actor, 'create_review', { id, unitId: given.unitId }, { document: documentId, due: given.dueOn });
	});
	return id;
}

/** Changes a review that still has the revision given; deliverables that are proved stay. Throws what `createReview` throws and `documents.changed_meanwhile`. */
export async function changeReview(db: AnyDb, actor: Actor, id: string, revision: number, input: unknown): Promise<void> {
	await getLed(db, actor, id);
	const given = await readInput(db, actor, input);
	await inTransaction(db, async (tx) => {
		if (!(await updateReview(tx, id, revision, given, { id: actor.id, at: now() }))) throw new AppError('conflict', 'documents.changed_meanwhile');
		const before = await listDeliverables(tx, id);
		for (const { id: one, title, doneOn } of before) if (!given.deliverables.includes(title) && doneOn === null) await deleteDeliverable(tx, one);
		const fresh = given.deliverables.filter((title) => !before.some((one) => one.title === title));
		await insertDeliverables(tx, id, fresh.map((title, index) => ({ id: randomUUID(), title, place: before.length + index })));
		await audit(tx, actor, 'change_review', { id, unitId: given.unitId }, { due: given.dueOn });
	});
}

/** Takes out a review that was kept by mistake. Throws `documents.review_has_evidence` where something of it is proved. */
export async function removeReview(db: AnyDb, actor: Actor, id: string): Promise<void> {
	const review = await getLed(db, actor, id);
	await inTransaction(db, async (tx) => {
		if (review.submittedOn !== null || (await listDeliverables(tx, id)).some(({ doneOn }) => doneOn !== null)) throw new AppError('conflict', 'documents.review_has_evidence');
		await deleteReview(tx, id);
		await audit(tx, actor, 'remove_review', review);
	});
}

/**
 * Writes down that a review was submitted. Every deliverable must be proved by then, and there must be one. Throws
 * `documents.review_needs_evidence`, `documents.day_ahead` or `documents.day_wrong`.
 */
export async function submitReview(db: AnyDb, actor: Actor, id: string, day: unknown): Promise<void> {
	const review = await getLed(db, actor, id);
	const submittedOn = readPastDay(day);
	await inTransaction(db, async (tx) => {
		const deliverables = await listDeliverables(tx, id);
		const missing = deliverables.filter(({ doneOn }) => doneOn === null).length;
		if (missing > 0 || deliverables.length === 0) throw new AppError('conflict', 'documents.review_needs_evidence', { count: missing });
		await setSubmitted(tx, id, submittedOn, { id: actor.id, at: now() });
		await audit(tx, actor, 'submit_review', review, { day: submittedOn });
	});
}

/** Takes back that a review was submitted, where that was a mistake. */
export async function reopenReview(db: AnyDb, actor: Actor, id: string): Promise<void> {
	const review = await getLed(db, actor, id);
	await inTransaction(db, async (tx) => {
		await setSubmitted(tx, id, null, { id: actor.id, at: now() });
		await audit(tx, actor, 'reopen_review', review);
	});
}

/** Proves a deliverable by a file or an address, with its day. Throws `documents.evidence_missing` where neither is given. */
export async function proveDeliverable(house: { db: AnyDb; files: FileStore }, actor: Actor, id: string, deliverableId: string, input: { doneOn: unknown; link?: unknown }, file: GivenFile | null): Promise<void> {
	const review = await getLed(house.db, actor, id);
	const doneOn = readPastDay(input.doneOn);
	const link = parseInput(aLink, input.link ?? '');
	if (link === '' && !file) throw new AppError('invalid', 'documents.evidence_missing', { field: 'file' });
	await requireDeliverable(house.db, id, deliverableId);
	const stored = file && (await storeEvidence(house.files, file));
	await inTransaction(house.db, async (tx) => {
		await setDeliverable(tx, deliverableId, { doneOn, link, fileId: await linkEvidence(tx, stored) });
		await audit(tx, actor, 'prove_deliverable', review, { deliverable: deliverableId, with_file: stored !== null });
	});
}

/** Takes back the proof of a deliverable of a review that is not submitted. Throws `documents.review_submitted`. */
export async function clearDeliverable(db: AnyDb, actor: Actor, id: string, deliverableId: string): Promise<void> {
	const review = await getLed(db, actor, id);
	if (review.submittedOn !== null) throw new AppError('conflict', 'documents.review_submitted');
	await requireDeliverable(db, id, deliverableId);
	await inTransaction(db, async (tx) => {
		await setDeliverable(tx, deliverableId, { doneOn: null, link: '', fileId: null });
		await audit(tx, actor, 'clear_deliverable', review, { deliverable: deliverableId });
	});
}

/** Writes down on which day a unit reported to the lead; an empty day takes it back. */
export async function noteUnitReport(db: AnyDb, actor: Actor, id: string, unitId: string, day: unknown): Promise<void> {
	const review = await getLed(db, actor, id);
	const reportedOn = day === '' ? null : readPastDay(day);
	await inTransaction(db, async (tx) => {
		if (!(await setReported(tx, id, unitId, reportedOn))) throw new AppError('not_found', 'organisation.unit_unknown');
		await audit(tx, actor, 'note_unit_report', review, { unit: unitId, day: reportedOn });
	});
}

async function readInput(db: AnyDb, actor: Actor, input: unknown): Promise<ReviewInput> {
	const given = parseInput(reviewInput, input);
	for (const unitId of [given.unitId, ...given.coordinators]) await getUnitOn(db, unitId, today());
	if (!mayWrite(actor, given.unitId)) throw new AppError('forbidden', 'documents.not_yours', { field: 'unitId' });
	refuseMarked(given.instruction, given.outline, given.submittedTo, ...given.deliverables);
	return given;
}

/** A review of a lead that the actor writes for. Throws `documents.review_unknown` or `documents.not_yours`. */
async function getLed(db: AnyDb, actor: Actor, id: string): Promise<ReviewLine> {
	const review = await findReview(db, id);
	if (!review) throw new AppError('not_found', 'documents.review_unknown');
	if (!mayWrite(actor, review.unitId)) throw new AppError('forbidden', 'documents.not_yours');
	return review;
}

async function requireDeliverable(db: AnyDb, reviewId: string, deliverableId: string): Promise<void> {
	if (!(await listDeliverables(db, reviewId)).some(({ id }) => id === deliverableId)) throw new AppError('not_found', 'documents.deliverable_unknown');
}

/** A day up to today. */
export function readPastDay(day: unknown): string {
	const given = parseInput(aDay, typeof day === 'string' ? parseInput(aLine(10), day) : day);
	if (given > today()) throw new AppError('invalid', 'documents.day_ahead', { field: 'day' });
	return given;
}

function audit(tx: AnyDb, actor: Actor, act: Act, { id, unitId }: { id: string; unitId: string }, details: Record<string, string | number | boolean | null> = {}): Promise<void> {
	return recordAudit(tx, actor, { action: `documents.${act}`, subject: `review:${id}`, unitId, details });
}
