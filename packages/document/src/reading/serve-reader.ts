import { Worker } from 'node:worker_threads';
import { importLimits } from '../limits.ts';

/** What a reading process answers: progress, then one end. */
export type FromReader<Result, Progress> =
	| { type: 'progress'; progress: Progress }
	| { type: 'done'; result: Result }
	| { type: 'failed'; code: string; details: Record<string, string | number> };

/** Ends the process when it holds too much memory: a heap limit does not count WebAssembly and canvases. */
const WATCH = `
const { workerData } = require('node:worker_threads');
setInterval(() => { if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL'); }, 50);
`;

/**
 * Makes this process a reader of untrusted files: it takes one task of `runReader`, answers and ends. A failure that bears
 * a `code` with a dot is told by it; any other one is a file that the reader stumbled over, `document.damaged`.
 */
export function serveReader<Task, Result, Progress = never>(read: (task: Task, onProgress: (progress: Progress) => void) => Promise<Result>): void {
	const send = (message: FromReader<Result, Progress>, done?: () => void) => process.send?.(message, undefined, undefined, done);
	process.once('message', async (task: Task) => {
		new Worker(WATCH, { eval: true, workerData: importLimits.memoryMegabytes * 1024 * 1024 }).unref();
		// The parent is gone: nobody waits for the answer.
		process.once('disconnect', () => process.exit(0));
		try {
			const result = await read(task, (progress) => send({ type: 'progress', progress }));
			send({ type: 'done', result }, () => process.exit(0));
		} catch (error) {
			send({ type: 'failed', ...describe(error) }, () => process.exit(0));
		}
	});
}

function describe(error: unknown): { code: string; details: Record<string, string | number> } {
	const { code, details } = error as { code?: unknown; details?: Record<string, string | number> };
	if (typeof code === 'string' && code.includes('.')) return { code, details: details ?? {} };
	// For logs: what a library said, without paths or a stack.
	const reason = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n')[0]?.slice(0, 300) ?? '';
	return { code: 'document.damaged', details: { reason } };
}
