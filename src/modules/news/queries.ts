import { sql, type ColumnType, type Generated, type Kysely } from 'kysely';
import { fold } from '@nhipcau/vietnamese-text';
import type { Article, ArticleContent, ArticleState, ArticleSummary, ArticleVersion, ScanPage, Standing, TextCopy } from './model.ts';

/** JSON columns are written as text and read as values. */
export type Json<Value> = ColumnType<Value, string, string>;
/** Columns that the database draws from others. */
type Drawn<Value> = ColumnType<Value, never, never>;

export interface NewsTables {
	news_article: {
		id: string;
		unit_id: string;
		slug: string | null;
		state: ArticleState;
		standing: Generated<Standing>;
		revision: Generated<number>;
		content: Json<ArticleContent>;
		title: Drawn<string>;
		title_folded: string;
		section: Drawn<string>;
		byline: Drawn<string>;
		shown_on: Drawn<string>;
		uncertain: boolean;
		return_note: string | null;
		withdrawal_note: string | null;
		withdrawn_at: Date | null;
		published_version: number | null;
		first_published_at: Date | null;
		updated_at: Date;
		updated_by: string;
		submitted_by: string | null;
	};
	news_version: {
		article_id: string;
		number: number;
		content: Json<ArticleContent>;
		office: string;
		content_hash: string;
		build_id: string | null;
		editions: Json<ArticleVersion['editions']>;
		editions_hash: string;
		preview_hash: string;
		approved_at: Date;
		approved_by: string;
		approved_for: string | null;
	};
	news_text_copy: {
		id: string;
		article_id: string;
		user_id: string;
		kind: TextCopy['kind'];
		revision: number;
		content: Json<ArticleContent>;
		saved_at: Date;
	};
	news_scan_page: {
		article_id: string;
		number: number;
		hash: string;
		mime: string;
		width: number;
		height: number;
		words: Json<ScanPage['words']>;
	};
}

export type Db = Kysely<NewsTables>;

const articleColumns = [
	'id', 'unit_id as unitId', 'slug', 'state', 'standing', 'revision', 'content', 'uncertain', 'return_note as returnNote',
	'withdrawal_note as withdrawalNote', 'published_version as publishedVersion', 'updated_at as updatedAt',
	'updated_by as updatedBy', 'submitted_by as submittedBy',
] as const;

type ArticleRow = Omit<Article, keyof ArticleContent> & { content: ArticleContent };

export interface NewArticle {
	id: string;
	unitId: string;
	content: ArticleContent;
	uncertain: boolean;
	updatedAt: Date;
	updatedBy: string;
}

export async function insertArticle(db: Db, article: NewArticle): Promise<Article> {
	const row = await db
		.insertInto('news_article')
		.values({
			id: article.id,
			unit_id: article.unitId,
			state: 'draft',
			...toContentColumns(article.content),
			uncertain: article.uncertain,
			updated_at: article.updatedAt,
			updated_by: article.updatedBy,
		})
		.returning(articleColumns)
		.executeTakeFirstOrThrow();
	return toArticle(row);
}

export async function findArticle(db: Db, id: string): Promise<Article | null> {
	const row = await db.selectFrom('news_article').select(articleColumns).where(sql`id::text`, '=', id).executeTakeFirst();
	return row ? toArticle(row) : null;
}

/** Locked, so that two acts on one article happen one after the other. */
export async function findArticleForUpdate(db: Db, id: string): Promise<Article | null> {
	const row = await db.selectFrom('news_article').select(articleColumns).where(sql`id::text`, '=', id).forUpdate().executeTakeFirst();
	return row ? toArticle(row) : null;
}

/** What an act changes. What is left out stays. */
export interface ArticleChange {
	state?: ArticleState;
	standing?: Standing;
	content?: ArticleContent;
	uncertain?: boolean;
	slug?: string;
	returnNote?: string | null;
	withdrawalNote?: string | null;
	withdrawnAt?: Date | null;
	publishedVersion?: number;
	firstPublishedAt?: Date;
	submittedBy?: string;
}

/** Changes an article, counts its revision up and notes who and when. */
export async function updateArticle(db: Db, id: string, change: ArticleChange, by: { id: string; at: Date }): Promise<Article> {
	const row = await db
		.updateTable('news_article')
		.set({
			...(change.content && toContentColumns(change.content)),
			...drop({
				state: change.state,
				standing: change.standing,
				uncertain: change.uncertain,
				slug: change.slug,
				return_note: change.returnNote,
				withdrawal_note: change.withdrawalNote,
				withdrawn_at: change.withdrawnAt,
				published_version: change.publishedVersion,
				first_published_at: change.firstPublishedAt,
				submitted_by: change.submittedBy,
			}),
			revision: sql<number>`revision + 1`,
			updated_at: by.at,
			updated_by: by.id,
		})
		.where('id', '=', id)
		.returning(articleColumns)
		.executeTakeFirstOrThrow();
	return toArticle(row);
}

export interface ArticleFilter {
	/** Null means every unit. */
	unitIds: readonly string[] | null;
	/** Only those of these. */
	ids?: readonly string[];
	state?: ArticleState;
	section?: string;
	search?: string;
	limit: number;
	offset: number;
}

/** Newest change first, with the number of all that fit. The search asks the title alone. */
export async function listArticleRows(db: Db, filter: ArticleFilter): Promise<{ articles: ArticleSummary[]; total: number }> {
	if (filter.unitIds?.length === 0) return { articles: [], total: 0 };
	let query = db.selectFrom('news_article');
	if (filter.unitIds) query = query.where('unit_id', 'in', filter.unitIds);
	if (filter.ids) query = query.where('id', 'in', filter.ids);
	if (filter.state) query = query.where('state', '=', filter.state);
	if (filter.section) query = query.where('section', '=', filter.section);
	if (filter.search) query = query.where('title_folded', 'like', `%${fold(filter.search).trim().replace(/[\\%_]/g, '\\$&')}%`);
	const { total } = await query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
	const articles = await query
		.select([
			'id', 'unit_id as unitId', 'slug', 'title', 'section', 'byline', 'shown_on as date', 'state', 'standing', 'uncertain',
			sql<boolean>`return_note is not null`.as('returned'), 'updated_at as updatedAt',
		])
		.orderBy('updated_at', 'desc')
		.orderBy('id')
		.limit(filter.limit)
		.offset(filter.offset)
		.execute();
	return { articles, total };
}

/** How many articles stand in which state, in some units or (null) in all. */
export async function countByState(db: Db, unitIds: readonly string[] | null): Promise<Map<ArticleState, number>> {
	if (unitIds?.length === 0) return new Map();
	let query = db.selectFrom('news_article').select((eb) => ['state', eb.fn.countAll<number>().as('n')]).groupBy('state');
	if (unitIds) query = query.where('unit_id', 'in', unitIds);
	return new Map((await query.execute()).map((row) => [row.state, row.n]));
}

export async function listUsedSections(db: Db): Promise<string[]> {
	const rows = await db.selectFrom('news_article').select('section').distinct().execute();
	return rows.map((row) => row.section).filter((section) => section !== '');
}

export async function insertScanPages(db: Db, articleId: string, pages: readonly ScanPage[]): Promise<void> {
	for (const { words, ...page } of pages) {
		await db.insertInto('news_scan_page').values({ article_id: articleId, ...page, words: JSON.stringify(words) }).execute();
	}
}

export function listScanPageRows(db: Db, articleId: string): Promise<ScanPage[]> {
	return db
		.selectFrom('news_scan_page')
		.select(['number', 'hash', 'mime', 'width', 'height', 'words'])
		.where('article_id', '=', articleId)
		.orderBy('number')
		.execute();
}

function toContentColumns(content: ArticleContent) {
	return { content: JSON.stringify(content), title_folded: fold(content.title) };
}

function toArticle({ content, ...row }: ArticleRow): Article {
	return { ...content, ...row };
}

/** Without the fields that are undefined. */
function drop<Fields extends object>(fields: Fields): Partial<Fields> {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Fields>;
}
