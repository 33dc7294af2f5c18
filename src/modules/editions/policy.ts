import type { Actor, Permission, Role } from '#platform/permissions';

export const permissions = ['editions.build'] as const satisfies Permission[];

export const roles: Partial<Record<Role, readonly Permission[]>> = {
	editor: ['editions.build'],
	approver: ['editions.build'],
};

/** Asking for editions, cancelling and retrying them. */
export function mayBuild(actor: Actor, unitId: string): boolean {
	return actor.may('editions.build', unitId);
}
