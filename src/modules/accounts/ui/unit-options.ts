import type { GrantableUnit } from '../people.ts';

/**
 * Units as lines of a list box, each set in under the one it belongs to by wide spaces that a list box keeps. `top` is
 * the depth that stands at the edge; that of the highest unit unless told.
 */
export function toUnitOptions(units: readonly GrantableUnit[], top = Math.min(...units.map(({ depth }) => depth))): { value: string; label: string }[] {
	return units.map(({ id, name, depth }) => ({ value: id, label: '\u2003'.repeat(depth - top) + name }));
}
