import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<any>): Promise<void> {
	// What people ask of the office about their data. Name, contact, words and answer go after the term; the row stays as a count.
	await sql`create table privacy_request (
		id uuid primary key,
		unit_id text not null references organisation_unit (id),
		kind text not null check (kind in ('see', 'correct', 'erase', 'object', 'other')),
		user_id text,
		requester_name text,
		contact text,
		message text check (char_length(message) <= 4000),
		received_at timestamptz not null,
		answer text check (char_length(answer) <= 8000),
		outcome text check (outcome in ('granted', 'partly', 'refused')),
		answered_at timestamptz,
		answered_by text,
		check ((answered_at is null) = (outcome is null))
	)`.execute(db);
	await sql`create index privacy_request_open on privacy_request (unit_id, received_at) where answered_at is null`.execute(db);
	await sql`create index privacy_request_user on privacy_request (user_id)`.execute(db);

	// The words that a consent was given to, each wording once.
	await sql`create table privacy_consent_text (
		hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
		purpose text not null,
		version integer not null,
		words jsonb not null,
		first_shown_at timestamptz not null,
		unique (purpose, version)
	)`.execute(db);
	// Who agreed to which words and when, and when they took it back. Never changed otherwise.
	await sql`create table privacy_consent (
		id uuid primary key,
		subject text not null,
		text_hash text not null references privacy_consent_text (hash),
		shown_in text not null check (shown_in in ('vi', 'en')),
		given_at timestamptz not null,
		withdrawn_at timestamptz
	)`.execute(db);
	await sql`create index privacy_consent_subject on privacy_consent (subject)`.execute(db);
}
