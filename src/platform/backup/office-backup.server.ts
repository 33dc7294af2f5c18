import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RESTORING } from '../data-marks.server.ts';
import type { HouseConfig } from '../config.server.ts';
import { takeDataLock } from '../data-lock.server.ts';
import { openDatabase, openEmbedded, type Database } from '../db.server.ts';
import { AppError } from '../errors.ts';
import { openFileStore } from '../file-store.server.ts';
import { DiskFileStore, type FileStore } from '../files.server.ts';
import type { ArchiveEntry, ReportProgress } from './archive-format.ts';
import { readArchive, writeArchive } from './archive-file.server.ts';
import { dumpOffice, type DumpSource } from './dump.server.ts';
import type { BackupKey } from './encryption.server.ts';
import { restoreOffice, type Restored } from './restore.server.ts';

/** Restoring waits for the disk inside its transaction; the largest wait a timer takes is 24 days. */
const NO_IDLE_LIMIT_SECONDS = 24 * 24 * 3600;

export interface BackupFile {
	path: string;
	/** Null: not locked. */
	key: BackupKey | null;
}

export interface VerifyOptions {
	report?: ReportProgress;
	scratchRoot?: string;
	signal?: AbortSignal;
}

/** Makes a backup of an open office and answers its size in bytes. Throws as `writeArchive`. */
export async function makeBackup(source: DumpSource, { path, key }: BackupFile, report?: ReportProgress, signal?: AbortSignal): Promise<number> {
	return writeArchive(path, dumpOffice(source, report), key, signal);
}

/**
 * Restores a backup of either database into an empty data folder, or an empty PostgreSQL database where the
 * configuration names one. Throws `platform.restore_not_empty`, or as `readArchive` and `restoreOffice`; then there
 * is no office, and the same call can be made again.
 */
export async function restoreBackup(config: HouseConfig, { path, key }: BackupFile): Promise<Restored> {
	const lock = await takeDataLock(config.dataDir);
	try {
		const files = openFileStore(config);
		return await (config.databaseUrl ? restoreToPostgres(config, files, { path, key }) : restoreToFolder(config, files, { path, key }));
	} finally {
		lock.release();
	}
}

async function restoreToPostgres(config: HouseConfig, files: FileStore, { path, key }: BackupFile): Promise<Restored> {
	const entries = await readArchive(path, key);
	const database = await openDatabase(config);
	try {
		return await restoreOffice(entries, { db: database.db, files, dataDir: config.dataDir });
	} finally {
		await database.close();
	}
}

/** The database gets its name only when all is there, so that one killed half way is simply made again. */
async function restoreToFolder({ dataDir }: HouseConfig, files: FileStore, { path, key }: BackupFile): Promise<Restored> {
	const unfinished = join(dataDir, 'db.restoring');
	await requireEmptyFolder(dataDir);
	const entries = await readArchive(path, key);
	await writeFile(join(dataDir, RESTORING), '', { flush: true });
	await rm(unfinished, { recursive: true, force: true });
	let database: Database | undefined;
	try {
		database = await openEmbedded(unfinished, { idleSeconds: NO_IDLE_LIMIT_SECONDS });
		const restored = await restoreOffice(entries, { db: database.db, files, dataDir });
		await database.close();
		await rename(unfinished, join(dataDir, 'db'));
		await rm(join(dataDir, RESTORING));
		return restored;
	} catch (error) {
		await database?.close().catch(() => {});
		// The folder was empty, so all of this came from the restore.
		for (const name of ['db.restoring', 'files', 'audit', RESTORING]) await rm(join(dataDir, name), { recursive: true, force: true });
		throw error;
	}
}

/** What the lock leaves in a folder, and what a restore that was broken off left. */
const notAnOffice = new Set(['lock', 'owner.json', 'control.sock', 'owner.json.new', 'backups']);

async function requireEmptyFolder(dataDir: string): Promise<void> {
	if (existsSync(join(dataDir, RESTORING))) return;
	const found = readdirSync(dataDir).filter((name) => !notAnOffice.has(name));
	if (found.length > 0) throw new AppError('conflict', 'platform.restore_not_empty', { folder: dataDir, name: found[0]! });
}

/**
 * Tries a backup in a scratch folder: all of it is restored there into an embedded database, every table and every
 * file compared with what the backup says of itself, and the schema brought to today's. Throws as `restoreOffice`.
 * The scratch folder needs room for the database and for the largest file; nothing is left in it, also when `signal`
 * stops the work, whose reason is thrown.
 */
export async function verifyBackup({ path, key }: BackupFile, { report = async () => {}, scratchRoot = tmpdir(), signal }: VerifyOptions = {}): Promise<Restored> {
	let read = 0;
	const entries = await readArchive(path, key, (bytes) => (read = bytes));
	const { size } = await stat(path);
	await mkdir(scratchRoot, { recursive: true });
	const scratch = await mkdtemp(join(scratchRoot, 'nhipcau-verify-'));
	let database: Database | undefined;
	try {
		database = await openEmbedded(join(scratch, 'db'), { idleSeconds: NO_IDLE_LIMIT_SECONDS });
		const tell: ReportProgress = (stage) => report(stage, read / size);
		return await restoreOffice(stopAt(entries, signal), { db: database.db, files: new PassingStore(join(scratch, 'files')), dataDir: scratch }, tell);
	} finally {
		await database?.close().catch(() => {});
		await rm(scratch, { recursive: true, force: true });
	}
}

/** The entries until the work is to stop. */
async function* stopAt(entries: AsyncIterable<ArchiveEntry>, signal?: AbortSignal): AsyncGenerator<ArchiveEntry> {
	for await (const entry of entries) {
		signal?.throwIfAborted();
		yield entry;
	}
}

/** Writes each file and forgets it: what is compared is its hash. */
class PassingStore implements Pick<FileStore, 'put'> {
	readonly #disk: DiskFileStore;

	constructor(folder: string) {
		this.#disk = new DiskFileStore(folder);
	}

	async put(content: Parameters<FileStore['put']>[0]): ReturnType<FileStore['put']> {
		const stored = await this.#disk.put(content);
		await this.#disk.delete(stored.hash);
		return stored;
	}
}
