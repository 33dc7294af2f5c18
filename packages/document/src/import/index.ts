import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { DocumentError } from '../errors.ts';
import { importLimits } from '../limits.ts';
import type { FromWorker, ToWorker } from './process-messages.ts';
import type { Imported, ImportInput, ImportProgress } from './types.ts';

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
	if (options.signal?.aborted) throw new DocumentError('document.cancelled');
	const child = startProcess();
	try {
		return await waitForEnd(child, input, options);
	} finally {
		child.kill('SIGKILL');
	}
}

function startProcess(): ChildProcess {
	const worker = createRequire(import.meta.url).resolve('@nhipcau/document/import/worker');
	// Reading files only: no writing, no programs. Threads and add-ons are what OCR and drawing need.
	const execArgv = ['--permission', '--allow-fs-read=*', '--allow-worker', '--allow-addons', `--max-old-space-size=${importLimits.heapMegabytes}`];
	const { NODE_OPTIONS: _options, ...inherited } = process.env;
	const env = Object.fromEntries(Object.entries(inherited).filter(([name]) => /^(path|systemroot|windir|temp|tmp|tmpdir|lang|lc_\w+|tz)$/i.test(name)));
	return fork(worker, [], { execArgv, env: { ...env, NODE_NO_WARNINGS: '1' }, serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
}

function waitForEnd(child: ChildProcess, input: ImportInput, options: ImportOptions): Promise<Imported> {
	return new Promise((resolve, reject) => {
		const fail = (code: string, details: Record<string, string | number> = {}): void => reject(new DocumentError(code, details));
		const expire = (): void => fail('document.timeout', { seconds: Math.round(limit / 1000) });
		let limit = options.timeoutMs ?? importLimits.timeoutMs;
		let timer = setTimeout(expire, limit);
		let pagesBegun = 0;
		const extend = (progress: ImportProgress): void => {
			if (options.timeoutMs !== undefined || progress.stage !== 'ocr' || pagesBegun >= importLimits.scannedPages) return;
			pagesBegun++;
			limit = importLimits.scannedPageMs;
			clearTimeout(timer);
			timer = setTimeout(expire, limit);
		};
		const abort = (): void => fail('document.cancelled');
		options.signal?.addEventListener('abort', abort, { once: true });
		child.on('message', (message: FromWorker) => {
			if (message.type === 'done') resolve(message.imported);
			else if (message.type === 'failed') fail(message.code, message.details);
			else {
				extend(message.progress);
				options.onProgress?.(message.progress);
			}
		});
		child.once('error', ({ name, code = name }: NodeJS.ErrnoException) => fail('document.reader_failed', { reason: code }));
		// Killed by its own watch, or by V8 at the end of its heap: the file asks for too much memory. `close` comes after the
		// last message; on a busy machine `exit` may come before it.
		child.once('close', (code, signal) => {
			if (signal !== null || code === 134) fail('document.too_demanding');
			else fail('document.reader_failed', { reason: `exit ${code}` });
		});
		child.once('exit', () => {
			clearTimeout(timer);
			options.signal?.removeEventListener('abort', abort);
		});
		const task: ToWorker = { ...input, ocr: options.ocr ?? 'auto' };
		child.send(task, (error) => {
			if (error) fail('document.reader_failed', { reason: 'send' });
		});
	});
}
