import { sql, type Kysely } from 'kysely';
import { fromKysely, type PgBoss } from 'pg-boss';
import type { DomainEvent } from './events.ts';
import { changeProgress } from './job-progress.server.ts';
import type { Listener } from './manifest.ts';

interface OutboxRow {
	id: number;
	/** `queued`: as it stood in the queue of another database, from a backup. */
	kind: 'event' | 'job' | 'queued';
	name: string;
	payload: object;
	options: { jobId?: string; key?: string };
}

/** What a queued job carries. */
export type QueuedJob = { kind: 'event'; event: DomainEvent } | { kind: 'job'; key: string; payload: object };

export interface OutboxOptions {
	db: Kysely<any>;
	boss: PgBoss;
	listeners: readonly Listener[];
	/** Names of the queues that exist; a job of a room that was taken out is dropped. */
	queues: ReadonlySet<string>;
	onDropped(name: string): void;
}

/**
 * Moves up to 50 rows of the outbox into the queue and answers how many. One transaction takes the rows out and
 * puts the jobs in, on the transaction's own connection, so each event becomes exactly one job per listener
 * however often the process dies.
 */
export async function relayOutbox({ db, boss, listeners, queues, onDropped }: OutboxOptions): Promise<number> {
	return db.transaction().execute(async (tx) => {
		const { rows } = await sql<OutboxRow>`delete from platform_outbox where id in
			(select id from platform_outbox order by id limit 50 for update skip locked)
			returning id, kind, name, payload, options`.execute(tx);
		// A plain boss.send() would wait for the connection that this transaction holds.
		const onSameConnection = { db: fromKysely(tx) };
		for (const row of rows.sort((a, b) => a.id - b.id)) {
			if (row.kind === 'event') {
				const event = { name: row.name, payload: row.payload } as DomainEvent;
				for (const listener of listeners.filter(({ event: heard }) => heard === row.name)) {
					await boss.send(listener.name, { kind: 'event', event } satisfies QueuedJob, onSameConnection);
				}
			} else if (row.kind === 'queued') {
				if (queues.has(row.name)) await boss.send(row.name, row.payload as QueuedJob, { ...onSameConnection, id: row.options.jobId! });
				else onDropped(row.name);
			} else if (queues.has(row.name)) {
				const job: QueuedJob = { kind: 'job', key: row.options.key!, payload: row.payload };
				await boss.send(row.name, job, { ...onSameConnection, id: row.options.jobId! });
			} else {
				const error = { code: 'platform.job_kind_unknown', details: { name: row.name } };
				await changeProgress(tx, row.options.key!, row.options.jobId!, { state: 'failed', error });
				onDropped(row.name);
			}
		}
		return rows.length;
	});
}
