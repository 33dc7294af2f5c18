import { EventEmitter } from 'node:events';
import { sql } from 'kysely';
import { PgBoss, type JobWithMetadata } from 'pg-boss';
import type { Database } from './db.server.ts';
import { AppError, findErrorCode, isPassing } from './errors.ts';
import { cancelProgress, changeProgress, failLostJobs, findFinishedJob, listProgress } from './job-progress.server.ts';
import { enqueue, type JobProgress, type Jobs } from './jobs.server.ts';
import type { House, JobHandler } from './manifest.ts';
import { relayOutbox, type QueuedJob } from './outbox.server.ts';

/** How often a job whose process died is put back before it is taken to be what kills the process. */
const MOST_INTERRUPTIONS = 30;
const LOOK_AGAIN_MS = 5_000;

/** The jobs of a house, and the way to begin and end running them. */
export interface JobRunner extends Jobs {
	/** Puts back what a dead process left, then takes work until `stop`. */
	start(house: House): Promise<void>;
	stop(): Promise<void>;
}

export function createJobRunner(database: Database): JobRunner {
	return new Runner(database);
}

class Runner implements JobRunner {
	readonly #database: Database;
	readonly #progress = new EventEmitter<{ change: [JobProgress] }>().setMaxListeners(0);
	readonly #running = new Map<string, AbortController>();
	/** The jobs that run here, by the keys of their progress. */
	readonly #runningOfKey = new Map<string, string>();
	#boss: PgBoss | null = null;
	#house!: House;
	#timer: NodeJS.Timeout | undefined;
	#relaying: Promise<void> | null = null;
	#relayAgain = false;
	#stopping = false;

	constructor(database: Database) {
		this.#database = database;
	}

	isRunning(): boolean {
		return this.#boss !== null && !this.#stopping;
	}

	listProgress(keys: readonly string[]): Promise<JobProgress[]> {
		return listProgress(this.#database.db, keys);
	}

	onProgress(listener: (progress: JobProgress) => void): () => void {
		this.#progress.on('change', listener);
		return () => this.#progress.off('change', listener);
	}

	async cancel(key: string): Promise<void> {
		// Before the row is changed: on the embedded database a job that holds the one session must let go of it first.
		this.#running.get(this.#runningOfKey.get(key) ?? '')?.abort(new AppError('conflict', 'platform.job_cancelled'));
		const cancelled = await cancelProgress(this.#database.db, key);
		if (!cancelled) return;
		this.#running.get(cancelled.jobId)?.abort(new AppError('conflict', 'platform.job_cancelled'));
		this.#progress.emit('change', cancelled);
	}

	async retry(key: string): Promise<void> {
		await this.#database.db.transaction().execute(async (tx) => {
			const job = await findFinishedJob(tx, key);
			if (!job) throw new AppError('not_found', 'platform.job_unknown');
			if (job.state === 'waiting' || job.state === 'running') throw new AppError('conflict', 'platform.job_not_finished');
			await enqueue(tx, { name: job.kind as `${string}.${string}` }, job.payload, { key });
		});
		for (const progress of await this.listProgress([key])) this.#progress.emit('change', progress);
	}

	async start(house: House): Promise<void> {
		this.#house = house;
		const boss = new PgBoss({ ...this.#database.bossOptions, useListenNotify: true, schedule: false });
		this.#boss = boss;
		boss.on('error', (error) => house.log.error('jobs.queue_failed', error));
		await boss.start();
		if (this.#database.kind === 'embedded') await this.#putBackInterrupted();
		await this.#reportLost();
		const queues = new Set<string>();
		for (const { queue, handler, run } of this.#listWork()) {
			queues.add(queue);
			await this.#work(queue, handler, run);
		}
		const relay = () => this.#relay(queues);
		await this.#database.listen('platform_outbox', relay);
		this.#timer = setInterval(() => {
			relay();
			void this.#reportLost().catch((error) => house.log.error('jobs.look_failed', error));
		}, LOOK_AGAIN_MS);
		relay();
	}

	async stop(): Promise<void> {
		this.#stopping = true;
		clearInterval(this.#timer);
		await this.#relaying;
		for (const controller of this.#running.values()) controller.abort(new AppError('unavailable', 'platform.stopping'));
		await this.#boss?.stop({ graceful: true, timeout: 5_000 });
		this.#boss = null;
	}

	#listWork() {
		return this.#house.manifests.flatMap((manifest) => [
			...(manifest.jobs ?? []).map((handler) => ({
				queue: handler.kind.name as string,
				handler: handler as Omit<JobHandler, 'kind' | 'run'>,
				run: (job: JobWithMetadata<QueuedJob>) => this.#runJob(handler, job),
			})),
			...(manifest.listeners ?? []).map((listener) => ({
				queue: listener.name as string,
				handler: {},
				run: async ({ data }: JobWithMetadata<QueuedJob>) => {
					if (data.kind === 'event') await listener.hear(data.event, this.#house);
				},
			})),
		]);
	}

	async #work(
		queue: string,
		{ concurrency = 1, retryLimit = 2, expireInSeconds = 3600 }: Omit<JobHandler, 'kind' | 'run'>,
		run: (job: JobWithMetadata<QueuedJob>) => Promise<void>,
	): Promise<void> {
		const options = { retryLimit, expireInSeconds, retryDelay: 1, retryBackoff: true, heartbeatSeconds: 60, notify: true };
		await this.#boss!.createQueue(queue, options);
		await this.#boss!.updateQueue(queue, options);
		await this.#boss!.getQueue(queue);
		const workOptions = {
			includeMetadata: true,
			localConcurrency: concurrency,
			pollingIntervalSeconds: 2,
			notifyPollingIntervalSeconds: 5,
		} as const;
		await this.#boss!.work<QueuedJob, void, typeof workOptions>(queue, workOptions, async ([job]) => {
			if (job) await run(job);
		});
	}

	async #runJob(handler: JobHandler, job: JobWithMetadata<QueuedJob>): Promise<void> {
		if (job.data.kind !== 'job') return;
		const { key, payload } = job.data;
		const controller = new AbortController();
		this.#running.set(job.id, controller);
		this.#runningOfKey.set(key, job.id);
		try {
			await this.#change(key, job.id, { state: 'running' });
			const signal = AbortSignal.any([controller.signal, job.signal]);
			const report = async (stage: string, fraction: number) => {
				signal.throwIfAborted();
				await this.#change(key, job.id, { state: 'running', stage, fraction: Math.min(1, Math.max(0, fraction)) });
			};
			await handler.run({ id: job.id, key, payload, house: this.#house, signal, report });
			await this.#change(key, job.id, { state: 'done', fraction: 1 });
		} catch (error) {
			await this.#settleFailure(error, key, job);
		} finally {
			this.#running.delete(job.id);
			if (this.#runningOfKey.get(key) === job.id) this.#runningOfKey.delete(key);
		}
	}

	/** Throws `platform.job_cancelled` where the job was cancelled or superseded, which ends its run. */
	async #change(key: string, jobId: string, change: Parameters<typeof changeProgress>[3]): Promise<void> {
		const progress = await changeProgress(this.#database.db, key, jobId, change);
		if (progress) {
			this.#progress.emit('change', progress);
			return;
		}
		const gone = new AppError('conflict', 'platform.job_cancelled');
		this.#running.get(jobId)?.abort(gone);
		throw gone;
	}

	/** An expected failure is told at once; a bug, a passing fault or a stop is thrown on, so that the queue tries again. */
	async #settleFailure(error: unknown, key: string, job: JobWithMetadata<QueuedJob>): Promise<void> {
		if (this.#stopping) throw error;
		const named = findErrorCode(error);
		if (named?.code === 'platform.job_cancelled' || this.#running.get(job.id)?.signal.aborted) return;
		if (!named) this.#house.log.error('jobs.run_failed', error, { job: job.id, queue: job.name });
		const isLast = job.retryCount >= job.retryLimit;
		if ((!named || isPassing(error)) && !isLast) {
			await changeProgress(this.#database.db, key, job.id, { state: 'waiting' });
			throw error;
		}
		const failure = named ?? { code: 'platform.job_broken', details: {} };
		const failed = await changeProgress(this.#database.db, key, job.id, { state: 'failed', error: failure });
		if (failed) this.#progress.emit('change', failed);
		if (!named) throw error;
	}

	/**
	 * The embedded database has one owner, so at start whatever is active belongs to a dead process and goes back
	 * to the queue at once. On PostgreSQL other processes may be at work; there the missed heartbeat tells.
	 */
	async #putBackInterrupted(): Promise<void> {
		const interruptions = sql`coalesce((output->>'interruptions')::int, 0) + 1`;
		await sql`update pgboss.job set
				state = (case when ${interruptions} > ${MOST_INTERRUPTIONS} then 'failed' else 'created' end)::pgboss.job_state,
				started_on = null, heartbeat_on = null, output = jsonb_build_object('interruptions', ${interruptions})
			where state = 'active'`.execute(this.#database.db);
		// Waits after a failure were meant for a passing fault; a restart is a new chance.
		await sql`update pgboss.job set start_after = now() where state = 'retry' and start_after > now()`.execute(this.#database.db);
	}

	async #reportLost(): Promise<void> {
		for (const progress of await failLostJobs(this.#database.db)) this.#progress.emit('change', progress);
	}

	/** One relay at a time; a call during one makes it look once more. */
	#relay(queues: ReadonlySet<string>): void {
		this.#relayAgain = true;
		if (this.#stopping) return;
		this.#relaying ??= this.#drain(queues).finally(() => (this.#relaying = null));
	}

	async #drain(queues: ReadonlySet<string>): Promise<void> {
		const { log, manifests, db } = this.#house;
		const listeners = manifests.flatMap((manifest) => manifest.listeners ?? []);
		try {
			while (this.#relayAgain && !this.#stopping) {
				this.#relayAgain = false;
				const onDropped = (name: string) => log.warn('outbox.job_dropped', { name });
				const moved = await relayOutbox({ db, boss: this.#boss!, listeners, queues, onDropped });
				if (moved > 0) this.#relayAgain = true;
			}
		} catch (error) {
			log.error('outbox.relay_failed', error);
		}
	}
}
