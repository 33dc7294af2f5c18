import { createArticle, listArticlesByIds } from '#modules/news';
import { recordAudit } from '#platform/audit.server';
import { AppError } from '#platform/errors';
import type { FileStore } from '#platform/files.server';
import type { HangingRecord } from '#platform/manifest';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { insertArticleLink, listFiles, listLinkedArticles } from '../queries.ts';
import { getReadable, toSubject, type AnyDb } from './open-document.ts';

/**
 * Begins an article from a document, its digest: from the file as it came, else from its text. The article is written,
 * approved and made into its editions like any other; the document's page shows it. Answers the article's id. Throws
 * `documents.nothing_to_digest` and what `createArticle` throws.
 */
export async function beginDigest(house: { db: AnyDb; files: FileStore }, actor: Actor, id: string, unitId: string): Promise<string> {
	const document = await getReadable(house.db, actor, id);
	const [file] = await listFiles(house.db, id);
	const text = document.body.trim();
	if (!file && text === '') throw new AppError('invalid', 'documents.nothing_to_digest');
	const start = file ? { from: 'upload', fileName: file.filename, bytes: await house.files.readBytes(file.hash) } : { from: 'pasted', text: `${document.subject}\n\n${text}` };
	const { article } = await createArticle(house, actor, unitId, start);
	await inTransaction(house.db, async (tx) => {
		await insertArticleLink(tx, id, article.id);
		await recordAudit(tx, actor, { action: 'documents.begin_digest', subject: toSubject(id), unitId: document.unitId, details: { article: article.id } });
	});
	return article.id;
}

/** The articles begun from a document that the actor may see. */
export async function listDigests(house: { db: AnyDb }, actor: Actor, documentId: string): Promise<HangingRecord[]> {
	const articles = await listArticlesByIds(house.db, actor, await listLinkedArticles(house.db, documentId));
	return articles.map(({ id, title, state, date }) => ({ title, href: `/desk/articles/${id}`, state: `news.state_${state}`, day: date, late: false }));
}
