import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<any>): Promise<void> {
	// One row for each content of a subject: the same content is built once.
	await sql`create table editions_build (
		id uuid primary key,
		subject text not null,
		unit_id text not null references organisation_unit (id),
		content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
		content jsonb not null,
		state text not null check (state in ('open', 'settled')),
		created_at timestamptz not null default now(),
		unique (subject, content_hash)
	)`.execute(db);

	await sql`create table editions_form (
		build_id uuid not null references editions_build (id) on delete cascade,
		form text not null,
		state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled', 'unavailable')),
		stage text not null default '',
		fraction double precision not null default 0 check (fraction between 0 and 1),
		problem jsonb,
		ai_use text,
		duration double precision,
		from_cache boolean not null default false,
		primary key (build_id, form)
	)`.execute(db);

	// A file of no form belongs to the build as a whole.
	await sql`create table editions_file (
		build_id uuid not null references editions_build (id) on delete cascade,
		name text not null,
		form text,
		hash text not null check (hash ~ '^[0-9a-f]{64}$'),
		size bigint not null,
		mime text not null,
		primary key (build_id, name)
	)`.execute(db);
	await sql`create index editions_file_hash on editions_file (hash)`.execute(db);
}
