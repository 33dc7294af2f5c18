import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { recordAudit, type AuditEntry } from '#platform/audit.server';
import { AppError } from '#platform/errors';
import { emit, type DomainEvent } from '#platform/events';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { addChange, parseChanges } from '../allowed-changes.ts';
import { isFamiliarSymbol } from '../document-symbol.ts';
import { listEffects, type Effect } from '../effects.ts';
import { requireDistrictsEnded, type History } from '../history.ts';
import { changeKinds, listChangedUnits, orgUnitInput, type ChangeInput, type ChangeKind, type NewChange, type OrgUnit } from '../model.ts';
import { mayChangeAnything } from '../policy.ts';
import { insertChanges, loadHistory, lockChanges, saveHistory, type OrganisationTables } from '../queries.ts';
import { tellEffects, type ToldEffect } from './read-effects.ts';

type Db = Kysely<OrganisationTables>;

/** What an audit row and an event are called for each kind of change. */
const acts: Record<ChangeKind, { action: AuditEntry['action']; told: DomainEvent['name'] }> = {
	establish: { action: 'organisation.create_unit', told: 'organisation.units_created' },
	rename: { action: 'organisation.rename_unit', told: 'organisation.units_renamed' },
	move: { action: 'organisation.move_unit', told: 'organisation.units_moved' },
	merge: { action: 'organisation.merge_units', told: 'organisation.units_merged' },
	split: { action: 'organisation.split_unit', told: 'organisation.unit_split' },
	abolish: { action: 'organisation.abolish_unit', told: 'organisation.unit_abolished' },
};

export const changeEvents = Object.values(acts).map(({ told }) => told);

/** Changes that were kept together. */
export interface Act {
	actId: string;
	/** In the order given. */
	changeIds: string[];
	effects: Effect[];
}

/** What an act would do. */
export interface Preview {
	effects: ToldEffect[];
	/** Units that would stand no more. */
	endedIds: string[];
	isFamiliarSymbol: boolean;
}

/**
 * Makes changes of the tree, all or nothing, in the order given. Throws `organisation.not_yours`,
 * `organisation.document_missing`, what the rules of the tree refuse (`history.ts`), or the code of the first wrong field.
 */
export async function makeChanges(db: Db, actor: Actor, inputs: readonly unknown[]): Promise<Act> {
	return inTransaction(db, async (tx) => {
		await lockChanges(tx);
		const before = await loadHistory(tx);
		const changes = parseChanges(actor, inputs);
		const after = changes.reduce((history, change) => addChange(actor, before, history, change), before);
		requireDistrictsEnded(after);
		return keepChanges(tx, actor, before, after, changes);
	});
}

/**
 * Makes a unit under another one, or at the top, with an id of its own. Throws `organisation.not_yours`,
 * `organisation.parent_unknown` or the code of the first wrong field.
 */
export async function createUnit(db: Db, actor: Actor, input: unknown): Promise<OrgUnit> {
	if (!mayChangeAnything(actor)) throw new AppError('forbidden', 'organisation.not_yours');
	const { validFrom: day, ...unit } = parseInput(orgUnitInput, input);
	const id = randomUUID();
	await makeChanges(db, actor, [{ kind: 'establish', unitId: id, day, ...unit }]);
	return { id, ...unit, validFrom: day, validTo: null };
}

/** What `makeChanges` would do, without doing it. Throws the same. */
export async function readPreview(db: Db, actor: Actor, inputs: readonly unknown[]): Promise<Preview> {
	const before = await loadHistory(db);
	const changes = parseChanges(actor, inputs);
	const after = changes.reduce((history, change) => addChange(actor, before, history, change), before);
	requireDistrictsEnded(after);
	const effects = listEffects(before, after);
	const endedIds = effects.filter(({ to }) => to === null).map(({ unitId }) => unitId);
	return { effects: tellEffects(effects, after), endedIds, isFamiliarSymbol: changes.every(({ symbol }) => isFamiliarSymbol(symbol)) };
}

/** Writes an act: what follows from it, its changes, and of each kind one audit row and one event. */
export async function keepChanges(tx: Db, actor: Actor, before: History, after: History, inputs: readonly ChangeInput[]): Promise<Act> {
	const actId = randomUUID();
	const changes = inputs.map((input) => ({ ...input, id: randomUUID(), actId }));
	await saveHistory(tx, before, after);
	await insertChanges(tx, changes);
	for (const kind of changeKinds) {
		const made = changes.filter((change) => change.kind === kind);
		if (made.length > 0) await recordChanges(tx, actor, kind, made);
	}
	return { actId, changeIds: changes.map(({ id }) => id), effects: listEffects(before, after) };
}

async function recordChanges(tx: Db, actor: Actor, kind: ChangeKind, made: readonly NewChange[]): Promise<void> {
	const { action, told } = acts[kind];
	const first = made[0]!;
	const unitId = listChangedUnits(first)[0]!;
	const one = made.length === 1;
	await recordAudit(tx, actor, {
		action,
		subject: one ? `unit:${unitId}` : `act:${first.actId}`,
		...(one && { unitId }),
		details: { act: first.actId, changes: made.length, ...(one && { day: first.day }) },
	});
	const changes = made.map((change) => ({ changeId: change.id, day: change.day, unitIds: listChangedUnits(change) }));
	await emit(tx, { name: told, payload: { actId: first.actId, changes } });
}
