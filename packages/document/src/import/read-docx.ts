import mammoth from 'mammoth';
import { parseHTML } from 'linkedom';
import { DocumentError } from '../errors.ts';
import type { Picture } from '../model.ts';
import { decodeByFont, findMainPart, readDocxText, readStyleFonts, readXmlPart, refuseEntities, type StyleFonts } from './docx-parts.ts';
import { readPrintedNumbers, type PrintedNumber } from './docx-numbering.ts';
import { convertHtml, LIST_NUMBER_ID } from './html-to-nodes.ts';
import { legacyNames } from './decode-text.ts';
import { findFontEncoding, isLegacyPair, type LegacyEncoding } from './legacy-encoding.ts';
import { addPicture } from './pictures.ts';
import type { ImportWarning, ReadSource } from './types.ts';

const STYLE_MAP = [
	"p[style-name='Title'] => h1.title:fresh",
	"p[style-name='Subtitle'] => p.lead:fresh",
	"p[style-name='Sapo'] => p.lead:fresh",
	"p[style-name='Lead'] => p.lead:fresh",
	"p[style-name='Caption'] => p.caption:fresh",
	"p[style-name='caption'] => p.caption:fresh",
	"p[style-name='Quote'] => blockquote > p:fresh",
	"p[style-name='Intense Quote'] => blockquote > p:fresh",
	'u => u',
	'strike => s',
	'comment-reference => ',
];

/** The part of mammoth's document tree that is walked here; mammoth publishes no types for it. */
interface MammothNode {
	type: string;
	value?: string;
	font?: string | null;
	styleId?: string | null;
	styleName?: string | null;
	numbering?: { isOrdered: boolean; level: string } | null;
	name?: string;
	children?: MammothNode[];
	body?: MammothNode[];
	notes?: { _notes: Record<string, MammothNode> };
}

/**
 * Reads a Word file that is already inflated. Nothing outside the file is read or fetched.
 * @throws DocumentError `document.external_entities`, `document.damaged`.
 */
export async function readDocx(entries: ReadonlyMap<string, Uint8Array>): Promise<ReadSource> {
	refuseEntities(entries);
	if (!entries.has(findMainPart(entries))) throw new DocumentError('document.damaged');
	const fonts = readStyleFonts(entries);
	const text = readDocxText(entries, fonts);
	const pictures = new Map<string, Picture>();
	const warnings: ImportWarning[] = [];
	const html = await convertToHtml(entries, fonts, pictures, warnings);
	const root = parseHTML(`<html><body>${html}</body></html>`).document.body as unknown as Element;
	const title = takeText(root, 'h1.title');
	const lead = takeText(root, 'p.lead');
	const nodes = convertHtml(root, (src) => (pictures.has(src) ? src : null));
	return {
		nodes, pictures, warnings,
		...(title && { title }),
		...(lead && { lead }),
		...(text.properties.title && { propertyTitle: text.properties.title }),
		...(text.properties.author && { author: text.properties.author }),
		sourceText: text.sourceText,
		leftOut: text.leftOut,
		lines: text.lines,
		stamps: readHeaderPictures(entries),
	};
}

/** A stamp scanned into the header or footer is no picture of the text. */
function readHeaderPictures(entries: ReadonlyMap<string, Uint8Array>): Picture[] {
	const found = new Map<string, Picture>();
	for (const name of entries.keys()) {
		if (!/^word\/_rels\/(header|footer)\d*\.xml\.rels$/.test(name)) continue;
		for (const [, target] of (readXmlPart(entries, name) ?? '').matchAll(/Target="(media\/[^"]+)"/g)) {
			const bytes = entries.get(`word/${target}`);
			if (bytes) addPicture(found, [], bytes, target!);
		}
	}
	return [...found.values()];
}

async function convertToHtml(entries: ReadonlyMap<string, Uint8Array>, fonts: StyleFonts, pictures: Map<string, Picture>, warnings: ImportWarning[]): Promise<string> {
	const convertImage = mammoth.images.imgElement(async (image) => {
		const bytes = new Uint8Array(await image.readAsArrayBuffer());
		return { src: addPicture(pictures, warnings, bytes, image.contentType) ?? '' };
	});
	const converted = new Set<LegacyEncoding>();
	const options = {
		styleMap: STYLE_MAP, convertImage, externalFileAccess: false, includeEmbeddedStyleMap: false,
		transformDocument: (document: MammothNode): MammothNode => printNumbers(decodeDocument(document, fonts, converted), readPrintedNumbers(entries, findMainPart(entries))),
		idPrefix: '',
	};
	try {
		const input: unknown = { file: openEntries(entries) };
		const html = (await mammoth.convertToHtml(input as Parameters<typeof mammoth.convertToHtml>[0], options)).value;
		for (const encoding of converted) warnings.push({ code: 'document.encoding_converted', details: { encoding: legacyNames[encoding] } });
		return html;
	} catch (error) {
		throw new DocumentError('document.damaged', { reason: error instanceof Error ? error.message : String(error) });
	}
}

/** The zip as mammoth reads it, over entries that were counted while inflating. */
function openEntries(entries: ReadonlyMap<string, Uint8Array>): object {
	return {
		exists: (name: string): boolean => entries.has(name),
		read: async (name: string, encoding?: string): Promise<Uint8Array | string> => {
			const bytes = entries.get(name);
			if (!bytes) throw new Error(`missing part ${name}`);
			if (!encoding) return bytes;
			if (encoding === 'base64') return Buffer.from(bytes).toString('base64');
			const xml = readXmlPart(entries, name) ?? '';
			return /^word\/.*\.xml$/.test(name) ? exposeTextBoxes(xml) : xml;
		},
	};
}

/**
 * Mammoth reads text boxes only in their old form (VML). Where a drawing brings none, its boxes are given in that
 * form, so that their words are not lost.
 */
function exposeTextBoxes(xml: string): string {
	const rewrite = (drawing: string): string => {
		const boxes = drawing.match(/<w:txbxContent>[\s\S]*?<\/w:txbxContent>/g);
		return boxes ? `${drawing}<w:pict><v:shape>${boxes.map((box) => `<v:textbox>${box}</v:textbox>`).join('')}</v:shape></w:pict>` : drawing;
	};
	const alternatives = xml.replace(/<mc:AlternateContent>(?:(?!<mc:AlternateContent>)[\s\S])*?<\/mc:AlternateContent>/g, (found) => {
		if (found.includes('<mc:Fallback')) return found;
		return /<mc:Choice[^>]*>([\s\S]*)<\/mc:Choice>/.exec(found)?.[1] ?? found;
	});
	const parts = alternatives.split(/(<mc:AlternateContent>[\s\S]*?<\/mc:AlternateContent>)/);
	return parts.map((part) => (part.startsWith('<mc:AlternateContent>') ? part : part.replace(/<w:drawing>[\s\S]*?<\/w:drawing>/g, rewrite))).join('');
}

/** Legacy fonts to Unicode, run by run, in the body and its notes; `converted` takes the encodings met. */
function decodeDocument(document: MammothNode, fonts: StyleFonts, converted: Set<LegacyEncoding>): MammothNode {
	const visit = (node: MammothNode): void => {
		if (node.type === 'paragraph') decodeParagraph(node, fonts, converted);
		else for (const child of node.children ?? node.body ?? []) visit(child);
	};
	visit(document);
	for (const note of Object.values(document.notes?._notes ?? {})) visit(note);
	return document;
}

/**
 * Puts the printed numbers into the text: plain ones as the number of their list item, all others ("II.", "a)",
 * numbered headings) as words, since a list of the stored document has no such label.
 */
function printNumbers(document: MammothNode, numbers: readonly PrintedNumber[]): MammothNode {
	const numbered: MammothNode[] = [];
	const visit = (node: MammothNode): void => {
		if (node.type === 'paragraph' && node.numbering) numbered.push(node);
		for (const child of node.children ?? []) visit(child);
	};
	visit(document);
	// Both readings must agree on which paragraphs are numbered; if not, mammoth's plain lists stand.
	if (numbered.length !== numbers.length) return document;
	numbered.forEach((paragraph, index) => {
		const number = numbers[index] as PrintedNumber;
		if (number.label === '') return;
		const isHeading = /^(heading|title)/i.test(paragraph.styleName ?? '');
		if (number.isPlain && !isHeading) {
			paragraph.children = [{ type: 'bookmarkStart', name: `${LIST_NUMBER_ID}${number.value}` }, ...(paragraph.children ?? [])];
			return;
		}
		paragraph.numbering = null;
		const first = (paragraph.children ?? []).find((child) => child.type === 'run');
		paragraph.children = [{ ...first, type: 'run', children: [{ type: 'text', value: `${number.label} ` }] }, ...(paragraph.children ?? [])];
	});
	return document;
}

function decodeParagraph(paragraph: MammothNode, fonts: StyleFonts, converted: Set<LegacyEncoding>): void {
	const texts: { node: MammothNode; font: string | undefined }[] = [];
	const collect = (node: MammothNode, font: string | undefined): void => {
		if (node.type === 'text') texts.push({ node, font });
		const own = node.type === 'run' ? (node.font ?? fonts.get(node.styleId ?? '-') ?? font) : font;
		for (const child of node.children ?? []) collect(child, own);
	};
	collect(paragraph, fonts.get(paragraph.styleId ?? '') ?? fonts.get(''));
	texts.forEach(({ node, font }, index) => {
		const before = texts[index - 1];
		const encoding = findFontEncoding(font)?.encoding;
		const pair = (before?.node.value ?? '').slice(-1) + (node.value ?? '').slice(0, 1);
		if (!before || before.font !== font || !encoding || !isLegacyPair(pair, encoding)) return;
		before.node.value += pair.slice(1);
		node.value = (node.value ?? '').slice(1);
	});
	for (const { node, font } of texts) {
		const written = node.value ?? '';
		node.value = decodeByFont(written, font);
		// ASCII is the same in every encoding; a font of capitals changes it all the same.
		const encoding = findFontEncoding(font)?.encoding;
		if (encoding && node.value.toLowerCase() !== written.toLowerCase()) converted.add(encoding);
	}
}

/** Text of the first match, taken out of the tree. */
function takeText(root: Element, selector: string): string | undefined {
	const element = root.querySelector(selector);
	const text = element?.textContent?.normalize('NFC').replace(/\s+/g, ' ').trim();
	if (!element || !text || element.querySelector('img, a[href^="#"]')) return undefined;
	element.remove();
	return text;
}
