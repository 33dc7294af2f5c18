import type { Kysely } from 'kysely';
import { recordAudit, type AuditEntry } from '#platform/audit.server';
import { now } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { mayBecome, transitions, type Article, type ArticleAct } from '../model.ts';
import { findArticle, findArticleForUpdate, updateArticle, type ArticleChange } from '../queries.ts';

export type AnyDb = Kysely<any>;

/** What an act changes, and what the audit says of it. */
export interface ActOutcome {
	change?: ArticleChange;
	audit?: AuditEntry['details'];
	/** What else belongs to the act, in its transaction, once the article is as it will be. */
	after?(tx: AnyDb, changed: Article): Promise<void>;
}

export interface Act {
	act: ArticleAct;
	/** Name in the audit. */
	action: `news.${string}`;
	may(actor: Actor, unitId: string): boolean;
	/** Checks what only this act asks for and says what it changes. */
	perform(tx: AnyDb, article: Article): Promise<ActOutcome>;
}

/**
 * Performs an act on an article: lock, policy, state, change, audit, in one transaction. Throws `news.unknown`,
 * `news.not_yours`, `news.wrong_state`, or what the act itself throws.
 */
export function performAct(db: AnyDb, actor: Actor, id: string, { act, action, may, perform }: Act): Promise<Article> {
	return inTransaction(db, async (tx) => {
		const article = await getForUpdate(tx, id);
		if (!may(actor, article.unitId)) throw new AppError('forbidden', 'news.not_yours');
		if (!mayBecome(article, act)) throw new AppError('conflict', 'news.wrong_state', { state: article.state });
		const { change = {}, audit, after } = await perform(tx, article);
		const changed = await updateArticle(tx, id, { state: transitions[act].to, ...change }, { id: actor.id, at: now() });
		await recordAudit(tx, actor, { action, subject: toSubject(id), unitId: article.unitId, ...(audit && { details: audit }) });
		await after?.(tx, changed);
		return changed;
	});
}

export function toSubject(articleId: string): string {
	return `article:${articleId}`;
}

export async function getForUpdate(tx: AnyDb, id: string): Promise<Article> {
	const article = await findArticleForUpdate(tx, id);
	if (!article) throw new AppError('not_found', 'news.unknown');
	return article;
}

/** An article that the actor may deal with. Throws `news.unknown` or `news.not_yours`. */
export async function getArticleIf(db: AnyDb, actor: Actor, id: string, may: Act['may']): Promise<Article> {
	const article = await findArticle(db, id);
	if (!article) throw new AppError('not_found', 'news.unknown');
	if (!may(actor, article.unitId)) throw new AppError('forbidden', 'news.not_yours');
	return article;
}
