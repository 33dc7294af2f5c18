import { randomUUID } from 'node:crypto';
import { getUnitOn } from '#modules/organisation';
import { recordAudit } from '#platform/audit.server';
import { now, today } from '#platform/clock';
import { emit } from '#platform/events';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { commonForms } from '../data/briefing-forms.ts';
import { disseminationInput, type BriefingForm } from '../model-dissemination.ts';
import { aDay, aLine } from '../model-reviews.ts';
import { mayWrite } from '../policy.ts';
import { deleteDissemination, findDissemination, insertDissemination, insertForms, listBriefings, listFormRows, updateTerm, type DisseminationLine } from '../queries-dissemination.ts';
import { getReadable, refuseMarked, type AnyDb } from './open-document.ts';

/** The forms of briefing, those that every office begins with until it has kept its own. */
export async function listBriefingForms(db: AnyDb): Promise<BriefingForm[]> {
	const kept = await listFormRows(db);
	return kept.length > 0 ? kept : [...commonForms];
}

/**
 * Asks units to hold a form of briefing on a document by a day. Answers the dissemination's id. Throws
 * `documents.not_yours` where the actor does not write for the asking unit and every one asked, `documents.form_missing`,
 * `documents.due_past`, `organisation.unit_unknown`, `document.classified` or the code of the first wrong field.
 */
export async function disseminate(db: AnyDb, actor: Actor, documentId: string, input: unknown): Promise<string> {
	await getReadable(db, actor, documentId);
	const { unitIds, ...given } = parseInput(disseminationInput, input);
	if (given.dueOn < today() && actor.kind === 'person') throw new AppError('invalid', 'documents.due_past', { field: 'dueOn' });
	refuseMarked(given.instruction);
	for (const unitId of [given.unitId, ...unitIds]) {
		await getUnitOn(db, unitId, today());
		if (!mayWrite(actor, unitId)) throw new AppError('forbidden', 'documents.not_yours', { field: 'unitIds' });
	}
	const id = randomUUID();
	await inTransaction(db, async (tx) => {
		if ((await listFormRows(tx)).length === 0) await insertForms(tx, commonForms);
		if (!(await listFormRows(tx)).some(({ key }) => key === given.form)) throw new AppError('invalid', 'documents.form_missing', { field: 'form' });
		await insertDissemination(tx, { id, documentId, ...given }, unitIds, { id: actor.id, at: now() });
		await recordAudit(tx, actor, { action: 'documents.disseminate', subject: `dissemination:${id}`, unitId: given.unitId, details: { document: documentId, units: unitIds.length, due: given.dueOn } });
		// Rooms that remind hear this; the room itself sends nothing.
		await emit(tx, { name: 'documents.document_disseminated', payload: { disseminationId: id, documentId, unitId: given.unitId } });
	});
	return id;
}

/** Gives another term or other words. Throws `documents.dissemination_unknown` or `documents.not_yours`. */
export async function changeDissemination(db: AnyDb, actor: Actor, id: string, input: { dueOn: unknown; instruction: unknown }): Promise<void> {
	const found = await getAsked(db, actor, id);
	const [dueOn, instruction] = [parseInput(aDay, input.dueOn), parseInput(aLine(4_000), input.instruction)];
	refuseMarked(instruction);
	await inTransaction(db, async (tx) => {
		await updateTerm(tx, id, dueOn, instruction);
		await recordAudit(tx, actor, { action: 'documents.change_dissemination', subject: `dissemination:${id}`, unitId: found.unitId, details: { before: found.dueOn, due: dueOn } });
	});
}

/** Takes back what was asked by mistake. Throws `documents.dissemination_reported` where a unit has reported. */
export async function removeDissemination(db: AnyDb, actor: Actor, id: string): Promise<void> {
	const found = await getAsked(db, actor, id);
	await inTransaction(db, async (tx) => {
		if ((await listBriefings(tx, [id], { withWithdrawn: true })).length > 0) throw new AppError('conflict', 'documents.dissemination_reported');
		await deleteDissemination(tx, id);
		await recordAudit(tx, actor, { action: 'documents.remove_dissemination', subject: `dissemination:${id}`, unitId: found.unitId });
	});
}

async function getAsked(db: AnyDb, actor: Actor, id: string): Promise<DisseminationLine> {
	const found = await findDissemination(db, id);
	if (!found) throw new AppError('not_found', 'documents.dissemination_unknown');
	if (!mayWrite(actor, found.unitId)) throw new AppError('forbidden', 'documents.not_yours');
	return found;
}
