import type { Permission, Role } from '#platform/permissions';

export const permissions = ['reports.read'] as const satisfies Permission[];

export const roles: Partial<Record<Role, readonly Permission[]>> = {
	editor: ['reports.read'],
	officer: ['reports.read'],
	approver: ['reports.read'],
};
