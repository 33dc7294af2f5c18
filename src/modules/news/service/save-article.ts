import { randomUUID } from 'node:crypto';
import { listUsers } from '#modules/accounts';
import { hashJson } from '#modules/editions';
import { recordAudit } from '#platform/audit.server';
import { now, timeZone } from '#platform/clock';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import { erasedPerson, type Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { autosaveInput, revisionInput, saveInput, type Article, type ArticleContent, type TextCopy } from '../model.ts';
import { mayWrite } from '../policy.ts';
import { deleteAutosave, deleteCopy, findCopy, insertCopy, listCopies, upsertAutosave } from '../queries-copies.ts';
import { getArticleIf, getForUpdate, performAct, toSubject, type AnyDb } from './change-article.ts';
import { cleanText, parseContent, parseWithContent } from './parse-content.ts';
import { refuseMarked } from './refuse-marked.ts';

interface StaleSave {
	article: Article;
	copyId: string;
}

/**
 * Saves the working text; a published or withdrawn article becomes a draft behind the page that readers see. A text
 * that is the working text already changes nothing. A save that started from an older revision throws `news.changed_meanwhile` with `by`, `at` (the office's time of day and date) and `copy`, the
 * id under which its text is kept. Throws also `news.unknown`, `news.not_yours`, `news.wrong_state` or the code of the
 * first wrong field.
 */
export async function saveArticle(db: AnyDb, actor: Actor, id: string, input: unknown): Promise<Article> {
	const { revision, content, merge } = parseWithContent(saveInput, input);
	await getArticleIf(db, actor, id, mayWrite);
	// The copy must outlive the refusal, so that is thrown after the transaction that keeps it.
	const outcome = await inTransaction(db, async (tx): Promise<Article | StaleSave> => {
		const article = await getForUpdate(tx, id);
		if (hashJson(toContent(article)) === hashJson(content)) {
			await deleteAutosave(tx, id, actor.id);
			return article;
		}
		if (article.revision !== revision) {
			return { article, copyId: await keepCopy(tx, actor, id, { kind: 'conflict', revision, content }) };
		}
		const saved = await replaceText(tx, actor, article, content, 'news.save_article');
		if (merge) await keepWhatMergingLeft(tx, actor, { before: article, content, copyId: merge.copy });
		return saved;
	});
	if (!('copyId' in outcome)) return outcome;
	throw await describeStaleSave(db, outcome);
}

interface Merge {
	before: Article;
	content: ArticleContent;
	copyId: string | undefined;
}

/**
 * Where a text was put together out of two, whatever of either is not in it stays with the person who wrote it: the
 * saved text with its writer, one's own as the copy that was kept when it came too late.
 */
async function keepWhatMergingLeft(tx: AnyDb, actor: Actor, { before, content, copyId }: Merge): Promise<void> {
	const own = copyId === undefined ? undefined : await findCopy(tx, copyId, actor.id);
	if (own?.articleId === before.id && isContained(own.content, content)) await deleteCopy(tx, own.id);
	// Nobody could read a copy kept for a person who is erased.
	if (before.updatedBy === erasedPerson || isContained(toContent(before), content)) return;
	await insertCopy(tx, { id: randomUUID(), articleId: before.id, userId: before.updatedBy, savedAt: now(), kind: 'replaced', revision: before.revision, content: toContent(before) });
}

/** Whether every block of a text, and each of its fields, stands in another. */
function isContained({ document, ...fields }: ArticleContent, whole: ArticleContent): boolean {
	const { document: wholeDocument, ...wholeFields } = whole;
	const blocks = new Set((wholeDocument.content ?? []).map(hashJson));
	return hashJson(fields) === hashJson(wholeFields) && (document.content ?? []).every((block) => blocks.has(hashJson(block)));
}

const momentFormat = new Intl.DateTimeFormat('vi-VN', { timeZone, hour: '2-digit', minute: '2-digit', day: '2-digit', month: '2-digit', year: 'numeric' });

async function describeStaleSave(db: AnyDb, { article, copyId }: StaleSave): Promise<AppError> {
	const by = await findNameOf(db, article.updatedBy);
	return new AppError('conflict', 'news.changed_meanwhile', { by, at: momentFormat.format(article.updatedAt), copy: copyId });
}

/** The name that an account bears; its id where the house itself acted. */
export async function findNameOf(db: AnyDb, userId: string): Promise<string> {
	return (await listUsers(db)).find((user) => user.id === userId)?.name ?? userId;
}

/** Saving is not an act of its own in the audit's eyes each time a letter changes: the content's words stay out of it. */
async function replaceText(tx: AnyDb, actor: Actor, before: Article, content: ArticleContent, action: `news.${string}`): Promise<Article> {
	const article = await performAct(tx, actor, before.id, {
		act: 'save',
		action,
		may: mayWrite,
		perform: async () => ({ change: { content }, audit: { revision: before.revision + 1 } }),
	});
	await deleteAutosave(tx, before.id, actor.id);
	return article;
}

/**
 * Keeps what a person has typed and not saved, one text for each person and article. It changes nothing for anybody
 * else and comes every few seconds, so it is the one write that the audit leaves out. Throws `news.unknown`, `news.not_yours`,
 * `news.too_long` or `document.classified`.
 */
export async function autosaveArticle(db: AnyDb, actor: Actor, id: string, input: unknown): Promise<void> {
	const { revision, content } = parseInput(autosaveInput, cleanText(input));
	refuseMarked(content);
	await getArticleIf(db, actor, id, mayWrite);
	await upsertAutosave(db, { id: randomUUID(), articleId: id, userId: actor.id, kind: 'autosave', revision, content, savedAt: now() });
}

/** The actor's own texts that are not the working text, newest first. Throws `news.unknown` or `news.not_yours`. */
export async function listTextCopies(db: AnyDb, actor: Actor, id: string): Promise<TextCopy[]> {
	await getArticleIf(db, actor, id, mayWrite);
	return listCopies(db, id, actor.id);
}

/** One of the actor's own texts. Throws `news.copy_unknown`. */
export async function getTextCopy(db: AnyDb, actor: Actor, copyId: string): Promise<TextCopy> {
	const copy = await findCopy(db, copyId, actor.id);
	if (!copy) throw new AppError('not_found', 'news.copy_unknown');
	return copy;
}

/**
 * Makes a kept text the working text; the one it replaces is kept in its place. Throws as `saveArticle` does, and
 * `news.copy_unknown`; where the article has changed since `revision` nothing happens.
 */
export async function restoreTextCopy(db: AnyDb, actor: Actor, copyId: string, input: unknown): Promise<Article> {
	const { revision } = parseInput(revisionInput, input);
	const copy = await getTextCopy(db, actor, copyId);
	const content = parseContent(copy.content);
	return inTransaction(db, async (tx) => {
		const before = await getForUpdate(tx, copy.articleId);
		if (before.revision !== revision) throw await describeStaleSave(tx, { article: before, copyId });
		const article = await replaceText(tx, actor, before, content, 'news.restore_copy');
		await keepCopy(tx, actor, before.id, { kind: 'replaced', revision: before.revision, content: toContent(before) });
		await deleteCopy(tx, copyId);
		return article;
	});
}

/** Throws one of the actor's own texts away. Throws `news.copy_unknown`. */
export async function discardTextCopy(db: AnyDb, actor: Actor, copyId: string): Promise<void> {
	const { articleId } = await getTextCopy(db, actor, copyId);
	await inTransaction(db, async (tx) => {
		const { unitId } = await getForUpdate(tx, articleId);
		await deleteCopy(tx, copyId);
		await recordAudit(tx, actor, { action: 'news.discard_copy', subject: toSubject(articleId), unitId, details: { copy: copyId } });
	});
}

async function keepCopy(tx: AnyDb, actor: Actor, articleId: string, copy: Pick<TextCopy, 'kind' | 'revision' | 'content'>): Promise<string> {
	const id = randomUUID();
	await insertCopy(tx, { id, articleId, userId: actor.id, savedAt: now(), ...copy });
	if (copy.kind === 'conflict') await deleteAutosave(tx, articleId, actor.id);
	return id;
}

/** The part of an article that a person writes. */
export function toContent(article: ArticleContent): ArticleContent {
	const { title, lead, byline, source, section, aiUse, language, date, document, script, forms } = article;
	return { title, lead, byline, source, section, aiUse, language, date, document, script, forms };
}
