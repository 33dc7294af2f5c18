import { fold, matches } from '@nhipcau/vietnamese-text';
import { findVersion, type History } from './history.ts';
import { traceSuccessors, type OrgUnit } from './model.ts';

/** A unit that bears, or once bore, a name that was looked for. */
export interface NameHit {
	unitId: string;
	/** Its version with that name, the latest where several match. */
	matched: OrgUnit;
	/** As it stands on the day; null where it does not. */
	standing: OrgUnit | null;
	/** Where it does not stand: the units that go on for it on the day, the main one first. */
	successors: OrgUnit[];
	/** Where it stands: those that ended into it, through all mergers, with their last names. */
	predecessors: OrgUnit[];
}

/**
 * Units of any time by name: "sen hong" finds "Xã Sen Hồng", an old name the unit of the day, today's name those it was
 * made of. Whole words first, then parts of words; standing units before ended ones. At most `limit`.
 */
export function findByName(history: History, query: string, day: string, limit = 50): NameHit[] {
	const wanted = fold(query.trim());
	if (wanted === '') return [];
	const hits = [...history.versions].flatMap(([unitId, versions]) => {
		const whole = versions.findLast(({ name }) => matches(query, name));
		const matched = whole ?? versions.findLast(({ name }) => fold(name).includes(wanted));
		return matched ? [{ unitId, matched, rank: (whole ? 0 : 2) + (findVersion(history, unitId, day) ? 0 : 1) }] : [];
	});
	const collator = new Intl.Collator('vi', { numeric: true });
	return hits
		.toSorted((a, b) => a.rank - b.rank || collator.compare(a.matched.name, b.matched.name))
		.slice(0, limit)
		.map(({ unitId, matched }) => {
			const standing = findVersion(history, unitId, day) ?? null;
			return { unitId, matched, standing, successors: standing ? [] : listHeirs(history, unitId, day), predecessors: standing ? listOrigins(history, unitId, day) : [] };
		});
}

/** The units of a day in which an ended one goes on, through all mergers and splits, the main one first. */
export function listHeirs(history: History, unitId: string, day: string): OrgUnit[] {
	const main = traceSuccessors(history.successions, day)(unitId);
	const heirs = new Set<string>([main]);
	const seen = new Set<string>([unitId]);
	for (const id of seen) {
		const next = history.successions.filter((succession) => succession.unitId === id && succession.since <= day);
		for (const { successorId } of next) seen.add(successorId);
		if (next.length === 0) heirs.add(id);
	}
	return [...heirs].flatMap((id) => findVersion(history, id, day) ?? []);
}

/** The units that ended into one until a day, through all mergers and splits, each in its last version. */
export function listOrigins(history: History, unitId: string, day: string): OrgUnit[] {
	const seen = new Set<string>([unitId]);
	for (const id of seen) {
		for (const succession of history.successions) if (succession.successorId === id && succession.since <= day) seen.add(succession.unitId);
	}
	seen.delete(unitId);
	return [...seen].flatMap((id) => history.versions.get(id)?.at(-1) ?? []);
}
