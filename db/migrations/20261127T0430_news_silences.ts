import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<any>): Promise<void> {
	// What proofreading finds and an office has accepted for good. It counts for the units below as well.
	await sql`create table news_silence (
		id uuid primary key,
		unit_id text not null references organisation_unit (id),
		silence_key text not null check (char_length(silence_key) between 3 and 300),
		kind text not null check (kind ~ '^[a-z_]{1,40}$'),
		surface text not null check (char_length(surface) between 1 and 300),
		created_at timestamptz not null default now(),
		created_by text not null,
		unique (unit_id, silence_key)
	)`.execute(db);
}
