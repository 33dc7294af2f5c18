import type { Actor, Permission, Role } from '#platform/permissions';

export const permissions = ['editions.build', 'editions.read_readings', 'editions.manage_readings'] as const satisfies Permission[];

export const roles: Partial<Record<Role, readonly Permission[]>> = {
	editor: ['editions.build', 'editions.read_readings', 'editions.manage_readings'],
	approver: ['editions.build', 'editions.read_readings'],
};

/** Asking for editions, cancelling and retrying them. */
export function mayBuild(actor: Actor, unitId: string): boolean {
	return actor.may('editions.build', unitId);
}

/** Seeing how the office has words read, and hearing it. */
export function mayReadReadings(actor: Actor, unitId: string): boolean {
	return actor.may('editions.read_readings', unitId);
}

/** Whoever writes for a unit decides how its words are said. */
export function mayManageReadings(actor: Actor, unitId: string): boolean {
	return actor.may('editions.manage_readings', unitId);
}

/** Having any words said aloud: of no unit, so whoever reads readings somewhere. */
export function mayListen(actor: Actor): boolean {
	return actor.mayAnywhere('editions.read_readings');
}
