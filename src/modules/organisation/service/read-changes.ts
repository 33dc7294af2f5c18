import type { Kysely } from 'kysely';
import { addDays } from '#platform/clock';
import { AppError } from '#platform/errors';
import { findVersion, listStanding, listUpward, type History } from '../history.ts';
import { listChangedUnits, tiers, type Change, type ChangeKind, type OrgUnit } from '../model.ts';
import { listChanges, loadHistory, type OrganisationTables } from '../queries.ts';

type Db = Kysely<OrganisationTables>;

/** A unit by its name of then. */
export interface NamedUnit {
	id: string;
	name: string;
}

/** A change with the names of its units: those of the day before, successors and new names those of the day itself. */
export interface ToldChange {
	id: string;
	actId: string;
	kind: ChangeKind;
	day: string;
	symbol: string;
	title: string;
	units: NamedUnit[];
	/** Successors, the main one first; of a move the unit above; of a new name the unit under it. */
	into: NamedUnit[];
}

/** What the desk needs to show the tree of any day by itself: every version, and on which days what changed. */
export async function readTimeline(db: Db): Promise<{ versions: OrgUnit[]; days: { day: string; kinds: [ChangeKind, number][] }[] }> {
	const history = await loadHistory(db);
	const byDay = Map.groupBy(await listChanges(db), ({ day }) => day);
	const days = [...byDay].toSorted(([a], [b]) => a.localeCompare(b)).map(([day, changes]) => ({
		day,
		kinds: [...Map.groupBy(changes, ({ kind }) => kind)].map(([kind, made]): [ChangeKind, number] => [kind, made.length]),
	}));
	return { versions: [...history.versions.values()].flat(), days };
}

/** The changes of a day, in the order in which they were entered. */
export async function readChangesOn(db: Db, day: string): Promise<ToldChange[]> {
	const history = await loadHistory(db);
	return (await listChanges(db, { day })).map((change) => tell(history, change));
}

/** One change, and how many were entered together with it. Throws `organisation.act_unknown`. */
export async function readChange(db: Db, id: string): Promise<{ change: ToldChange; others: number; endedIds: string[] }> {
	const history = await loadHistory(db);
	const all = await listChanges(db);
	const change = all.find((candidate) => candidate.id === id);
	if (!change) throw new AppError('not_found', 'organisation.act_unknown');
	const endedIds = history.successions.filter(({ unitId, since }) => since === change.day && listChangedUnits(change).includes(unitId)).map(({ unitId }) => unitId);
	return { change: tell(history, change), others: all.filter(({ actId }) => actId === change.actId).length - 1, endedIds: [...new Set(endedIds)] };
}

/** All that the page of a unit tells of it. */
export interface UnitLife {
	/** On the day; of an ended unit the last, of one to come the first. */
	unit: OrgUnit;
	isStanding: boolean;
	versions: (OrgUnit & { parentName: string | null })[];
	/** Those above it, the top first. */
	upward: NamedUnit[];
	below: NamedUnit[];
	/** The units that ended into it, and those into which it ended, with the first day of each. */
	predecessors: (NamedUnit & { since: string; isMain: boolean })[];
	successors: (NamedUnit & { since: string; isMain: boolean })[];
	changes: ToldChange[];
}

/** A unit's whole life as seen on a day. Throws `organisation.unit_unknown`. */
export async function readUnitLife(db: Db, id: string, day: string): Promise<UnitLife> {
	const history = await loadHistory(db);
	const versions = history.versions.get(id);
	if (!versions) throw new AppError('not_found', 'organisation.unit_unknown');
	const standing = findVersion(history, id, day);
	const unit = standing ?? versions.findLast(({ validFrom }) => validFrom <= day) ?? versions[0]!;
	const shownOn = standing ? day : (unit.validTo ?? unit.validFrom);
	const collator = new Intl.Collator('vi', { numeric: true });
	const touching = (await listChanges(db)).filter((change) => listChangedUnits(change).includes(id));
	return {
		unit,
		isStanding: standing !== undefined,
		versions: versions.map((version) => ({ ...version, parentName: version.parentId === null ? null : nameOf(history, version.parentId, version.validFrom) })),
		upward: listUpward(history, id, shownOn).slice(1).toReversed().map((above) => named(history, above, shownOn)),
		below: listStanding(history, shownOn).filter(({ parentId }) => parentId === id).map(({ id: below, name }) => ({ id: below, name })).toSorted((a, b) => collator.compare(a.name, b.name)),
		predecessors: history.successions.filter(({ successorId }) => successorId === id).toSorted((a, b) => rankOf(history, a.unitId) - rankOf(history, b.unitId)).map(({ unitId, since, isMain }) => ({ ...named(history, unitId, addDays(since, -1)), since, isMain })),
		successors: history.successions.filter(({ unitId }) => unitId === id).map(({ successorId, since, isMain }) => ({ ...named(history, successorId, since), since, isMain })),
		changes: touching.map((change) => tell(history, change)),
	};
}

function tell(history: History, change: Change): ToldChange {
	const { id, actId, kind, day, symbol, title } = change;
	const dayBefore = addDays(day, -1);
	const then = (unitId: string) => named(history, unitId, kind === 'establish' ? day : dayBefore);
	const units = 'unitIds' in change ? change.unitIds.map(then) : [then(change.unitId)];
	const into = 'successorIds' in change ? change.successorIds : change.kind === 'rename' ? [change.unitId] : change.parentId === null ? [] : [change.parentId];
	return { id, actId, kind, day, symbol, title, units, into: into.map((unitId) => named(history, unitId, day)) };
}

/** Higher tiers first. */
const rankOf = (history: History, id: string): number => tiers.indexOf(history.versions.get(id)!.at(-1)!.tier);

const named = (history: History, id: string, day: string): NamedUnit => ({ id, name: nameOf(history, id, day) });

/** The name on a day, or the one nearest to it. */
function nameOf(history: History, id: string, day: string): string {
	const versions = history.versions.get(id) ?? [];
	return (findVersion(history, id, day) ?? versions.findLast(({ validFrom }) => validFrom <= day) ?? versions[0])?.name ?? id;
}
