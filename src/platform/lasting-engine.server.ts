import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from './errors.ts';
import { startEmbeddedEngine, type EmbeddedEngine } from './embedded-database.server.ts';
import type { Log } from './log.server.ts';

/** First and longest pause before a dead engine is started again, in milliseconds; each is twice the one before. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

/**
 * An embedded database that comes back. PostgreSQL gives up (PANIC) where it cannot write its log, above all on a full
 * disk, and in WebAssembly every later call would then wait for ever. Here the thread is ended and started again on the
 * same folder, where PostgreSQL recovers from its log, until it opens; meanwhile every call throws
 * `platform.database_restarting` at once. What was answered as committed is there again afterwards.
 */
export class LastingEngine implements EmbeddedEngine {
	readonly ended: Promise<void>;
	readonly #folder: string;
	readonly #log: Pick<Log, 'error' | 'info'>;
	readonly #listeners = new Map<string, (payload: string) => void>();
	readonly #closing = new AbortController();
	#engine: EmbeddedEngine | null;
	#generation = 0;
	#tellEnded!: () => void;

	private constructor(folder: string, log: Pick<Log, 'error' | 'info'>, engine: EmbeddedEngine) {
		this.#folder = folder;
		this.#log = log;
		this.#engine = engine;
		this.ended = new Promise((resolve) => (this.#tellEnded = resolve));
		this.#watch(engine);
	}

	/** Opens the folder, whose lock the caller must hold. Throws what the first opening throws: a folder that never opened is no passing fault. */
	static async start(folder: string, log: Pick<Log, 'error' | 'info'>): Promise<LastingEngine> {
		return new LastingEngine(folder, log, await startEmbeddedEngine(folder));
	}

	get generation(): number {
		return this.#generation;
	}

	query(sql: string, parameters: readonly unknown[]): Promise<{ rows: unknown[]; affectedRows?: number }> {
		return this.#current().query(sql, parameters);
	}

	exec(sql: string): Promise<{ rows: unknown[] }[]> {
		return this.#current().exec(sql);
	}

	async listen(channel: string, onNotify: (payload: string) => void): Promise<void> {
		this.#listeners.set(channel, onNotify);
		await this.#current().listen(channel, onNotify);
	}

	async close(): Promise<void> {
		this.#closing.abort();
		await this.#engine?.close();
		this.#tellEnded();
	}

	#current(): EmbeddedEngine {
		if (!this.#engine) throw new AppError('unavailable', 'platform.database_restarting');
		return this.#engine;
	}

	#watch(engine: EmbeddedEngine): void {
		void engine.ended.then(() => {
			if (this.#closing.signal.aborted) return;
			this.#engine = null;
			this.#generation++;
			this.#log.error('database.ended', new Error('The embedded database ended and is started anew'));
			return this.#restart(FIRST_PAUSE_MS);
		});
	}

	async #restart(pauseMs: number): Promise<void> {
		try {
			await wait(pauseMs, undefined, { signal: this.#closing.signal });
			const engine = await startEmbeddedEngine(this.#folder);
			if (this.#closing.signal.aborted) return await engine.close();
			for (const [channel, onNotify] of this.#listeners) await engine.listen(channel, onNotify);
			this.#engine = engine;
			this.#watch(engine);
			this.#log.info('database.restarted');
		} catch (error) {
			if (this.#closing.signal.aborted) return;
			this.#log.error('database.restart_failed', error);
			await this.#restart(Math.min(2 * pauseMs, LONGEST_PAUSE_MS));
		}
	}
}
