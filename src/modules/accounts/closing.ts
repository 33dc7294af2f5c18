import type { Kysely } from 'kysely';
import { listSubTrees } from '#modules/organisation';
import { recordAudit } from '#platform/audit.server';
import { now, today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { userInput, type User } from './model.ts';
import { mayClose, mayCorrect } from './policy.ts';
import { deleteCredentials, endGrants, setClosed, updateUser } from './queries-closing.ts';
import { deleteAuthenticator, deletePasskeys } from './queries-sign-in.ts';
import { deleteSessions, findUser, findUserByEmail, listGrantsFrom } from './queries.ts';

type Db = Kysely<any>;

/**
 * Closes an account: no sign-in, its roles end, and the term after which it is erased begins. Throws
 * `accounts.user_unknown`, `accounts.not_yours`, `accounts.account_closed` or `accounts.last_administrator`.
 */
export async function closeAccount(db: Db, actor: Actor, userId: string): Promise<void> {
	await inTransaction(db, async (tx) => {
		const user = await findUser(tx, userId);
		if (!user) throw new AppError('not_found', 'accounts.user_unknown');
		const units = (await listGrantsFrom(tx, today(), userId)).map((grant) => grant.unitId);
		if (!mayClose(actor, userId, units)) throw new AppError('forbidden', 'accounts.not_yours');
		if (user.closedAt) throw new AppError('conflict', 'accounts.account_closed');
		await requireAnotherAdministrator(tx, userId);
		await endGrants(tx, userId, today());
		await deleteSessions(tx, userId);
		await deleteCredentials(tx, userId);
		await deletePasskeys(tx, userId);
		await deleteAuthenticator(tx, userId);
		await setClosed(tx, userId, now());
		await recordAudit(tx, actor, { action: 'accounts.close_account', subject: `user:${userId}` });
	});
}

/**
 * Opens a closed account again, without a role and without a password: both are given anew. Throws
 * `accounts.user_unknown`, `accounts.not_yours` or `accounts.account_open`.
 */
export async function reopenAccount(db: Db, actor: Actor, userId: string): Promise<void> {
	await inTransaction(db, async (tx) => {
		const user = await findUser(tx, userId);
		if (!user) throw new AppError('not_found', 'accounts.user_unknown');
		if (!mayClose(actor, userId, [])) throw new AppError('forbidden', 'accounts.not_yours');
		if (!user.closedAt) throw new AppError('conflict', 'accounts.account_open');
		await setClosed(tx, userId, null);
		await recordAudit(tx, actor, { action: 'accounts.reopen_account', subject: `user:${userId}` });
	});
}

/**
 * Corrects a person's name, and the address they sign in with. One's own name anybody corrects; the address only who
 * looks after the account, since an address may lead an office's identity provider to it. Throws
 * `accounts.user_unknown`, `accounts.not_yours`, `accounts.email_taken` or the code of the first wrong field.
 */
export async function correctUser(db: Db, actor: Actor, userId: string, input: unknown): Promise<User> {
	const wanted = parseInput(userInput.partial(), input);
	return inTransaction(db, async (tx) => {
		const user = await findUser(tx, userId);
		if (!user) throw new AppError('not_found', 'accounts.user_unknown');
		const units = (await listGrantsFrom(tx, today(), userId)).map((grant) => grant.unitId);
		const changed = (['name', 'email'] as const).filter((field) => wanted[field] !== undefined && wanted[field] !== user[field]);
		if (!mayCorrect(actor, userId, units, changed)) throw new AppError('forbidden', 'accounts.not_yours');
		if (changed.includes('email') && (await findUserByEmail(tx, wanted.email!))) throw new AppError('conflict', 'accounts.email_taken', { field: 'email' });
		if (changed.length === 0) return user;
		const change = Object.fromEntries(changed.map((field) => [field, wanted[field]]));
		await updateUser(tx, userId, change);
		await recordAudit(tx, actor, { action: 'accounts.correct_user', subject: `user:${userId}`, details: { fields: changed.join(' ') } });
		return { ...user, ...change };
	});
}

/**
 * Throws `accounts.last_administrator` where a unit that the person administers would be left without anybody else
 * who reaches it.
 */
export async function requireAnotherAdministrator(tx: Db, userId: string): Promise<void> {
	const day = today();
	const held = (await listGrantsFrom(tx, day)).filter(({ role, validFrom }) => role === 'administrator' && validFrom <= day);
	const trees = await listSubTrees(tx, [...new Set(held.map(({ unitId }) => unitId))], day);
	const isReached = (unitId: string) => held.some((grant) => grant.userId !== userId && trees.get(grant.unitId)!.has(unitId));
	if (held.some((grant) => grant.userId === userId && !isReached(grant.unitId))) throw new AppError('conflict', 'accounts.last_administrator');
}
