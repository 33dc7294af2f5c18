import { join } from 'node:path';
import { canOpen, readKeyFile } from '#platform/backup/encryption.server';
import { makeBackup, verifyBackup } from '#platform/backup/office-backup.server';
import { now } from '#platform/clock';
import { findErrorCode } from '#platform/errors';
import type { JobKind } from '#platform/jobs.server';
import type { House, RunningJob } from '#platform/manifest';
import { chooseKept, toBackupName, type BackupCheck, type BackupRecord } from '../model.ts';
import { getBackupFile, isUnfinishedBackup, listBackupFiles, prepareFolder, removeBackupFile, toBackupFolder, writeBackupNote } from './folder.ts';
import { readPlan } from './plan.ts';

export const makeBackupJob: JobKind<{ reason: 'scheduled' | 'requested' }> = { name: 'backups.make_backup' };
export const checkBackupJob: JobKind<{ name: string }> = { name: 'backups.check_backup' };

type Report = RunningJob<object>['report'];
type Work = Pick<RunningJob<object>, 'report' | 'signal'>;
const SHARE_OF_MAKING = 0.5;

/**
 * Makes a backup in the office's folder, tries it, and takes away scheduled ones that the plan keeps no more: only
 * after a trial that found the new one whole, or where the key at hand cannot open it. Throws as `makeBackup`, and
 * the problem that the trial found. One that is stopped leaves nothing; one stopped at its trial stays, not tried.
 */
export async function runBackup(house: House, reason: 'scheduled' | 'requested', { report, signal }: Work): Promise<BackupRecord> {
	const folder = toBackupFolder(house.config);
	const key = readKey(house);
	await prepareFolder(folder, isUnfinishedBackup);
	const moment = now();
	const name = toBackupName(moment);
	const source = { ...house, dataDir: house.config.dataDir };
	const seldom = reportSeldom((stage, fraction) => report(stage, fraction * SHARE_OF_MAKING));
	const size = await makeBackup(source, { path: join(folder, name), key }, seldom, signal);
	const made: BackupRecord = { name, madeAt: moment.toISOString(), size, reason, isLocked: key !== null, check: null };
	await writeBackupNote(folder, made);
	const checked = key === null || canOpen(key) ? await runCheck(house, name, { signal, report: (stage, fraction) => report(stage, SHARE_OF_MAKING + fraction * (1 - SHARE_OF_MAKING)) }) : made;
	if (reason === 'scheduled') await removeOld(house, folder);
	return checked;
}

/** Tries a backup of the folder and writes down what was found. Throws the problem, `backups.unknown` or a missing key. */
export async function runCheck(house: House, name: string, { report, signal }: Work): Promise<BackupRecord> {
	const folder = toBackupFolder(house.config);
	const record = await getBackupFile(folder, name);
	const at = now().toISOString();
	const keep = async (check: BackupCheck) => {
		const checked = { ...record, check };
		await writeBackupNote(folder, checked);
		return checked;
	};
	const scratch = join(house.config.dataDir, 'scratch');
	await prepareFolder(scratch, () => true);
	try {
		const { tables, rows, files } = await verifyBackup({ path: join(folder, name), key: readKey(house) }, { report: reportSeldom(report), scratchRoot: scratch, signal });
		return await keep({ at, problem: null, tables, rows, files });
	} catch (error) {
		const problem = findErrorCode(error);
		// That the right key is not here, or that the disk is full, says nothing of the backup.
		if (problem && /\.(backup_damaged|backup_not_one|restore_differs)$/.test(problem.code)) await keep({ at, problem });
		throw error;
	}
}

async function removeOld(house: House, folder: string): Promise<void> {
	const backups = await listBackupFiles(folder);
	const kept = chooseKept(backups, await readPlan(house.settings));
	for (const { name, reason } of backups) if (reason === 'scheduled' && !kept.has(name)) await removeBackupFile(folder, name);
}

/** The key that locks the office's own backups; null where they are not locked. Throws `platform.backup_key_unreadable`. */
function readKey({ config }: Pick<House, 'config'>): string | null {
	return config.backupKeyFile ? readKeyFile(config.backupKeyFile) : null;
}

/** A large office has thousands of files: a person needs no news of each of them. */
function reportSeldom(report: Report): Report {
	let last = '';
	return async (stage, fraction) => {
		const step = `${stage} ${Math.floor(fraction * 50)}`;
		if (step === last) return;
		last = step;
		await report(stage, fraction);
	};
}
