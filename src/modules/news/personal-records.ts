import type { PersonalRecord, PersonalRecords } from '#platform/manifest';
import { listApprovals, listOwnCopies, listOwnSilences, listTouchedArticles, strikeOutApprovers, strikeOutWriter } from './queries-personal.ts';

/** A person's hand in articles. Bylines are words of the article and stay with it: the law on authors asks for them. */
export const personalRecords: PersonalRecords = {
	async collect(db, userId) {
		const records: PersonalRecord[] = [
			{ kind: 'news.kept_hands', rows: (await listTouchedArticles(db, userId)).map(({ title, updatedAt }) => ({ 'news.title': title, 'news.kept_at': updatedAt })) },
			{ kind: 'news.kept_copies', rows: (await listOwnCopies(db, userId)).map(({ title, savedAt }) => ({ 'news.title': title, 'news.kept_at': savedAt })) },
			{ kind: 'news.kept_silences', rows: (await listOwnSilences(db, userId)).map(({ surface, createdAt }) => ({ 'news.kept_words': surface, 'news.kept_at': createdAt })) },
			{
				kind: 'news.kept_approvals',
				rows: (await listApprovals(db, userId)).map(({ title, number, approvedAt }) => ({ 'news.title': title, 'news.version_number': number, 'news.kept_at': approvedAt })),
				stays: 'news.approvals_stay',
			},
		];
		return records.filter(({ rows }) => rows.length > 0);
	},
	erase: strikeOutWriter,
	expire: { article_published: async (db, endedBefore) => ({ news_version: await strikeOutApprovers(db, endedBefore) }) },
};
