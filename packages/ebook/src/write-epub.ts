import { flattenArticle } from '@nhipcau/document';
import type { Article, FlatText } from '@nhipcau/document';
import { describeTitle } from '@nhipcau/document/html';
import type { SentenceSpan } from '@nhipcau/document/html';
import { strToU8, zipSync } from 'fflate';
import type { ZipOptions } from 'fflate';
import { divideChapters } from './chapters.ts';
import { EbookError } from './errors.ts';
import { makeOverlay } from './overlay.ts';
import type { NarratedSentence } from './overlay.ts';
import { renderPackage } from './package-document.ts';
import type { ManifestItem } from './package-document.ts';
import { bookStyle } from './style.ts';
import { renderChapters, renderCoverPage, renderNavigation, wrapXhtml } from './xhtml.ts';

export interface EpubInput {
	article: Article;
	/** The article's flat text, when the caller has it already. */
	flat?: FlatText;
	/** Sentences by their place in the flat text; their ids become ids of the book's text. */
	sentences: SentenceSpan[];
	/** One recording and when each sentence is said in it; makes the book read along. */
	narration?: { audio: Uint8Array; duration: number; sentences: NarratedSentence[]; narrator?: string };
	cover: { mime: 'image/svg+xml' | 'image/png' | 'image/jpeg'; bytes: Uint8Array };
	/** How far machines made text and voice, as a sentence; shown at the beginning and at the end. */
	label?: string;
	/** Unique and lasting name of the book, such as `urn:uuid:…`. */
	identifier: string;
	/** Moment of the last change, ISO 8601. */
	modified: string;
}

const endings: Record<string, string> = { 'image/svg+xml': 'svg', 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp', 'image/gif': 'gif' };

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/**
 * The article as an EPUB 3.3 with contents, cover and, where there is a narration, media overlays by sentence.
 * Same input, same bytes.
 * @throws EbookError `ebook.narration_without_text` when no narrated sentence stands in the text,
 *   `ebook.bad_sentence_id` for an id that XML cannot carry.
 */
export async function writeEpub(input: EpubInput): Promise<Uint8Array> {
	checkIds(input.sentences);
	const flat = input.flat ?? flattenArticle(input.article);
	const files = new Map<string, Uint8Array>();
	const items: ManifestItem[] = [];
	const add = (item: ManifestItem, content: Uint8Array | string): void => {
		items.push(item);
		files.set(item.href, typeof content === 'string' ? strToU8(content) : content);
	};
	const language = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(input.article.language) ? input.article.language : 'vi';
	const title = describeTitle(input.article);
	addCover(input, title, language, add);
	const chapters = divideChapters(input.article, flat);
	add({ id: 'nav', href: 'nav.xhtml', mime: 'application/xhtml+xml', properties: 'nav' }, wrapXhtml(language, title, renderNavigation(input.article, title, chapters)));
	add({ id: 'style', href: 'style.css', mime: 'text/css' }, bookStyle);
	const pictures = addPictures(input.article, add);
	const narrated = new Map(input.narration?.sentences.map((sentence) => [sentence.id, sentence]) ?? []);
	const bodies = renderChapters({ ...input, flat, pictureUrl: (src) => pictures.get(src) ?? '' }, chapters);
	chapters.forEach((chapter, index) => {
		const body = bodies[index] ?? '';
		const file = `${chapter.name}.xhtml`;
		const overlay = input.narration ? makeOverlay(file, body, narrated, 'narration.mp3', input.narration.duration) : null;
		const overlayId = overlay ? `${chapter.name}-overlay` : undefined;
		add({ id: chapter.name, href: file, mime: 'application/xhtml+xml', overlay: overlayId, inSpine: true }, wrapXhtml(language, chapter.title, body));
		if (overlay && overlayId) add({ id: overlayId, href: `${chapter.name}.smil`, mime: 'application/smil+xml', milliseconds: overlay.milliseconds }, overlay.smil);
	});
	if (input.narration) {
		if (!items.some(({ overlay }) => overlay)) throw new EbookError('ebook.narration_without_text');
		add({ id: 'narration', href: 'narration.mp3', mime: 'audio/mpeg' }, input.narration.audio);
	}
	const opf = renderPackage({
		article: input.article,
		language,
		title,
		identifier: input.identifier,
		modified: `${new Date(input.modified).toISOString().slice(0, 19)}Z`,
		narrated: input.narration !== undefined,
		narrator: input.narration?.narrator,
		items,
	});
	return packBook(opf, files);
}

function checkIds(sentences: SentenceSpan[]): void {
	const bad = sentences.find(({ id }) => !/^[A-Za-z_][\w.-]*$/.test(id));
	if (bad) throw new EbookError('ebook.bad_sentence_id', { id: bad.id });
}

function addCover(input: EpubInput, title: string, language: string, add: (item: ManifestItem, content: Uint8Array | string) => void): void {
	const file = `cover.${endings[input.cover.mime] ?? 'png'}`;
	add({ id: 'cover-image', href: file, mime: input.cover.mime, properties: 'cover-image' }, input.cover.bytes);
	add({ id: 'cover', href: 'cover.xhtml', mime: 'application/xhtml+xml', inSpine: true }, wrapXhtml(language, title, renderCoverPage(title, file)));
}

/** Adds the pictures that figures show, once each; file names by `src`. */
function addPictures(article: Article, add: (item: ManifestItem, content: Uint8Array) => void): Map<string, string> {
	const files = new Map<string, string>();
	const visit = (node: Article['document']): void => {
		const src = String(node.attrs?.src ?? '');
		const picture = node.type === 'figure' ? article.pictures.get(src) : undefined;
		if (picture && !files.has(src)) {
			const name = `picture-${files.size + 1}`;
			const file = `${name}.${endings[picture.mime] ?? 'png'}`;
			files.set(src, file);
			add({ id: name, href: file, mime: picture.mime }, picture.bytes);
		}
		node.content?.forEach(visit);
	};
	visit(article.document);
	return files;
}

/** The ZIP: `mimetype` first and stored, as the format demands (EPUB 3.3, section 4.2.2); sound and pictures are packed already. */
function packBook(opf: string, files: Map<string, Uint8Array>): Uint8Array {
	const stored: ZipOptions = { level: 0 };
	const packed: ZipOptions = { level: 6 };
	const entries: Record<string, [Uint8Array, ZipOptions]> = {
		mimetype: [strToU8('application/epub+zip'), stored],
		'META-INF/container.xml': [strToU8(container), packed],
		'EPUB/package.opf': [strToU8(opf), packed],
	};
	for (const [name, content] of files) entries[`EPUB/${name}`] = [content, /\.(mp3|png|jpg|webp|gif)$/.test(name) ? stored : packed];
	return zipSync(entries, { mtime: '1980-01-01T00:00:00' });
}
