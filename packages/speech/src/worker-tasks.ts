import { parentPort, Worker, type Transferable } from 'node:worker_threads';
import { SpeechError } from './errors.ts';

type Answer<Result> =
	| { kind: 'progress'; fraction: number }
	| { kind: 'done'; result: Result }
	| { kind: 'failed'; message: string; code?: string; details?: Record<string, string | number> };

interface TaskRun<Task, Result> {
	/** The module the threads run; it calls `serveTasks`. */
	script: URL;
	tasks: readonly Task[];
	threads: number;
	signal?: AbortSignal;
	onResult: (index: number, result: Result) => void;
	onProgress?: (index: number, fraction: number) => void;
}

/** Which task of a run failed, and how. */
export class TaskFailure extends Error {
	readonly index: number;

	constructor(index: number, cause: Error) {
		super(cause.message, { cause });
		this.index = index;
	}
}

/**
 * Runs tasks in worker threads and ends the threads afterwards, also when it is stopped. Results come
 * in any order, each with the index of its task. Throws `TaskFailure`, or the signal's reason.
 */
export async function runTasks<Task, Result>(run: TaskRun<Task, Result>): Promise<void> {
	run.signal?.throwIfAborted();
	const count = Math.max(1, Math.min(run.threads, run.tasks.length));
	const workers = run.tasks.length === 0 ? [] : Array.from({ length: count }, () => new Worker(run.script));
	let next = 0;
	const takeNext = () => (next < run.tasks.length ? next++ : null);
	const stopped = waitForAbort(run.signal);
	try {
		await Promise.race([Promise.all(workers.map((worker) => feedWorker(worker, run, takeNext))), stopped.promise]);
	} finally {
		stopped.forget();
		await Promise.all(workers.map((worker) => worker.terminate()));
	}
}

/** Runs one task in a thread of its own. Throws what the task threw, or the signal's reason. */
export async function runTask<Task, Result>(
	run: Pick<TaskRun<Task, Result>, 'script' | 'signal'> & { task: Task; onProgress?: (fraction: number) => void },
): Promise<Result> {
	const results: Result[] = [];
	try {
		await runTasks<Task, Result>({
			script: run.script,
			tasks: [run.task],
			threads: 1,
			...(run.signal && { signal: run.signal }),
			onResult: (_, result) => results.push(result),
			onProgress: (_, fraction) => run.onProgress?.(fraction),
		});
	} catch (error) {
		throw error instanceof TaskFailure ? error.cause : error;
	}
	return results[0]!;
}

function feedWorker<Task, Result>(worker: Worker, run: TaskRun<Task, Result>, takeNext: () => number | null): Promise<void> {
	return new Promise((resolve, reject) => {
		let current = takeNext();
		const giveNext = () => (current === null ? resolve() : worker.postMessage(run.tasks[current]));
		const fail = (error: Error) => reject(new TaskFailure(current ?? 0, error));
		worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
		worker.on('exit', () => fail(new Error('The worker thread ended before its work was done.')));
		worker.on('message', (answer: Answer<Result>) => {
			if (answer.kind === 'progress') return run.onProgress?.(current!, answer.fraction);
			if (answer.kind === 'failed') return fail(rebuildError(answer));
			try {
				run.onResult(current!, answer.result);
			} catch (error) {
				return reject(error as Error);
			}
			current = takeNext();
			giveNext();
		});
		giveNext();
	});
}

function rebuildError(answer: { message: string; code?: string; details?: Record<string, string | number> }): Error {
	return answer.code ? new SpeechError(answer.code, answer.message, answer.details) : new Error(answer.message);
}

function waitForAbort(signal: AbortSignal | undefined): { promise: Promise<never>; forget: () => void } {
	let onAbort = () => {};
	const promise = new Promise<never>((_, reject) => {
		onAbort = () => reject(signal?.reason);
	});
	signal?.addEventListener('abort', onAbort);
	return { promise, forget: () => signal?.removeEventListener('abort', onAbort) };
}

/**
 * The other end, called once by a worker's module: answers every task with what `perform` returns.
 * The buffers named in `transfer` move to the caller without a copy.
 */
export function serveTasks<Task, Result>(
	perform: (task: Task, report: (fraction: number) => void) => Promise<{ result: Result; transfer: Transferable[] }>,
): void {
	const port = parentPort;
	if (!port) throw new Error('This module runs in a worker thread only.');
	port.on('message', async (task: Task) => {
		try {
			const { result, transfer } = await perform(task, (fraction) => port.postMessage({ kind: 'progress', fraction }));
			port.postMessage({ kind: 'done', result }, transfer);
		} catch (error) {
			const { code, details } = error instanceof SpeechError ? error : {};
			port.postMessage({ kind: 'failed', message: error instanceof Error ? error.message : String(error), code, details });
		}
	});
}
