import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HouseConfig } from './config.server.ts';
import { AppError } from './errors.ts';

/** A file left in a data folder for as long as a restore is not done. */
export const RESTORING = 'restoring';

/** A file that says where the office of a data folder has moved to: its embedded database is history. */
const MOVED = 'moved.json';

interface Moved {
	/** Host and name of the PostgreSQL database, without who signs in. */
	to: string;
	at: string;
}

/** Says for good that the office has moved to PostgreSQL: the embedded database here opens no more. */
export function markMoved(dataDir: string, moved: Moved): void {
	writeFileSync(join(dataDir, MOVED), JSON.stringify(moved, null, '\t'), { mode: 0o600, flush: true });
}

/**
 * Throws `platform.restore_unfinished` where a restore was broken off in the folder, and `platform.office_moved` where
 * the embedded database is wanted of an office that moved to PostgreSQL.
 */
export function requireOfficeHere({ dataDir, databaseUrl }: Pick<HouseConfig, 'dataDir' | 'databaseUrl'>): void {
	if (databaseUrl) return;
	if (existsSync(join(dataDir, RESTORING))) throw new AppError('unavailable', 'platform.restore_unfinished', { folder: dataDir });
	const path = join(dataDir, MOVED);
	if (!existsSync(path)) return;
	const { to } = JSON.parse(readFileSync(path, 'utf8')) as Moved;
	throw new AppError('conflict', 'platform.office_moved', { address: to, file: path });
}
