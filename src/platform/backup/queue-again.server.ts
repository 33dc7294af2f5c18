import { sql, type Kysely } from 'kysely';

/**
 * Hands the queue of a backup to the outbox, which fills the new queue at the next start: what was waiting waits again,
 * what was running runs again from its beginning. Progress that nothing answers for any more is told as interrupted.
 * Lines are `[id, queue, data]`.
 */
export async function queueAgain(tx: Kysely<any>, lines: readonly string[]): Promise<void> {
	if (lines.length > 0) {
		await sql`insert into platform_outbox (kind, name, payload, options)
			select 'queued', line->>1, (line->>2)::jsonb, jsonb_build_object('jobId', line->>0)
			from json_array_elements(${`[${lines.join(',')}]`}::json) as line`.execute(tx);
	}
	await sql`update platform_job_progress set state = 'waiting', fraction = 0, stage = '' where state = 'running'`.execute(tx);
	const error = JSON.stringify({ code: 'platform.job_interrupted', details: {} });
	await sql`update platform_job_progress set state = 'failed', error = ${error}::jsonb
		where state = 'waiting' and not exists (select 1 from platform_outbox where options->>'jobId' = job_id::text)`.execute(tx);
}
