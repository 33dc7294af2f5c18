import { sql, type Kysely } from 'kysely';

/** The tables better-auth works on, under the room's own names, and the roles it knows nothing of. */
export async function up(db: Kysely<any>): Promise<void> {
	await sql`create table accounts_user (
		id text primary key,
		name text not null,
		email text not null unique check (email = lower(email)),
		email_verified boolean not null default false,
		image text,
		created_at timestamptz not null default now(),
		updated_at timestamptz not null default now()
	)`.execute(db);

	// better-auth insists on columns for address and browser; signing in needs neither, so they stay empty by rule.
	await sql`create table accounts_session (
		id text primary key,
		user_id text not null references accounts_user (id) on delete cascade,
		token text not null unique,
		expires_at timestamptz not null,
		ip_address text check (ip_address is null),
		user_agent text check (user_agent is null),
		created_at timestamptz not null default now(),
		updated_at timestamptz not null default now()
	)`.execute(db);
	await sql`create index accounts_session_user on accounts_session (user_id)`.execute(db);

	await sql`create table accounts_credential (
		id text primary key,
		user_id text not null references accounts_user (id) on delete cascade,
		account_id text not null,
		provider_id text not null,
		access_token text,
		refresh_token text,
		id_token text,
		access_token_expires_at timestamptz,
		refresh_token_expires_at timestamptz,
		scope text,
		password text,
		created_at timestamptz not null default now(),
		updated_at timestamptz not null default now(),
		unique (provider_id, account_id)
	)`.execute(db);
	await sql`create index accounts_credential_user on accounts_credential (user_id)`.execute(db);

	await sql`create table accounts_verification (
		id text primary key,
		identifier text not null,
		value text not null,
		expires_at timestamptz not null,
		created_at timestamptz not null default now(),
		updated_at timestamptz not null default now()
	)`.execute(db);
	await sql`create index accounts_verification_identifier on accounts_verification (identifier)`.execute(db);

	await sql`create table accounts_grant (
		id uuid primary key default gen_random_uuid(),
		user_id text not null references accounts_user (id) on delete cascade,
		role text not null,
		unit_id text not null references organisation_unit (id),
		valid_from date not null,
		valid_to date,
		check (valid_to is null or valid_to >= valid_from)
	)`.execute(db);
	await sql`create index accounts_grant_user on accounts_grant (user_id)`.execute(db);
}
