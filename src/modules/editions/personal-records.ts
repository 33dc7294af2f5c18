import type { PersonalRecords } from '#platform/manifest';
import { listOwnReadings, strikeOutGiver } from './queries-personal.ts';

/** A person's hand in the office's dictionary of readings; the readings themselves are the office's. */
export const personalRecords: PersonalRecords = {
	async collect(db, userId) {
		const rows = (await listOwnReadings(db, userId)).map(({ written, spoken, updatedAt }) => ({ 'editions.kept_written': written, 'editions.kept_spoken': spoken, 'editions.kept_at': updatedAt }));
		return rows.length > 0 ? [{ kind: 'editions.kept_readings', rows }] : [];
	},
	erase: async (db, userId) => ({ editions_reading: await strikeOutGiver(db, userId) }),
};
