import { DocumentError } from '../errors.ts';
import { importLimits } from '../limits.ts';
import { runReader } from '../reading/reading-process.ts';
import type { Imported, ImportInput, ImportProgress, ReadingTask } from './types.ts';

export type * from './types.ts';

export interface ImportOptions {
	/** Ends the reading at once; `document.cancelled`. */
	signal?: AbortSignal;
	/** Whole time in milliseconds; without it `importLimits.timeoutMs`, and more for each page that OCR begins. */
	timeoutMs?: number;
	/** Whether pages without text are read by OCR (`auto`, the default), all pages are, or none. */
	ocr?: 'auto' | 'never' | 'always';
	onProgress?: (progress: ImportProgress) => void;
}

/**
 * Reads a file as a document. The kind is told by content, never by the name. The work is done in a process of its
 * own that may not write files or start programs and that is ended at the limits of `limits.ts`; this process never
 * parses the bytes.
 * @throws DocumentError with the codes of `messages.ts`, among them `document.classified` for a file that bears a
 * secrecy mark.
 */
export async function importDocument(input: ImportInput, options: ImportOptions = {}): Promise<Imported> {
	if (input.bytes.length > importLimits.fileBytes) throw new DocumentError('document.too_large', { limitMegabytes: importLimits.fileBytes / 1024 / 1024 });
	const task: ReadingTask = { ...input, ocr: options.ocr ?? 'auto' };
	let pagesBegun = 0;
	return runReader<ReadingTask, Imported, ImportProgress>('@nhipcau/document/import/worker', task, {
		signal: options.signal,
		timeoutMs: options.timeoutMs ?? importLimits.timeoutMs,
		onProgress(progress) {
			options.onProgress?.(progress);
			return options.timeoutMs === undefined && progress.stage === 'ocr' && pagesBegun++ < importLimits.scannedPages ? importLimits.scannedPageMs : null;
		},
	});
}
