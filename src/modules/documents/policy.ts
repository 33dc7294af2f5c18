import type { Permission, Role } from '#platform/permissions';

export const permissions = ['documents.read', 'documents.write', 'documents.approve'] as const satisfies Permission[];

export const roles: Partial<Record<Role, readonly Permission[]>> = {
	editor: ['documents.read'],
	officer: ['documents.read', 'documents.write'],
	approver: ['documents.read', 'documents.approve'],
};
