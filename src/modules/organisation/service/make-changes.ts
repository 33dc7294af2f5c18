import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { recordAudit } from '#platform/audit.server';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { emit } from '#platform/events';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { listEffects, type Effect } from '../effects.ts';
import { isFamiliarSymbol } from '../document-symbol.ts';
import { applyChange, findVersion, listStanding, requireDistrictsEnded, type History } from '../history.ts';
import { changeInput, changeKinds, listChangedUnits, orgUnitInput, traceSuccessors, type ChangeInput, type ChangeKind, type NewChange, type OrgUnit } from '../model.ts';
import { mayChange, mayChangeAnything } from '../policy.ts';
import { insertChanges, loadHistory, lockChanges, saveHistory, type OrganisationTables } from '../queries.ts';
import { tellEffects, type ToldEffect } from './read-effects.ts';

type Db = Kysely<OrganisationTables>;

/** What an audit row and an event are called for each kind of change. */
const acts: Record<ChangeKind, { verb: string; told: string }> = {
	establish: { verb: 'create_unit', told: 'units_created' },
	rename: { verb: 'rename_unit', told: 'units_renamed' },
	move: { verb: 'move_unit', told: 'units_moved' },
	merge: { verb: 'merge_units', told: 'units_merged' },
	split: { verb: 'split_unit', told: 'unit_split' },
	abolish: { verb: 'abolish_unit', told: 'unit_abolished' },
};

export const changeEvents = Object.values(acts).map(({ told }) => `organisation.${told}` as const);

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
		const changes: ChangeInput[] = [];
		let after = before;
		for (const input of inputs) {
			const change = parseChange(actor, input);
			after = addChange(actor, before, after, change);
			changes.push(change);
		}
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
export async function previewChanges(db: Db, actor: Actor, inputs: readonly unknown[]): Promise<Preview> {
	const before = await loadHistory(db);
	const changes = inputs.map((input) => parseChange(actor, input));
	const after = changes.reduce((history, change) => addChange(actor, before, history, change), before);
	requireDistrictsEnded(after);
	const effects = listEffects(before, after);
	const endedIds = effects.filter(({ to }) => to === null).map(({ unitId }) => unitId);
	return { effects: tellEffects(effects, after), endedIds, isFamiliarSymbol: changes.every(({ symbol }) => isFamiliarSymbol(symbol)) };
}

/** Checks a change by itself. A person names the document that decided it; only the beginning of a unit may stand without. */
export function parseChange(actor: Actor, input: unknown): ChangeInput {
	if (!mayChangeAnything(actor)) throw new AppError('forbidden', 'organisation.not_yours');
	const change = parseInput(changeInput, input);
	if (actor.kind !== 'system' && change.kind !== 'establish' && change.symbol === '' && change.title === '') {
		throw new AppError('invalid', 'organisation.document_missing', { field: 'symbol' });
	}
	return change;
}

/** One change more, by somebody who may. `before` is what stood before the whole act: rights are those, never what the act makes. */
export function addChange(actor: Actor, before: History, history: History, change: ChangeInput): History {
	const after = applyChange(history, change);
	if (actor.kind === 'system') return after;
	const day = today();
	const touched = change.kind === 'establish' ? [change.parentId] : [...listChangedUnits(change), ...(change.kind === 'move' ? [change.parentId] : [])];
	const tops = listStanding(before, day).filter(({ parentId }) => parentId === null).map(({ id }) => id);
	if (!mayChange(actor, touched.map((id) => findAnswering(before, after, id, day)), tops)) throw new AppError('forbidden', 'organisation.not_yours');
	return after;
}

/** The unit of today that answers for one of any time; a unit still to come is answered for by the one above it, null being the top. */
function findAnswering(before: History, after: History, unitId: string | null, day: string): string | null {
	const seen = new Set<string>();
	for (let id = unitId; id !== null && !seen.has(id); ) {
		seen.add(id);
		const traced = traceSuccessors(before.successions, day)(id);
		if (findVersion(before, traced, day)) return traced;
		id = (before.versions.get(traced) ?? after.versions.get(traced))?.[0]?.parentId ?? null;
	}
	return null;
}

/** Writes an act: what follows from it, its changes, and of each kind one audit row and one event. */
export async function keepChanges(tx: Db, actor: Actor, before: History, after: History, inputs: readonly ChangeInput[]): Promise<Act> {
	const actId = randomUUID();
	const changes = inputs.map((input) => ({ ...input, id: randomUUID(), actId }));
	await saveHistory(tx, before, after);
	await insertChanges(tx, changes);
	for (const kind of changeKinds) {
		const made = changes.filter((change) => change.kind === kind);
		if (made.length > 0) await tell(tx, actor, kind, made);
	}
	return { actId, changeIds: changes.map(({ id }) => id), effects: listEffects(before, after) };
}

async function tell(tx: Db, actor: Actor, kind: ChangeKind, made: readonly NewChange[]): Promise<void> {
	const { verb, told } = acts[kind];
	const first = made[0]!;
	const unitId = listChangedUnits(first)[0]!;
	const one = made.length === 1;
	await recordAudit(tx, actor, {
		action: `organisation.${verb}`,
		subject: one ? `unit:${unitId}` : `act:${first.actId}`,
		...(one && { unitId }),
		details: { act: first.actId, changes: made.length, ...(one && { day: first.day }) },
	});
	const changes = made.map((change) => ({ changeId: change.id, day: change.day, unitIds: listChangedUnits(change) }));
	await emit(tx, { name: `organisation.${told}`, payload: { actId: first.actId, changes } });
}
