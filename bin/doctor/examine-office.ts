import { listBackupFiles, toBackupFolder } from '#modules/backups';
import { hasDatabase, runCommand } from '#platform/command-line.server';
import type { HouseConfig } from '#platform/config.server';
import { findDataOwner } from '#platform/data-lock.server';
import { AppError } from '#platform/errors';
import type { DatabaseFindings } from '#platform/examine.server';
import { openFileStore } from '#platform/file-store.server';
import { manifests } from '../../src/modules/registry.ts';
import { finding, type Finding } from './finding.ts';

const OLDEST_POSTGRES = 150_000;
const MOST_SECONDS_APART = 30;
const LONG_WAIT_HOURS = 1;
/** A backup a day, and a day's grace for a machine that was off. */
const OLD_BACKUP_HOURS = 49;

export function examineServer({ dataDir, databaseUrl }: HouseConfig): Finding {
	if (databaseUrl) return finding('server', 'ok', 'server_elsewhere');
	const owner = findDataOwner(dataDir);
	return owner && owner.pid !== process.pid ? finding('server', 'ok', 'server_running', { pid: owner.pid }) : finding('server', 'ok', 'server_stopped');
}

/** Asks the running server, or opens the database as it stands, without migrating it. Throws what that throws. */
export async function examineDatabase(config: HouseConfig): Promise<Finding[]> {
	if (!hasDatabase(config)) throw new AppError('not_found', 'platform.no_office', { folder: config.dataDir });
	const found = (await runCommand({ config, manifests, migrate: false }, 'platform.examine_database', {})) as DatabaseFindings;
	return [describeDatabase(found), describeMigrations(found), describeJobs(found), ...describeClock(found)];
}

export function describeDatabase({ kind, version, fsync }: DatabaseFindings): Finding {
	const words = { kind, version: `${Math.floor(version / 10_000)}.${version % 10_000}` };
	if (version < OLDEST_POSTGRES) return finding('database', 'fail', 'database_old', words);
	return fsync ? finding('database', 'ok', 'database_ok', words) : finding('database', 'fail', 'database_unsynced');
}

export function describeMigrations({ missing, unknown }: DatabaseFindings): Finding {
	if (unknown.length > 0) return finding('migrations', 'fail', 'migrations_unknown', { names: unknown.join(', ') });
	return missing.length > 0 ? finding('migrations', 'warn', 'migrations_missing', { count: missing.length }) : finding('migrations', 'ok', 'migrations_ok');
}

export function describeJobs({ jobs, oldestWaitHours }: DatabaseFindings): Finding {
	if (oldestWaitHours >= LONG_WAIT_HOURS) return finding('jobs', 'warn', 'jobs_stuck', { hours: oldestWaitHours });
	return jobs.failed > 0 ? finding('jobs', 'warn', 'jobs_failed', jobs) : finding('jobs', 'ok', 'jobs_ok', jobs);
}

export function describeClock({ clockAhead }: DatabaseFindings): Finding[] {
	return Math.abs(clockAhead) > MOST_SECONDS_APART ? [finding('clock', 'warn', 'clock_apart', { seconds: Math.abs(clockAhead) })] : [];
}

/** Reaches for the store as any request would. Throws the store's own errors, such as `platform.storage_unreachable`. */
export async function examineFiles(config: HouseConfig): Promise<Finding> {
	await openFileStore(config).find('0'.repeat(64));
	const where = config.storageUrl ? new URL(config.storageUrl).host : 'files';
	return finding('files', 'ok', 'files_ok', { where });
}

/** The newest backup of the office's own folder; those made by hand elsewhere nobody knows of. */
export async function examineBackups(config: HouseConfig, now = Date.now()): Promise<Finding[]> {
	const folder = toBackupFolder(config);
	const [newest] = await listBackupFiles(folder);
	if (!newest) return [finding('backups', 'warn', 'backups_none', { folder })];
	const hours = Math.floor((now - Date.parse(newest.madeAt)) / 3_600_000);
	const beside = config.backupDir ? [] : [finding('backups', 'warn', 'backups_beside')];
	if (newest.check?.problem) return [finding('backups', 'fail', 'backups_damaged', { folder }), ...beside];
	if (hours > OLD_BACKUP_HOURS) return [finding('backups', 'warn', 'backups_old', { hours }), ...beside];
	if (newest.check === null) return [finding('backups', 'warn', 'backups_unchecked', { hours }), ...beside];
	return [finding('backups', 'ok', 'backups_ok', { hours }), ...beside];
}
