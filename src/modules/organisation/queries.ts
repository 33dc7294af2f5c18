import { sql, type Kysely } from 'kysely';
import type { History } from './history.ts';
import type { Change, ChangeKind, NewChange, OrgUnit, Succession, Tier } from './model.ts';

export interface OrganisationTables {
	organisation_unit: { id: string };
	organisation_unit_version: {
		unit_id: string;
		name: string;
		tier: Tier;
		parent_id: string | null;
		valid_from: string;
		valid_to: string | null;
	};
	organisation_unit_successor: { unit_id: string; successor_id: string; since: string; is_main: boolean };
	organisation_change: {
		id: string;
		number: number;
		act_id: string;
		kind: ChangeKind;
		day: string;
		document_symbol: string;
		document_title: string;
		content: unknown;
	};
}

type Db = Kysely<OrganisationTables>;

const columns = [
	'unit_id as id',
	'name',
	'tier',
	'parent_id as parentId',
	'valid_from as validFrom',
	'valid_to as validTo',
] as const;

/** Lets changes of the tree happen one after the other; readers go on. Held until the transaction ends. */
export async function lockChanges(db: Db): Promise<void> {
	await sql`lock table organisation_change in share row exclusive mode`.execute(db);
}

/** Every version and succession. Some hundred rows, even for a province with all that it was made of. */
export async function loadHistory(db: Db): Promise<History> {
	const versions = await db.selectFrom('organisation_unit_version').select(columns).orderBy('valid_from').orderBy('unit_id').execute();
	return { versions: Map.groupBy(versions, ({ id }) => id), successions: await listSuccessions(db) };
}

export function listSuccessions(db: Db): Promise<Succession[]> {
	return db
		.selectFrom('organisation_unit_successor')
		.select(['unit_id as unitId', 'successor_id as successorId', 'since', 'is_main as isMain'])
		.orderBy('since')
		.orderBy('unit_id')
		.orderBy('is_main', 'desc')
		.execute();
}

/** Every change, or those of one act or day, in the order in which they were entered. */
export async function listChanges(db: Db, only: { actId?: string; day?: string } = {}): Promise<Change[]> {
	const rows = await db
		.selectFrom('organisation_change')
		.select([sql<string>`id::text`.as('id'), sql<string>`act_id::text`.as('actId'), 'number', 'kind', 'day', 'document_symbol as symbol', 'document_title as title', 'content'])
		.$if(only.actId !== undefined, (query) => query.where(sql`act_id::text`, '=', only.actId!))
		.$if(only.day !== undefined, (query) => query.where('day', '=', only.day!))
		.orderBy('number')
		.execute();
	return rows.map(({ content, ...row }) => ({ ...row, ...(content as object) }) as Change);
}

export async function insertChanges(db: Db, changes: readonly NewChange[]): Promise<void> {
	const rows = changes.map(({ id, actId, kind, day, symbol, title, ...content }) => ({ id, act_id: actId, kind, day, document_symbol: symbol, document_title: title, content: JSON.stringify(content) }));
	for (const part of cut(rows)) await db.insertInto('organisation_change').values(part as never).execute();
}

export async function deleteAct(db: Db, actId: string): Promise<void> {
	await db.deleteFrom('organisation_change').where(sql`act_id::text`, '=', actId).execute();
}

/** Writes what differs between two histories. Throws the database's own refusal where another room still holds a unit that would go. */
export async function saveHistory(db: Db, before: History, after: History): Promise<void> {
	const changed = [...after.versions.keys()].filter((id) => after.versions.get(id) !== before.versions.get(id) && !isSame(before.versions.get(id), after.versions.get(id)));
	const begun = changed.filter((id) => !before.versions.has(id));
	const gone = [...before.versions.keys()].filter((id) => !after.versions.has(id));
	const named = (succession: Succession) => `${succession.unitId} ${succession.successorId}`;
	const [known, kept] = [new Set(before.successions.map(named)), new Set(after.successions.map(named))];

	const touched = [...changed, ...gone].filter((id) => !begun.includes(id));
	if (touched.length > 0) await db.deleteFrom('organisation_unit_version').where('unit_id', 'in', touched).execute();
	for (const { unitId, successorId } of before.successions.filter((succession) => !kept.has(named(succession)))) {
		await db.deleteFrom('organisation_unit_successor').where('unit_id', '=', unitId).where('successor_id', '=', successorId).execute();
	}
	for (const part of cut(begun.map((id) => ({ id })))) await db.insertInto('organisation_unit').values(part).execute();
	for (const part of cut(changed.flatMap((id) => after.versions.get(id)!.map(toRow)))) await db.insertInto('organisation_unit_version').values(part).execute();
	const successions = after.successions.filter((succession) => !known.has(named(succession)));
	for (const part of cut(successions)) {
		await db.insertInto('organisation_unit_successor').values(part.map(({ unitId, successorId, since, isMain }) => ({ unit_id: unitId, successor_id: successorId, since, is_main: isMain }))).execute();
	}
	if (gone.length > 0) await db.deleteFrom('organisation_unit').where('id', 'in', gone).execute();
}

function isSame(one: readonly OrgUnit[] | undefined, other: readonly OrgUnit[] | undefined): boolean {
	return JSON.stringify(one?.map(toRow)) === JSON.stringify(other?.map(toRow));
}

function toRow({ id, name, tier, parentId, validFrom, validTo }: OrgUnit) {
	return { unit_id: id, name, tier, parent_id: parentId, valid_from: validFrom, valid_to: validTo };
}

/** Rows for one statement each: a statement takes 65,535 values at most. */
function cut<Row>(rows: readonly Row[]): Row[][] {
	const parts: Row[][] = [];
	for (let start = 0; start < rows.length; start += 1000) parts.push(rows.slice(start, start + 1000));
	return parts;
}

/** Units that stand on a day. */
export function listStandingUnits(db: Db, day: string): Promise<OrgUnit[]> {
	return standingOn(db, day).select(columns).orderBy('unit_id').execute();
}

export function findUnitOn(db: Db, id: string, day: string): Promise<OrgUnit | undefined> {
	return standingOn(db, day).select(columns).where('unit_id', '=', id).executeTakeFirst();
}

/**
 * For each given unit that stands on a day, the ids that it answers for, in one query for any number of units: itself,
 * the units below it, and every unit of the past whose main successors end in one of them. A unit that does not stand
 * that day answers for nothing.
 */
export async function listSubTrees(db: Db, ids: readonly string[], day: string): Promise<Map<string, Set<string>>> {
	const trees = new Map(ids.map((id) => [id, new Set<string>()]));
	if (ids.length === 0) return trees;
	// `union`, not `union all`: a circle, which no service makes, would otherwise never end.
	const { rows } = await sql<{ top: string; id: string }>`
		with recursive standing as (
			select unit_id, parent_id from organisation_unit_version
			where valid_from <= ${day} and (valid_to is null or valid_to >= ${day})
		), step (above, below) as (
			select parent_id, unit_id from standing where parent_id is not null
			union all
			select successor_id, unit_id from organisation_unit_successor where is_main and since <= ${day}
		), sub_tree (top, id) as (
			select unit_id, unit_id from standing where unit_id in (${sql.join(ids)})
			union
			select sub_tree.top, step.below from step join sub_tree on step.above = sub_tree.id
		) select top, id from sub_tree`.execute(db);
	for (const { top, id } of rows) trees.get(top)!.add(id);
	return trees;
}

/** Ids of every unit of any time. */
export async function listUnitIds(db: Db): Promise<string[]> {
	return (await db.selectFrom('organisation_unit').select('id').orderBy('id').execute()).map(({ id }) => id);
}

export async function countUnits(db: Db): Promise<number> {
	const row = await db.selectFrom('organisation_unit').select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
	return row.n;
}

function standingOn(db: Db, day: string) {
	return db
		.selectFrom('organisation_unit_version')
		.where('valid_from', '<=', day)
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', day)]));
}
