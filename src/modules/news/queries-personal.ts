import { sql, type Kysely } from 'kysely';
import { erasedPerson } from '#platform/permissions';
import type { NewsTables } from './queries.ts';
import type { SilenceTables } from './queries-silences.ts';

type Db = Kysely<NewsTables & SilenceTables>;

/** Articles whose working text a person changed last or submitted. */
export function listTouchedArticles(db: Db, userId: string) {
	return db
		.selectFrom('news_article')
		.select(['title', 'updated_at as updatedAt'])
		.where((eb) => eb.or([eb('updated_by', '=', userId), eb('submitted_by', '=', userId)]))
		.orderBy('updated_at', 'desc')
		.execute();
}

/** Published versions that a person approved, or that were approved on their behalf. */
export async function listApprovals(db: Db, userId: string) {
	const { rows } = await sql<{ title: string; number: number; approvedAt: Date }>`select content ->> 'title' as title, number, approved_at as "approvedAt"
		from news_version where approved_by = ${userId} or approved_for = ${userId} order by approved_at desc`.execute(db);
	return rows;
}

export async function listOwnCopies(db: Db, userId: string) {
	const { rows } = await sql<{ title: string; savedAt: Date }>`select content ->> 'title' as title, saved_at as "savedAt"
		from news_text_copy where user_id = ${userId} order by saved_at desc`.execute(db);
	return rows;
}

export function listOwnSilences(db: Db, userId: string) {
	return db.selectFrom('news_silence').select(['surface', 'created_at as createdAt']).where('created_by', '=', userId).orderBy('created_at', 'desc').execute();
}

/** Strikes a person out of the working texts and deletes what only they could read. Published versions stay as they are. */
export async function strikeOutWriter(db: Db, userId: string): Promise<Record<string, number>> {
	const copies = await db.deleteFrom('news_text_copy').where('user_id', '=', userId).executeTakeFirst();
	const silences = await db.updateTable('news_silence').set({ created_by: erasedPerson }).where('created_by', '=', userId).executeTakeFirst();
	const { numUpdatedRows: changed } = await db.updateTable('news_article').set({ updated_by: erasedPerson }).where('updated_by', '=', userId).executeTakeFirst();
	const { numUpdatedRows: submitted } = await db.updateTable('news_article').set({ submitted_by: null }).where('submitted_by', '=', userId).executeTakeFirst();
	return { news_text_copy: Number(copies.numDeletedRows), news_silence: Number(silences.numUpdatedRows), news_article: Number(changed) + Number(submitted) };
}

/** Strikes out who approved what was published at or before a moment: the one change that a version allows. */
export async function strikeOutApprovers(db: Db, publishedBefore: Date): Promise<number> {
	const { numUpdatedRows } = await db
		.updateTable('news_version')
		.set({ approved_by: erasedPerson, approved_for: null })
		.where('approved_at', '<=', publishedBefore)
		.where('approved_by', '<>', erasedPerson)
		.executeTakeFirst();
	return Number(numUpdatedRows);
}
