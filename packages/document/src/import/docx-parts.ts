import { DOMParser } from 'linkedom';
import { DocumentError } from '../errors.ts';
import type { TextLine } from '../secrecy.ts';
import { decodeLegacy, findFontEncoding } from './legacy-encoding.ts';
import type { LossReport } from './types.ts';

/** The parts of a Word file that hold its own words, read apart from the conversion so that both can be compared. */
export interface DocxText {
	/** Words of the body, its text boxes and its notes, in order, one paragraph a line. */
	sourceText: string;
	leftOut: LossReport['leftOut'];
	lines: TextLine[];
	properties: { title?: string; author?: string };
}

/** Fonts by style id, inheritance followed. */
export type StyleFonts = ReadonlyMap<string, string>;

/** Paragraphs of the body that count as its head, where a secrecy mark stands. */
const HEAD_PARAGRAPHS = 30;

/**
 * Text of an XML part.
 * @throws DocumentError `document.external_entities` where it declares a document type or entities.
 */
export function readXmlPart(entries: ReadonlyMap<string, Uint8Array>, name: string): string | null {
	const bytes = entries.get(name);
	if (!bytes) return null;
	const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
	return new TextDecoder(encoding).decode(bytes);
}

/** @throws DocumentError `document.external_entities` naming the part. */
export function refuseEntities(entries: ReadonlyMap<string, Uint8Array>): void {
	for (const name of entries.keys()) {
		if (!/\.(xml|rels|vml)$/i.test(name)) continue;
		if (/<!(DOCTYPE|ENTITY)/i.test((readXmlPart(entries, name) ?? '').replace(/\0/g, ''))) throw new DocumentError('document.external_entities', { part: name });
	}
}

/** The main part by the package's relationships; `word/document.xml` where they do not say. */
export function findMainPart(entries: ReadonlyMap<string, Uint8Array>): string {
	const relationships = readXmlPart(entries, '_rels/.rels') ?? '';
	const tag = relationships.match(/<(?:\w+:)?Relationship\b[^>]*>/g)?.find((found) => /\/officeDocument"/.test(found));
	return tag?.match(/Target="\/?([^"]+)"/)?.[1] ?? 'word/document.xml';
}

/** Fonts of `styles.xml`, so that legacy fonts set by a style are known too; the default font has the key ''. */
export function readStyleFonts(entries: ReadonlyMap<string, Uint8Array>): StyleFonts {
	const xml = readXmlPart(entries, 'word/styles.xml');
	const fonts = new Map<string, string>();
	if (xml === null) return fonts;
	const styles = new Map([...parseXml(xml).querySelectorAll('*')].filter((node) => node.localName === 'w:style').map((style) => [style.getAttribute('w:styleId') ?? '', style]));
	const resolve = (id: string, depth: number): string | undefined => {
		const style = styles.get(id);
		if (!style || depth > 20) return undefined;
		return findFont(style) ?? resolve(findChild(style, 'w:basedOn')?.getAttribute('w:val') ?? '', depth + 1);
	};
	for (const id of styles.keys()) {
		const font = resolve(id, 0);
		if (font) fonts.set(id, font);
	}
	const normal = [...styles].find(([, style]) => style.getAttribute('w:type') === 'paragraph' && style.getAttribute('w:default') === '1');
	const standard = (normal && fonts.get(normal[0])) ?? /<w:docDefaults>.*?w:ascii="([^"]+)"/s.exec(xml)?.[1];
	if (standard) fonts.set('', standard);
	return fonts;
}

/** The source's own text layer: body, notes; and what is left out: headers, footers, comments, deletions. */
export function readDocxText(entries: ReadonlyMap<string, Uint8Array>, fonts: StyleFonts): DocxText {
	const leftOut: LossReport['leftOut'] = [];
	const lines: TextLine[] = [];
	const source: string[] = [];
	const body = readPart(entries, findMainPart(entries), fonts);
	body.paragraphs.forEach((paragraph, index) => {
		lines.push({ text: paragraph.text, place: paragraph.boxed ? 'stamp' : index < HEAD_PARAGRAPHS ? 'head' : 'body' });
		source.push(paragraph.text);
	});
	for (const name of [...entries.keys()].sort()) {
		const part = /^word\/(header|footer|comments|footnotes|endnotes)\d*\.xml$/.exec(name)?.[1];
		if (!part) continue;
		const read = readPart(entries, name, fonts);
		if (part === 'footnotes' || part === 'endnotes') source.push(...read.paragraphs.map((paragraph) => paragraph.text));
		if (part === 'header' || part === 'footer') lines.push(...[...read.paragraphs.map((paragraph) => paragraph.text), ...read.watermarks].map((text): TextLine => ({ text, place: 'stamp' })));
		const words = read.paragraphs.map((paragraph) => paragraph.text).join('\n').trim();
		const kind = part === 'comments' ? 'comment' : part === 'header' || part === 'footer' ? part : null;
		if (kind && words !== '') leftOut.push({ part: kind, text: words });
	}
	lines.push(...body.watermarks.map((text): TextLine => ({ text, place: 'stamp' })));
	if (body.deleted !== '') leftOut.push({ part: 'deletion', text: body.deleted });
	return { sourceText: source.join('\n'), leftOut, lines, properties: readProperties(entries) };
}

interface PartText {
	paragraphs: { text: string; boxed: boolean }[];
	watermarks: string[];
	deleted: string;
}

function readPart(entries: ReadonlyMap<string, Uint8Array>, name: string, fonts: StyleFonts): PartText {
	const xml = readXmlPart(entries, name);
	const read: PartText = { paragraphs: [], watermarks: [], deleted: '' };
	if (xml === null) return read;
	const root = parseXml(xml).documentElement;
	if (root) walkPart(root, read, fonts, false);
	return read;
}

function walkPart(element: Element, read: PartText, fonts: StyleFonts, boxed: boolean): void {
	for (const child of element.children) {
		switch (child.localName) {
			case 'w:p':
				read.paragraphs.push({ text: readParagraph(child, read, fonts), boxed });
				break;
			case 'w:del':
			case 'w:moveFrom':
				read.deleted = [read.deleted, child.textContent ?? ''].join(' ').trim();
				break;
			case 'mc:AlternateContent':
				walkPart(findChild(child, 'mc:Fallback') ?? child, read, fonts, boxed);
				break;
			case 'v:textpath':
				read.watermarks.push(child.getAttribute('string') ?? '');
				break;
			default:
				walkPart(child, read, fonts, boxed || child.localName === 'w:txbxContent');
		}
	}
}

/** Text of one paragraph; text boxes anchored in it become paragraphs of their own. */
function readParagraph(paragraph: Element, read: PartText, fonts: StyleFonts): string {
	const style = findChild(findChild(paragraph, 'w:pPr'), 'w:pStyle')?.getAttribute('w:val') ?? '';
	const pieces: { text: string; font: string | undefined }[] = [];
	const visit = (element: Element): void => {
		for (const child of element.children) {
			const name = child.localName;
			if (name === 'w:r') {
				const properties = findChild(child, 'w:rPr');
				const runStyle = findChild(properties, 'w:rStyle')?.getAttribute('w:val') ?? '';
				const font = (properties && findFont(properties)) ?? fonts.get(runStyle) ?? fonts.get(style) ?? fonts.get('');
				pieces.push({ text: readRun(child), font });
				visit(child);
			} else if (name === 'w:txbxContent') walkPart(child, read, fonts, true);
			else if (name === 'm:t') pieces.push({ text: child.textContent ?? '', font: undefined });
			else if (name === 'w:del' || name === 'w:moveFrom') read.deleted = [read.deleted, child.textContent ?? ''].join(' ').trim();
			else if (name === 'v:textpath') read.watermarks.push(child.getAttribute('string') ?? '');
			else if (name === 'mc:AlternateContent') visit(findChild(child, 'mc:Fallback') ?? child);
			else visit(child);
		}
	};
	visit(paragraph);
	return decodePieces(pieces);
}

/** Neighbouring runs of one font are decoded together: a VNI letter and its mark may stand in two runs. */
function decodePieces(pieces: readonly { text: string; font: string | undefined }[]): string {
	let text = '';
	for (let start = 0, end = 0; start < pieces.length; start = end) {
		const font = pieces[start]?.font;
		end = start;
		let run = '';
		while (end < pieces.length && pieces[end]?.font === font) run += pieces[end++]?.text ?? '';
		text += decodeByFont(run, font);
	}
	return text.normalize('NFC');
}

/** Text as its font shows it: legacy codes as Unicode, capitals where the font has only capitals. */
export function decodeByFont(text: string, font: string | null | undefined): string {
	const legacy = findFontEncoding(font);
	// Letters that no one-byte encoding has: the text is Unicode already, whatever the font is called.
	if (!legacy || /[\u0102\u0103\u0110\u0111\u01a0-\u01b0\u1ea0-\u1ef9]/.test(text.normalize('NFC'))) return text;
	const decoded = decodeLegacy(text, legacy.encoding);
	return legacy.capitals ? decoded.toUpperCase() : decoded;
}

function readRun(run: Element): string {
	return [...run.children]
		.map((child) => {
			if (child.localName === 'w:t') return child.textContent ?? '';
			if (child.localName === 'w:noBreakHyphen') return '-';
			return child.localName === 'w:tab' || child.localName === 'w:br' || child.localName === 'w:cr' ? ' ' : '';
		})
		.join('');
}

function readProperties(entries: ReadonlyMap<string, Uint8Array>): DocxText['properties'] {
	const xml = readXmlPart(entries, 'docProps/core.xml');
	if (xml === null) return {};
	const find = (name: string): string | undefined => {
		const element = [...parseXml(xml).querySelectorAll('*')].find((node) => node.localName === name);
		return element?.textContent?.normalize('NFC').trim() || undefined;
	};
	const title = find('dc:title');
	const author = find('dc:creator');
	return { ...(title && { title }), ...(author && { author }) };
}

/** XML as a tree; entities beyond XML's own five are not resolved. */
export function parseXml(xml: string): Document {
	return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
}

/** The first child of a name, prefix included. */
export function findChild(element: Element | null | undefined, name: string): Element | null {
	return [...(element?.children ?? [])].find((child) => child.localName === name) ?? null;
}

/** The `w:rFonts` of run properties, given directly or within a style. */
function findFont(element: Element): string | undefined {
	const properties = element.localName === 'w:rPr' ? element : findChild(element, 'w:rPr');
	const fonts = findChild(properties, 'w:rFonts');
	return fonts?.getAttribute('w:ascii') ?? fonts?.getAttribute('w:hAnsi') ?? undefined;
}
