import type { Actor, Permission, Role } from '#platform/permissions';

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

/** Only who reaches every unit the person holds a role for; else a commune could take over the province's account. */
export function mayResetPassword(actor: Actor, unitsOfUser: readonly string[]): boolean {
	return mayCreateUser(actor) && unitsOfUser.every((unitId) => actor.may('accounts.manage', unitId));
}
