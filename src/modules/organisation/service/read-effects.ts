import type { Effect } from '../effects.ts';
import { findVersion, type History } from '../history.ts';
import type { OrgUnit } from '../model.ts';

/** An effect in the words of a list: what happens to a unit, and which units go on or stand above. */
export interface ToldEffect {
	unitId: string;
	day: string;
	name: string;
	what: 'begins' | 'ends' | 'renamed' | 'moved';
	into: string[];
}

/** Effects with names. `after` is the history in which they have happened. A unit that is renamed and moved is told twice. */
export function tellEffects(effects: readonly Effect[], after: History): ToldEffect[] {
	return effects.flatMap(({ unitId, day, from, to, successions }): ToldEffect[] => {
		const name = (id: string | null) => (id === null ? [] : [findVersion(after, id, day)?.name ?? id]);
		if (from === null) return [{ unitId, day, name: to!.name, what: 'begins', into: name(to!.parentId) }];
		if (to === null) return [{ unitId, day, name: from.name, what: 'ends', into: successions.flatMap(({ successorId }) => name(successorId)) }];
		return [...tellRename(unitId, day, from, to), ...(from.parentId === to.parentId ? [] : [{ unitId, day, name: from.name, what: 'moved' as const, into: name(to.parentId) }])];
	});
}

function tellRename(unitId: string, day: string, from: OrgUnit, to: OrgUnit): ToldEffect[] {
	return from.name === to.name ? [] : [{ unitId, day, name: from.name, what: 'renamed', into: [to.name] }];
}
