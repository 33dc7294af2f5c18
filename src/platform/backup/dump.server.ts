import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Kysely } from 'kysely';
import { findAppRoot } from '../app-root.server.ts';
import { now } from '../clock.ts';
import type { FileStore } from '../files.server.ts';
import { writeHeader } from './header.server.ts';
import { readOwnFiles } from './own-files.server.ts';
import { FORMAT_VERSION, type ArchiveEntry, type BackupContents, type BackupHeader, type ReportProgress } from './archive-format.ts';
import { agreeOnText, LineCounter, listMigrationNames, listSequences, listTableShapes, readQueueLines, readTableLines } from './table-rows.server.ts';

export interface DumpSource {
	db: Kysely<any>;
	databaseKind: 'embedded' | 'postgres';
	files: FileStore;
	/** The data folder, for the small files that the house keeps there. */
	dataDir: string;
}

/** Characters of rows in one entry, before they are packed: what stands in memory at once. */
const PART_LENGTH = 1_000_000;
const pack = promisify(gzip);

/**
 * Everything an office holds, entry by entry. The tables are read in one transaction that sees one moment
 * (`repeatable read`; the embedded database has one session, so others wait meanwhile). Files never change and are
 * never removed while rows name them, so those found after that moment are at least those the rows name.
 */
export async function* dumpOffice(source: DumpSource, report: ReportProgress = async () => {}): AsyncGenerator<ArchiveEntry> {
	const contents: BackupContents = { tables: [], sequences: [], files: { count: 0, bytes: 0 } };
	await report('platform.backup_stage_tables', 0);
	// Before the snapshot: these files only follow what the database holds already (docs/adr/0068-backup-format.md).
	const own = readOwnFiles(source.dataDir);
	const snapshot = await source.db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute();
	try {
		yield* dumpDatabase(snapshot, source.databaseKind, contents);
	} finally {
		await snapshot.rollback().execute();
	}
	for (const file of own) yield toEntry(`own/${file.path}`, file.bytes);
	yield* dumpFiles(source.files, contents, report);
	yield toEntry('contents.json', JSON.stringify(contents, null, '\t'));
}

/** As `dumpOffice`, of the database alone and in a transaction of the caller's, who keeps others from writing on. */
export async function* dumpTables(tx: Kysely<any>, databaseKind: DumpSource['databaseKind']): AsyncGenerator<ArchiveEntry> {
	const contents: BackupContents = { tables: [], sequences: [], files: { count: 0, bytes: 0 } };
	yield* dumpDatabase(tx, databaseKind, contents);
	yield toEntry('contents.json', JSON.stringify(contents, null, '\t'));
}

/**
 * The header, the tables and the queue, read in a transaction of the caller's; fills in `contents`. Nothing here may
 * ask the database outside that transaction: the embedded one has no second session, and both would wait for ever.
 */
async function* dumpDatabase(tx: Kysely<any>, database: BackupHeader['database'], contents: BackupContents): AsyncGenerator<ArchiveEntry> {
	await agreeOnText(tx);
	const shapes = await listTableShapes(tx);
	const header = writeHeader({
		format: 'nhipcau-backup',
		formatVersion: FORMAT_VERSION,
		program: readProgramVersion(),
		madeAt: now().toISOString(),
		database,
		migrations: await listMigrationNames(tx),
		tables: shapes.map(({ name, columns }) => ({ name, columns: columns.map((column) => column.name) })),
	});
	yield toEntry('header.json', header);
	for (const shape of shapes) {
		const counter = new LineCounter();
		yield* packLines(`tables/${shape.name}`, readTableLines(tx, shape), counter);
		contents.tables.push(counter.end(shape.name));
	}
	yield* packLines('queue', readQueueLines(tx), new LineCounter());
	contents.sequences = await listSequences(tx);
}

async function* packLines(folder: string, source: AsyncIterable<string[]>, counter: LineCounter): AsyncGenerator<ArchiveEntry> {
	let part: string[] = [];
	let length = 0;
	let number = 0;
	const close = async () => {
		const entry = toEntry(`${folder}/${String(++number).padStart(6, '0')}.jsonl.gz`, await pack(`${part.join('\n')}\n`));
		part = [];
		length = 0;
		return entry;
	};
	for await (const lines of source) {
		counter.add(lines);
		for (const line of lines) {
			part.push(line);
			length += line.length;
			if (length >= PART_LENGTH) yield await close();
		}
	}
	if (part.length > 0) yield await close();
}

async function* dumpFiles(files: FileStore, contents: BackupContents, report: ReportProgress): AsyncGenerator<ArchiveEntry> {
	let total = 0;
	for await (const { size } of files.list()) total += size;
	for await (const { hash, size } of files.list()) {
		await report('platform.backup_stage_files', 0.5 + 0.5 * Math.min(1, contents.files.bytes / Math.max(1, total)));
		contents.files.count += 1;
		contents.files.bytes += size;
		yield { name: `files/${hash}`, size, body: await files.read(hash) };
	}
}

function toEntry(name: string, content: string | Uint8Array): ArchiveEntry {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	return {
		name,
		size: bytes.byteLength,
		body: (async function* () {
			yield bytes;
		})(),
	};
}

function readProgramVersion(): string {
	return (JSON.parse(readFileSync(join(findAppRoot(), 'package.json'), 'utf8')) as { version: string }).version;
}
