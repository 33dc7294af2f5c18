import type { Actor, Permission, Role } from '#platform/permissions';

export const permissions = ['documents.read', 'documents.write', 'documents.approve', 'documents.manage_kinds'] as const satisfies Permission[];

export const roles: Partial<Record<Role, readonly Permission[]>> = {
	editor: ['documents.read'],
	officer: ['documents.read', 'documents.write'],
	approver: ['documents.read', 'documents.approve'],
	administrator: ['documents.manage_kinds'],
};

/** A register is read by its own unit's staff and by those of the units below: what the province keeps, communes follow. */
export function mayRead(actor: Actor, readable: ReadonlySet<string> | null, unitId: string): boolean {
	return actor.mayAnywhere('documents.read') && (readable === null || readable.has(unitId));
}

export function mayWrite(actor: Actor, unitId: string): boolean {
	return actor.may('documents.write', unitId);
}

export function mayManageKinds(actor: Actor): boolean {
	return actor.mayAnywhere('documents.manage_kinds');
}

/** The units whose registers an actor reads by reach; null means all of them. */
export function listReachedUnits(actor: Actor): string[] | null {
	if (actor.kind === 'system') return null;
	return [...new Set(actor.grants.flatMap(({ reaches }) => [...reaches]))].filter((unitId) => actor.may('documents.read', unitId));
}
