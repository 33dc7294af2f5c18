import type { OrgTreeNode } from '#modules/organisation';

/** Groups worth one tick: all units of a tier, and all directly below a unit that is not the top. `name` is null for a tier. */
export function listGroups(tree: readonly OrgTreeNode[]): { value: string; count: number; name: string | null }[] {
	const all = flatten(tree);
	const tiers = (['commune', 'agency'] as const).map((tier) => ({ value: `tier:${tier}`, count: all.filter((unit) => unit.tier === tier).length, name: null }));
	const parents = all.filter(({ id, children }) => children.length > 1 && !tree.some((top) => top.id === id)).map(({ id, name, children }) => ({ value: `under:${id}`, count: children.length, name }));
	return [...tiers.filter(({ count }) => count > 1), ...parents];
}

/** Every unit as a box to tick, each behind the one that it hangs under. */
export function listUnits(tree: readonly OrgTreeNode[]): { value: string; label: string }[] {
	return flatten(tree).map(({ id, name }) => ({ value: id, label: name }));
}

function flatten(units: readonly OrgTreeNode[]): OrgTreeNode[] {
	return units.flatMap((unit) => [unit, ...flatten(unit.children)]);
}
