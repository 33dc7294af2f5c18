import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UNFINISHED } from '#platform/backup/archive-file.server';
import type { HouseConfig } from '#platform/config.server';
import { AppError } from '#platform/errors';
import { isBackupName, type BackupRecord } from '../model.ts';

/** What is known of a backup beside its bytes; lies in `<name>.json` next to it, so that it goes where the file goes. */
type Note = Omit<BackupRecord, 'name' | 'size'>;

/** The folder in which the office keeps its own backups. */
export function toBackupFolder({ dataDir, backupDir }: Pick<HouseConfig, 'dataDir' | 'backupDir'>): string {
	return backupDir ?? join(dataDir, 'backups');
}

/** The backups of a folder, newest first; those still being made are left out. */
export async function listBackupFiles(folder: string): Promise<BackupRecord[]> {
	const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return [];
		throw error;
	});
	const records: BackupRecord[] = [];
	for (const name of names.filter(isBackupName)) {
		const record = await findBackupFile(folder, name);
		if (record) records.push(record);
	}
	return records.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt));
}

/** One backup of the folder, or null. A name that is no backup's is nobody's. */
export async function findBackupFile(folder: string, name: string): Promise<BackupRecord | null> {
	if (!isBackupName(name)) return null;
	const found = await stat(join(folder, name)).catch(() => null);
	if (!found?.isFile()) return null;
	const note = await readFile(toNotePath(folder, name), 'utf8').then((text) => JSON.parse(text) as Note, () => null);
	const unknown: Note = { madeAt: found.mtime.toISOString(), reason: 'other', isLocked: await isLocked(join(folder, name)), check: null };
	return { ...unknown, ...note, name, size: found.size };
}

/** As `findBackupFile`. Throws `backups.unknown`. */
export async function getBackupFile(folder: string, name: string): Promise<BackupRecord> {
	const record = await findBackupFile(folder, name);
	if (!record) throw new AppError('not_found', 'backups.unknown');
	return record;
}

/** Writes down what is known of a backup, whole or not at all. */
export async function writeBackupNote(folder: string, { name, size: _, ...note }: BackupRecord): Promise<void> {
	const path = toNotePath(folder, name);
	const file = await open(`${path}.new`, 'w', 0o600);
	try {
		await file.writeFile(JSON.stringify(note satisfies Note, null, '\t'));
		await file.sync();
	} finally {
		await file.close();
	}
	await rename(`${path}.new`, path);
}

export async function removeBackupFile(folder: string, name: string): Promise<void> {
	await rm(join(folder, name), { force: true });
	await rm(toNotePath(folder, name), { force: true });
}

/** What a process that still lives writes on is younger than this, in milliseconds. */
const LEFT_BEHIND_MS = 12 * 3_600_000;

/** Makes a folder where it is missing, and takes away what killed processes left half-written in it. */
export async function prepareFolder(folder: string, isUnfinished: (name: string) => boolean): Promise<void> {
	await mkdir(folder, { recursive: true, mode: 0o700 });
	for (const name of (await readdir(folder)).filter(isUnfinished)) {
		const found = await stat(join(folder, name)).catch(() => null);
		if (found && Date.now() - found.mtimeMs > LEFT_BEHIND_MS) await rm(join(folder, name), { recursive: true, force: true });
	}
}

/** Whether a name is that of a backup that is not whole yet. */
export function isUnfinishedBackup(name: string): boolean {
	return name.endsWith(`.backup${UNFINISHED}`);
}

function toNotePath(folder: string, name: string): string {
	return join(folder, `${name}.json`);
}

/** A locked backup begins as every file of the age format does. */
async function isLocked(path: string): Promise<boolean> {
	const file = await open(path);
	try {
		const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
		return buffer.toString('latin1') === 'age-';
	} finally {
		await file.close();
	}
}
