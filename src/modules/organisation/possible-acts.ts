import type { Actor } from '#platform/permissions';
import type { ChangeKind, OrgUnit } from './model.ts';

/** What can be done to a unit; `establish` sets up another one below it. */
export type UnitAct = ChangeKind;

/**
 * The changes of a unit in which an actor may have a hand at all, among the units of a day: a form that could only be
 * refused is not offered. The service asks again for the units that are named (`mayChange`).
 */
export function listPossibleActs(actor: Pick<Actor, 'may'>, unit: OrgUnit, units: readonly OrgUnit[]): UnitAct[] {
	const may = (id: string) => actor.may('organisation.manage', id);
	if (!may(unit.id)) return [];
	const tops = units.filter(({ parentId }) => parentId === null);
	const mayAtTop = tops.every(({ id }) => may(id));
	const mayAbove = unit.parentId === null ? mayAtTop : may(unit.parentId);
	const others = listOthers(unit, units).filter(({ id }) => may(id));
	const possible: Record<UnitAct, boolean> = {
		rename: true,
		move: others.some(({ id }) => id !== unit.parentId) || (mayAtTop && unit.parentId !== null),
		merge: others.some(({ parentId, tier }) => parentId === unit.parentId && tier === unit.tier),
		split: mayAbove || others.length > 0,
		abolish: others.length > 0,
		establish: true,
	};
	return (Object.keys(possible) as UnitAct[]).filter((act) => possible[act]);
}

/** Units that do not stand below a unit: into which it can go. */
function listOthers(unit: OrgUnit, units: readonly OrgUnit[]): OrgUnit[] {
	const below = new Set([unit.id]);
	for (let size = 0; size !== below.size; ) {
		size = below.size;
		for (const { id, parentId } of units) if (parentId !== null && below.has(parentId)) below.add(id);
	}
	return units.filter(({ id }) => !below.has(id));
}
