import { sql, type Generated, type Kysely } from 'kysely';
import type { Role } from '#platform/permissions';
import type { GrantInput, RoleGrant, User, UserInput } from './model.ts';

export interface AccountsTables {
	accounts_user: { id: string; name: string; email: string; closed_at: Generated<Date | null>; created_at: Generated<Date>; updated_at: unknown };
	accounts_credential: { id: string; user_id: string; account_id: string; provider_id: string; password: string; updated_at: unknown };
	accounts_session: { id: string; user_id: string };
	accounts_grant: { id: unknown; user_id: string; role: Role; unit_id: string; valid_from: string; valid_to: string | null };
}

type Db = Kysely<AccountsTables>;

const userColumns = ['id', 'name', 'email', 'closed_at as closedAt'] as const;
const grantColumns = [
	sql<string>`id::text`.as('id'),
	'user_id as userId',
	'role',
	'unit_id as unitId',
	'valid_from as validFrom',
	'valid_to as validTo',
] as const;

/** Null where the address is taken. */
export async function insertUser(db: Db, id: string, input: UserInput): Promise<User | null> {
	const user = await db
		.insertInto('accounts_user')
		.values({ id, ...input })
		.onConflict((conflict) => conflict.column('email').doNothing())
		.returning(userColumns)
		.executeTakeFirst();
	return user ?? null;
}

/** Stores the hash of a password as better-auth does: provider `credential`, account the user's own id. */
export async function setPasswordHash(db: Db, userId: string, credentialId: string, password: string): Promise<void> {
	await db
		.insertInto('accounts_credential')
		.values({ id: credentialId, user_id: userId, account_id: userId, provider_id: 'credential', password, updated_at: sql`now()` })
		.onConflict((conflict) => conflict.columns(['provider_id', 'account_id']).doUpdateSet({ password, updated_at: sql`now()` }))
		.execute();
}

export async function deleteSessions(db: Db, userId: string): Promise<void> {
	await db.deleteFrom('accounts_session').where('user_id', '=', userId).execute();
}

export function findUser(db: Db, id: string): Promise<User | undefined> {
	return db.selectFrom('accounts_user').select(userColumns).where('id', '=', id).executeTakeFirst();
}

export function findUserByEmail(db: Db, email: string): Promise<User | undefined> {
	return db.selectFrom('accounts_user').select(userColumns).where('email', '=', email.trim().toLowerCase()).executeTakeFirst();
}

export function listUsers(db: Db): Promise<User[]> {
	return db.selectFrom('accounts_user').select(userColumns).orderBy('email').execute();
}

export async function countUsers(db: Db): Promise<number> {
	const row = await db.selectFrom('accounts_user').select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
	return row.n;
}

export function insertGrant(db: Db, id: string, grant: GrantInput): Promise<RoleGrant> {
	return db
		.insertInto('accounts_grant')
		.values({
			id,
			user_id: grant.userId,
			role: grant.role,
			unit_id: grant.unitId,
			valid_from: grant.validFrom,
			valid_to: grant.validTo,
		})
		.returning(grantColumns)
		.executeTakeFirstOrThrow();
}

export function findGrant(db: Db, id: string): Promise<RoleGrant | undefined> {
	return db.selectFrom('accounts_grant').select(grantColumns).where(sql`id::text`, '=', id).executeTakeFirst();
}

export async function deleteGrant(db: Db, id: string): Promise<void> {
	await db.deleteFrom('accounts_grant').where(sql`id::text`, '=', id).execute();
}

export async function updateGrantEnd(db: Db, id: string, validTo: string | null): Promise<void> {
	await db.updateTable('accounts_grant').set({ valid_to: validTo }).where(sql`id::text`, '=', id).execute();
}

export function listGrantsOn(db: Db, userId: string, day: string): Promise<RoleGrant[]> {
	return db
		.selectFrom('accounts_grant')
		.select(grantColumns)
		.where('user_id', '=', userId)
		.where('valid_from', '<=', day)
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', day)]))
		.orderBy('id')
		.execute();
}

/** Every role that holds on a day or begins later, of one person or, without `userId`, of everybody. */
export function listGrantsFrom(db: Db, day: string, userId?: string): Promise<RoleGrant[]> {
	return db
		.selectFrom('accounts_grant')
		.select(grantColumns)
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', day)]))
		.$if(userId !== undefined, (query) => query.where('user_id', '=', userId!))
		.orderBy('valid_from')
		.orderBy('id')
		.execute();
}

/** Whether a person already holds the role for the very unit on some day of the wanted span, by a grant `besides` the named one. */
export async function hasOverlappingGrant(db: Db, { userId, role, unitId, validFrom, validTo }: GrantInput, besides?: string): Promise<boolean> {
	const row = await db
		.selectFrom('accounts_grant')
		.select('user_id')
		.where('user_id', '=', userId)
		.where('role', '=', role)
		.where('unit_id', '=', unitId)
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', validFrom)]))
		.$if(validTo !== null, (query) => query.where('valid_from', '<=', validTo!))
		.$if(besides !== undefined, (query) => query.where(sql`id::text`, '<>', besides!))
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}
