import type { OrgTreeNode } from '#modules/organisation';

/** Groups worth one tick: all units of a tier, and all directly below a unit that is not the top. `name` is null for a tier. */
export function listGroups(tree: readonly OrgTreeNode[]): { value: string; count: number; name: string | null }[] {
	const all = flatten(tree);
	const tiers = (['commune', 'agency'] as const).map((tier) => ({ value: `tier:${tier}`, count: all.filter((unit) => unit.tier === tier).length, name: null }));
	const parents = all.filter(({ id, children }) => children.length > 1 && !tree.some((top) => top.id === id)).map(({ id, name, children }) => ({ value: `under:${id}`, count: children.length, name }));
	return [...tiers.filter(({ count }) => count > 1), ...parents];
}

/** Units by the one that they hang under, as lists of boxes to tick. */
export function listParents(tree: readonly OrgTreeNode[]): { id: string; name: string | null; units: { value: string; label: string }[] }[] {
	const toOption = ({ id, name }: OrgTreeNode) => ({ value: id, label: name });
	const below = flatten(tree).filter(({ children }) => children.length > 0).map(({ id, name, children }) => ({ id, name, units: children.map(toOption) }));
	return [{ id: 'top', name: null, units: tree.map(toOption) }, ...below];
}

function flatten(units: readonly OrgTreeNode[]): OrgTreeNode[] {
	return units.flatMap((unit) => [unit, ...flatten(unit.children)]);
}
