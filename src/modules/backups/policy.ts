import type { Actor, Permission, Role } from '#platform/permissions';

export const permissions = ['backups.manage'] as const satisfies Permission[];

export const roles: Partial<Record<Role, readonly Permission[]>> = { administrator: ['backups.manage'] };

/** A backup holds the whole house, so only who manages its top unit has a hand in it. */
export function mayManageBackups(actor: Actor, topUnitId: string): boolean {
	return actor.may('backups.manage', topUnitId);
}
