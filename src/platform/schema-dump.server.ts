import { sql, type Kysely } from 'kysely';

/**
 * The schema of the house as SQL, read from the catalogue: tables, columns, constraints, indexes, functions,
 * triggers, each in the order of its name. The same text from either database, so that a difference is a drift.
 * Meant to be read and compared; the migrations are what makes a database.
 */
export async function dumpSchema(db: Kysely<any>): Promise<string> {
	const parts = [await listTables(db), await listIndexes(db), await listFunctions(db), await listTriggers(db)];
	return `${parts.flat().join('\n\n')}\n`;
}

/** Tables of Kysely's own bookkeeping say nothing about the house. */
const isOurs = sql`relation.relnamespace = 'public'::regnamespace and relation.relname not like 'platform\\_migration%'`;

async function listTables(db: Kysely<any>): Promise<string[]> {
	const { rows } = await sql<{ name: string; columns: string[]; constraints: string[] }>`
		select relation.relname as name,
			array(
				select format('%I %s%s%s', attname, format_type(atttypid, atttypmod),
					case when attidentity = 'a' then ' generated always as identity'
						when adbin is not null then ' default ' || pg_get_expr(adbin, adrelid) else '' end,
					case when attnotnull then ' not null' else '' end)
				from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
				where attrelid = relation.oid and attnum > 0 and not attisdropped order by attnum
			) as columns,
			array(
				select format('constraint %I %s', conname, pg_get_constraintdef(oid)) from pg_constraint
				where conrelid = relation.oid and contype in ('p', 'u', 'f', 'c') order by conname
			) as constraints
		from pg_class as relation where ${isOurs} and relkind = 'r' order by relname`.execute(db);
	return rows.map(({ name, columns, constraints }) => `create table ${name} (\n\t${[...columns, ...constraints].join(',\n\t')}\n);`);
}

/** Indexes that do not stand behind a constraint. */
async function listIndexes(db: Kysely<any>): Promise<string[]> {
	const { rows } = await sql<{ definition: string }>`
		select pg_get_indexdef(indexrelid) as definition
		from pg_index join pg_class as relation on relation.oid = indrelid join pg_class as name on name.oid = indexrelid
		where ${isOurs} and not exists (select 1 from pg_constraint where conindid = indexrelid and contype in ('p', 'u'))
		order by name.relname`.execute(db);
	return rows.map(({ definition }) => `${definition.replaceAll('public.', '')};`);
}

async function listFunctions(db: Kysely<any>): Promise<string[]> {
	const { rows } = await sql<{ definition: string }>`
		select pg_get_functiondef(oid) as definition from pg_proc
		where pronamespace = 'public'::regnamespace and not exists (select 1 from pg_depend where objid = pg_proc.oid and deptype = 'e')
		order by proname`.execute(db);
	return rows.map(({ definition }) => `${definition.replaceAll('public.', '').trim()};`);
}

async function listTriggers(db: Kysely<any>): Promise<string[]> {
	const { rows } = await sql<{ definition: string }>`
		select pg_get_triggerdef(pg_trigger.oid) as definition from pg_trigger join pg_class as relation on relation.oid = tgrelid
		where ${isOurs} and not tgisinternal order by tgname`.execute(db);
	return rows.map(({ definition }) => `${definition.replaceAll('public.', '')};`);
}
