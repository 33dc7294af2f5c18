import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AppError } from './errors.ts';
import { findAppRoot } from './app-root.server.ts';
import type { Session } from './single-session.server.ts';

export type EngineRequest = { id: number } & (
	| { act: 'query'; sql: string; parameters: readonly unknown[] }
	| { act: 'exec'; sql: string }
	| { act: 'listen'; channel: string }
	| { act: 'close' }
);
type EngineCall = EngineRequest extends infer R ? (R extends unknown ? Omit<R, 'id'> : never) : never;

export interface EngineAnswer {
	id?: number;
	ready?: boolean;
	channel?: string;
	payload?: string;
	value?: unknown;
	error?: { message: string; fields: Record<string, string | undefined> };
	/** PostgreSQL has given up; the thread is of no more use. */
	dead?: boolean;
}

/** The embedded PostgreSQL (PGlite) running in a worker thread of this process. */
export interface EmbeddedEngine extends Session {
	/** Calls back at each `notify` on a channel; for the life of the engine. */
	listen(channel: string, onNotify: (payload: string) => void): Promise<void>;
	/** Settles when the engine has ended, whether closed or dead. */
	readonly ended: Promise<void>;
}

/**
 * Opens the embedded database in a folder. The caller must hold the folder's lock: two processes on one
 * folder destroy it. With fsync: an answered commit is on the medium.
 */
export async function startEmbeddedEngine(folder: string): Promise<EmbeddedEngine> {
	const file = join(findAppRoot(), 'src', 'platform', 'embedded-database-worker.ts');
	const worker = new Worker(pathToFileURL(file), { workerData: { folder }, execArgv: [], env: {} });
	const connection = new EngineConnection(worker);
	await connection.ready;
	return connection;
}

class EngineConnection implements EmbeddedEngine {
	readonly ready: Promise<void>;
	readonly ended: Promise<void>;
	readonly #worker: Worker;
	readonly #waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
	readonly #listeners = new Map<string, (payload: string) => void>();
	#nextId = 0;
	#ended: Error | null = null;

	constructor(worker: Worker) {
		this.#worker = worker;
		this.ended = new Promise((resolve) => worker.once('exit', () => resolve()));
		this.ready = new Promise((resolve, reject) => {
			worker.on('message', (answer: EngineAnswer) => {
				if (answer.ready === true) resolve();
				else if (answer.ready === false) {
					reject(revive(answer.error!));
					void worker.terminate();
				}
				else this.#receive(answer);
			});
			worker.on('error', (error) => (this.#end(error as Error), reject(error)));
			worker.on('exit', () => this.#end(new Error('The embedded database has ended')));
		});
	}

	query(sql: string, parameters: readonly unknown[]): Promise<{ rows: unknown[]; affectedRows?: number }> {
		return this.#call({ act: 'query', sql, parameters });
	}

	exec(sql: string): Promise<{ rows: unknown[] }[]> {
		return this.#call({ act: 'exec', sql });
	}

	async listen(channel: string, onNotify: (payload: string) => void): Promise<void> {
		this.#listeners.set(channel, onNotify);
		await this.#call({ act: 'listen', channel });
	}

	async close(): Promise<void> {
		if (this.#ended) return;
		await this.#call({ act: 'close' });
		await this.ended;
	}

	#call<T>(call: EngineCall): Promise<T> {
		if (this.#ended) return Promise.reject(this.#ended);
		const id = this.#nextId++;
		return new Promise<T>((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject });
			// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, not a window
			this.#worker.postMessage({ ...call, id });
		});
	}

	#receive(answer: EngineAnswer): void {
		if (answer.dead) {
			this.#end(new AppError('unavailable', 'platform.database_restarting'));
			return void this.#worker.terminate();
		}
		if (answer.channel !== undefined) return this.#listeners.get(answer.channel)?.(answer.payload ?? '');
		const waiting = this.#waiting.get(answer.id!);
		this.#waiting.delete(answer.id!);
		if (answer.error) waiting?.reject(revive(answer.error));
		else waiting?.resolve(answer.value as never);
	}

	#end(error: Error): void {
		this.#ended ??= error;
		for (const { reject } of this.#waiting.values()) reject(this.#ended);
		this.#waiting.clear();
	}
}

function revive({ message, fields }: NonNullable<EngineAnswer['error']>): Error {
	return Object.assign(new Error(message), fields);
}
