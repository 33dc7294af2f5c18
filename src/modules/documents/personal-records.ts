import type { PersonalRecord, PersonalRecords } from '#platform/manifest';
import { listTouchedDocuments, strikeOutHand } from './queries.ts';
import { listFollowHands, strikeOutFollowHands } from './queries-follow.ts';

/** A person's hand in the register and in what follows from it. The documents and reports themselves speak of offices. */
export const personalRecords: PersonalRecords = {
	async collect(db, userId) {
		const follow = await listFollowHands(db, userId);
		const records: PersonalRecord[] = [
			{ kind: 'documents.kept_hands', rows: (await listTouchedDocuments(db, userId)).map(({ subject, updatedAt }) => ({ 'documents.subject': subject, 'documents.kept_at': updatedAt })) },
			...(['documents_review', 'documents_dissemination', 'documents_briefing'] as const).map((table) => ({
				kind: table.replace('documents_', 'documents.kept_'),
				rows: follow.filter((hand) => hand.table === table).map(({ at }) => ({ 'documents.kept_at': at })),
			})),
		];
		return records.filter(({ rows }) => rows.length > 0);
	},
	erase: async (db, userId) => ({ documents_document: await strikeOutHand(db, userId), ...(await strikeOutFollowHands(db, userId)) }),
};
