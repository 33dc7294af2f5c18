import type { Actor, Permission, Role } from '#platform/permissions';

export const permissions = ['reports.read'] as const satisfies Permission[];

export const roles: Partial<Record<Role, readonly Permission[]>> = {
	editor: ['reports.read'],
	officer: ['reports.read'],
	approver: ['reports.read'],
};

export function mayReadFigures(actor: Actor, unitId: string): boolean {
	return actor.may('reports.read', unitId);
}
