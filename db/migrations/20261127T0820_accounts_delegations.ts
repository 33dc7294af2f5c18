import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<any>): Promise<void> {
	// A role lent during absence. It hangs on the grant it comes from, so it ends with it; who lends is who holds the grant.
	await sql`create table accounts_delegation (
		id uuid primary key,
		grant_id uuid not null references accounts_grant (id) on delete cascade,
		to_user_id text not null references accounts_user (id) on delete cascade,
		valid_from date not null,
		valid_to date not null,
		check (valid_to >= valid_from)
	)`.execute(db);
	await sql`create index accounts_delegation_to on accounts_delegation (to_user_id)`.execute(db);
	await sql`create index accounts_delegation_grant on accounts_delegation (grant_id)`.execute(db);
}
