import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';

/** A kind of background work and the shape of what it is given. Declare it beside the service that asks for it. */
export interface JobKind<Payload extends object> {
	/** `room.verb_noun`, for example `editions.build_edition`. */
	name: `${string}.${string}`;
	/** Only for the type checker; never set. */
	payload?: Payload;
}

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** How far a job is, as a person sees it. */
export interface JobProgress {
	key: string;
	jobId: string;
	kind: string;
	state: JobState;
	stage: string;
	fraction: number;
	/** Message code and details of the failure, when it failed. */
	error: { code: string; details: Record<string, string | number> } | null;
	updatedAt: Date;
}

export interface Jobs {
	/** Whether this process takes jobs. */
	isRunning(): boolean;
	/** Progress kept under these keys; keys never enqueued are left out. */
	listProgress(keys: readonly string[]): Promise<JobProgress[]>;
	/** Calls back at every change of progress in this process; returns the way to stop. For server-sent events. */
	onProgress(listener: (progress: JobProgress) => void): () => void;
	/** Cancels a waiting or running job; its signal is aborted. Does nothing to a finished one. */
	cancel(key: string): Promise<void>;
	/** Runs a failed or cancelled job again under the same key. Throws `platform.job_unknown` or `platform.job_not_finished`. */
	retry(key: string): Promise<void>;
}

export interface EnqueueOptions {
	/**
	 * What the progress is kept under, for example `edition:<id>`. A job already waiting or running under
	 * the key is superseded: it stops at its next report and what it reports no longer counts.
	 */
	key?: string;
}

/**
 * Asks for background work in the caller's transaction: it is done if, and only if, the act itself is kept.
 * Answers the key of its progress. Works without a running server; the work then waits for one.
 */
export async function enqueue<Payload extends object>(
	db: Kysely<any>,
	kind: JobKind<Payload>,
	payload: Payload,
	options: EnqueueOptions = {},
): Promise<string> {
	const jobId = randomUUID();
	const key = options.key ?? jobId;
	const json = JSON.stringify(payload);
	await sql`insert into platform_job_progress (key, job_id, kind, payload, state) values (${key}, ${jobId}, ${kind.name}, ${json}, 'waiting')
		on conflict (key) do update set job_id = excluded.job_id, kind = excluded.kind, payload = excluded.payload,
			state = 'waiting', stage = '', fraction = 0, error = null, updated_at = now()`.execute(db);
	await sql`insert into platform_outbox (kind, name, payload, options)
		values ('job', ${kind.name}, ${json}, ${JSON.stringify({ jobId, key })})`.execute(db);
	return key;
}
