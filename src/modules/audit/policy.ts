import type { Actor, Permission, Role } from '#platform/permissions';

export const permissions = ['audit.read'] as const satisfies Permission[];

export const roles: Partial<Record<Role, readonly Permission[]>> = { administrator: ['audit.read'] };

/** Whoever reads the log for any unit sees its page; which rows stand on it is decided unit by unit. */
export function mayReadLog(actor: Actor): boolean {
	return actor.mayAnywhere('audit.read');
}

/** Rows that belong to no unit, or to one that is gone, are read by whoever reads for a top unit. */
export function mayReadAll(actor: Actor, topUnitIds: readonly string[]): boolean {
	return topUnitIds.some((unitId) => actor.may('audit.read', unitId));
}

export function mayReadOf(actor: Actor, unitId: string): boolean {
	return actor.may('audit.read', unitId);
}
