import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { BackupContents, TableCount } from './archive-format.ts';

/** A table as its rows are written and read. */
export interface TableShape {
	name: string;
	/** Without generated columns, which the database fills in itself. */
	columns: { name: string; type: string }[];
	/** Columns of the primary key; all of them where there is none. */
	key: string[];
}

const FETCHED_AT_ONCE = 200;

/**
 * Sets how values are written as text, so that either database writes and reads the same; for the transaction only.
 * Lifts the limit on an idle transaction, since a backup waits for the disk now and then.
 */
export async function agreeOnText(tx: Kysely<any>): Promise<void> {
	for (const setting of [`timezone = 'UTC'`, `datestyle = 'ISO, YMD'`, `intervalstyle = 'postgres'`, `bytea_output = 'hex'`, 'extra_float_digits = 1', 'idle_in_transaction_session_timeout = 0']) {
		await sql.raw(`set local ${setting}`).execute(tx);
	}
}

/** The tables of the house, by name; Kysely's own bookkeeping of migrations is left out. */
export async function listTableShapes(tx: Kysely<any>): Promise<TableShape[]> {
	const { rows } = await sql<{ name: string; columns: TableShape['columns']; key: string[] | null }>`
		select relname as name,
			(select json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) order by attnum)
				from pg_attribute where attrelid = relation.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
			(select json_agg(attname order by array_position(conkey, attnum))
				from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any(conkey)
				where conrelid = relation.oid and contype = 'p') as key
		from pg_class as relation
		where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'platform\\_migration%'
		order by relname collate "C"`.execute(tx);
	return rows.map(({ name, columns, key }) => ({ name, columns, key: key ?? columns.map((column) => column.name) }));
}

/**
 * The rows of a table as lines of JSON in the order of the key's text, the same on either database. Read through a
 * cursor, so that a large table never stands in memory: the caller must be in a transaction.
 */
export async function* readTableLines(tx: Kysely<any>, { name, columns, key }: TableShape): AsyncGenerator<string[]> {
	const values = sql.join(columns.map((column) => sql`${sql.ref(column.name)}::text`));
	const order = sql.join(key.map((column) => sql`${sql.ref(column)}::text collate "C"`));
	yield* readLines(tx, sql`select array_to_json(array[${values}]::text[])::text as line from ${sql.table(name)} order by ${order}`);
}

/** The jobs that the queue still has to do, as lines of `[id, queue, data]`; none where no queue was ever opened. */
export async function* readQueueLines(tx: Kysely<any>): AsyncGenerator<string[]> {
	const { rows } = await sql<{ found: boolean }>`select to_regclass('pgboss.job') is not null as found`.execute(tx);
	if (!rows[0]!.found) return;
	yield* readLines(tx, sql`select array_to_json(array[id::text, name, data::text])::text as line from pgboss.job
		where state < 'completed' and name not like '\\_\\_pgboss%' order by created_on, id`);
}

async function* readLines(tx: Kysely<any>, query: ReturnType<typeof sql>): AsyncGenerator<string[]> {
	await sql`declare backup_rows no scroll cursor for ${query}`.execute(tx);
	for (;;) {
		const { rows } = await sql<{ line: string }>`fetch ${sql.lit(FETCHED_AT_ONCE)} from backup_rows`.execute(tx);
		if (rows.length > 0) yield rows.map(({ line }) => line);
		if (rows.length < FETCHED_AT_ONCE) break;
	}
	await sql`close backup_rows`.execute(tx);
}

/** Counts and hashes lines as they pass. */
export class LineCounter {
	#rows = 0;
	readonly #hash = createHash('sha256');

	add(lines: readonly string[]): void {
		this.#rows += lines.length;
		for (const line of lines) this.#hash.update(line).update('\n');
	}

	end(name: string): TableCount {
		return { name, rows: this.#rows, hash: this.#hash.digest('hex') };
	}
}

/** Rows and hash of a table as it stands. */
export async function countTable(tx: Kysely<any>, shape: TableShape): Promise<TableCount> {
	const counter = new LineCounter();
	for await (const lines of readTableLines(tx, shape)) counter.add(lines);
	return counter.end(shape.name);
}

/** Where every sequence of the house stands. */
export async function listSequences(tx: Kysely<any>): Promise<BackupContents['sequences']> {
	const { rows } = await sql<{ name: string }>`select relname as name from pg_class
		where relkind = 'S' and relnamespace = 'public'::regnamespace order by relname collate "C"`.execute(tx);
	const sequences: BackupContents['sequences'] = [];
	for (const { name } of rows) {
		const { rows: state } = await sql<{ lastValue: number; isCalled: boolean }>`select last_value as "lastValue", is_called as "isCalled" from ${sql.table(name)}`.execute(tx);
		sequences.push({ name, ...state[0]! });
	}
	return sequences;
}

/** Names of the migrations that the schema has, oldest first; none where it has no schema of ours. */
export async function listMigrationNames(tx: Kysely<any>): Promise<string[]> {
	const { rows: found } = await sql<{ found: boolean }>`select to_regclass('public.platform_migration') is not null as found`.execute(tx);
	if (!found[0]!.found) return [];
	const { rows } = await sql<{ name: string }>`select name from platform_migration order by name collate "C"`.execute(tx);
	return rows.map(({ name }) => name);
}
