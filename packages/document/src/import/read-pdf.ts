import { DocumentError } from '../errors.ts';
import { findWords } from '../inspect.ts';
import { importLimits } from '../limits.ts';
import type { DocumentNode, Picture } from '../model.ts';
import type { TextLine } from '../secrecy.ts';
import { recognizeLines, recognizePages } from './ocr.ts';
import { figureNode, paragraphNode } from './nodes.ts';
import { openPdf, readPage, type PdfDocument, type ReadPage } from './pdf-pages.ts';
import { findPaintings, placePictures, readPagePictures, type PlacedPicture } from './pdf-pictures.ts';
import { renderPage } from './pdf-render.ts';
import { findNoteLabels, findTags, PENDING_SOURCE, readStructure, type StructureNode } from './pdf-structure.ts';
import { looksLikeStamp } from './stamps.ts';
import { findRunningLines, groupLines, type PageLine, type PageRun } from './text-lines.ts';
import type { ImportWarning, LossReport, ReadContext, ReadSource } from './types.ts';

/** Fewer words than this on a page that shows pictures: it is a scan. */
const SCAN_WORDS = 8;
/** Share of a page's words that its tags must hold to be believed. */
const TAGGED_SHARE = 0.85;
const HEAD_LINES = 14;
/** A picture over this share of the page: a scan to which a text layer was added. */
const SCANNED_SHARE = 0.5;

/**
 * Reads a PDF: by its tags where they hold the text, by geometry otherwise, by OCR where there is no text layer.
 * @throws DocumentError `document.password_protected`, `document.damaged`, `document.too_many_pages`,
 * `document.too_many_scanned_pages`, `document.no_text_layer` (with `ocr: 'never'`).
 */
export async function readPdf(bytes: Uint8Array, context: ReadContext): Promise<ReadSource> {
	const pdf = await openPdf(bytes);
	try {
		const pages: ReadPage[] = [];
		for (let number = 1; number <= pdf.numPages; number++) {
			const page = await pdf.getPage(number);
			pages.push(await readPage(page, number));
			context.onProgress({ stage: 'page', done: number, total: pdf.numPages });
		}
		const words = pages.reduce((sum, page) => sum + countPageWords(page), 0);
		const isScan = words < SCAN_WORDS * pages.length;
		if (context.ocr === 'always' || (isScan && context.ocr === 'auto')) return await readScan(pdf, context);
		if (words === 0) throw new DocumentError('document.no_text_layer');
		const source = await readTextLayer(pdf, pages);
		source.lines.push(...(await readAnnotations(pdf)));
		if (context.ocr === 'auto') source.lines.push(...(await readFirstPageStamp(pdf)));
		return source;
	} finally {
		await pdf.loadingTask.destroy();
	}
}

function countPageWords(page: ReadPage): number {
	return findWords(page.runs.map((run) => run.text).join(' ')).length;
}

async function readScan(pdf: PdfDocument, context: ReadContext): Promise<ReadSource> {
	if (pdf.numPages > importLimits.scannedPages) throw new DocumentError('document.too_many_scanned_pages', { pages: pdf.numPages, limit: importLimits.scannedPages });
	return recognizePages({ count: pdf.numPages, load: (number) => renderPage(pdf, number) }, context);
}

/** A stamp set with a PDF program is an annotation over the page. */
async function readAnnotations(pdf: PdfDocument): Promise<TextLine[]> {
	const lines: TextLine[] = [];
	for (let number = 1; number <= pdf.numPages; number++) {
		const annotations = (await (await pdf.getPage(number)).getAnnotations()) as { subtype?: string; contentsObj?: { str?: string } }[];
		const texts = annotations.filter(({ subtype }) => subtype === 'FreeText' || subtype === 'Stamp').map(({ contentsObj }) => contentsObj?.str ?? '');
		lines.push(...texts.flatMap((text) => text.split(/[\r\n]+/)).map((text): TextLine => ({ text, place: 'stamp' })));
	}
	return lines;
}

/** A stamp pasted or scanned onto the first page stands in no text layer, so the page is looked at. */
async function readFirstPageStamp(pdf: PdfDocument): Promise<TextLine[]> {
	const paintings = await findPaintings(await pdf.getPage(1));
	if (paintings.length === 0) return [];
	const page = await renderPage(pdf, 1);
	return paintings.some(({ share, box }) => share > SCANNED_SHARE || looksLikeStamp(page, box)) ? recognizeLines([page]) : [];
}

async function readTextLayer(pdf: PdfDocument, pages: readonly ReadPage[]): Promise<ReadSource> {
	const warnings: ImportWarning[] = [];
	const pictures = new Map<string, Picture>();
	const lined = pages.map((page) => ({ page, lines: groupLines(page.runs, page.number), size: page.size }));
	const placed = await readPagePictures(pdf, pictures, warnings);
	const tagged = await readTagged(pdf, lined, placed);
	const { nodes, leftOut, kept } = tagged ?? readByGeometry(lined, placed);
	const blank = pages.filter((page) => countPageWords(page) === 0).length;
	if (blank > 0) warnings.push({ code: 'document.pages_without_text', details: { count: blank } });
	return {
		nodes, pictures, warnings, leftOut,
		...(await readProperties(pdf)),
		sourceText: kept,
		lines: lined.flatMap(({ lines }) => lines.map((line, index): TextLine => ({ text: line.text, place: index < HEAD_LINES || index >= lines.length - 2 ? 'head' : 'body' }))),
	};
}

interface LinedPage {
	page: ReadPage;
	lines: PageLine[];
	size: { width: number; height: number };
}

interface ReadBlocks {
	nodes: DocumentNode[];
	leftOut: LossReport['leftOut'];
	/** The text layer without what was left out. */
	kept: string;
}

/** Null where the file has no tags, or tags that hold too little of its text. */
async function readTagged(pdf: PdfDocument, pages: readonly LinedPage[], placed: readonly PlacedPicture[]): Promise<ReadBlocks | null> {
	const read: ReadBlocks = { nodes: [], leftOut: [], kept: '' };
	let held = 0;
	let all = 0;
	for (const { page, lines } of pages) {
		const tree = (await (await pdf.getPage(page.number)).getStructTree()) as StructureNode | null;
		const tags = new Set(tree ? findTags(tree) : []);
		const artifacts = lines.filter((line) => line.runs.every((run) => !tags.has(tagOf(run))));
		const inside = lines.filter((line) => !artifacts.includes(line));
		held += countLineWords(inside);
		all += countLineWords(lines);
		const blocks = tree ? readStructure(tree, page.runs) : [];
		read.nodes.push(...joinOverPages(read.nodes, fillFigures(blocks, placed.filter((picture) => picture.page === page.number))));
		read.leftOut.push(...artifacts.map((line) => ({ part: 'running_head' as const, text: line.text })));
		const labels = new Set(tree ? findNoteLabels(tree) : []);
		read.kept += `${groupLines(inside.flatMap((line) => line.runs.filter((run) => !labels.has(tagOf(run)))), page.number).map((line) => line.text).join('\n')}\n`;
	}
	return all > 0 && held >= TAGGED_SHARE * all ? read : null;
}

function tagOf(run: PageRun): string {
	return 'tag' in run && typeof run.tag === 'string' ? run.tag : '';
}

/** Gives the figures of a page its pictures in reading order; a picture without a figure stands at the end. */
function fillFigures(blocks: readonly DocumentNode[], placed: readonly PlacedPicture[]): DocumentNode[] {
	const left = [...placed].sort((a, b) => a.y - b.y);
	const filled = blocks.flatMap((block) => {
		if (block.type !== 'figure' || block.attrs?.src !== PENDING_SOURCE) return [block];
		const picture = left.shift();
		if (picture) return [{ ...block, attrs: { ...block.attrs, src: picture.src } }];
		// A drawing that is no picture (a chart in lines): its words stay.
		const words = [block.attrs.caption, block.attrs.credit].filter((text) => text).join(' ');
		return words === '' ? [] : [paragraphNode(words)];
	});
	return [...filled, ...left.map((picture) => figureNode(picture.src, {}))];
}

function countLineWords(lines: readonly PageLine[]): number {
	return findWords(lines.map((line) => line.text).join('\n')).length;
}

/** A paragraph, list or table cut by the page's end is put together; `before` is changed in place. */
function joinOverPages(before: DocumentNode[], found: DocumentNode[]): DocumentNode[] {
	const last = before.at(-1);
	const first = found[0];
	if (!last || !first || last.type !== first.type) return found;
	const columns = (table: DocumentNode): number => table.content?.at(-1)?.content?.length ?? 0;
	if (last.type === 'table' && columns(last) === columns(first)) {
		last.content = [...(last.content ?? []), ...(first.content ?? [])];
		return found.slice(1);
	}
	const follows = Number(first.attrs?.start) === Number(last.attrs?.start) + (last.content?.length ?? 0);
	if (last.type === 'bulletList' || (last.type === 'orderedList' && follows)) {
		last.content = [...(last.content ?? []), ...(first.content ?? [])];
		return found.slice(1);
	}
	const end = last.content?.at(-1)?.text ?? '';
	if (last.type !== 'paragraph' || /[.:;!?…"”)]\s*$/.test(end) || !/^\s*\p{Ll}/u.test(first.content?.[0]?.text ?? '')) return found;
	last.content = [...(last.content ?? []), { type: 'text', text: ' ' }, ...(first.content ?? [])];
	return found.slice(1);
}

function readByGeometry(pages: readonly LinedPage[], placed: readonly PlacedPicture[]): ReadBlocks {
	const running = findRunningLines(pages);
	const lines = pages.flatMap((page) => page.lines.filter((line) => !running.has(line)));
	const leftOut = [...running].map(([line, part]) => ({ part, text: line.text }));
	const kept = lines.map((line) => line.text).join('\n');
	return { nodes: placePictures(lines, placed), leftOut, kept };
}

async function readProperties(pdf: PdfDocument): Promise<{ propertyTitle?: string; author?: string }> {
	const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> };
	const title = typeof info.Title === 'string' ? info.Title.normalize('NFC').trim() : '';
	const author = typeof info.Author === 'string' ? info.Author.normalize('NFC').trim() : '';
	return { ...(title && { propertyTitle: title }), ...(author && { author }) };
}
