import { sql } from 'kysely';
import { recordAudit } from '#platform/audit.server';
import { now, toDay } from '#platform/clock';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import { enqueue } from '#platform/jobs.server';
import { listProgress } from '#platform/job-progress.server';
import type { House } from '#platform/manifest';
import type { Actor } from '#platform/permissions';
import { createSettings, type Settings } from '#platform/settings.server';
import { inTransaction } from '#platform/transaction';
import { defaultPlan, findLastSlot, planInput, type BackupPlan } from '../model.ts';
import { getManagedTopUnit } from './top-unit.ts';

const PLAN = 'backups.plan';
const SINCE = 'backups.since';

/** The plan as it stands; what nobody decided is as the house proposes it. */
export async function readPlan(settings: Settings): Promise<BackupPlan> {
	return { ...defaultPlan, ...(await settings.find<Partial<BackupPlan>>(PLAN)) };
}

/** Decides when backups are made and how many are kept. Throws `backups.not_yours` or the code of the first wrong field. */
export async function savePlan(db: House['db'], actor: Actor, input: unknown): Promise<BackupPlan> {
	const plan = parseInput(planInput, input);
	return inTransaction(db, async (tx) => {
		const unitId = await getManagedTopUnit(tx, actor);
		await createSettings(tx).set(PLAN, plan);
		await recordAudit(tx, actor, { action: 'backups.save_plan', subject: `setting:${PLAN}`, unitId, details: { ...plan } });
		return plan;
	});
}

/** Key of the progress of a scheduled backup; a day has one. */
export function toScheduledKey(slot: Date): string {
	return `backups:scheduled:${toDay(slot)}`;
}

/**
 * Asks for the backup that the plan wants by now, once a day however many processes look. A machine that was off at
 * the hour makes it up; an office that began after the hour waits for the next one.
 */
export async function enqueueDueBackup(house: House, makeJob: Parameters<typeof enqueue>[1]): Promise<boolean> {
	const { settings, db } = house;
	const since = await settings.findOrCreate(SINCE, () => now().toISOString());
	const plan = await readPlan(settings);
	const slot = findLastSlot(now(), plan.hour);
	if (!plan.isOn || slot.toISOString() < since) return false;
	const key = toScheduledKey(slot);
	return db.transaction().execute(async (tx) => {
		await sql`select pg_advisory_xact_lock(20261127)`.execute(tx);
		if ((await listProgress(tx, [key])).length > 0) return false;
		await enqueue(tx, makeJob, { reason: 'scheduled' }, { key });
		return true;
	});
}

/** Throws `backups.running` where a job of one of the keys is waiting or running. */
export async function requireIdle(db: House['db'], keys: readonly string[]): Promise<void> {
	const busy = (await listProgress(db, keys)).some(({ state }) => state === 'waiting' || state === 'running');
	if (busy) throw new AppError('conflict', 'backups.running');
}
