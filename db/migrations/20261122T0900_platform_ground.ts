import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<any>): Promise<void> {
	await sql`create table platform_setting (
		key text primary key,
		value jsonb not null,
		updated_at timestamptz not null default now()
	)`.execute(db);

	await sql`create table platform_audit (
		id bigint generated always as identity primary key,
		at timestamptz not null default now(),
		actor_id text not null,
		action text not null,
		subject text not null,
		unit_id text,
		details jsonb not null default '{}'
	)`.execute(db);
	await sql`create index platform_audit_subject on platform_audit (subject, id)`.execute(db);

	await sql`create table platform_outbox (
		id bigint generated always as identity primary key,
		kind text not null check (kind in ('event', 'job')),
		name text not null,
		payload jsonb not null,
		options jsonb not null default '{}',
		created_at timestamptz not null default now()
	)`.execute(db);
	await sql`create function platform_tell_outbox() returns trigger language plpgsql as
		$$ begin perform pg_notify('platform_outbox', ''); return null; end $$`.execute(db);
	await sql`create trigger platform_outbox_told after insert on platform_outbox
		for each statement execute function platform_tell_outbox()`.execute(db);

	await sql`create table platform_job_progress (
		key text primary key,
		job_id uuid not null,
		kind text not null,
		payload jsonb not null,
		state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
		stage text not null default '',
		fraction double precision not null default 0 check (fraction between 0 and 1),
		error jsonb,
		updated_at timestamptz not null default now()
	)`.execute(db);
	await sql`create index platform_job_progress_open on platform_job_progress (job_id) where state in ('waiting', 'running')`.execute(db);
}
