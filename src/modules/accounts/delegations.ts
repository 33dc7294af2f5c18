import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { recordAudit } from '#platform/audit.server';
import { addDays, today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { Actor, Grant } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { delegationInput, MOST_DELEGATION_DAYS, type Delegation, type DelegationInput, type RoleGrant, type UnitName, type User } from './model.ts';
import { mayDelegate, mayWithdraw } from './policy.ts';
import { deleteDelegation, findDelegation, insertDelegation, listDelegationsFrom } from './queries-delegations.ts';
import { findReaches } from './reach.ts';
import { findGrant, findUser, listGrantsFrom, listGrantsOn, listUsers } from './queries.ts';
import { nameUnits } from './unit-names.ts';

type Db = Kysely<any>;

/**
 * Lends one's own roles to another person for a span of days, all or none. Throws `accounts.user_unknown`,
 * `accounts.delegate_is_self`, `accounts.delegate_elsewhere`, `accounts.grant_unknown`, `accounts.not_yours`,
 * `accounts.delegation_held`, `accounts.delegation_outside_grant`, `accounts.delegation_in_the_past`,
 * `accounts.delegation_too_long` or the code of the first wrong field.
 */
export async function delegateRoles(db: Db, actor: Actor, input: unknown): Promise<string[]> {
	const wanted = parseInput(delegationInput, input);
	requireSpan(wanted);
	if (wanted.toUserId === actor.id) throw new AppError('invalid', 'accounts.delegate_is_self', { field: 'toUserId' });
	return inTransaction(db, async (tx) => {
		if (!(await findUser(tx, wanted.toUserId))) throw new AppError('not_found', 'accounts.user_unknown');
		const ids: string[] = [];
		for (const grantId of new Set(wanted.grantIds)) ids.push(await lend(tx, actor, grantId, wanted));
		return ids;
	});
}

function requireSpan({ validFrom, validTo }: DelegationInput): void {
	if (validFrom < today()) throw new AppError('invalid', 'accounts.delegation_in_the_past', { field: 'validFrom' });
	if (validTo > addDays(validFrom, MOST_DELEGATION_DAYS)) throw new AppError('invalid', 'accounts.delegation_too_long', { field: 'validTo', most: MOST_DELEGATION_DAYS });
}

async function lend(tx: Db, actor: Actor, grantId: string, { toUserId, validFrom, validTo }: DelegationInput): Promise<string> {
	const grant = await findGrant(tx, grantId);
	if (!grant) throw new AppError('not_found', 'accounts.grant_unknown');
	if (!mayDelegate(actor, grant)) throw new AppError('forbidden', 'accounts.not_yours');
	if (validTo < grant.validFrom || (grant.validTo !== null && validFrom > grant.validTo)) throw new AppError('invalid', 'accounts.delegation_outside_grant', { field: 'validFrom' });
	if (!(await isOnLine(tx, grant, toUserId))) throw new AppError('invalid', 'accounts.delegate_elsewhere', { field: 'toUserId' });
	const held = (await listDelegationsFrom(tx, validFrom, toUserId)).some((other) => other.grantId === grantId && other.toUserId === toUserId && other.validFrom <= validTo);
	if (held) throw new AppError('conflict', 'accounts.delegation_held', { field: 'toUserId' });
	const id = randomUUID();
	await insertDelegation(tx, id, { grantId, toUserId, validFrom, validTo });
	await recordAudit(tx, actor, {
		action: 'accounts.delegate_role',
		subject: `user:${toUserId}`,
		unitId: grant.unitId,
		details: { role: grant.role, grant: grant.id, delegation: id, from: validFrom, to: validTo },
	});
	return id;
}

/** Ends a delegation at once. Throws `accounts.delegation_unknown` or `accounts.not_yours`. */
export async function withdrawDelegation(db: Db, actor: Actor, id: string): Promise<void> {
	await inTransaction(db, async (tx) => {
		const delegation = await findDelegation(tx, id);
		if (!delegation) throw new AppError('not_found', 'accounts.delegation_unknown');
		if (!mayWithdraw(actor, delegation)) throw new AppError('forbidden', 'accounts.not_yours');
		await deleteDelegation(tx, id);
		await recordAudit(tx, actor, {
			action: 'accounts.withdraw_delegation',
			subject: `user:${delegation.toUserId}`,
			unitId: delegation.unitId,
			details: { role: delegation.role, grant: delegation.grantId, delegation: id },
		});
	});
}

/** A delegation as its page tells it. */
export interface DescribedDelegation extends Delegation, UnitName {
	fromName: string;
	toName: string;
}

/** What a person lends and is lent, today and later. The caller has checked whose page it is. */
export async function listDelegations(db: Db, userId: string): Promise<{ lent: DescribedDelegation[]; borrowed: DescribedDelegation[] }> {
	const [delegations, users] = [await nameUnits(db, await listDelegationsFrom(db, today(), userId)), await listUsers(db)];
	const names = new Map(users.map(({ id, name }) => [id, name]));
	const described = delegations.map((delegation) => ({
		...delegation,
		fromName: names.get(delegation.fromUserId) ?? '',
		toName: names.get(delegation.toUserId) ?? '',
	}));
	return { lent: described.filter(({ fromUserId }) => fromUserId === userId), borrowed: described.filter(({ toUserId }) => toUserId === userId) };
}

/** A role that the actor may lend. */
export interface LendableRole extends RoleGrant, UnitName {}

/** The actor's own roles of today and later, and the people who could hold them meanwhile. */
export async function listLendable(db: Db, actor: Actor): Promise<{ roles: LendableRole[]; people: User[] }> {
	const day = today();
	const roles = await nameUnits(db, await listGrantsFrom(db, day, actor.id));
	const reached = await findReaches(db, roles, day);
	const grantsOf = Map.groupBy((await listGrantsFrom(db, day)).filter((grant) => grant.validFrom <= day), (grant) => grant.userId);
	const people: User[] = [];
	for (const user of await listUsers(db)) {
		if (user.id !== actor.id && meet(reached, await findReaches(db, grantsOf.get(user.id) ?? [], day))) people.push(user);
	}
	return { roles, people };
}

/**
 * Whether a person holds a role today in the unit, above it or below it: a stranger to the office's line stands in for
 * nobody.
 */
async function isOnLine(db: Db, grant: RoleGrant, userId: string): Promise<boolean> {
	const day = today();
	return meet(await findReaches(db, [grant], day), await findReaches(db, await listGrantsOn(db, userId, day), day));
}

function meet(some: readonly Grant[], others: readonly Grant[]): boolean {
	return some.some((one) => others.some((other) => one.reaches.has(other.unitId) || other.reaches.has(one.unitId)));
}
