import type { History } from './history.ts';
import type { OrgUnit, Succession } from './model.ts';

/** What an act does to one unit. `from` is null where the unit begins, `to` where it ends. */
export interface Effect {
	unitId: string;
	/** The first day on which it is otherwise. */
	day: string;
	from: OrgUnit | null;
	to: OrgUnit | null;
	/** Where it ends: who goes on, the main one first. */
	successions: Succession[];
}

/** What is otherwise in one history than in another, day by day, units that begin first. */
export function listEffects(before: History, after: History): Effect[] {
	const effects = [...new Set([...before.versions.keys(), ...after.versions.keys()])].flatMap((id) => compareUnit(id, before, after));
	const rank = ({ from, to }: Effect) => (from === null ? 0 : to === null ? 1 : 2);
	return effects.toSorted((a, b) => a.day.localeCompare(b.day) || rank(a) - rank(b));
}

function compareUnit(unitId: string, before: History, after: History): Effect[] {
	const [was, is] = [before.versions.get(unitId) ?? [], after.versions.get(unitId) ?? []];
	if (was === is) return [];
	const successions = after.successions.filter((succession) => succession.unitId === unitId);
	const begun = is.filter((version) => !was.some((old) => old.validFrom === version.validFrom && old.name === version.name && old.parentId === version.parentId));
	const effects: Effect[] = begun.map((to) => ({ unitId, day: to.validFrom, from: is[is.indexOf(to) - 1] ?? was.find(({ validFrom }) => validFrom === to.validFrom) ?? null, to, successions: [] }));
	const hadEnded = was.length > 0 && was.at(-1)!.validTo !== null;
	const ended = is.at(-1)?.validTo;
	if (ended && !hadEnded) effects.push({ unitId, day: successions[0]?.since ?? ended, from: is.at(-1)!, to: null, successions });
	return effects;
}
