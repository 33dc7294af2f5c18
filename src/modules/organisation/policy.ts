import type { Actor, Permission, Role } from '#platform/permissions';

export const permissions = ['organisation.manage'] as const satisfies Permission[];

export const roles: Partial<Record<Role, readonly Permission[]>> = { administrator: ['organisation.manage'] };

/** Under a unit of one's own; a new top of the tree only by the house itself (`nhipcau init`, demo data). */
export function mayCreateUnder(actor: Actor, parentId: string | null): boolean {
	return parentId === null ? actor.kind === 'system' : actor.may('organisation.manage', parentId);
}

export function mayRename(actor: Actor, unitId: string): boolean {
	return actor.may('organisation.manage', unitId);
}
