import type { PersonalRecords } from '#platform/manifest';
import { listTouchedDocuments, strikeOutHand } from './queries.ts';

/** A person's hand in the register. The documents themselves speak of offices. */
export const personalRecords: PersonalRecords = {
	async collect(db, userId) {
		const rows = (await listTouchedDocuments(db, userId)).map(({ subject, updatedAt }) => ({ 'documents.subject': subject, 'documents.kept_at': updatedAt }));
		return rows.length > 0 ? [{ kind: 'documents.kept_hands', rows }] : [];
	},
	erase: async (db, userId) => ({ documents_document: await strikeOutHand(db, userId) }),
};
