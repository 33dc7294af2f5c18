import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<any>): Promise<void> {
	// Whose authority an approver acted with, where it was lent during absence.
	await sql`alter table news_version add column approved_for text`.execute(db);
}
