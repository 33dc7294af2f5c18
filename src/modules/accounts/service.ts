import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import type { Kysely } from 'kysely';
import { getUnitOn } from '#modules/organisation';
import { recordAudit } from '#platform/audit.server';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { House } from '#platform/manifest';
import { anonymous, createActor, type Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { grantEndInput, grantInput, personInput, userInput, type RoleGrant, type User } from './model.ts';
import { generatePassword } from './password.ts';
import { isOwnAdministration, mayCreateUser, mayGrant, mayResetPassword, undelegable } from './policy.ts';
import { listDelegationsOn } from './queries-delegations.ts';
import {
	deleteGrant,
	deleteSessions,
	findGrant,
	findUser,
	hasOverlappingGrant,
	insertGrant,
	insertUser,
	listGrantsFrom,
	listGrantsOn,
	setPasswordHash,
	updateGrantEnd,
	type AccountsTables,
} from './queries.ts';
import { findReaches } from './reach.ts';

type Db = Kysely<AccountsTables>;

/**
 * Makes an account with a random password, which is answered once and kept as a hash only. It may do nothing until
 * a role is granted. Throws `accounts.not_yours`, `accounts.email_taken` or the code of the first wrong field.
 */
export async function createUser(db: Db, actor: Actor, input: unknown): Promise<{ user: User; password: string }> {
	if (!mayCreateUser(actor)) throw new AppError('forbidden', 'accounts.not_yours');
	const wanted = parseInput(userInput, input);
	const password = generatePassword();
	const hash = await hashPassword(password);
	return inTransaction(db, async (tx) => {
		const user = await insertUser(tx, randomUUID(), wanted);
		if (!user) throw new AppError('conflict', 'accounts.email_taken', { field: 'email' });
		await setPasswordHash(tx, user.id, randomUUID(), hash);
		await recordAudit(tx, actor, { action: 'accounts.create_user', subject: `user:${user.id}` });
		return { user, password };
	});
}

/**
 * Makes an account and lets it hold roles for a unit, from today unless told, all or nothing. Throws as `createUser` and `grantRole`.
 */
export async function addPerson(db: Db, actor: Actor, input: unknown): Promise<{ user: User; password: string }> {
	const { roles, unitId, validFrom = today(), validTo, ...person } = parseInput(personInput, input);
	return inTransaction(db, async (tx) => {
		const made = await createUser(tx, actor, person);
		for (const role of new Set(roles)) await grantRole(tx, actor, { userId: made.user.id, role, unitId, validFrom, validTo });
		return made;
	});
}

/**
 * Gives a person a new random password, answered once, and ends all their sessions. Throws `accounts.user_unknown`,
 * `accounts.account_closed` or `accounts.not_yours`.
 */
export async function resetPassword(db: Db, actor: Actor, userId: string): Promise<string> {
	const password = generatePassword();
	const hash = await hashPassword(password);
	await inTransaction(db, async (tx) => {
		await getOpenUser(tx, userId);
		const units = (await listGrantsFrom(tx, today(), userId)).map((grant) => grant.unitId);
		if (!mayResetPassword(actor, units)) throw new AppError('forbidden', 'accounts.not_yours');
		await setPasswordHash(tx, userId, randomUUID(), hash);
		await deleteSessions(tx, userId);
		await recordAudit(tx, actor, { action: 'accounts.reset_password', subject: `user:${userId}` });
	});
	return password;
}

/**
 * Lets a person hold a role for a unit and its sub-tree. Throws `accounts.not_yours`, `accounts.user_unknown`,
 * `accounts.account_closed`, `accounts.role_held`, `organisation.unit_unknown` or the code of the first wrong field.
 */
export async function grantRole(db: Db, actor: Actor, input: unknown): Promise<RoleGrant> {
	const wanted = parseInput(grantInput, input);
	if (!mayGrant(actor, wanted.unitId)) throw new AppError('forbidden', 'accounts.not_yours');
	return inTransaction(db, async (tx) => {
		await getOpenUser(tx, wanted.userId);
		await getUnitOn(tx as Kysely<any>, wanted.unitId, wanted.validFrom);
		if (await hasOverlappingGrant(tx, wanted)) throw new AppError('conflict', 'accounts.role_held', { field: 'role' });
		const grant = await insertGrant(tx, randomUUID(), wanted);
		await recordAudit(tx, actor, {
			action: 'accounts.grant_role',
			subject: `user:${wanted.userId}`,
			unitId: wanted.unitId,
			details: { role: wanted.role, grant: grant.id },
		});
		return grant;
	});
}

/** A person whose account is open. Throws `accounts.user_unknown` or `accounts.account_closed`. */
async function getOpenUser(tx: Db, userId: string): Promise<User> {
	const user = await findUser(tx, userId);
	if (!user) throw new AppError('not_found', 'accounts.user_unknown');
	if (user.closedAt) throw new AppError('conflict', 'accounts.account_closed');
	return user;
}

/** Takes a role away at once. Throws `accounts.grant_unknown`, `accounts.not_yours` or `accounts.own_administration`. */
export async function revokeRole(db: Db, actor: Actor, grantId: string): Promise<void> {
	await inTransaction(db, async (tx) => {
		const grant = await findGrant(tx, grantId);
		if (!grant) throw new AppError('not_found', 'accounts.grant_unknown');
		if (!mayGrant(actor, grant.unitId)) throw new AppError('forbidden', 'accounts.not_yours');
		if (isOwnAdministration(actor, grant)) throw new AppError('conflict', 'accounts.own_administration');
		await deleteGrant(tx, grantId);
		await recordAudit(tx, actor, {
			action: 'accounts.revoke_role',
			subject: `user:${grant.userId}`,
			unitId: grant.unitId,
			details: { role: grant.role, grant: grant.id },
		});
	});
}

/**
 * Sets the last day of a role, or leaves it open. Throws `accounts.grant_unknown`, `accounts.not_yours`,
 * `accounts.own_administration`, `accounts.ends_before_it_begins`, `accounts.role_held` or the code of the first wrong field.
 */
export async function setGrantEnd(db: Db, actor: Actor, grantId: string, input: unknown): Promise<void> {
	const { validTo } = parseInput(grantEndInput, input);
	await inTransaction(db, async (tx) => {
		const grant = await findGrant(tx, grantId);
		if (!grant) throw new AppError('not_found', 'accounts.grant_unknown');
		if (!mayGrant(actor, grant.unitId)) throw new AppError('forbidden', 'accounts.not_yours');
		if (isOwnAdministration(actor, grant)) throw new AppError('conflict', 'accounts.own_administration');
		if (validTo !== null && validTo < grant.validFrom) throw new AppError('invalid', 'accounts.ends_before_it_begins', { field: 'validTo' });
		if (await hasOverlappingGrant(tx, { ...grant, validTo }, grantId)) throw new AppError('conflict', 'accounts.role_held', { field: 'validTo' });
		await updateGrantEnd(tx, grantId, validTo);
		await recordAudit(tx, actor, {
			action: 'accounts.set_role_end',
			subject: `user:${grant.userId}`,
			unitId: grant.unitId,
			details: { role: grant.role, grant: grant.id, to: validTo },
		});
	});
}

/** The person as an actor, with the grants of today, lent ones among them, and their reach; `anonymous` where there is no such user or the account is closed. */
export async function getActor({ db, roleTable }: Pick<House, 'db' | 'roleTable'>, userId: string | null): Promise<Actor> {
	const user = userId === null ? undefined : await findUser(db, userId);
	if (!user || user.closedAt) return anonymous;
	const day = today();
	const [own, lent] = [await listGrantsOn(db, user.id, day), await listDelegationsOn(db, user.id, day)];
	const grants = await findReaches(db, own, day);
	for (const [fromUserId, roles] of Map.groupBy(lent, (delegation) => delegation.fromUserId)) {
		grants.push(...(await findReaches(db, roles, day)).map((grant) => ({ ...grant, delegation: { fromUserId, withheld: undelegable } })));
	}
	return createActor(user, grants, roleTable);
}
