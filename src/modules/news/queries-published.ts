import { fold } from '@nhipcau/vietnamese-text';
import { sql } from 'kysely';
import type { ArticleVersion, PublishedArticle } from './model.ts';
import type { Db } from './queries.ts';

const versionColumns = [
	'news_version.article_id as articleId', 'number', 'news_version.content as content', 'office', 'content_hash as contentHash',
	'build_id as buildId', 'editions', 'editions_hash as editionsHash', 'preview_hash as previewHash',
	'approved_at as approvedAt', 'approved_by as approvedBy', 'approved_for as approvedFor',
] as const;

export async function insertVersion(db: Db, version: ArticleVersion): Promise<void> {
	await db
		.insertInto('news_version')
		.values({
			article_id: version.articleId,
			number: version.number,
			content: JSON.stringify(version.content),
			office: version.office,
			content_hash: version.contentHash,
			build_id: version.buildId,
			editions: JSON.stringify(version.editions),
			editions_hash: version.editionsHash,
			preview_hash: version.previewHash,
			approved_at: version.approvedAt,
			approved_by: version.approvedBy,
			approved_for: version.approvedFor,
		})
		.execute();
}

/** Newest first. */
export function listVersionRows(db: Db, articleId: string): Promise<ArticleVersion[]> {
	return db.selectFrom('news_version').select(versionColumns).where('article_id', '=', articleId).orderBy('number', 'desc').execute();
}

export async function findNewestVersionNumber(db: Db, articleId: string): Promise<number> {
	const row = await db
		.selectFrom('news_version')
		.select((eb) => eb.fn.max('number').as('newest'))
		.where('article_id', '=', articleId)
		.executeTakeFirst();
	return Number(row?.newest ?? 0);
}

/** Slugs that are the base or the base with a number after it. */
export async function listSlugsLike(db: Db, base: string): Promise<string[]> {
	const rows = await db.selectFrom('news_article').select('slug').where('slug', 'like', `${base}%`).execute();
	return rows.map((row) => row.slug!);
}

/** A slug whose base is asked for at once by another transaction waits for it, so that no two get the same. */
export async function lockSlugs(db: Db): Promise<void> {
	await sql`select pg_advisory_xact_lock(hashtext('news_article.slug'))`.execute(db);
}

const publicColumns = [
	'news_article.unit_id as unitId', 'slug', 'standing', 'withdrawal_note as withdrawalNote', 'withdrawn_at as withdrawnAt',
	'first_published_at as firstPublishedAt', ...versionColumns,
] as const;

export async function findPublishedRow(db: Db, slug: string): Promise<PublishedArticle | null> {
	const row = await selectPublished(db).select(publicColumns).where('slug', '=', slug).executeTakeFirst();
	if (!row) return null;
	const { unitId, standing, withdrawalNote, withdrawnAt, firstPublishedAt, ...version } = row;
	return {
		articleId: version.articleId,
		unitId,
		slug,
		standing: standing === 'withdrawn' ? 'withdrawn' : 'public',
		withdrawalNote,
		withdrawnAt,
		firstPublishedAt: firstPublishedAt!,
		version: toVersion(version),
	};
}

export interface PublishedRow {
	slug: string;
	firstPublishedAt: Date;
	version: ArticleVersion;
}

/** What readers may list: newest first by the day shown, then by the moment of publishing. */
export async function listPublishedRows(
	db: Db,
	filter: { section?: string; search?: string; limit: number; offset: number },
): Promise<{ rows: PublishedRow[]; total: number }> {
	let query = selectPublished(db).where('standing', '=', 'public');
	if (filter.search) {
		const found = await findIdsByTitle(db, filter.search);
		if (found.length === 0) return { rows: [], total: 0 };
		query = query.where('news_article.id', 'in', found);
	}
	if (filter.section) query = query.where(sql`news_version.content->>'section'`, '=', filter.section);
	const { total } = await query.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
	const rows = await query
		.select(publicColumns)
		.orderBy(sql`news_version.content->>'date'`, 'desc')
		.orderBy('first_published_at', 'desc')
		.orderBy('news_article.id')
		.limit(filter.limit)
		.offset(filter.offset)
		.execute();
	return { rows: rows.map((row) => ({ slug: row.slug!, firstPublishedAt: row.firstPublishedAt!, version: toVersion(row) })), total };
}

/** Public articles whose published title holds every word asked for, marks and case aside; the working title may differ. */
async function findIdsByTitle(db: Db, search: string): Promise<string[]> {
	const words = fold(search).split(/\s+/).filter((word) => word !== '');
	const titles = await selectPublished(db)
		.where('standing', '=', 'public')
		.select(['news_article.id', sql<string>`news_version.content->>'title'`.as('title')])
		.execute();
	return titles.filter(({ title }) => words.every((word) => fold(title).includes(word))).map(({ id }) => id);
}

/** First publications between two moments (`from` included, `to` not), by unit: for the indicator. */
export function selectFirstPublished(db: Db, from: Date, to: Date) {
	return db.selectFrom('news_article').where('first_published_at', '>=', from).where('first_published_at', '<', to);
}

function selectPublished(db: Db) {
	return db
		.selectFrom('news_article')
		.innerJoin('news_version', (join) =>
			join.onRef('news_version.article_id', '=', 'news_article.id').onRef('news_version.number', '=', 'news_article.published_version'),
		);
}

function toVersion(row: ArticleVersion): ArticleVersion {
	const { articleId, number, content, office, contentHash, buildId, editions, editionsHash, previewHash, approvedAt, approvedBy, approvedFor } = row;
	return { articleId, number, content, office, contentHash, buildId, editions, editionsHash, previewHash, approvedAt, approvedBy, approvedFor };
}
