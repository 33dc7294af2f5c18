/** Backups that the office makes by itself: when, how many are kept, tried, taken away, handed out. */
export { cancelBackupWork, handOutBackup, readBackups, removeBackup, requestBackup, requestCheck, type BackupOverview } from './service/backups.ts';
export { listBackupFiles, toBackupFolder } from './service/folder.ts';
export { savePlan } from './service/plan.ts';
export type { BackupPlan, BackupRecord } from './model.ts';

import type { Manifest } from '#platform/manifest';
import { jobs, ticks } from './jobs.ts';
import { permissions, roles } from './policy.ts';
import { makeBackupAt, moveOffice } from './service/commands.ts';

export const manifest: Manifest = {
	name: 'backups',
	permissions,
	roles,
	navigation: [{ label: 'backups.navigation', href: '/desk/backups', permission: 'backups.manage', ofWholeOffice: true, order: 95, icon: 'archive' }],
	jobs,
	ticks,
	commands: [
		{ name: 'backups.make_backup', run: (args, house, signal) => makeBackupAt(house, args, signal) },
		{ name: 'backups.move_to_postgres', run: (args, house) => moveOffice(house, args) },
	],
};
