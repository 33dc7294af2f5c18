import type { Permission, Role } from '#platform/permissions';

export const permissions = ['programme.read', 'programme.write', 'programme.approve'] as const satisfies Permission[];

export const roles: Partial<Record<Role, readonly Permission[]>> = {
	editor: ['programme.read'],
	officer: ['programme.read', 'programme.write'],
	approver: ['programme.read', 'programme.approve'],
};
