import type { House, JobHandler, Tick } from '#platform/manifest';
import { checkBackupJob, makeBackupJob, runBackup, runCheck } from './service/make-backup.ts';
import { enqueueDueBackup } from './service/plan.ts';

const SIX_HOURS = 6 * 3600;

export const jobs: readonly JobHandler[] = [
	{
		kind: makeBackupJob,
		expireInSeconds: SIX_HOURS,
		run: async (job) => void (await runBackup(job.house, job.payload.reason, job)),
	},
	{
		kind: checkBackupJob,
		expireInSeconds: SIX_HOURS,
		run: async (job) => void (await runCheck(job.house, job.payload.name, job)),
	},
];

export const ticks: readonly Tick[] = [
	{
		name: 'backups.look_at_plan',
		everySeconds: 60,
		run: async (house: House) => void (await enqueueDueBackup(house, makeBackupJob)),
	},
];
