import type { Actor, Permission, Role } from '#platform/permissions';
import type { Delegation, RoleGrant } from './model.ts';

export const permissions = ['accounts.manage'] as const satisfies Permission[];

export const roles: Partial<Record<Role, readonly Permission[]>> = { administrator: ['accounts.manage'] };

/** Whoever manages accounts for any unit may make one; what it may do is decided grant by grant. */
export function mayCreateUser(actor: Actor): boolean {
	return actor.mayAnywhere('accounts.manage');
}

/** A role is given and taken for units in one's own reach only, so nobody lifts themselves above their unit. */
export function mayGrant(actor: Actor, unitId: string): boolean {
	return actor.may('accounts.manage', unitId);
}

/** Nobody takes the administrator's role from themselves, so that an office is never left without one. */
export function isOwnAdministration(actor: Actor, grant: Pick<RoleGrant, 'userId' | 'role'>): boolean {
	return grant.userId === actor.id && grant.role === 'administrator';
}

/** Who holds roles in one's reach, or none at all yet: a commune has no business with the accounts of another one. */
export function mayReadPerson(actor: Actor, unitsOfUser: readonly string[]): boolean {
	return mayCreateUser(actor) && (unitsOfUser.length === 0 || unitsOfUser.some((unitId) => actor.may('accounts.manage', unitId)));
}

/** Only who reaches every unit the person holds a role for; else a commune could take over the province's account. */
export function mayResetPassword(actor: Actor, unitsOfUser: readonly string[]): boolean {
	return mayCreateUser(actor) && unitsOfUser.every((unitId) => actor.may('accounts.manage', unitId));
}

/**
 * Permissions that do not go with a role that is lent. Whoever manages accounts could give themselves roles that
 * outlast the delegation, or take over the account of the person they stand in for.
 */
export const undelegable: ReadonlySet<Permission> = new Set(['accounts.manage']);

/** Only one's own role is lent: what a person holds by delegation goes no further. */
export function mayDelegate(actor: Actor, grant: Pick<RoleGrant, 'userId'>): boolean {
	return grant.userId === actor.id;
}

/** Who lent it takes it back, who was lent it gives it back, and whoever gives that role there may end it. */
export function mayWithdraw(actor: Actor, delegation: Delegation): boolean {
	return actor.id === delegation.fromUserId || actor.id === delegation.toUserId || mayGrant(actor, delegation.unitId);
}

/** Whoever might give the person a new password closes the account, but not their own: that is erased by its owner. */
export function mayClose(actor: Actor, userId: string, unitsOfUser: readonly string[]): boolean {
	return actor.id !== userId && mayResetPassword(actor, unitsOfUser);
}

/** One's own name; anything of an account that one looks after. */
export function mayCorrect(actor: Actor, userId: string, unitsOfUser: readonly string[], fields: readonly ('name' | 'email')[]): boolean {
	return mayResetPassword(actor, unitsOfUser) || (actor.id === userId && !fields.includes('email'));
}
