import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { recordAudit } from '#platform/audit.server';
import { now } from '#platform/clock';
import { AppError } from '#platform/errors';
import { enqueue, type JobProgress } from '#platform/jobs.server';
import { listProgress } from '#platform/job-progress.server';
import type { House } from '#platform/manifest';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { canOpen, readKeyFile } from '#platform/backup/encryption.server';
import { findLastSlot, findNextSlot, type BackupPlan, type BackupRecord } from '../model.ts';
import { getBackupFile, listBackupFiles, removeBackupFile, toBackupFolder } from './folder.ts';
import { checkBackupJob, makeBackupJob } from './make-backup.ts';
import { getManagedTopUnit } from './top-unit.ts';
import { readPlan, requireIdle, toScheduledKey } from './plan.ts';

const REQUESTED = 'backups:requested';
const CHECK = 'backups:check';

/** What the screen of backups shows. */
export interface BackupOverview {
	backups: BackupRecord[];
	plan: BackupPlan;
	/** ISO moment of the next scheduled backup; null where none is planned. */
	nextAt: string | null;
	/** The last job of each kind, the running ones first. */
	jobs: JobProgress[];
	/** `locks_only`: the key here is public, so backups are tried elsewhere. */
	key: 'none' | 'opens' | 'locks_only' | 'unreadable';
	/** Whether the folder lies in the data folder: what destroys that disk takes the backups with it. */
	isBesideData: boolean;
}

/** Throws `backups.not_yours`. */
export async function readBackups(house: House, actor: Actor): Promise<BackupOverview> {
	await getManagedTopUnit(house.db, actor);
	const plan = await readPlan(house.settings);
	const jobs = await listProgress(house.db, listKeys(plan));
	return {
		backups: await listBackupFiles(toBackupFolder(house.config)),
		plan,
		nextAt: plan.isOn ? findNextSlot(now(), plan.hour).toISOString() : null,
		jobs: jobs.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.updatedAt.getTime() - a.updatedAt.getTime()),
		key: describeKey(house),
		isBesideData: !house.config.backupDir,
	};
}

/** Asks for a backup now. Throws `backups.not_yours` or `backups.running`. */
export async function requestBackup(house: House, actor: Actor): Promise<void> {
	const plan = await readPlan(house.settings);
	await inTransaction(house.db, async (tx) => {
		const unitId = await getManagedTopUnit(tx, actor);
		await requireIdle(tx, listKeys(plan));
		await enqueue(tx, makeBackupJob, { reason: 'requested' }, { key: REQUESTED });
		await recordAudit(tx, actor, { action: 'backups.request_backup', subject: 'office:backup', unitId });
	});
}

/** Asks for a trial of a backup. Throws `backups.not_yours`, `backups.unknown` or `backups.running`. */
export async function requestCheck(house: House, actor: Actor, name: string): Promise<void> {
	const plan = await readPlan(house.settings);
	await getBackupFile(toBackupFolder(house.config), name);
	await inTransaction(house.db, async (tx) => {
		const unitId = await getManagedTopUnit(tx, actor);
		await requireIdle(tx, listKeys(plan));
		await enqueue(tx, checkBackupJob, { name }, { key: CHECK });
		await recordAudit(tx, actor, { action: 'backups.request_check', subject: `backup:${name}`, unitId });
	});
}

/**
 * Stops the backup or trial in hand; of a backup that is not whole nothing stays. Throws `backups.not_yours` or
 * `backups.nothing_running`.
 */
export async function cancelBackupWork(house: House, actor: Actor): Promise<void> {
	const unitId = await getManagedTopUnit(house.db, actor);
	const open = (await listProgress(house.db, listKeys(await readPlan(house.settings)))).filter(isOpen);
	if (open.length === 0) throw new AppError('conflict', 'backups.nothing_running');
	for (const { key } of open) await house.jobs.cancel(key);
	await recordAudit(house.db, actor, { action: 'backups.cancel_work', subject: 'office:backup', unitId });
}

/** Removes a backup for good. Throws `backups.not_yours` or `backups.unknown`. */
export async function removeBackup(house: House, actor: Actor, name: string): Promise<void> {
	const folder = toBackupFolder(house.config);
	const { size } = await getBackupFile(folder, name);
	await inTransaction(house.db, async (tx) => {
		const unitId = await getManagedTopUnit(tx, actor);
		await recordAudit(tx, actor, { action: 'backups.remove_backup', subject: `backup:${name}`, unitId, details: { size } });
		await removeBackupFile(folder, name);
	});
}

/**
 * The bytes of a locked backup, to be kept elsewhere; one that is not locked never leaves the server this way. Written
 * down, since the whole office goes out with it. Throws `backups.not_yours`, `backups.unknown` or `backups.not_locked`.
 */
export async function handOutBackup(house: House, actor: Actor, name: string): Promise<{ record: BackupRecord; open(): NodeJS.ReadableStream }> {
	const folder = toBackupFolder(house.config);
	const unitId = await getManagedTopUnit(house.db, actor);
	const record = await getBackupFile(folder, name);
	if (!record.isLocked) throw new AppError('forbidden', 'backups.not_locked');
	await recordAudit(house.db, actor, { action: 'backups.hand_out_backup', subject: `backup:${name}`, unitId, details: { size: record.size } });
	return { record, open: () => createReadStream(join(folder, name)) };
}

function listKeys(plan: BackupPlan): string[] {
	return [REQUESTED, CHECK, toScheduledKey(findLastSlot(now(), plan.hour))];
}

function isOpen({ state }: JobProgress): boolean {
	return state === 'waiting' || state === 'running';
}

function describeKey({ config }: House): BackupOverview['key'] {
	if (!config.backupKeyFile) return 'none';
	try {
		return canOpen(readKeyFile(config.backupKeyFile)) ? 'opens' : 'locks_only';
	} catch {
		return 'unreadable';
	}
}
