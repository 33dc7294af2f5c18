import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DocumentError } from '../errors.ts';
import type { Article, FlatText } from '../model.ts';
import { makeLayout, readDay } from './layout.ts';
import type { PdfProfile } from './layout.ts';
import { template } from './template.ts';
import type { PdfStandard, TypstAnswer, TypstAttempt, TypstJob } from './typst-worker.ts';

export interface PdfOptions {
	flat?: FlatText;
	/** How far a machine made the text; printed at the end with the source. */
	label?: string;
	/** `gazette` when left out. */
	profile?: PdfProfile;
	/** For an archive: PDF/A-2, level A where the text can keep it, else U or B; never without. Asks for an article with a date. */
	archive?: boolean;
	/** Stops the work; the promise is then rejected with the signal's reason. */
	signal?: AbortSignal;
}

export interface PdfResult {
	bytes: Uint8Array;
	pages: number;
	/** The standard that the file was checked against while written; null where none could be kept. */
	standard: PdfStandard | null;
	/** Whether fonts of this machine were allowed, for characters that no shipped font has: then other machines may give other bytes. */
	machineFonts: boolean;
	/** Why earlier attempts were refused, in Typst's words; empty where the first one held. */
	refused: string[];
}

/** A text of 300 pages takes some two seconds; what takes minutes has gone wrong. */
const TIME_LIMIT_MS = 180_000;

/** Shipped fonts and the standard; else any font and the standard; else at least every word. */
const attempts: TypstAttempt[] = [
	{ standard: 'ua-1', machineFonts: false },
	{ standard: 'ua-1', machineFonts: true },
	{ standard: null, machineFonts: true },
];

/** Fonts lie inside the file in any case, so a font of this machine serves the archive as well. */
const archiveAttempts: TypstAttempt[] = (['a-2a', 'a-2u', 'a-2b'] as const).flatMap((standard) => [{ standard, machineFonts: false }, { standard, machineFonts: true }]);

const fonts: [packageName: string, folders: string[]][] = [
	['noto-serif', ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']],
	['be-vietnam-pro', ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold', '700Bold_Italic']],
	['tinos', ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']],
	['noto-sans-khmer', ['400Regular', '700Bold']],
	['noto-emoji', ['400Regular', '700Bold']],
];

/**
 * The article as a tagged PDF (A4, PDF 1.7) with title, language, outline and page numbers.
 * Same article, same bytes: the only date in the file is the article's own.
 * @throws DocumentError `document.pdf_failed` with `reason` when the text cannot be set.
 */
export async function renderPdf(article: Article, options: PdfOptions = {}): Promise<Uint8Array> {
	return (await buildPdf(article, options)).bytes;
}

/**
 * As `renderPdf`, with the number of pages and whether the file keeps PDF/UA-1 (ISO 14289-1), which Typst
 * checks while writing. A text that cannot keep it (a character without a glyph in any font, say) is still
 * written, tagged, without the claim. With `archive` it keeps PDF/A-2 instead (ISO 19005-2) or is not written.
 * @throws DocumentError `document.pdf_failed`
 */
export async function buildPdf(article: Article, options: PdfOptions = {}): Promise<PdfResult> {
	const { data, files } = makeLayout(article, options);
	files.set('article.json', new TextEncoder().encode(JSON.stringify(data)));
	const day = readDay(article.date);
	// Typst reads files of its workspace, so it gets an empty one.
	const workspace = await mkdtemp(join(tmpdir(), 'nhipcau-typst-'));
	try {
		const answer = await runWorker({
			source: template,
			files,
			fontFolders: listFontFolders(),
			workspace,
			attempts: options.archive ? archiveAttempts : attempts,
			timestamp: day ? Date.UTC(day[0], day[1] - 1, day[2]) / 1000 : 0,
		}, options.signal);
		if (!answer.ok) throw new DocumentError('document.pdf_failed', { reason: answer.reason });
		return { bytes: answer.bytes, pages: answer.pages, standard: answer.standard, machineFonts: answer.machineFonts, refused: answer.refused };
	} finally {
		await rm(workspace, { recursive: true, force: true });
	}
}

function listFontFolders(): string[] {
	const { resolve } = createRequire(import.meta.url);
	return fonts.flatMap(([name, folders]) => {
		const root = dirname(resolve(`@expo-google-fonts/${name}/package.json`));
		return folders.map((folder) => join(root, folder));
	});
}

/** Typst is native and does not yield; in its own thread it leaves the caller's event loop free. */
function runWorker(job: TypstJob, signal?: AbortSignal): Promise<TypstAnswer> {
	signal?.throwIfAborted();
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./typst-worker.ts', import.meta.url), { workerData: job });
		const finish = (settle: () => void): void => {
			clearTimeout(timer);
			signal?.removeEventListener('abort', onAbort);
			void worker.terminate();
			settle();
		};
		const fail = (reason: string): void => finish(() => reject(new DocumentError('document.pdf_failed', { reason })));
		const onAbort = (): void => finish(() => reject(signal?.reason));
		const timer = setTimeout(() => fail('time limit'), TIME_LIMIT_MS);
		signal?.addEventListener('abort', onAbort, { once: true });
		worker.once('message', (answer: TypstAnswer) => finish(() => resolve(answer)));
		worker.once('error', (error) => fail(error instanceof Error ? error.message : String(error)));
		worker.once('exit', (code) => fail(`worker ended with ${code}`));
	});
}
