import type { Actor, Permission, Role } from '#platform/permissions';

export const permissions = ['programme.read', 'programme.write', 'programme.approve'] as const satisfies Permission[];

export const roles: Partial<Record<Role, readonly Permission[]>> = {
	editor: ['programme.read'],
	officer: ['programme.read', 'programme.write'],
	approver: ['programme.read', 'programme.approve'],
};

/** A programme is seen by who reads for the unit that keeps it or for a unit that leads or coordinates one of its tasks. */
export function mayRead(actor: Actor, unitIds: readonly string[]): boolean {
	return unitIds.some((unitId) => actor.may('programme.read', unitId));
}

/** Who plans: enters tasks, changes them, cancels them, confirms clauses. */
export function mayPlan(actor: Actor, unitId: string): boolean {
	return actor.may('programme.write', unitId);
}

/** Who tells how it goes: whoever plans for the keeping unit, or works for the lead. */
export function mayTell(actor: Actor, task: { unitId: string; leadUnitId: string }): boolean {
	return actor.may('programme.write', task.unitId) || actor.may('programme.write', task.leadUnitId);
}

/** Who agrees to later deadlines. */
export function mayAgree(actor: Actor, unitId: string): boolean {
	return actor.may('programme.approve', unitId);
}

/** The units for which an actor reads; null means all. */
export function listReadableUnits(actor: Actor): string[] | null {
	if (actor.kind === 'system') return null;
	return [...new Set(actor.grants.flatMap(({ reaches }) => [...reaches]))].filter((unitId) => actor.may('programme.read', unitId));
}
