import { randomUUID } from 'node:crypto';
import { recordAudit } from '#platform/audit.server';
import { now, today } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { FileStore } from '#platform/files.server';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { briefingInput, reasonInput } from '../model-dissemination.ts';
import { mayWrite } from '../policy.ts';
import { findDissemination, insertBriefing, listAsked, listBriefings, withdrawStanding } from '../queries-dissemination.ts';
import { linkEvidence, storeEvidence, type GivenFile } from './evidence-files.ts';
import { refuseMarked, type AnyDb } from './open-document.ts';

/** Where the reports of a dissemination's unit stand. */
export interface DutyPlace {
	disseminationId: string;
	/** The unit that was asked. */
	unitId: string;
}

/**
 * A unit reports what it held. One report of a unit stands; another one corrects it and says why, keeping the day on which
 * the unit first reported. Throws `documents.already_reported` (without a reason), `documents.day_ahead`,
 * `documents.not_asked`, `documents.not_yours` or the code of the first wrong field.
 */
export async function reportBriefing(house: { db: AnyDb; files: FileStore }, actor: Actor, place: DutyPlace, input: unknown, { file = null, reason, reportedOn = today() }: { file?: GivenFile | null; reason?: string | undefined; reportedOn?: string } = {}): Promise<string> {
	await checkDuty(house.db, actor, place);
	const given = parseInput(briefingInput, input);
	if (given.heldOn > today()) throw new AppError('invalid', 'documents.day_ahead', { field: 'heldOn' });
	refuseMarked(given.note);
	const why = reason === undefined ? null : parseInput(reasonInput, { reason }).reason;
	const stored = file && (await storeEvidence(house.files, file));
	const by = { id: actor.id, at: now() };
	return inTransaction(house.db, async (tx) => {
		const before = (await listBriefings(tx, [place.disseminationId])).find(({ unitId }) => unitId === place.unitId);
		if (before && why === null) throw new AppError('conflict', 'documents.already_reported');
		if (before) await withdrawStanding(tx, place.disseminationId, place.unitId, why!, by);
		const id = randomUUID();
		const fileId = stored ? await linkEvidence(tx, stored) : (before?.file?.id ?? null);
		if (!(await insertBriefing(tx, id, place.disseminationId, place.unitId, given, fileId, before?.reportedOn ?? reportedOn, by))) throw new AppError('conflict', 'documents.already_reported');
		await audit(tx, actor, before ? 'correct_briefing' : 'report_briefing', place, { report: id, sessions: given.sessions, attendances: given.attendances, with_file: fileId !== null });
		return id;
	});
}

/** Takes back a unit's report, with a reason. Throws `documents.report_unknown` where none stands, `documents.reason_missing`. */
export async function withdrawBriefing(db: AnyDb, actor: Actor, place: DutyPlace, reason: string): Promise<void> {
	await checkDuty(db, actor, place);
	const why = parseInput(reasonInput, { reason }).reason;
	await inTransaction(db, async (tx) => {
		const withdrawn = await withdrawStanding(tx, place.disseminationId, place.unitId, why, { id: actor.id, at: now() });
		if (!withdrawn) throw new AppError('not_found', 'documents.report_unknown');
		await audit(tx, actor, 'withdraw_briefing', place, { report: withdrawn.id });
	});
}

/** The unit was asked, and the actor writes for it (or for whoever answers for it now). */
async function checkDuty(db: AnyDb, actor: Actor, { disseminationId, unitId }: DutyPlace): Promise<void> {
	if (!(await findDissemination(db, disseminationId))) throw new AppError('not_found', 'documents.dissemination_unknown');
	if (!(await listAsked(db, [disseminationId])).get(disseminationId)?.includes(unitId)) throw new AppError('not_found', 'documents.not_asked');
	if (!mayWrite(actor, unitId)) throw new AppError('forbidden', 'documents.not_yours');
}

function audit(tx: AnyDb, actor: Actor, act: 'report_briefing' | 'correct_briefing' | 'withdraw_briefing', { disseminationId, unitId }: DutyPlace, details: Record<string, string | number | boolean>): Promise<void> {
	return recordAudit(tx, actor, { action: `documents.${act}`, subject: `dissemination:${disseminationId}`, unitId, details });
}
