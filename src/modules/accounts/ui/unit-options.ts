import type { GrantableUnit } from '../people.ts';

/** Units as lines of a list box, each set in under the one it belongs to by wide spaces that a list box keeps. */
export function toUnitOptions(units: readonly GrantableUnit[]): { value: string; label: string }[] {
	const top = Math.min(...units.map(({ depth }) => depth));
	return units.map(({ id, name, depth }) => ({ value: id, label: '\u2003'.repeat(depth - top) + name }));
}
