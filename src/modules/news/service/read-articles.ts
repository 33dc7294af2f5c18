import type { EditionBuild, Form } from '#modules/editions';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import {
	listFigures, listGaps, listInput, mayBecome, type Article, type ArticleAct, type ArticleState, type ArticleSummary,
	type ArticleVersion, type PublishedArticle, type PublishedSummary, type TextCopy,
} from '../model.ts';
import { listReadableUnits, mayPublish, mayRead, mayReturn, mayWrite } from '../policy.ts';
import { listCopies } from '../queries-copies.ts';
import { findPublishedRow, listPublishedRows, listVersionRows, type PublishedRow } from '../queries-published.ts';
import { countByState, listArticleRows } from '../queries.ts';
import { getArticleIf, type AnyDb } from './change-article.ts';
import { findBuildOf, getOfficeName } from './editions.ts';
import { findNameOf } from './save-article.ts';
import { listSections } from './sections.ts';

const DESK_PAGE = 20;
const PUBLIC_PAGE = 12;

/** Articles of the units in reach, last changed first, 20 a page, with the count of all that fit. Throws the code of the first wrong field. */
export async function listArticles(db: AnyDb, actor: Actor, input: unknown = {}): Promise<{ articles: ArticleSummary[]; total: number }> {
	const { page, ...filter } = parseInput(listInput, input);
	return listArticleRows(db, { ...filter, unitIds: listReadableUnits(actor), limit: DESK_PAGE, offset: (page - 1) * DESK_PAGE });
}

/** Those of some articles that stand in reach, last changed first. */
export async function listArticlesByIds(db: AnyDb, actor: Actor, ids: readonly string[]): Promise<ArticleSummary[]> {
	if (ids.length === 0) return [];
	return (await listArticleRows(db, { ids, unitIds: listReadableUnits(actor), limit: ids.length, offset: 0 })).articles;
}

/** How many articles in reach stand in each state; 0 is left out. */
export function countArticles(db: AnyDb, actor: Actor): Promise<Map<ArticleState, number>> {
	return countByState(db, listReadableUnits(actor));
}

/** An article as its desk shows it. */
export interface DeskArticle {
	article: Article;
	officeName: string;
	/** Who saved last. */
	updatedByName: string;
	/** The actor's own texts that are not the working text, newest first. */
	copies: TextCopy[];
	/** The editions of the saved text, or null where none were asked for. */
	build: EditionBuild | null;
	/** What the actor may do with the article as it stands. */
	may: Record<ArticleAct, boolean>;
	/** What keeps it from being submitted, as message keys. */
	gaps: string[];
}

/** Throws `news.unknown` or `news.not_yours`. */
export async function getArticleForDesk(db: AnyDb, actor: Actor, id: string): Promise<DeskArticle> {
	const article = await getArticleIf(db, actor, id, mayRead);
	const officeName = await getOfficeName(db, article.unitId);
	return {
		article,
		officeName,
		updatedByName: await findNameOf(db, article.updatedBy),
		copies: await listCopies(db, id, actor.id),
		build: await findBuildOf(db, article, officeName),
		may: listOpenActs(article, actor),
		gaps: listGaps(article, await listSections(db)),
	};
}

function listOpenActs(article: Article, actor: Actor): Record<ArticleAct, boolean> {
	const isOpen = (act: ArticleAct, may: (actor: Actor, unitId: string) => boolean) => mayBecome(article, act) && may(actor, article.unitId);
	return {
		save: isOpen('save', mayWrite),
		submit: isOpen('submit', mayWrite),
		return: isOpen('return', mayReturn),
		publish: isOpen('publish', mayPublish),
		withdraw: isOpen('withdraw', mayPublish),
	};
}

/** Every published version, newest first. Throws `news.unknown` or `news.not_yours`. */
export async function listVersions(db: AnyDb, actor: Actor, id: string): Promise<ArticleVersion[]> {
	await getArticleIf(db, actor, id, mayRead);
	return listVersionRows(db, id);
}

/** A published or withdrawn article by its address, for anyone; null where there is none. */
export function findPublishedBySlug(db: AnyDb, slug: string): Promise<PublishedArticle | null> {
	return findPublishedRow(db, slug);
}

/** A published or withdrawn article by its address, for anyone. Throws `news.unknown`. */
export async function getPublishedBySlug(db: AnyDb, slug: string): Promise<PublishedArticle> {
	const article = await findPublishedRow(db, slug);
	if (!article) throw new AppError('not_found', 'news.unknown');
	return article;
}

/** Published articles for anyone, newest first, 12 a page (or `limit`), with the count of all that fit; `search` asks the titles. */
export async function listPublished(
	db: AnyDb,
	{ section, search, page = 1, limit = PUBLIC_PAGE }: { section?: string; search?: string; page?: number; limit?: number } = {},
): Promise<{ articles: PublishedSummary[]; total: number }> {
	const { rows, total } = await listPublishedRows(db, { ...(section && { section }), ...(search && { search }), limit, offset: (page - 1) * limit });
	return { articles: rows.map(summarise), total };
}

function summarise({ slug, firstPublishedAt, version }: PublishedRow): PublishedSummary {
	const { title, lead, section, byline, date, document } = version.content;
	const attrs = listFigures(document)[0]?.attrs;
	const picture = attrs ? { src: String(attrs.src), alt: String(attrs.alt ?? '') } : null;
	const length = (form: Form) => version.editions.forms.find((edition) => edition.form === form)?.duration ?? null;
	const lengths = { audio: length('audio'), video: length('video') };
	return { articleId: version.articleId, slug, title, lead, section, byline, date, publishedAt: firstPublishedAt, picture, lengths };
}
