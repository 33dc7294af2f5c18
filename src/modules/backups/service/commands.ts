import { moveToPostgres } from '#platform/backup/move.server';
import { makeBackup } from '#platform/backup/office-backup.server';
import type { House } from '#platform/manifest';

/** For the command line: a backup at a path of this machine. Throws as `makeBackup`. */
export async function makeBackupAt(house: House, args: unknown, signal?: AbortSignal): Promise<{ size: number }> {
	const { path, key } = args as { path: string; key: string | null };
	return { size: await makeBackup({ ...house, dataDir: house.config.dataDir }, { path, key }, undefined, signal) };
}

/** For the command line: moves the office to PostgreSQL. Throws as `moveToPostgres`. */
export async function moveOffice(house: House, args: unknown): Promise<{ tables: number; rows: number }> {
	const { tables, rows } = await moveToPostgres(house, (args as { databaseUrl: string }).databaseUrl);
	return { tables, rows };
}
