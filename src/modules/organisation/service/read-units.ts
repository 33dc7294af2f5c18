import type { Kysely } from 'kysely';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { Actor, Permission } from '#platform/permissions';
import { carryRoles } from '../roles-after-changes.ts';
import { findVersion } from '../history.ts';
import { buildTree, traceSuccessors, type OrgTreeNode, type OrgUnit } from '../model.ts';
import { resolveUnit } from '../sheet-changes.ts';
import { findByName, listHeirs, listOrigins, type NameHit } from '../names.ts';
import { findUnitOn, listStandingUnits, listSuccessions, loadHistory, type OrganisationTables } from '../queries.ts';

type Db = Kysely<OrganisationTables>;

/** The tree as it stood on a day. Public: the names of offices are. */
export async function getTreeOn(db: Db, day: string): Promise<OrgTreeNode[]> {
	return buildTree(await listUnitsOn(db, day));
}

/** Units that stand on a day, in the order of the alphabet of Vietnamese. */
export async function listUnitsOn(db: Db, day: string): Promise<OrgUnit[]> {
	const collator = new Intl.Collator('vi', { numeric: true });
	return (await listStandingUnits(db, day)).toSorted((a, b) => collator.compare(a.name, b.name));
}

/** Whether an actor holds a permission for every top unit of today, and so for the whole office. */
export async function mayForWholeOffice(db: Db, actor: Pick<Actor, 'may' | 'mayAnywhere'>, permission: Permission): Promise<boolean> {
	if (!actor.mayAnywhere(permission)) return false;
	const tops = (await listStandingUnits(db, today())).filter(({ parentId }) => parentId === null);
	return tops.length > 0 && tops.every(({ id }) => actor.may(permission, id));
}

/** A unit as it stood on a day. Throws `organisation.unit_unknown`. */
export async function getUnitOn(db: Db, id: string, day: string): Promise<OrgUnit> {
	const unit = await findUnitOn(db, id, day);
	if (!unit) throw new AppError('not_found', 'organisation.unit_unknown');
	return unit;
}

/**
 * A unit as a record of a day names it. Where none stood that day (it was written down late, or planned ahead), the name
 * that is nearest in time: the last before, else the first after. Throws `organisation.unit_unknown`.
 */
export async function getUnitNear(db: Db, id: string, day: string): Promise<OrgUnit> {
	const versions = (await loadHistory(db)).versions.get(id);
	const unit = versions?.findLast(({ validFrom }) => validFrom <= day) ?? versions?.[0];
	if (!unit) throw new AppError('not_found', 'organisation.unit_unknown');
	return unit;
}

/**
 * A unit as it stands on a day, with those above it, the nearest first; an ended one is stood in for by its main
 * successor. Empty where there is no such unit.
 */
export async function listUnitsUpward(db: Db, id: string, day: string): Promise<OrgUnit[]> {
	const units = new Map((await listUnitsOn(db, day)).map((unit) => [unit.id, unit]));
	const start = units.has(id) ? id : traceSuccessors(await listSuccessions(db), day)(id);
	const line: OrgUnit[] = [];
	for (let unit = units.get(start); unit && !line.includes(unit); unit = units.get(unit.parentId ?? '')) line.push(unit);
	return line;
}

/** For every unit that has ended by a day, the one that reports for it then: what sums over years add up through. */
export async function mapToSuccessors(db: Db, day: string): Promise<Map<string, string>> {
	const successions = await listSuccessions(db);
	const trace = traceSuccessors(successions, day);
	return new Map(successions.filter(({ since }) => since <= day).map(({ unitId }) => [unitId, trace(unitId)]));
}

/** The units in which one goes on on a day, the one that reports for it first; itself where it stands. */
export async function listSuccessorsOn(db: Db, id: string, day: string): Promise<OrgUnit[]> {
	return listHeirs(await loadHistory(db), id, day);
}

/** A unit that stands no more on a day: its last name, and the name of the one that goes on for it, null where none does. */
export interface EndedUnit {
	name: string;
	heir: string | null;
}

/** Those of some units that have ended by a day. One that is still to come is none of them. */
export async function describeEndedUnits(db: Db, ids: Iterable<string>, day: string): Promise<Map<string, EndedUnit>> {
	const history = await loadHistory(db);
	const trace = traceSuccessors(history.successions, day);
	const ended = [...new Set(ids)].flatMap((id): [string, EndedUnit][] => {
		const last = history.versions.get(id)?.findLast(({ validFrom }) => validFrom <= day);
		return last?.validTo && last.validTo < day ? [[id, { name: last.name, heir: findVersion(history, trace(id), day)?.name ?? null }]] : [];
	});
	return new Map(ended);
}

/** The units that ended into one until a day, through all mergers and splits, each with its last name. */
export async function listPredecessors(db: Db, id: string, day: string): Promise<OrgUnit[]> {
	return listOrigins(await loadHistory(db), id, day);
}

/** Units of any time by an old or a new name, marks or none: see `findByName`. */
export async function findUnitsByName(db: Db, query: string, day: string): Promise<NameHit[]> {
	return findByName(await loadHistory(db), query, day);
}

/** The units for which somebody answers on a day who was given roles for `ids`: see `carryRoles`. */
export async function listAnsweredUnits(db: Db, ids: readonly string[], day: string): Promise<string[]> {
	const history = await loadHistory(db);
	return ids.every((id) => findVersion(history, id, day)) ? [...new Set(ids)] : carryRoles(history, ids, day);
}

/** The id of a unit that a person names in a form, by name or code, on a day. Throws as `resolveUnit`. */
export async function resolveUnitByName(db: Db, reference: string, day: string): Promise<string> {
	return resolveUnit(await loadHistory(db), reference, day);
}
