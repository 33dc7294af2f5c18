import { sql } from 'kysely';
import type { TextCopy } from './model.ts';
import type { Db } from './queries.ts';

const columns = ['id', 'article_id as articleId', 'kind', 'revision', 'content', 'saved_at as savedAt'] as const;

export interface NewCopy extends TextCopy {
	userId: string;
}

export async function insertCopy(db: Db, copy: NewCopy): Promise<void> {
	await db.insertInto('news_text_copy').values(toRow(copy)).execute();
}

/** One autosaved text for each person and article: the newest stays. */
export async function upsertAutosave(db: Db, copy: NewCopy): Promise<void> {
	const row = toRow(copy);
	await db
		.insertInto('news_text_copy')
		.values(row)
		.onConflict((conflict) =>
			conflict
				.columns(['article_id', 'user_id'])
				.where('kind', '=', 'autosave')
				.doUpdateSet({ revision: row.revision, content: row.content, saved_at: row.saved_at }),
		)
		.execute();
}

/** Newest first. */
export function listCopies(db: Db, articleId: string, userId: string): Promise<TextCopy[]> {
	return db
		.selectFrom('news_text_copy')
		.select(columns)
		.where('article_id', '=', articleId)
		.where('user_id', '=', userId)
		.orderBy('saved_at', 'desc')
		.orderBy('id')
		.execute();
}

/** Only the person's own: what others typed and did not save is nobody else's to read. */
export function findCopy(db: Db, id: string, userId: string): Promise<TextCopy | undefined> {
	return db
		.selectFrom('news_text_copy')
		.select(columns)
		.where(sql`id::text`, '=', id)
		.where('user_id', '=', userId)
		.executeTakeFirst();
}

export async function deleteCopy(db: Db, id: string): Promise<void> {
	await db.deleteFrom('news_text_copy').where('id', '=', id).execute();
}

export async function deleteAutosave(db: Db, articleId: string, userId: string): Promise<void> {
	await db.deleteFrom('news_text_copy').where('article_id', '=', articleId).where('user_id', '=', userId).where('kind', '=', 'autosave').execute();
}

function toRow({ id, articleId, userId, kind, revision, content, savedAt }: NewCopy) {
	return { id, article_id: articleId, user_id: userId, kind, revision, content: JSON.stringify(content), saved_at: savedAt };
}
