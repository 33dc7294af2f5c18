import { listActsOf } from '#platform/audit-log.server';
import { forgetPerson } from '#platform/audit.server';
import type { PersonalRecords } from '#platform/manifest';
import { toActionMessage } from './model.ts';

/** As many acts as a person would read; the log itself has them all. */
const MOST_ACTS = 500;

/** What a person did stays in the log; erasing them takes away only who the pseudonym stands for. */
export const personalRecords: PersonalRecords = {
	async collect(db, userId) {
		const rows = (await listActsOf(db, userId, MOST_ACTS)).map(({ at, action }) => ({ 'audit.column_at': at, 'audit.column_action': { message: toActionMessage(action) } }));
		return rows.length > 0 ? [{ kind: 'audit.kept_acts', rows, stays: 'audit.acts_stay' }] : [];
	},
	erase: async (db, userId) => ({ platform_audit_person: (await forgetPerson(db, userId)) ? 1 : 0 }),
};
