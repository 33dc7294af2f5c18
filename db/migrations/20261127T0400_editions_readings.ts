import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<any>): Promise<void> {
	// An office's dictionary: how a written word or phrase is read aloud. It counts for the units below as well.
	await sql`create table editions_reading (
		id uuid primary key,
		unit_id text not null references organisation_unit (id),
		written text not null check (char_length(written) between 1 and 100 and written is nfc normalized),
		spoken text not null check (char_length(spoken) between 1 and 300 and spoken is nfc normalized),
		note text not null default '' check (char_length(note) <= 300),
		created_at timestamptz not null default now(),
		created_by text not null,
		updated_at timestamptz not null default now(),
		updated_by text not null,
		unique (unit_id, written)
	)`.execute(db);
}
