import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<any>): Promise<void> {
	await sql`create table organisation_unit (
		id text primary key,
		created_at timestamptz not null default now()
	)`.execute(db);

	// Both days included; an open end means that the version still stands.
	await sql`create table organisation_unit_version (
		unit_id text not null references organisation_unit (id),
		name text not null,
		tier text not null check (tier in ('province', 'district', 'commune')),
		parent_id text references organisation_unit (id),
		valid_from date not null,
		valid_to date,
		primary key (unit_id, valid_from),
		check (valid_to is null or valid_to >= valid_from),
		check (parent_id is distinct from unit_id)
	)`.execute(db);
	await sql`create index organisation_unit_version_parent on organisation_unit_version (parent_id)`.execute(db);
	await sql`create unique index organisation_unit_version_open on organisation_unit_version (unit_id) where valid_to is null`.execute(db);

	await sql`create table organisation_unit_successor (
		unit_id text not null references organisation_unit (id),
		successor_id text not null references organisation_unit (id),
		since date not null,
		primary key (unit_id, successor_id),
		check (unit_id <> successor_id)
	)`.execute(db);
}
