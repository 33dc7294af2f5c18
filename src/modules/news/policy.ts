import type { Actor, Permission, Role } from '#platform/permissions';

export const permissions = ['news.read', 'news.write', 'news.publish', 'news.manage_sections'] as const satisfies Permission[];

/** One person may hold both roles in a small office; the audit of a publication then says so. */
export const roles: Partial<Record<Role, readonly Permission[]>> = {
	editor: ['news.read', 'news.write'],
	approver: ['news.read', 'news.publish'],
	administrator: ['news.manage_sections'],
};

export function mayWrite(actor: Actor, unitId: string): boolean {
	return actor.may('news.write', unitId);
}

/** Whoever may publish may also withdraw: taking back must never be harder than giving out. */
export function mayPublish(actor: Actor, unitId: string): boolean {
	return actor.may('news.publish', unitId);
}

/** Unpublished work is seen by who writes or approves it. */
export function mayRead(actor: Actor, unitId: string): boolean {
	return actor.may('news.read', unitId);
}

/** Whoever reads what was submitted may give it back; who would go on writing takes it back (`mayWrite`). */
export function mayReturn(actor: Actor, unitId: string): boolean {
	return mayRead(actor, unitId);
}

export function mayManageSections(actor: Actor): boolean {
	return actor.mayAnywhere('news.manage_sections');
}

/** The units whose articles an actor sees; null means all of them. */
export function listReadableUnits(actor: Actor): string[] | null {
	if (actor.kind === 'system') return null;
	const reached = new Set(actor.grants.flatMap((grant) => [...grant.reaches]));
	return [...reached].filter((unitId) => mayRead(actor, unitId));
}
