import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM, type Page, type Worker } from 'tesseract.js';
import { DocumentError } from '../errors.ts';
import { findWords } from '../inspect.ts';
import type { Picture } from '../model.ts';
import type { TextLine } from '../secrecy.ts';
import { findInk, measureInk } from './ink.ts';
import { composeBlocks, findRunningLines, groupLines, type PageLine } from './text-lines.ts';
import type { ReadContext, ReadSource, UncertainPage, UncertainWord } from './types.ts';

export interface PageSource {
	count: number;
	/** Page `number` (from 1) drawn for reading. */
	load(number: number): Promise<Canvas>;
}

/** Red or blue ink on this share of a page is a stamp over the text, worth a second reading without it. */
const STAMP_SHARE = 0.001;
/** Words below this confidence that hold no letter are dirt. */
const DIRT_CONFIDENCE = 35;
/** A line of a few letters all below this is dirt. */
const DIRT_LINE_CONFIDENCE = 60;
const HEAD_LINES = 20;

/** Reads pages by OCR (Vietnamese); every word carries its confidence and place. */
export async function recognizePages(source: PageSource, context: ReadContext): Promise<ReadSource> {
	const worker = await startWorker();
	const pages: { lines: PageLine[]; size: { width: number; height: number } }[] = [];
	const uncertain: UncertainPage[] = [];
	const lines: TextLine[] = [];
	try {
		for (let number = 1; number <= source.count; number++) {
			context.onProgress({ stage: 'ocr', done: number - 1, total: source.count });
			const canvas = await source.load(number);
			const whole = await recognize(worker, canvas);
			const stamped = removeStamps(canvas);
			const clean = stamped ? await recognize(worker, stamped) : whole;
			lines.push(...findLines(whole, number), ...(stamped ? findLines(clean, number) : []));
			const pageLines = groupWords(clean, number);
			pages.push({ lines: pageLines, size: { width: canvas.width, height: canvas.height } });
			uncertain.push({ number, picture: encodePage(canvas), words: readWords(clean) });
		}
	} finally {
		await worker.terminate();
	}
	context.onProgress({ stage: 'ocr', done: source.count, total: source.count });
	return composeSource(pages, uncertain, lines);
}

/** Lines of drawn pages or stamps, only to look for a secrecy mark on them. */
export async function recognizeLines(canvases: readonly Canvas[]): Promise<TextLine[]> {
	const worker = await startWorker();
	try {
		const lines: TextLine[] = [];
		for (const canvas of canvases) lines.push(...findLines(await recognize(worker, canvas), 1));
		return lines;
	} finally {
		await worker.terminate();
	}
}

/** Engine and language data from the installed packages; nothing is downloaded and nothing is written. */
async function startWorker(): Promise<Worker> {
	const require = createRequire(import.meta.url);
	const data = dirname(require.resolve('@tesseract.js-data/vie/package.json'));
	const engine = dirname(require.resolve('tesseract.js/package.json'));
	const worker = await createWorker('vie', OEM.LSTM_ONLY, {
		langPath: join(data, '4.0.0_best_int'),
		corePath: dirname(createRequire(join(engine, 'package.json')).resolve('tesseract.js-core/package.json')),
		workerPath: join(engine, 'src', 'worker-script', 'node', 'index.js'),
		gzip: true,
		cacheMethod: 'none',
		errorHandler: () => undefined,
	});
	await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, user_defined_dpi: '220' });
	return worker;
}

async function recognize(worker: Worker, canvas: Canvas): Promise<Page> {
	return (await worker.recognize(canvas.toBuffer('image/png'), {}, { text: true, blocks: true })).data;
}

/**
 * The page with coloured ink made white: Vietnamese stamps are red, signatures blue, and both lie over the text.
 * Null where there is next to none.
 */
function removeStamps(canvas: Canvas): Canvas | null {
	const copy = createCanvas(canvas.width, canvas.height);
	const context = copy.getContext('2d');
	context.drawImage(canvas, 0, 0);
	if (measureInk(copy).coloured < STAMP_SHARE) return null;
	const image = context.getImageData(0, 0, copy.width, copy.height);
	for (let index = 0; index < image.data.length; index += 4) if (findInk(image.data, index)) image.data.fill(255, index, index + 3);
	context.putImageData(image, 0, 0);
	return copy;
}

function encodePage(canvas: Canvas): Picture {
	return { bytes: new Uint8Array(canvas.toBuffer('image/jpeg', 75)), mime: 'image/jpeg', width: canvas.width, height: canvas.height };
}

/** Lines for the secrecy mark, in the engine's order. */
function findLines(page: Page, number: number): TextLine[] {
	const lines = (page.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
	return lines.map((line, index): TextLine => ({ text: line.text, place: number === 1 && index < HEAD_LINES ? 'head' : 'body', uncertain: true }));
}

function readWords(page: Page): UncertainWord[] {
	const lines = (page.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
	return lines.flatMap((line) => line.words).filter(isReadable).map((word) => ({ text: word.text.normalize('NFC'), confidence: Math.round(word.confidence), box: { ...word.bbox } }));
}

function isReadable(word: { text: string; confidence: number }): boolean {
	return /[\p{L}\p{N}]/u.test(word.text) || (word.confidence >= DIRT_CONFIDENCE && word.text.trim() !== '');
}

/** A few shaky letters are the edge of a stamp, a signature or dust. */
function isDirt(words: readonly { text: string; confidence: number }[]): boolean {
	const letters = words.map((word) => word.text).join('').replace(/[^\p{L}\p{N}]/gu, '').length;
	return letters <= 6 && words.every((word) => word.confidence < DIRT_LINE_CONFIDENCE);
}

/** Words of the page as lines with a size that one line shares, so that no heading is guessed from a tall letter. */
function groupWords(page: Page, number: number): PageLine[] {
	const lines = (page.blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
	return lines.flatMap((line) => {
		const size = Math.max(8, (line.bbox.y1 - line.bbox.y0) * 0.7);
		const runs = line.words.filter(isReadable).map((word) => ({ text: `${word.text.normalize('NFC')} `, x0: word.bbox.x0, x1: word.bbox.x1, y: line.bbox.y1, size, bold: false, italic: false }));
		return isDirt(line.words) ? [] : groupLines(runs, number);
	});
}

function composeSource(pages: readonly { lines: PageLine[]; size: { width: number; height: number } }[], uncertain: UncertainPage[], lines: TextLine[]): ReadSource {
	const running = findRunningLines(pages);
	const kept = pages.flatMap((page) => page.lines.filter((line) => !running.has(line)));
	const sizes = kept.map((line) => line.size).sort((a, b) => a - b);
	const median = sizes[Math.floor(sizes.length / 2)] ?? 10;
	const even = kept.map((line) => ({ ...line, size: median, runs: line.runs.map((run) => ({ ...run, size: median })) }));
	const words = uncertain.flatMap((page) => page.words);
	if (findWords(kept.map((line) => line.text).join(' ')).length === 0 && lines.every((line) => findWords(line.text).length === 0)) throw new DocumentError('document.no_text_found');
	const sure = words.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, words.length);
	return {
		nodes: composeBlocks(even, []),
		pictures: new Map(),
		warnings: [{ code: 'document.read_by_ocr', details: { pages: uncertain.length, confidence: Math.round(sure) } }],
		sourceText: kept.map((line) => line.text).join('\n'),
		leftOut: [...running].map(([line, part]) => ({ part, text: line.text })),
		lines,
		uncertain: { pages: uncertain },
	};
}
