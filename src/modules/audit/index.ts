/** What the staff did, when and to what, and whether the log of it is whole. */
export { exportLog, readLog, verifyChain, type LastVerification, type LogPage } from './service.ts';
export { describeActor, toCsv } from './csv.ts';
export { describeDetails, type ToldDetail } from './details.ts';
export type { LogEntry, LogFilter } from './model.ts';

import { verifyAudit } from '#platform/audit-verify.server';
import type { Manifest } from '#platform/manifest';
import { personalRecords } from './personal-records.ts';
import { permissions, roles } from './policy.ts';

export const manifest: Manifest = {
	name: 'audit',
	permissions,
	roles,
	navigation: [{ label: 'audit.navigation_log', href: '/desk/audit', permission: 'audit.read', order: 85, icon: 'history' }],
	personalData: [
		{ table: 'platform_audit_person', column: 'person_id', purpose: 'audit.purpose_of_person', legalBasis: 'legal_duty', term: 'P1Y after account_closed' },
	],
	personalRecords,
	commands: [{ name: 'audit.verify', run: (_args, house) => verifyAudit(house.db, house.config) }],
};
