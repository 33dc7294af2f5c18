import { sql, type Kysely } from 'kysely';
import type { JobProgress, JobState } from './jobs.server.ts';

export interface ProgressRow {
	key: string;
	job_id: string;
	kind: string;
	state: JobState;
	stage: string;
	fraction: number;
	error: JobProgress['error'];
	updated_at: Date;
}

interface Change {
	state?: JobState;
	stage?: string;
	fraction?: number;
	error?: JobProgress['error'];
}

const columns = sql`key, job_id, kind, state, stage, fraction, error, updated_at`;

/**
 * Changes the progress of one job while it is still the job of its key and not finished. Null means that it
 * was cancelled or superseded: the work should stop.
 */
export async function changeProgress(db: Kysely<any>, key: string, jobId: string, change: Change): Promise<JobProgress | null> {
	const { rows } = await sql<ProgressRow>`update platform_job_progress set
			state = coalesce(${change.state ?? null}, state),
			stage = coalesce(${change.stage ?? null}, stage),
			fraction = coalesce(${change.fraction ?? null}::double precision, fraction),
			error = ${change.error ? JSON.stringify(change.error) : null}::jsonb,
			updated_at = now()
		where key = ${key} and job_id = ${jobId} and state in ('waiting', 'running')
		returning ${columns}`.execute(db);
	return rows[0] ? toProgress(rows[0]) : null;
}

export async function listProgress(db: Kysely<any>, keys: readonly string[]): Promise<JobProgress[]> {
	if (keys.length === 0) return [];
	const { rows } = await sql<ProgressRow>`select ${columns} from platform_job_progress where key in (${sql.join(keys)}) order by key`.execute(db);
	return rows.map(toProgress);
}

/** What it takes to run a job of a key again; null where the key is unknown. Locks the row. */
export async function findFinishedJob(db: Kysely<any>, key: string): Promise<{ kind: string; payload: object; state: JobState } | null> {
	const { rows } = await sql<{ kind: string; payload: object; state: JobState }>`select kind, payload, state
		from platform_job_progress where key = ${key} for update`.execute(db);
	return rows[0] ?? null;
}

export async function cancelProgress(db: Kysely<any>, key: string): Promise<JobProgress | null> {
	const { rows } = await sql<ProgressRow>`update platform_job_progress set state = 'cancelled', updated_at = now()
		where key = ${key} and state in ('waiting', 'running') returning ${columns}`.execute(db);
	return rows[0] ? toProgress(rows[0]) : null;
}

/** Marks jobs that the queue gave up without our hearing of it (their process died too often) as failed. */
export async function failLostJobs(db: Kysely<any>): Promise<JobProgress[]> {
	const error = JSON.stringify({ code: 'platform.job_interrupted', details: {} });
	const { rows } = await sql<ProgressRow>`update platform_job_progress set state = 'failed', error = ${error}::jsonb, updated_at = now()
		where state in ('waiting', 'running')
			and exists (select 1 from pgboss.job where job.id = platform_job_progress.job_id and job.state in ('failed', 'cancelled'))
		returning ${columns}`.execute(db);
	return rows.map(toProgress);
}

function toProgress(row: ProgressRow): JobProgress {
	const { key, kind, state, stage, fraction, error } = row;
	return { key, jobId: row.job_id, kind, state, stage, fraction, error, updatedAt: row.updated_at };
}
