import { sql, type Kysely } from 'kysely';

/** More ways to sign in than a password: authenticator, recovery codes, passkeys; and invitations. */
export async function up(db: Kysely<any>): Promise<void> {
	await sql`alter table accounts_session add column is_strong boolean not null default false`.execute(db);

	await sql`create table accounts_authenticator (
		user_id text primary key references accounts_user (id) on delete cascade,
		secret text not null,
		confirmed_at timestamptz,
		last_step bigint not null default 0,
		created_at timestamptz not null default now()
	)`.execute(db);

	await sql`create table accounts_recovery_code (
		user_id text not null references accounts_user (id) on delete cascade,
		code_hash text not null,
		primary key (user_id, code_hash)
	)`.execute(db);

	await sql`create table accounts_passkey (
		id text primary key,
		user_id text not null references accounts_user (id) on delete cascade,
		name text not null,
		public_key text not null,
		counter bigint not null default 0,
		transports text not null default '',
		created_at timestamptz not null default now()
	)`.execute(db);
	await sql`create index accounts_passkey_user on accounts_passkey (user_id)`.execute(db);

	// An invitation that has ended keeps no name and no address: only what tells a late reader of its link what to do.
	await sql`create table accounts_invitation (
		id uuid primary key default gen_random_uuid(),
		name text,
		email text unique check (email = lower(email)),
		unit_id text not null references organisation_unit (id),
		roles text[] not null check (cardinality(roles) > 0),
		token_hash text not null unique,
		invited_by text not null,
		state text not null default 'open' check (state in ('open', 'accepted', 'withdrawn', 'forgotten')),
		expires_at timestamptz not null,
		created_at timestamptz not null default now(),
		check ((state = 'open') = (name is not null and email is not null))
	)`.execute(db);
}
