import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { findWords } from '../inspect.ts';
import type { Picture } from '../model.ts';
import type { TextLine } from '../secrecy.ts';
import { decodeText } from './decode-text.ts';
import { convertHtml, readPictureTitle } from './html-to-nodes.ts';
import { cleanCharacters } from './nodes.ts';
import { addPicture, readDataUrl } from './pictures.ts';
import type { ImportInput, ImportWarning, ReadSource } from './types.ts';

const HEAD_LINES = 30;
/** Share of a page's words that the article must hold for the rest to count as navigation. */
const ARTICLE_SHARE = 0.4;

/** Reads a web page: the article alone where the page is one with menus around it, the whole body otherwise. */
export function readHtml(bytes: Uint8Array, beside?: ImportInput['beside']): ReadSource {
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
	const declared = /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1];
	const { text, encoding } = decodeText(bytes, declared);
	const source = convertPage(text, beside);
	if (encoding !== 'UTF-8') source.warnings.push({ code: 'document.encoding_converted', details: { encoding } });
	return source;
}

/** Reads HTML that is already text; pictures come from `data:` addresses and from the files beside it. */
export function convertPage(html: string, beside: ImportInput['beside'] = new Map()): ReadSource {
	const page = parsePage(html);
	const body = page.body as unknown as Element;
	const article = hasNavigation(body) ? findArticle(html, body) : null;
	const root = article?.root ?? body;
	const pictures = new Map<string, Picture>();
	const warnings: ImportWarning[] = [];
	const all = readVisibleText(body);
	const title = article?.title ?? readMeta(page, 'og:title');
	const sourceText = readVisibleText(root);
	const nodes = convertHtml(root, (src) => keepPicture(src, beside, pictures, warnings));
	const heading = page.querySelector('title')?.textContent?.trim();
	return {
		nodes, pictures, warnings,
		...(title && { title }),
		...(heading && { propertyTitle: heading.normalize('NFC') }),
		...optional('author', article?.byline ?? readMeta(page, 'author') ?? readMeta(page, 'article:author')),
		...optional('date', readMeta(page, 'article:published_time')?.match(/^\d{4}-\d{2}-\d{2}/)?.[0]),
		sourceText,
		leftOut: article ? [{ part: 'navigation', text: findLeftOut(all, `${sourceText}\n${title ?? ''}`) }] : [],
		lines: all.split('\n').map((text, index): TextLine => ({ text, place: index < HEAD_LINES ? 'head' : 'body' })),
	};
}

function parsePage(html: string): Document {
	// The parser puts nothing where it belongs in a page without a body tag, which HTML allows.
	const bare = (): string => html.replace(/<!doctype[^>]*>|<\/?(html|head|body)\b[^>]*>/gi, '');
	const whole = /<body[\s>]/i.test(html) ? html : `<html><head></head><body>${bare()}</body></html>`;
	const document = parseHTML(whole).document as unknown as Document;
	for (const hidden of document.querySelectorAll('[hidden], [style*="display:none"], [style*="display: none"]')) hidden.remove();
	return document;
}

function hasNavigation(body: Element): boolean {
	return body.querySelector('nav, aside, header, footer, form, [role="navigation"], [class*="menu"], [id*="menu"], [class*="sidebar"]') !== null;
}

interface FoundArticle {
	root: Element;
	title?: string;
	byline?: string;
}

/** Mozilla's reader view; not believed where it keeps too little of the page. */
function findArticle(html: string, body: Element): FoundArticle | null {
	const found = new Readability(parsePage(html), { keepClasses: true, charThreshold: 200 }).parse();
	if (!found?.content) return null;
	const root = parsePage(found.content).body as unknown as Element;
	const kept = findWords(root.textContent ?? '').length;
	if (kept < ARTICLE_SHARE * findWords(readVisibleText(body)).length) return null;
	return { root, ...optional('title', found.title?.normalize('NFC')), ...optional('byline', found.byline?.normalize('NFC').trim()) };
}

function keepPicture(src: string, beside: ReadonlyMap<string, Uint8Array>, pictures: Map<string, Picture>, warnings: ImportWarning[]): string | null {
	const data = readDataUrl(src);
	if (data) return addPicture(pictures, warnings, data.bytes, data.mime);
	const file = beside.get(src);
	if (file) return addPicture(pictures, warnings, file, src.slice(src.lastIndexOf('.') + 1));
	if (src !== '') warnings.push({ code: 'document.picture_not_fetched', details: { address: src.slice(0, 200) } });
	return null;
}

/** Text as a reader sees it, one block a line. */
function readVisibleText(root: Element): string {
	const lines: string[] = [''];
	const visit = (node: Node): void => {
		if (node.nodeType === 3) lines[lines.length - 1] += node.textContent ?? '';
		if (node.nodeType !== 1) return;
		const name = (node as Element).localName.toLowerCase();
		// The number of a note; it stands as a mark, not as a word.
		if (name === 'sup' && (node as Element).querySelector('a[href^="#"]')) return;
		if (/^(script|style|template|noscript|iframe|object|video|audio|svg|head|button|select|textarea|input|title)$/.test(name)) return;
		const block = /^(p|div|h[1-6]|li|ul|ol|table|tr|td|th|section|article|aside|header|footer|nav|main|blockquote|figure|figcaption|br|hr|dt|dd|dl|pre|caption|form|address)$/.test(name);
		if (block) lines.push('');
		if (name === 'img') lines.push(readPictureTitle(node as Element), '');
		node.childNodes.forEach(visit);
		if (block) lines.push('');
	};
	visit(root);
	return lines.map((line) => cleanCharacters(line).replace(/\s+/g, ' ').trim()).filter((line) => line !== '').join('\n');
}

function findLeftOut(all: string, kept: string): string {
	const known = new Set(kept.split('\n'));
	return all.split('\n').filter((line) => !known.has(line)).join('\n');
}

function readMeta(page: Document, name: string): string | undefined {
	const element = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
	return element?.getAttribute('content')?.normalize('NFC').trim() || undefined;
}

function optional<K extends string>(key: K, value: string | undefined | null): { [P in K]?: string } {
	return value ? ({ [key]: value } as { [P in K]?: string }) : {};
}
