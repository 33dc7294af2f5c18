import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { sql, type Kysely } from 'kysely';
import { AppError } from '../errors.ts';
import type { FileStore } from '../files.server.ts';
import { migrateDatabase, readMigrations } from '../migrate.server.ts';
import type { ArchiveEntry, BackupContents, BackupHeader, ReportProgress } from './archive-format.ts';
import { damaged, parseHeader, parseJson } from './header.server.ts';
import { writeOwnFile } from './own-files.server.ts';
import { queueAgain } from './queue-again.server.ts';
import { agreeOnText, countTable, listTableShapes, type TableShape } from './table-rows.server.ts';

export interface RestoreTarget {
	/** A database without any table of ours. */
	db: Kysely<any>;
	/** Where files go; null where the entries hold none. */
	files: Pick<FileStore, 'put'> | null;
	/** The data folder, for the small files that the house keeps there; null where the entries hold none. */
	dataDir: string | null;
}

export interface Restored {
	header: BackupHeader;
	tables: number;
	rows: number;
	files: number;
	/** Bytes of the files. */
	bytes: number;
	/** Migrations that had come since the backup was made and ran after it was loaded. */
	migrated: string[];
}

/** A packed part of a table must not grow beyond what our own writer makes of it. */
const MOST_BYTES_OF_PART = 512 * 1024 * 1024;
const unpack = promisify(gunzip);

/**
 * Fills an empty database and file store from the entries of a backup: the schema as it was when that was made, the
 * rows, the files; compares every table and the files with what the backup says of itself; then migrates to today's
 * schema. All in one transaction: what fails leaves no table. Throws `platform.restore_not_empty`,
 * `platform.backup_newer`, `platform.backup_damaged` or `platform.restore_differs`.
 */
export async function restoreOffice(entries: AsyncIterable<ArchiveEntry>, target: RestoreTarget, report: ReportProgress = async () => {}): Promise<Restored> {
	const { db } = target;
	await requireEmptyDatabase(db);
	return db.transaction().execute(async (tx) => {
		await agreeOnText(tx);
		const loaded = await loadEntries(tx, entries, target, report);
		const migrated = await migrateDatabase(tx);
		await queueAgain(tx, loaded.queue);
		const { header, contents } = loaded;
		const rows = contents.tables.reduce((sum, table) => sum + table.rows, 0);
		return { header, tables: contents.tables.length, rows, files: contents.files.count, bytes: contents.files.bytes, migrated };
	});
}

/** Throws `platform.restore_not_empty` where any table stands in the database. */
export async function requireEmptyDatabase(db: Kysely<any>): Promise<void> {
	const { rows } = await sql<{ name: string }>`select relname as name from pg_class
		where relkind in ('r', 'p') and relnamespace::regnamespace::text in ('public', 'pgboss') limit 1`.execute(db);
	if (rows.length > 0) throw new AppError('conflict', 'platform.restore_not_empty_database', { table: rows[0]!.name });
}

interface Loaded {
	header: BackupHeader;
	contents: BackupContents;
	queue: string[];
}

async function loadEntries(tx: Kysely<any>, entries: AsyncIterable<ArchiveEntry>, { files, dataDir }: RestoreTarget, report: ReportProgress): Promise<Loaded> {
	let header: BackupHeader | undefined;
	let loader: TableLoader | undefined;
	const queue: string[] = [];
	const stored = { count: 0, bytes: 0 };
	for await (const entry of entries) {
		if (entry.name === 'header.json') {
			header = parseHeader(await readText(entry), Object.keys(await readMigrations()));
			loader = await TableLoader.open(tx, header);
		} else if (!header || !loader) break;
		else if (entry.name.startsWith('tables/')) await loader.load(entry.name.split('/')[1]!, await readLines(entry));
		else if (entry.name.startsWith('queue/')) queue.push(...(await readLines(entry)));
		else if (entry.name.startsWith('own/') && dataDir !== null) await writeOwnFile(dataDir, entry.name.slice('own/'.length), await readBytes(entry));
		else if (entry.name.startsWith('files/')) {
			await report('platform.backup_stage_files', 0.5);
			await storeFile(entry, files);
			stored.count += 1;
			stored.bytes += entry.size;
		} else if (entry.name === 'contents.json') {
			const contents = parseJson(await readText(entry)) as BackupContents;
			if (stored.count !== contents.files.count || stored.bytes !== contents.files.bytes) throw damaged();
			await report('platform.backup_stage_compare', 0.9);
			await loader.close(contents);
			return { header, contents, queue };
		}
	}
	throw damaged();
}

async function storeFile(entry: ArchiveEntry, files: RestoreTarget['files']): Promise<void> {
	if (!files) throw damaged();
	const { hash } = await files.put(entry.body);
	if (entry.name !== `files/${hash}`) throw damaged();
}

/** Fills the tables of one schema. Foreign keys and triggers are off meanwhile, so that the order does not matter. */
class TableLoader {
	readonly #tx: Kysely<any>;
	readonly #shapes: ReadonlyMap<string, TableShape>;
	readonly #foreignKeys: readonly ForeignKey[];

	private constructor(tx: Kysely<any>, shapes: ReadonlyMap<string, TableShape>, foreignKeys: readonly ForeignKey[]) {
		this.#tx = tx;
		this.#shapes = shapes;
		this.#foreignKeys = foreignKeys;
	}

	static async open(tx: Kysely<any>, header: BackupHeader): Promise<TableLoader> {
		await migrateDatabase(tx, header.migrations);
		const shapes = new Map((await listTableShapes(tx)).map((shape) => [shape.name, shape]));
		const described = (tables: { name: string; columns: string[] }[]) => JSON.stringify(tables.map(({ name, columns }) => [name, [...columns].toSorted()]));
		const made = [...shapes.values()].map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) }));
		if (described(made) !== described(header.tables)) throw damaged();
		// The backup's order of columns is the one its rows have.
		const ordered = header.tables.map(({ name, columns }) => {
			const shape = shapes.get(name)!;
			return { ...shape, columns: columns.map((column) => shape.columns.find((one) => one.name === column)!) };
		});
		const foreignKeys = await listForeignKeys(tx);
		for (const { table, name } of foreignKeys) await sql`alter table ${sql.table(table)} drop constraint ${sql.ref(name)}`.execute(tx);
		for (const { name } of ordered) await sql`alter table ${sql.table(name)} disable trigger user`.execute(tx);
		// Some migrations put rows into what they make; the backup has them too.
		await sql`truncate ${sql.join(ordered.map(({ name }) => sql.table(name)))}`.execute(tx);
		return new TableLoader(tx, new Map(ordered.map((shape) => [shape.name, shape])), foreignKeys);
	}

	async load(table: string, lines: readonly string[]): Promise<void> {
		const shape = this.#shapes.get(table);
		if (!shape) throw damaged();
		const columns = sql.join(shape.columns.map(({ name }) => sql.ref(name)));
		const values = sql.join(shape.columns.map(({ type }, index) => sql`(line->>${sql.lit(index)})::${sql.raw(type)}`));
		await sql`insert into ${sql.table(table)} (${columns}) overriding system value
			select ${values} from json_array_elements(${`[${lines.join(',')}]`}::json) as line`.execute(this.#tx);
	}

	/** Puts keys, triggers and sequences back, and compares every table with what the backup says of it. */
	async close(contents: BackupContents): Promise<void> {
		for (const { table, name, definition } of this.#foreignKeys) await sql`alter table ${sql.table(table)} add constraint ${sql.ref(name)} ${sql.raw(definition)}`.execute(this.#tx);
		for (const { name, lastValue, isCalled } of contents.sequences) await sql`select setval(${name}::regclass, ${lastValue}, ${isCalled})`.execute(this.#tx);
		const told = new Map(contents.tables.map((table) => [table.name, table]));
		for (const [name, shape] of this.#shapes) {
			const { rows, hash } = await countTable(this.#tx, shape);
			const expected = told.get(name);
			if (rows !== expected?.rows || hash !== expected.hash) throw new AppError('invalid', 'platform.restore_differs', { table: name });
			await sql`alter table ${sql.table(name)} enable trigger user`.execute(this.#tx);
		}
	}
}

interface ForeignKey {
	table: string;
	name: string;
	definition: string;
}

async function listForeignKeys(tx: Kysely<any>): Promise<ForeignKey[]> {
	const { rows } = await sql<ForeignKey>`select relname as table, conname as name, pg_get_constraintdef(pg_constraint.oid) as definition
		from pg_constraint join pg_class on pg_class.oid = conrelid
		where contype = 'f' and relnamespace = 'public'::regnamespace order by 1, 2`.execute(tx);
	return rows;
}

async function readLines(entry: ArchiveEntry): Promise<string[]> {
	const packed = await readBytes(entry);
	const text = await unpack(packed, { maxOutputLength: MOST_BYTES_OF_PART }).catch(() => {
		throw damaged();
	});
	return text.toString('utf8').trimEnd().split('\n');
}

async function readText(entry: ArchiveEntry): Promise<string> {
	return (await readBytes(entry)).toString('utf8');
}

async function readBytes({ body }: ArchiveEntry): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of body) chunks.push(chunk);
	return Buffer.concat(chunks);
}
