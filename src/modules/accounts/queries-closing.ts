import { sql, type Kysely } from 'kysely';
import { erasedPerson } from '#platform/permissions';
import type { AccountsTables } from './queries.ts';

type Db = Kysely<AccountsTables>;

export async function setClosed(db: Db, userId: string, closedAt: Date | null): Promise<void> {
	await db.updateTable('accounts_user').set({ closed_at: closedAt, updated_at: sql`now()` }).where('id', '=', userId).execute();
}

export async function updateUser(db: Db, userId: string, change: { name?: string; email?: string }): Promise<void> {
	await db.updateTable('accounts_user').set({ ...change, updated_at: sql`now()` }).where('id', '=', userId).execute();
}

/** Ends every role on the day before `day`; one that would begin on it or later is taken away. */
export async function endGrants(db: Db, userId: string, day: string): Promise<void> {
	await db.deleteFrom('accounts_grant').where('user_id', '=', userId).where('valid_from', '>=', day).execute();
	await db
		.updateTable('accounts_grant')
		.set({ valid_to: sql<string>`${day}::date - 1` })
		.where('user_id', '=', userId)
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', day)]))
		.execute();
}

/** Whatever a person could sign in with. */
export async function deleteCredentials(db: Db, userId: string): Promise<void> {
	await db.deleteFrom('accounts_credential').where('user_id', '=', userId).execute();
}

export async function listClosedBefore(db: Db, moment: Date): Promise<string[]> {
	const rows = await db.selectFrom('accounts_user').select('id').where('closed_at', '<=', moment).orderBy('id').execute();
	return rows.map(({ id }) => id);
}

interface SessionRow {
	begunAt: Date;
	lastUsedAt: Date;
}

export async function listSessionRows(db: Db, userId: string): Promise<SessionRow[]> {
	const { rows } = await sql<SessionRow>`select created_at as "begunAt", updated_at as "lastUsedAt" from accounts_session
		where user_id = ${userId} order by created_at`.execute(db);
	return rows;
}

/** Every role ever held that the table still has. */
export async function listAllGrants(db: Db, userId: string) {
	return db.selectFrom('accounts_grant').select(['role', 'unit_id as unitId', 'valid_from as validFrom', 'valid_to as validTo']).where('user_id', '=', userId).orderBy('valid_from').execute();
}

export async function findCreatedAt(db: Db, userId: string): Promise<Date | null> {
	return (await db.selectFrom('accounts_user').select('created_at as at').where('id', '=', userId).executeTakeFirst())?.at ?? null;
}

/** Deletes an account with everything that hangs on it; how many rows of which table went. */
export async function deleteUser(db: Db, userId: string): Promise<Record<string, number>> {
	const { rows } = await sql<Record<string, number>>`select
			(select count(*) from accounts_credential where user_id = ${userId}) as accounts_credential,
			(select count(*) from accounts_session where user_id = ${userId}) as accounts_session,
			(select count(*) from accounts_passkey where user_id = ${userId}) as accounts_passkey,
			(select count(*) from accounts_authenticator where user_id = ${userId}) as accounts_authenticator,
			(select count(*) from accounts_recovery_code where user_id = ${userId}) as accounts_recovery_code,
			(select count(*) from accounts_grant where user_id = ${userId}) as accounts_grant,
			(select count(*) from accounts_delegation where to_user_id = ${userId}) as accounts_delegation`.execute(db);
	const { rows: gone } = await sql`delete from accounts_verification using accounts_user
		where accounts_user.id = ${userId} and accounts_verification.identifier in (accounts_user.id, accounts_user.email) returning accounts_verification.id`.execute(db);
	const invited = await sql`update accounts_invitation set invited_by = ${erasedPerson} where invited_by = ${userId} returning id`.execute(db);
	const { numDeletedRows } = await db.deleteFrom('accounts_user').where('id', '=', userId).executeTakeFirst();
	return { accounts_user: Number(numDeletedRows), accounts_verification: gone.length, accounts_invitation: invited.rows.length, ...rows[0] };
}

/** Sessions that nobody has used since a moment, and those that have run out. */
export async function deleteSessionsBefore(db: Db, moment: Date): Promise<number> {
	const { rows } = await sql`delete from accounts_session where updated_at <= ${moment} returning id`.execute(db);
	return rows.length;
}
