import type { Kysely } from 'kysely';
import { recordAudit } from '#platform/audit.server';
import { AppError } from '#platform/errors';
import { emit } from '#platform/events';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { addChange } from '../allowed-changes.ts';
import { listEffects } from '../effects.ts';
import { replayChanges, type History } from '../history.ts';
import { listChangedUnits, type Change } from '../model.ts';
import { mayChangeAnything } from '../policy.ts';
import { deleteAct, listChanges, loadHistory, lockChanges, saveHistory, type OrganisationTables } from '../queries.ts';

type Db = Kysely<OrganisationTables>;

/** What PostgreSQL answers where a row is still pointed at. */
const STILL_REFERENCED = '23503';

/**
 * Takes the changes of one act back, as if they had never been entered; the audit keeps that they were. Throws
 * `organisation.act_unknown`, `organisation.not_yours`, `organisation.built_on` where a later change needs them, or
 * `organisation.has_records` where a unit that would go is already used.
 */
export async function undoAct(db: Db, actor: Actor, actId: string): Promise<void> {
	if (!mayChangeAnything(actor)) throw new AppError('forbidden', 'organisation.not_yours');
	try {
		await inTransaction(db, (tx) => takeBack(tx, actor, actId));
	} catch (error) {
		if ((error as { code?: unknown }).code === STILL_REFERENCED) throw new AppError('conflict', 'organisation.has_records');
		throw error;
	}
}

async function takeBack(tx: Db, actor: Actor, actId: string): Promise<void> {
	await lockChanges(tx);
	const all = await listChanges(tx);
	const undone = all.filter((change) => change.actId === actId);
	if (undone.length === 0) throw new AppError('not_found', 'organisation.act_unknown');
	const without = replayWithout(all, actId);
	// Who may make the changes now may also take them back.
	undone.reduce((history, change) => addChange(actor, without, history, change), without);
	await saveHistory(tx, await loadHistory(tx), without);
	await deleteAct(tx, actId);
	await recordAudit(tx, actor, { action: 'organisation.undo_changes', subject: `act:${actId}`, details: { changes: undone.length } });
	await emit(tx, { name: 'organisation.changes_undone', payload: { actId } });
}

/** The history as if an act had not been. Throws `organisation.built_on` where a later change has to do with a unit of it. */
function replayWithout(all: readonly Change[], actId: string): History {
	const start = all.findIndex((change) => change.actId === actId);
	const [own, later] = [all.filter((change) => change.actId === actId), all.slice(start).filter((change) => change.actId !== actId)];
	const before = replayChanges(all.slice(0, start));
	const then = replayChanges(own, before);
	const built = new Set([...later.flatMap(listNamed), ...listEffects(then, replayChanges(later, then)).map(({ unitId }) => unitId)]);
	const affected = [...own.flatMap(listChangedUnits), ...listEffects(before, then).map(({ unitId }) => unitId)];
	if (affected.some((id) => built.has(id))) throw new AppError('conflict', 'organisation.built_on');
	return replayChanges(later, before);
}

function listNamed(change: Change): string[] {
	return [...listChangedUnits(change), ...('parentId' in change && change.parentId !== null ? [change.parentId] : [])];
}
