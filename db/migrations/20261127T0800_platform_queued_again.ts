import { sql, type Kysely } from 'kysely';

/** Jobs of a restored backup go through the outbox as they stood in the queue. */
export async function up(db: Kysely<any>): Promise<void> {
	await sql`alter table platform_outbox drop constraint platform_outbox_kind_check`.execute(db);
	await sql`alter table platform_outbox add constraint platform_outbox_kind_check check (kind in ('event', 'job', 'queued'))`.execute(db);
}
