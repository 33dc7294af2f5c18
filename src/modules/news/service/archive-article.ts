import { createHash } from 'node:crypto';
import { packBag } from '@nhipcau/archive';
import type { Picture } from '@nhipcau/document';
import { buildPdf } from '@nhipcau/document/pdf';
import { describeTextMaking } from '@nhipcau/editions';
import { loadSource } from '#modules/editions';
import { toDay } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { Actor } from '#platform/permissions';
import type { ArticleVersion, PublishedArticle } from '../model.ts';
import { mayRead } from '../policy.ts';
import { findArticle } from '../queries.ts';
import { findPublishedRow, listVersionRows } from '../queries-published.ts';
import type { NewsStore } from './create-article.ts';
import { toAppError } from './parse-content.ts';

/** A package for an archive and what to call it. */
export interface ArchivePackage {
	fileName: string;
	bytes: Uint8Array;
	/** The PDF/A that the text could keep. */
	standard: string;
	/** Files in it, the package's own lists left out. */
	files: number;
}

const endings: Record<Picture['mime'], string> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp', 'image/gif': 'gif' };

/**
 * A published article, the one now withdrawn too, for an archive: the text as PDF/A-2, every version as it was
 * published, the newest version's editions and pictures, metadata and hashes, laid out as BagIt (RFC 8493). `wanted` is
 * its id or its name in the address. The same version gives the same bytes. What the layout answers to: Law 33/2024/QH15
 * on archives, Circular 05/2025/TT-BNV. Throws `news.unknown`, `news.not_yours`, `news.never_published` or
 * `document.pdf_failed`.
 */
export async function getArchivePackage(store: NewsStore, actor: Actor, wanted: string): Promise<ArchivePackage> {
	const article = await findPublished(store.db, actor, wanted);
	const versions = await listVersionRows(store.db, article.articleId);
	const { content, office, approvedAt, editions } = article.version;
	const source = await loadSource(store, { ...content, office, aiUse: content.aiUse ?? 'none', uncertain: false });
	const label = describeTextMaking(source);
	const pdf = await buildPdf(source.article, { archive: true, ...(label && { label }) }).catch((error: unknown) => {
		throw toAppError(error);
	});

	const payload = new Map<string, Uint8Array>([['article.pdf', pdf.bytes]]);
	for (const version of versions) payload.set(`versions/${version.number}.json`, toJson({ office: version.office, ...version.content }));
	for (const [address, { bytes, mime }] of source.article.pictures) payload.set(`pictures/${address.split('/').at(-1)}.${endings[mime]}`, bytes);
	for (const { name, hash } of [...editions.sharedFiles, ...editions.forms.flatMap(({ files }) => files)]) payload.set(`editions/${name}`, await store.files.readBytes(hash));
	payload.set('metadata.json', toJson({ ...describe(article, versions), pdfStandard: pdf.standard, files: listFiles(payload) }));

	const name = `${article.slug}-${article.version.number}`;
	const info = [
		['Source-Organization', office],
		['External-Identifier', `urn:uuid:${article.articleId}`],
		['External-Description', content.title],
		['Bagging-Date', toDay(approvedAt)],
		['Bag-Software-Agent', 'Nhip Cau'],
	] as const;
	return { fileName: `${name}.zip`, bytes: packBag({ name, payload, info }), standard: pdf.standard ?? '', files: payload.size };
}

/** Throws `news.unknown`, `news.not_yours` or `news.never_published`. */
async function findPublished(db: NewsStore['db'], actor: Actor, wanted: string): Promise<PublishedArticle> {
	const byId = /^[0-9a-f-]{36}$/.test(wanted) ? await findArticle(db, wanted) : undefined;
	if (byId && !mayRead(actor, byId.unitId)) throw new AppError('forbidden', 'news.not_yours');
	if (byId && byId.slug === null) throw new AppError('conflict', 'news.never_published');
	const article = await findPublishedRow(db, byId?.slug ?? wanted);
	if (!article) throw new AppError('not_found', 'news.unknown');
	if (!mayRead(actor, article.unitId)) throw new AppError('forbidden', 'news.not_yours');
	return article;
}

/** Fields after Dublin Core (ISO 15836), docs/guide/luu-tru.md tells each; nothing in it depends on the day of packing. */
function describe({ articleId, slug, standing, withdrawalNote, withdrawnAt, firstPublishedAt, version }: PublishedArticle, versions: readonly ArticleVersion[]) {
	const { title, lead, byline, source, section, language, date, aiUse } = version.content;
	return {
		format: 'nhipcau-archive-1',
		identifier: `urn:uuid:${articleId}`,
		title,
		description: lead,
		creator: byline,
		publisher: version.office,
		source,
		subject: section,
		language,
		type: 'Text',
		date,
		issued: firstPublishedAt.toISOString(),
		modified: version.approvedAt.toISOString(),
		address: `/bai/${slug}`,
		standing,
		...(withdrawnAt && { withdrawn: withdrawnAt.toISOString(), withdrawalNote }),
		aiUse,
		version: version.number,
		versions: versions
			.map(({ number, office, approvedAt, contentHash, editionsHash, previewHash }) => ({ number, office, approved: approvedAt.toISOString(), contentHash, editionsHash, previewHash }))
			.toReversed(),
	};
}

function listFiles(payload: ReadonlyMap<string, Uint8Array>) {
	return [...payload].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }));
}

function toJson(value: unknown): Uint8Array {
	return new TextEncoder().encode(`${JSON.stringify(value, null, '\t')}\n`);
}
