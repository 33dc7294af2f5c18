import type { House, JobHandler, Tick } from '#platform/manifest';
import { checkBackupJob, makeBackupJob, runBackup, runCheck } from './service/make-backup.ts';
import { enqueueDueBackup } from './service/plan.ts';

const SIX_HOURS = 6 * 3600;

export const jobs: readonly JobHandler[] = [
	{
		kind: makeBackupJob,
		expireInSeconds: SIX_HOURS,
		run: async ({ house, payload, report }) => void (await runBackup(house, payload.reason, report)),
	},
	{
		kind: checkBackupJob,
		expireInSeconds: SIX_HOURS,
		run: async ({ house, payload, report }) => void (await runCheck(house, payload.name, report)),
	},
];

export const ticks: readonly Tick[] = [
	{
		name: 'backups.look_at_plan',
		everySeconds: 60,
		run: async (house: House) => void (await enqueueDueBackup(house, makeBackupJob)),
	},
];
