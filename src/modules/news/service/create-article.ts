import { randomUUID } from 'node:crypto';
import type { DocumentNode } from '@nhipcau/document';
import { importDocument, type Imported, type ImportWarning, type LossReport } from '@nhipcau/document/import';
import { toPictureAddress } from '#modules/editions/model';
import { storeImage } from '#modules/media';
import { recordAudit } from '#platform/audit.server';
import { now, today } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { FileStore } from '#platform/files.server';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { articleStart, emptyContent, listFigures, SURE_CONFIDENCE, type Article, type ArticleContent, type ArticleStart, type ScanPage } from '../model.ts';
import { mayWrite } from '../policy.ts';
import { insertArticle, insertScanPages } from '../queries.ts';
import { getArticleIf, toSubject, type AnyDb } from './change-article.ts';
import { cleanText, parseContent, toAppError } from './parse-content.ts';
import { refuseMarkedPicture } from './refuse-marked.ts';

/** Where articles, pictures and pages of scans go. A `House` is one. */
export interface NewsStore {
	db: AnyDb;
	files: FileStore;
}

export interface CreatedArticle {
	article: Article;
	/** What the writer should know of the import; message keys. */
	warnings: ImportWarning[];
	/** How much of the source's text arrived; null where nothing was imported. */
	lossReport: LossReport | null;
}

/**
 * Begins an article of a unit: empty, from pasted HTML or text, or from an upload. Pictures go to the media room.
 * Throws `news.not_yours`, the codes of `@nhipcau/document/import` (`document.classified` among them) or of the media
 * room; nothing is kept then.
 */
export async function createArticle(store: NewsStore, actor: Actor, unitId: string, input: unknown): Promise<CreatedArticle> {
	const start = parseInput(articleStart, input);
	if (!mayWrite(actor, unitId)) throw new AppError('forbidden', 'news.not_yours');
	const imported = await readStart(start);
	return inTransaction(store.db, async (tx) => {
		const own = { db: tx, files: store.files };
		const content = imported ? await toImportedContent(own, actor, unitId, imported) : emptyContent(today());
		const pages = imported?.uncertain?.pages ?? [];
		const article = await insertArticle(tx, {
			id: randomUUID(),
			unitId,
			content: parseContent(content),
			uncertain: pages.length > 0,
			updatedAt: now(),
			updatedBy: actor.id,
		});
		await insertScanPages(tx, article.id, await Promise.all(pages.map((page) => keepPage(store, page))));
		const details = { from: start.from, kind: imported?.kind ?? null, missing_words: imported?.lossReport.missingWords ?? 0 };
		await recordAudit(tx, actor, { action: 'news.create_article', subject: toSubject(article.id), unitId, details });
		return { article, warnings: imported?.warnings ?? [], lossReport: imported?.lossReport ?? null };
	});
}

async function readStart(start: ArticleStart): Promise<Imported | null> {
	if (start.from === 'nothing') return null;
	const file = start.from === 'upload' ? { bytes: start.bytes, fileName: start.fileName } : toFile(start);
	try {
		return await importDocument(file);
	} catch (error) {
		throw toAppError(error);
	}
}

/** Pasted words go the way of a file, so that they are cleaned and checked for a secrecy mark like one. */
function toFile({ html, text }: ArticleStart & { from: 'pasted' }): { bytes: Uint8Array; fileName: string } {
	const page = html?.trim() ? `<!doctype html><html><head><meta charset="utf-8"></head><body>${html}</body></html>` : null;
	return page ? { bytes: Buffer.from(page), fileName: 'pasted.html' } : { bytes: Buffer.from(text ?? ''), fileName: 'pasted.txt' };
}

async function toImportedContent(store: NewsStore, actor: Actor, unitId: string, imported: Imported): Promise<ArticleContent> {
	const title = imported.title ?? '';
	return {
		...emptyContent(today()),
		title: title.slice(0, 300),
		lead: (imported.lead ?? '').slice(0, 2_000),
		byline: (imported.author ?? '').slice(0, 200),
		language: /^[a-z]{2,3}$/.test(imported.language) && imported.language !== 'und' ? imported.language : 'vi',
		document: await keepPictures(store, actor, unitId, imported),
	};
}

/** The document with its pictures in the media room, every figure pointing there. */
async function keepPictures(store: NewsStore, actor: Actor, unitId: string, imported: Imported): Promise<DocumentNode> {
	const addresses = new Map<string, string>();
	for (const figure of listFigures(imported.document)) {
		const src = String(figure.attrs?.src);
		const picture = imported.pictures.get(src);
		if (!picture || addresses.has(src)) continue;
		const { alt = '', caption = '', credit = '' } = cleanText(figure.attrs ?? {}) as Record<string, string | undefined>;
		// The media room asks for words; where the source had none the figure stays without, and submitting asks for them.
		const words = alt.trim() || caption.trim() || imported.title?.trim() || '–';
		const description = { alt: words.slice(0, 500), caption: caption.slice(0, 500), credit: credit.slice(0, 200) };
		const stored = await storeImage(store, actor, unitId, picture.bytes, description);
		addresses.set(src, toPictureAddress(stored.id));
	}
	return rewritePictures(imported.document, addresses);
}

function rewritePictures(node: DocumentNode, addresses: ReadonlyMap<string, string>): DocumentNode {
	const src = node.type === 'figure' ? addresses.get(String(node.attrs?.src)) : undefined;
	return {
		...node,
		...(src && { attrs: { ...node.attrs, src } }),
		...(node.content && { content: node.content.map((child) => rewritePictures(child, addresses)) }),
	};
}

async function keepPage({ files }: NewsStore, page: NonNullable<Imported['uncertain']>['pages'][number]): Promise<ScanPage> {
	const { bytes, mime, width, height } = page.picture;
	const { hash } = await files.put(bytes);
	const words = cleanText(page.words.filter((word) => word.confidence < SURE_CONFIDENCE));
	return { number: page.number, hash, mime, width, height, words };
}

/**
 * Stores a picture for an article and answers the attributes of its figure. Throws `news.unknown`, `news.not_yours` or
 * the codes of the media room.
 */
export async function storePicture(store: NewsStore, actor: Actor, articleId: string, bytes: Uint8Array, description: unknown): Promise<FigureAttributes> {
	const { unitId } = await getArticleIf(store.db, actor, articleId, mayWrite);
	await refuseMarkedPicture(bytes);
	const { id, alt, caption, credit } = await storeImage(store, actor, unitId, bytes, description);
	return { src: toPictureAddress(id), alt, caption, credit };
}

export interface FigureAttributes {
	src: string;
	alt: string;
	caption: string;
	credit: string;
}
