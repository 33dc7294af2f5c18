/** Articles: written, submitted, approved with their editions, published, revised, withdrawn in the open. */
export { createArticle, storePicture, type CreatedArticle, type FigureAttributes, type NewsStore } from './service/create-article.ts';
export { autosaveArticle, discardTextCopy, getTextCopy, listTextCopies, restoreTextCopy, saveArticle } from './service/save-article.ts';
export { confirmText, listScanPages, readScanPage } from './service/confirm-text.ts';
export { findEditionsChange, getPreview, makeScriptFor, readScriptOf, requestEditions, type Preview } from './service/editions.ts';
export { publishArticle, returnArticle, submitArticle, takeBackArticle, withdrawArticle } from './service/move-article.ts';
export { countArticles, getArticleForDesk, listArticles, listArticlesByIds, listVersions, type DeskArticle } from './service/read-articles.ts';
export { getArchivePackage, type ArchivePackage } from './service/archive-article.ts';
export { listSilenceKeys, listSilences, removeSilence, silenceFinding } from './service/silences.ts';
export { defineSections, listSections } from './service/sections.ts';
/** Read by anyone: what is published is public, so no policy stands before it. */
export { findPublishedBySlug, getPublishedBySlug, listPublished } from './service/read-articles.ts';
export type * from './model.ts';

import type { Manifest, PersonalField } from '#platform/manifest';
import { archiveCommand } from './archive-command.ts';
import { seedDemo } from './demo.ts';
import { articlesPublished } from './indicators.ts';
import { jobs } from './jobs.ts';
import { personalRecords } from './personal-records.ts';
import { permissions, roles } from './policy.ts';

function personal(table: string, column: string, purpose: string, legalBasis: PersonalField['legalBasis'], term: string): PersonalField {
	return { table, column, purpose, legalBasis, term };
}

export const manifest: Manifest = {
	name: 'news',
	permissions,
	roles,
	jobs,
	navigation: [
		{ label: 'news.navigation_articles', href: '/desk/articles', permission: 'news.read', order: 10, icon: 'newspaper' },
		{ label: 'news.navigation_proofreading', href: '/desk/proofreading', permission: 'news.read', order: 30, icon: 'circle-check' },
	],
	events: ['news.article_published', 'news.article_changed', 'news.article_withdrawn'],
	indicators: [articlesPublished],
	personalData: [
		personal('news_article', 'byline', 'news.purpose_of_byline', 'legal_duty', 'P0D after article_deleted'),
		personal('news_article', 'updated_by', 'news.purpose_of_hand', 'public_task', 'P1Y after account_closed'),
		personal('news_article', 'submitted_by', 'news.purpose_of_hand', 'public_task', 'P1Y after account_closed'),
		personal('news_version', 'approved_by', 'news.purpose_of_approval', 'legal_duty', 'P10Y after article_published'),
		personal('news_version', 'approved_for', 'news.purpose_of_approval', 'legal_duty', 'P10Y after article_published'),
		personal('news_silence', 'created_by', 'news.purpose_of_hand', 'public_task', 'P1Y after account_closed'),
		personal('news_text_copy', 'user_id', 'news.purpose_of_copy', 'public_task', 'P1Y after account_closed'),
	],
	commands: [archiveCommand],
	personalRecords,
	seedDemo,
};
