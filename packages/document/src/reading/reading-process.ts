import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { DocumentError } from '../errors.ts';
import { importLimits } from '../limits.ts';
import type { FromReader } from './serve-reader.ts';

export interface ReadingOptions<Progress> {
	/** Ends the reading at once; `document.cancelled`. */
	signal?: AbortSignal | undefined;
	/** Milliseconds until the process is ended; `document.timeout`. */
	timeoutMs: number;
	/** Answers the milliseconds that a step may take from now on; null leaves the end where it is. */
	onProgress?: (progress: Progress) => number | null;
}

/**
 * Gives a task to a reader in a process of its own that may not write files or start programs and that is ended at the
 * limits of `limits.ts`; this process never parses the bytes. `module` names a file that calls `serveReader`.
 * @throws DocumentError with the code that the reader gives, or `document.cancelled`, `document.timeout`,
 * `document.too_demanding`, `document.reader_failed`.
 */
export async function runReader<Task extends object, Result, Progress = never>(module: string, task: Task, options: ReadingOptions<Progress>): Promise<Result> {
	if (options.signal?.aborted) throw new DocumentError('document.cancelled');
	const child = startProcess(createRequire(import.meta.url).resolve(module));
	try {
		return await waitForEnd<Task, Result, Progress>(child, task, options);
	} finally {
		child.kill('SIGKILL');
	}
}

function startProcess(file: string): ChildProcess {
	// Reading files only: no writing, no programs. Threads and add-ons are what OCR and drawing need.
	const execArgv = ['--permission', '--allow-fs-read=*', '--allow-worker', '--allow-addons', `--max-old-space-size=${importLimits.heapMegabytes}`];
	const { NODE_OPTIONS: _options, ...inherited } = process.env;
	const env = Object.fromEntries(Object.entries(inherited).filter(([name]) => /^(path|systemroot|windir|temp|tmp|tmpdir|lang|lc_\w+|tz)$/i.test(name)));
	return fork(file, [], { execArgv, env: { ...env, NODE_NO_WARNINGS: '1' }, serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
}

function waitForEnd<Task extends object, Result, Progress>(child: ChildProcess, task: Task, options: ReadingOptions<Progress>): Promise<Result> {
	return new Promise((resolve, reject) => {
		const fail = (code: string, details: Record<string, string | number> = {}): void => reject(new DocumentError(code, details));
		let limit = options.timeoutMs;
		const expire = (): void => fail('document.timeout', { seconds: Math.round(limit / 1000) });
		let timer = setTimeout(expire, limit);
		const extend = (milliseconds: number): void => {
			limit = milliseconds;
			clearTimeout(timer);
			timer = setTimeout(expire, limit);
		};
		const abort = (): void => fail('document.cancelled');
		options.signal?.addEventListener('abort', abort, { once: true });
		child.on('message', (message: FromReader<Result, Progress>) => {
			if (message.type === 'done') resolve(message.result);
			else if (message.type === 'failed') fail(message.code, message.details);
			else {
				const longer = options.onProgress?.(message.progress) ?? null;
				if (longer !== null) extend(longer);
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
		child.send(task, (error) => {
			if (error) fail('document.reader_failed', { reason: 'send' });
		});
	});
}
