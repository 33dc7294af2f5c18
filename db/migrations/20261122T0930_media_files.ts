import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<any>): Promise<void> {
	await sql`create table media_file (
		id uuid primary key default gen_random_uuid(),
		hash text not null check (hash ~ '^[0-9a-f]{64}$'),
		size bigint not null,
		mime text not null,
		width integer not null,
		height integer not null,
		alt text not null,
		caption text not null default '',
		credit text not null default '',
		unit_id text not null references organisation_unit (id),
		created_at timestamptz not null default now()
	)`.execute(db);
	await sql`create index media_file_unit on media_file (unit_id, created_at desc)`.execute(db);
	await sql`create index media_file_hash on media_file (hash)`.execute(db);
}
