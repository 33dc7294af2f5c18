import type { Actor, Permission, Role } from '#platform/permissions';

export const permissions = ['privacy.handle'] as const satisfies Permission[];

export const roles: Partial<Record<Role, readonly Permission[]>> = { administrator: ['privacy.handle'] };

/** Reading and answering what people ask about their data. */
export function mayHandle(actor: Actor, unitId: string): boolean {
	return actor.may('privacy.handle', unitId);
}

/** The days on which the office works count for all of it. */
export function maySetCalendar(actor: Actor, topUnitId: string): boolean {
	return actor.may('privacy.handle', topUnitId);
}
