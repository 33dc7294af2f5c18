import { findVersion, type History } from './history.ts';
import type { Succession } from './model.ts';

/**
 * The units of a day for which somebody answers who was given `heldIds`: those of them that stand, and successors of
 * which the person held every part. Nobody loses what was theirs to a merger, and nobody gains a neighbour by it: a
 * role for one of three merged units ends (docs/adr/0070-units-from-their-changes.md).
 */
export function carryRoles(history: History, heldIds: readonly string[], day: string): string[] {
	const held = new Set(heldIds);
	const past = history.successions.filter(({ since }) => since <= day);
	// Days in their order; a successor of that day may itself be a part of another one of the same day.
	for (const since of [...new Set(past.map((succession) => succession.since))].toSorted()) {
		const ofDay = Map.groupBy(past.filter((succession) => succession.since === since), ({ successorId }) => successorId);
		for (let grown = true; grown; ) {
			grown = false;
			for (const [successorId, parts] of ofDay) {
				if (held.has(successorId) || !isWhole(history, held, successorId, parts)) continue;
				held.add(successorId);
				grown = true;
			}
		}
	}
	return [...held].filter((id) => findVersion(history, id, day));
}

/** Whether all that a unit is made of is held: each part, and itself where it stood before. */
function isWhole(history: History, held: ReadonlySet<string>, successorId: string, parts: readonly Succession[]): boolean {
	const stoodBefore = history.versions.get(successorId)![0]!.validFrom < parts[0]!.since;
	return !stoodBefore && parts.every(({ unitId }) => held.has(unitId));
}
