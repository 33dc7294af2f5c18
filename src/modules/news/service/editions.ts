import { createHash } from 'node:crypto';
import { flattenArticle } from '@nhipcau/document';
import type { DraftedScript } from '@nhipcau/editions';
import { findBuild, findChangeSince, findReadingsFor, hashContent, hashFiles, hashJson, isBuilding, makeScript as makeScriptOf, requestBuild, type ContentChange, type EditionBuild, type EditionContent } from '#modules/editions';
import { getUnitNear } from '#modules/organisation';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import type { Article } from '../model.ts';
import { mayRead, mayWrite } from '../policy.ts';
import { getArticleIf, getForUpdate, toSubject, type AnyDb } from './change-article.ts';
import type { NewsStore } from './create-article.ts';
import { toAppError } from './parse-content.ts';
import { toContent } from './save-article.ts';

/** An article as it would be published now. */
export interface Preview {
	article: Article;
	office: string;
	/** Null where no edition is picked or none was asked for yet. */
	build: EditionBuild | null;
	contentHash: string;
	editionsHash: string;
	/** SHA-256 over text and files: what the approver posts back. */
	previewHash: string;
	/** Whether a picked edition is still to come, so that nothing can be published yet. */
	pending: boolean;
}

/** The name of an article's unit as it is today; where the unit has ended, its last one: an old article keeps the old name. */
export async function getOfficeName(db: AnyDb, unitId: string): Promise<string> {
	return (await getUnitNear(db, unitId, today())).name;
}

/**
 * Asks for the picked editions of the saved text, in the caller's transaction where there is one; null where none is
 * picked. What is there already is not made again. Throws `news.unknown`, `news.not_yours` or `news.ai_use_missing`:
 * every edition is labelled with it.
 */
export function requestEditions(db: AnyDb, actor: Actor, id: string): Promise<EditionBuild | null> {
	return inTransaction(db, async (tx) => {
		const article = await getForUpdate(tx, id);
		if (!mayRead(actor, article.unitId)) throw new AppError('forbidden', 'news.not_yours');
		if (article.forms.length === 0) return null;
		if (article.aiUse === null) throw new AppError('invalid', 'news.ai_use_missing');
		const content = await toEditionContent(tx, article, await getOfficeName(tx, article.unitId));
		return requestBuild(tx, actor, { subject: toSubject(id), unitId: article.unitId, content, forms: article.forms });
	});
}

/** Exactly what would be published. Throws `news.unknown` or `news.not_yours`. */
export async function getPreview(db: AnyDb, actor: Actor, id: string): Promise<Preview> {
	return describePreview(db, await getArticleIf(db, actor, id, mayRead));
}

export async function describePreview(db: AnyDb, article: Article): Promise<Preview> {
	const office = await getOfficeName(db, article.unitId);
	const build = await findBuildOf(db, article, office);
	const contentHash = hashJson({ content: toContent(article), office, uncertain: article.uncertain });
	const editionsHash = build ? hashFiles(build, article.forms) : createHash('sha256').digest('hex');
	const previewHash = createHash('sha256').update(`${contentHash}\n${editionsHash}\n`).digest('hex');
	const isComplete = build !== null && article.forms.every((form) => build.editions.some((edition) => edition.form === form));
	const pending = article.forms.length > 0 && (!isComplete || isBuilding(build, article.forms));
	return { article, office, build, contentHash, editionsHash, previewHash, pending };
}

/** The editions of the text as it is saved, or null where none were asked for. */
export async function findBuildOf(db: AnyDb, article: Article, office: string): Promise<EditionBuild | null> {
	if (article.aiUse === null) return null;
	return findBuild(db, toSubject(article.id), hashContent(await toEditionContent(db, article, office)));
}

/** Why an article's editions are to be made anew: what changed since they were last asked for. Throws `news.unknown` or `news.not_yours`. */
export async function findEditionsChange(db: AnyDb, actor: Actor, id: string): Promise<ContentChange | null> {
	const article = await getArticleIf(db, actor, id, mayRead);
	if (article.aiUse === null) return null;
	return findChangeSince(db, toSubject(id), await toEditionContent(db, article, await getOfficeName(db, article.unitId)));
}

/**
 * The script by rule of the saved text, as editable text. Throws `news.unknown`, `news.not_yours` or the codes of
 * the editions.
 */
export async function makeScriptFor(store: NewsStore, actor: Actor, id: string): Promise<string> {
	const article = await getArticleIf(store.db, actor, id, mayWrite);
	return (await draftScript(store, { ...article, script: null })).script;
}

/**
 * The saved script read as a build will read it, with every reading made anew and every figure that the text does not
 * hold. Throws `news.unknown`, `news.not_yours`, `editions.script_unreadable` or the other codes of the editions.
 */
export async function readScriptOf(store: NewsStore, actor: Actor, id: string): Promise<DraftedScript> {
	return draftScript(store, await getArticleIf(store.db, actor, id, mayWrite));
}

async function draftScript(store: NewsStore, article: Article): Promise<DraftedScript> {
	const content = await toEditionContent(store.db, article, await getOfficeName(store.db, article.unitId));
	return makeScriptOf(store, content).catch((error: unknown) => {
		throw toAppError(error);
	});
}

/** What an article's editions are made of today: its text, and those readings of the office that it can contain. */
async function toEditionContent(db: AnyDb, article: Article, office: string): Promise<EditionContent> {
	const { title, lead, byline, source, date, language, aiUse, uncertain, document, script } = article;
	const words = [flattenArticle(article).text, byline, source, office, script ?? ''].join('\n');
	const readings = await findReadingsFor(db, article.unitId, words);
	return { title, lead, byline, source, office, date, language, aiUse: aiUse ?? 'none', uncertain, document, script, ...(readings && { readings }) };
}
