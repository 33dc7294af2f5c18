import type { Actor, Permission, Role } from '#platform/permissions';

export const permissions = ['organisation.read', 'organisation.manage'] as const satisfies Permission[];

export const roles: Partial<Record<Role, readonly Permission[]>> = {
	editor: ['organisation.read'],
	approver: ['organisation.read'],
	administrator: ['organisation.read', 'organisation.manage'],
};

/**
 * A change needs the permission for every unit that it touches, as units stand before it. `null` is the top of the
 * tree: who manages every unit there may add another one. The house itself is not asked.
 */
export function mayChange(actor: Actor, touched: readonly (string | null)[], tops: readonly string[]): boolean {
	const may = (id: string) => actor.may('organisation.manage', id);
	return touched.every((id) => (id === null ? tops.length > 0 && tops.every(may) : may(id)));
}

/** Who may change anything at all: asked before telling whether a change would work. */
export function mayChangeAnything(actor: Actor): boolean {
	return actor.mayAnywhere('organisation.manage');
}
