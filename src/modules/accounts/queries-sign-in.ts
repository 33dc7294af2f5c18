import { sql, type Kysely } from 'kysely';

/** What signing in keeps beside the accounts: second factors, passkeys, sessions. */
export interface SignInTables {
	accounts_user: { id: string; name: string; email: string };
	accounts_credential: { id: string; user_id: string; account_id: string; provider_id: string; password: string | null; updated_at: unknown };
	accounts_session: { id: string; user_id: string; token: string; is_strong: boolean; created_at: Date; updated_at: Date; expires_at: Date };
	accounts_authenticator: { user_id: string; secret: string; confirmed_at: unknown; last_step: number };
	accounts_recovery_code: { user_id: string; code_hash: string };
	accounts_passkey: { id: string; user_id: string; name: string; public_key: string; counter: number; transports: string; created_at: Date };
}

type Db = Kysely<SignInTables>;

/** The account of an address with the hash of its password, null where it signs in otherwise. */
export function findPassword(db: Db, email: string): Promise<{ userId: string; hash: string | null } | undefined> {
	return db
		.selectFrom('accounts_user as u')
		.leftJoin('accounts_credential as c', (join) => join.onRef('c.user_id', '=', 'u.id').on('c.provider_id', '=', 'credential'))
		.select(['u.id as userId', 'c.password as hash'])
		.where('u.email', '=', email)
		.executeTakeFirst();
}

export async function findPasswordHash(db: Db, userId: string): Promise<string | null> {
	const row = await db.selectFrom('accounts_credential').select('password').where('user_id', '=', userId).where('provider_id', '=', 'credential').executeTakeFirst();
	return row?.password ?? null;
}

export interface Authenticator {
	secret: string;
	isConfirmed: boolean;
	lastStep: number;
}

export async function findAuthenticator(db: Db, userId: string): Promise<Authenticator | undefined> {
	return db
		.selectFrom('accounts_authenticator')
		.select(['secret', sql<boolean>`confirmed_at is not null`.as('isConfirmed'), 'last_step as lastStep'])
		.where('user_id', '=', userId)
		.executeTakeFirst();
}

/** Keeps a new secret that counts for nothing until it is confirmed; one that is confirmed stays as it is. */
export async function putUnconfirmedAuthenticator(db: Db, userId: string, secret: string): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('accounts_authenticator')
		.values({ user_id: userId, secret, confirmed_at: null, last_step: 0 })
		.onConflict((conflict) => conflict.column('user_id').doUpdateSet({ secret, last_step: 0 }).where('accounts_authenticator.confirmed_at', 'is', null))
		.executeTakeFirst();
	return Number(numInsertedOrUpdatedRows ?? 0) > 0;
}

export async function confirmAuthenticator(db: Db, userId: string): Promise<void> {
	await db.updateTable('accounts_authenticator').set({ confirmed_at: sql`now()` }).where('user_id', '=', userId).execute();
}

/** Takes a code's time step for used. False where it, or a later one, was used before: a code is good once. */
export async function spendStep(db: Db, userId: string, step: number): Promise<boolean> {
	const { numUpdatedRows } = await db.updateTable('accounts_authenticator').set({ last_step: step }).where('user_id', '=', userId).where('last_step', '<', step).executeTakeFirst();
	return numUpdatedRows > 0n;
}

export async function deleteAuthenticator(db: Db, userId: string): Promise<boolean> {
	const { numDeletedRows } = await db.deleteFrom('accounts_authenticator').where('user_id', '=', userId).executeTakeFirst();
	await db.deleteFrom('accounts_recovery_code').where('user_id', '=', userId).execute();
	return numDeletedRows > 0n;
}

export async function replaceRecoveryCodes(db: Db, userId: string, hashes: readonly string[]): Promise<void> {
	await db.deleteFrom('accounts_recovery_code').where('user_id', '=', userId).execute();
	await db.insertInto('accounts_recovery_code').values(hashes.map((code_hash) => ({ user_id: userId, code_hash }))).execute();
}

/** Takes a recovery code for used. False where the person has no such code, or no longer. */
export async function spendRecoveryCode(db: Db, userId: string, codeHash: string): Promise<boolean> {
	const { numDeletedRows } = await db.deleteFrom('accounts_recovery_code').where('user_id', '=', userId).where('code_hash', '=', codeHash).executeTakeFirst();
	return numDeletedRows > 0n;
}

export async function countRecoveryCodes(db: Db, userId: string): Promise<number> {
	const row = await db.selectFrom('accounts_recovery_code').select((eb) => eb.fn.countAll<number>().as('n')).where('user_id', '=', userId).executeTakeFirstOrThrow();
	return row.n;
}

export interface KeptSession {
	id: string;
	begunAt: Date;
	/** Exact to a day: a session in use is written down once a day. */
	lastUsedAt: Date;
}

export function listSessions(db: Db, userId: string, moment: Date): Promise<KeptSession[]> {
	return db
		.selectFrom('accounts_session')
		.select(['id', 'created_at as begunAt', 'updated_at as lastUsedAt'])
		.where('user_id', '=', userId)
		.where('expires_at', '>', moment)
		.orderBy('updated_at', 'desc')
		.orderBy('id')
		.execute();
}

/** Writes a session down as the sign-in's library does; the browser that holds the token has it. */
export async function insertSession(db: Db, { id, userId, token, begunAt, usedAt, expiresAt }: { id: string; userId: string; token: string; begunAt: Date; usedAt: Date; expiresAt: Date }): Promise<void> {
	await db.insertInto('accounts_session').values({ id, user_id: userId, token, is_strong: false, created_at: begunAt, updated_at: usedAt, expires_at: expiresAt }).execute();
}

/** Ends one session of a person; false where there is none. */
export async function deleteSession(db: Db, userId: string, sessionId: string): Promise<boolean> {
	const { numDeletedRows } = await db.deleteFrom('accounts_session').where('user_id', '=', userId).where('id', '=', sessionId).executeTakeFirst();
	return numDeletedRows > 0n;
}

/** Ends every session of a person but one; answers how many. */
export async function deleteOtherSessions(db: Db, userId: string, keptId: string): Promise<number> {
	const { numDeletedRows } = await db.deleteFrom('accounts_session').where('user_id', '=', userId).where('id', '!=', keptId).executeTakeFirst();
	return Number(numDeletedRows);
}

export async function markSessionStrong(db: Db, sessionId: string): Promise<void> {
	await db.updateTable('accounts_session').set({ is_strong: true }).where('id', '=', sessionId).execute();
}

export interface KeptPasskey {
	id: string;
	userId: string;
	name: string;
	/** COSE key in base64url. */
	publicKey: string;
	counter: number;
	transports: string[];
	createdAt: Date;
}

const passkeyColumns = ['id', 'user_id as userId', 'name', 'public_key as publicKey', 'counter', 'transports', 'created_at as createdAt'] as const;
const splitTransports = <Row extends { transports: string }>(row: Row) => ({ ...row, transports: row.transports === '' ? [] : row.transports.split(' ') });

export async function listPasskeys(db: Db, userId: string): Promise<KeptPasskey[]> {
	const rows = await db.selectFrom('accounts_passkey').select(passkeyColumns).where('user_id', '=', userId).orderBy('created_at').orderBy('id').execute();
	return rows.map(splitTransports);
}

export async function findPasskey(db: Db, id: string): Promise<KeptPasskey | undefined> {
	const row = await db.selectFrom('accounts_passkey').select(passkeyColumns).where('id', '=', id).executeTakeFirst();
	return row && splitTransports(row);
}

/** False where a passkey with the same id is known. */
export async function insertPasskey(db: Db, { id, userId, name, publicKey, counter, transports }: Omit<KeptPasskey, 'createdAt'>): Promise<boolean> {
	const { numInsertedOrUpdatedRows } = await db
		.insertInto('accounts_passkey')
		.values({ id, user_id: userId, name, public_key: publicKey, counter, transports: transports.join(' '), created_at: sql`now()` as never })
		.onConflict((conflict) => conflict.column('id').doNothing())
		.executeTakeFirst();
	return Number(numInsertedOrUpdatedRows ?? 0) > 0;
}

export async function setPasskeyCounter(db: Db, id: string, counter: number): Promise<void> {
	await db.updateTable('accounts_passkey').set({ counter }).where('id', '=', id).execute();
}

export async function renamePasskey(db: Db, userId: string, id: string, name: string): Promise<boolean> {
	const { numUpdatedRows } = await db.updateTable('accounts_passkey').set({ name }).where('user_id', '=', userId).where('id', '=', id).executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Removes one passkey of a person, or with no id all of them; answers how many. */
export async function deletePasskeys(db: Db, userId: string, id?: string): Promise<number> {
	const { numDeletedRows } = await db
		.deleteFrom('accounts_passkey')
		.where('user_id', '=', userId)
		.$if(id !== undefined, (query) => query.where('id', '=', id!))
		.executeTakeFirst();
	return Number(numDeletedRows);
}

/** The account that is bound to a subject of the office's identity provider. */
export async function findLinkedUser(db: Db, providerId: string, subject: string): Promise<string | undefined> {
	const row = await db.selectFrom('accounts_credential').select('user_id').where('provider_id', '=', providerId).where('account_id', '=', subject).executeTakeFirst();
	return row?.user_id;
}

export async function isLinked(db: Db, providerId: string, userId: string): Promise<boolean> {
	const row = await db.selectFrom('accounts_credential').select('id').where('provider_id', '=', providerId).where('user_id', '=', userId).executeTakeFirst();
	return row !== undefined;
}

export async function insertLink(db: Db, id: string, link: { providerId: string; subject: string; userId: string }): Promise<void> {
	await db
		.insertInto('accounts_credential')
		.values({ id, user_id: link.userId, account_id: link.subject, provider_id: link.providerId, password: null, updated_at: sql`now()` })
		.execute();
}

export async function deleteLink(db: Db, providerId: string, userId: string): Promise<boolean> {
	const { numDeletedRows } = await db.deleteFrom('accounts_credential').where('provider_id', '=', providerId).where('user_id', '=', userId).executeTakeFirst();
	return numDeletedRows > 0n;
}

/** How many things open an account: a password, each passkey, each bond with an identity provider. */
export async function countWaysIn(db: Db, userId: string): Promise<number> {
	const credentials = await db.selectFrom('accounts_credential').select('id').where('user_id', '=', userId).execute();
	const passkeys = await db.selectFrom('accounts_passkey').select('id').where('user_id', '=', userId).execute();
	return credentials.length + passkeys.length;
}
