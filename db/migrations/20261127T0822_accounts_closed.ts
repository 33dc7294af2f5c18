import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<any>): Promise<void> {
	// From the day an account is closed the term of what it holds begins.
	await sql`alter table accounts_user add column closed_at timestamptz`.execute(db);
}
