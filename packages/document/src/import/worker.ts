/**
 * The process in which untrusted files are read: started by `importDocument`, killed by it, holding nothing else.
 */
import { Worker } from 'node:worker_threads';
import { DocumentError } from '../errors.ts';
import { importLimits } from '../limits.ts';
import type { FromWorker, ToWorker } from './process-messages.ts';
import { readFile } from './read-file.ts';

/** Ends the process when it holds too much memory: a heap limit does not count WebAssembly and canvases. */
const WATCH = `
const { workerData } = require('node:worker_threads');
setInterval(() => { if (process.memoryUsage.rss() > workerData) process.kill(process.pid, 'SIGKILL'); }, 50);
`;

function send(message: FromWorker, done?: () => void): void {
	process.send?.(message, undefined, undefined, done);
}

process.once('message', async (task: ToWorker) => {
	new Worker(WATCH, { eval: true, workerData: importLimits.memoryMegabytes * 1024 * 1024 }).unref();
	// The parent is gone: nobody waits for the answer.
	process.once('disconnect', () => process.exit(0));
	try {
		const imported = await readFile(task, { ocr: task.ocr, onProgress: (progress) => send({ type: 'progress', progress }) });
		send({ type: 'done', imported }, () => process.exit(0));
	} catch (error) {
		const known = error instanceof DocumentError;
		send({ type: 'failed', code: known ? error.code : 'document.damaged', details: known ? error.details : { reason: describe(error) } }, () => process.exit(0));
	}
});

/** For logs: what a library said, without paths or a stack. */
function describe(error: unknown): string {
	return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n')[0]?.slice(0, 300) ?? '';
}
