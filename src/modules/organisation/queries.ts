import { sql, type Kysely } from 'kysely';
import type { OrgUnit, OrgUnitInput, Tier } from './model.ts';

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

export async function insertUnit(db: Db, id: string, input: OrgUnitInput): Promise<OrgUnit> {
	await db.insertInto('organisation_unit').values({ id }).execute();
	return insertVersion(db, { id, ...input });
}

export function insertVersion(db: Db, version: OrgUnitInput & { id: string }): Promise<OrgUnit> {
	return db
		.insertInto('organisation_unit_version')
		.values({
			unit_id: version.id,
			name: version.name,
			tier: version.tier,
			parent_id: version.parentId,
			valid_from: version.validFrom,
			valid_to: null,
		})
		.returning(columns)
		.executeTakeFirstOrThrow();
}

/** The version that still stands, locked, so that two changes of one unit happen one after the other. */
export function findOpenVersionForUpdate(db: Db, id: string): Promise<OrgUnit | undefined> {
	return db
		.selectFrom('organisation_unit_version')
		.select(columns)
		.where('unit_id', '=', id)
		.where('valid_to', 'is', null)
		.forUpdate()
		.executeTakeFirst();
}

/** Ends the version that still stands on the day before `day`. */
export async function endOpenVersion(db: Db, id: string, day: string): Promise<void> {
	await db
		.updateTable('organisation_unit_version')
		.set({ valid_to: sql<string>`${day}::date - 1` })
		.where('unit_id', '=', id)
		.where('valid_to', 'is', null)
		.execute();
}

/** Corrects the name of the version that still stands, without a new version. */
export async function setOpenName(db: Db, id: string, name: string): Promise<void> {
	await db
		.updateTable('organisation_unit_version')
		.set({ name })
		.where('unit_id', '=', id)
		.where('valid_to', 'is', null)
		.execute();
}

/** Units that stand on a day. */
export function listUnitsOn(db: Db, day: string): Promise<OrgUnit[]> {
	return standingOn(db, day).select(columns).orderBy('unit_id').execute();
}

export function findUnitOn(db: Db, id: string, day: string): Promise<OrgUnit | undefined> {
	return standingOn(db, day).select(columns).where('unit_id', '=', id).executeTakeFirst();
}

/** For each given unit, the ids of its sub-tree on a day, itself included: one query for any number of units. */
export async function listSubTrees(db: Db, ids: readonly string[], day: string): Promise<Map<string, Set<string>>> {
	const trees = new Map(ids.map((id) => [id, new Set<string>()]));
	if (ids.length === 0) return trees;
	// `union`, not `union all`: a circle of parents, which no service makes, would otherwise never end.
	const { rows } = await sql<{ top: string; id: string }>`
		with recursive sub_tree (top, id) as (
			select id, id from organisation_unit where id in (${sql.join(ids)})
			union
			select sub_tree.top, version.unit_id
			from organisation_unit_version as version join sub_tree on version.parent_id = sub_tree.id
			where version.valid_from <= ${day} and (version.valid_to is null or version.valid_to >= ${day})
		) select top, id from sub_tree`.execute(db);
	for (const { top, id } of rows) trees.get(top)!.add(id);
	return trees;
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
