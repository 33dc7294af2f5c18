import type { House } from './house.server.ts';

/** A kind of background work and the shape of what it is given. Declare it beside the service that asks for it. */
export interface JobKind<Payload extends object> {
	/** `room.verb_noun`, for example `editions.build_edition`. */
	name: `${string}.${string}`;
	/** Only for the type checker; never set. */
	payload?: Payload;
}

export interface JobHandler<Payload extends object = any> {
	kind: JobKind<Payload>;
	/** How many run side by side in one process; 1 unless told. */
	concurrency?: number;
	/** How often a failed run is tried again before the job fails; 2 unless told. Expected failures (`AppError`) are never tried again. */
	retryLimit?: number;
	/** Seconds after which a run is taken to hang; 1 hour unless told. */
	expireInSeconds?: number;
	run(job: RunningJob<Payload>): Promise<void>;
}

export interface RunningJob<Payload extends object> {
	id: string;
	/** What the progress is kept under: the key given to `enqueue`, else the id. */
	key: string;
	payload: Payload;
	house: House;
	/** Aborted when the job is cancelled or the house stops; pass it on to whatever takes long. */
	signal: AbortSignal;
	/** Tells how far the work is. `stage` is a message key of the room, `fraction` lies between 0 and 1. */
	report(stage: string, fraction: number): Promise<void>;
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
	/** Progress kept under these keys; keys never enqueued are left out. */
	listProgress(keys: readonly string[]): Promise<JobProgress[]>;
	/** Calls back at every change of progress in this process; returns the way to stop. For server-sent events. */
	onProgress(listener: (progress: JobProgress) => void): () => void;
	/** Cancels a waiting or running job; its signal is aborted. Does nothing to a finished one. */
	cancel(key: string): Promise<void>;
	/** Runs a failed or cancelled job again under the same key. Throws `platform.job_unknown` or `platform.job_not_finished`. */
	retry(key: string): Promise<void>;
}
