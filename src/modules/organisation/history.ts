import { addDays } from '#platform/clock';
import { AppError } from '#platform/errors';
import { districtsEnd, standsOn, type ChangeInput, type OrgUnit, type Succession } from './model.ts';

/** All that was ever decided of the units, as it follows from the changes. Never altered: a change makes another one. */
export interface History {
	/** Of every unit, its versions without a gap, the oldest first. */
	readonly versions: ReadonlyMap<string, readonly OrgUnit[]>;
	readonly successions: readonly Succession[];
}

export const emptyHistory: History = { versions: new Map(), successions: [] };

/** A day as sentences write it: 01/07/2025. */
export const writeDay = (day: string): string => day.split('-').toReversed().join('/');

/** A history in the making: a copy that the functions below alter, with the units they touched. */
interface Draft {
	readonly versions: Map<string, readonly OrgUnit[]>;
	readonly successions: Succession[];
	readonly touched: Set<string>;
}

/**
 * The history after one more change. Throws an AppError that says what to do where a unit does not stand, changes
 * again later, ends on its first day, or where the tree of some day would break.
 */
export function applyChange(history: History, change: ChangeInput): History {
	const draft: Draft = { versions: new Map(history.versions), successions: [...history.successions], touched: new Set() };
	applyByKind(draft, change);
	requireTree(draft, change.day);
	return { versions: draft.versions, successions: draft.successions };
}

function applyByKind(draft: Draft, change: ChangeInput): void {
	switch (change.kind) {
		case 'establish':
			return establish(draft, change);
		case 'rename':
			return goOn(draft, change.unitId, change.day, { name: change.name });
		case 'move':
			return goOn(draft, change.unitId, change.day, { parentId: change.parentId });
		case 'merge':
		case 'split':
			return end(draft, { ...change, along: false });
		case 'abolish':
			return end(draft, change);
	}
}

/** Every change after another, in the order in which they were entered. Throws what the first one that fails throws. */
export function replayChanges(changes: readonly ChangeInput[], before: History = emptyHistory): History {
	return changes.reduce(applyChange, before);
}

/** Throws `organisation.district_open` where a district would stand after districts ended; checked when an act is whole. */
export function requireDistrictsEnded(history: History): void {
	for (const versions of history.versions.values()) {
		const open = versions.find(({ tier, validTo }) => tier === 'district' && (validTo === null || validTo >= districtsEnd));
		if (open) throw new AppError('conflict', 'organisation.district_open', { unit: open.name, field: 'tier' });
	}
}

/** The version of a unit on a day, or undefined. */
export function findVersion(history: History, unitId: string, day: string): OrgUnit | undefined {
	return history.versions.get(unitId)?.find((version) => standsOn(version, day));
}

/** Every unit that stands on a day, as it stands then. */
export function listStanding(history: History, day: string): OrgUnit[] {
	return [...history.versions.keys()].flatMap((id) => findVersion(history, id, day) ?? []);
}

/** The units that go up from one on a day, itself first. */
export function listUpward(history: History, unitId: string, day: string): string[] {
	const line: string[] = [];
	for (let id: string | null = unitId; id !== null && !line.includes(id); id = findVersion(history, id, day)?.parentId ?? null) line.push(id);
	return line;
}

function establish(draft: Draft, change: Extract<ChangeInput, { kind: 'establish' }>): void {
	const { unitId: id, name, tier, parentId, day } = change;
	if (draft.versions.has(id)) throw new AppError('conflict', 'organisation.code_taken', { code: id, field: 'unitId' });
	if (tier === 'district' && day >= districtsEnd) throw new AppError('invalid', 'organisation.district_gone', { field: 'tier' });
	setVersions(draft, id, [{ id, name, tier, parentId, validFrom: day, validTo: null }]);
}

/** From a day on the unit goes on otherwise. On the very day its present version began, that one is corrected. */
function goOn(draft: Draft, id: string, day: string, otherwise: Partial<Pick<OrgUnit, 'name' | 'parentId'>>): void {
	const { earlier, present } = getOpen(draft, id, day);
	const next = { ...present, ...otherwise, validFrom: day };
	setVersions(draft, id, present.validFrom === day ? [...earlier, next] : [...earlier, { ...present, validTo: addDays(day, -1) }, next]);
}

interface Ending {
	day: string;
	unitIds: readonly string[];
	successorIds: readonly string[];
	along: boolean;
}

function end(draft: Draft, { day, unitIds, successorIds, along }: Ending): void {
	const [main, ...others] = successorIds as [string, ...string[]];
	for (const id of successorIds) requireStanding(draft, id, day);
	const ending = new Set(unitIds);
	const children = new Map<string, OrgUnit[]>();
	for (const id of ending) {
		children.set(id, listChildrenFrom(draft, id, day));
		if (along) for (const child of children.get(id)!) ending.add(child.id);
	}
	const lost = successorIds.find((id) => ending.has(id));
	if (lost !== undefined) throw new AppError('conflict', 'organisation.successor_ends', { unit: findVersion(draft, lost, day)!.name, field: 'successorIds' });

	const orphans = [...children.values()].flat().filter(({ id }) => !ending.has(id));
	const lineOfMain = listUpward(draft, main, day);
	const newParents = orphans.map((child) => (lineOfMain.includes(child.id) ? findStandingAbove(draft, child, ending, day) : main));
	for (const id of ending) close(draft, id, day);
	for (const [index, child] of orphans.entries()) goOn(draft, child.id, day, { parentId: newParents[index]! });
	for (const unitId of ending) {
		draft.successions.push({ unitId, successorId: main, since: day, isMain: true });
		if (unitIds.includes(unitId)) draft.successions.push(...others.map((successorId) => ({ unitId, successorId, since: day, isMain: false })));
	}
}

/** Children go to the main successor. Only the branch in which that one hangs itself rises to where the ended unit hung. */
function findStandingAbove(draft: Draft, child: OrgUnit, ending: ReadonlySet<string>, day: string): string | null {
	let above = child.parentId;
	while (above !== null && ending.has(above)) above = findVersion(draft, above, day)?.parentId ?? null;
	return above;
}

function close(draft: Draft, id: string, day: string): void {
	const { earlier, present } = getOpen(draft, id, day);
	if (present.validFrom < day) return setVersions(draft, id, [...earlier, { ...present, validTo: addDays(day, -1) }]);
	if (earlier.length > 0) return setVersions(draft, id, earlier);
	throw new AppError('conflict', 'organisation.ends_on_first_day', { unit: present.name, day: writeDay(day), field: 'day' });
}

/** The version that stands on the day until further notice, and those before it. Throws where there is none, saying why. */
function getOpen(draft: Draft, id: string, day: string): { earlier: OrgUnit[]; present: OrgUnit } {
	requireStanding(draft, id, day);
	const versions = draft.versions.get(id)!;
	const present = versions.at(-1)!;
	const next = present.validFrom > day ? versions.find(({ validFrom }) => validFrom > day)!.validFrom : present.validTo && addDays(present.validTo, 1);
	if (next !== null) throw new AppError('conflict', 'organisation.later_change', { unit: present.name, day: writeDay(next), field: 'day' });
	return { earlier: versions.slice(0, -1), present };
}

function requireStanding(draft: Draft, id: string, day: string): void {
	const versions = draft.versions.get(id);
	if (!versions) throw new AppError('not_found', 'organisation.unit_unknown', { field: 'unitId' });
	const [first, last] = [versions[0]!, versions.at(-1)!];
	if (first.validFrom > day) throw new AppError('conflict', 'organisation.not_begun', { unit: first.name, day: writeDay(first.validFrom), field: 'day' });
	if (last.validTo !== null && last.validTo < day) {
		throw new AppError('conflict', 'organisation.has_ended', { unit: last.name, day: writeDay(addDays(last.validTo, 1)), field: 'day' });
	}
}

/** Versions under a unit that stand on a day or later. */
function listChildrenFrom(draft: Draft, id: string, day: string): OrgUnit[] {
	const children: OrgUnit[] = [];
	for (const versions of draft.versions.values()) {
		for (const version of versions) if (version.parentId === id && (version.validTo === null || version.validTo >= day)) children.push(version);
	}
	return children;
}

/**
 * Throws where on some day from `from` on a touched unit hangs under one that does not stand, or under itself. Whatever
 * breaks a tree that was whole touches a unit of the break: of ended ones every child is touched.
 */
function requireTree(draft: Draft, from: string): void {
	const days = new Set([from]);
	for (const versions of draft.versions.values()) {
		for (const { validFrom, validTo } of versions) {
			if (validFrom > from) days.add(validFrom);
			if (validTo !== null && validTo >= from) days.add(addDays(validTo, 1));
		}
	}
	for (const day of days) for (const id of draft.touched) requireLineUp(draft, id, day, day === from);
}

function requireLineUp(draft: Draft, id: string, day: string, isFirstDay: boolean): void {
	const line = new Set<string>();
	for (let at = findVersion(draft, id, day); at && at.parentId !== null; ) {
		const details = { unit: at.name, day: writeDay(day), field: 'parentId' };
		if (line.has(at.id)) throw new AppError('conflict', 'organisation.circle', details);
		line.add(at.id);
		at = findVersion(draft, at.parentId, day);
		if (!at) throw isFirstDay ? new AppError('invalid', 'organisation.parent_unknown', details) : new AppError('conflict', 'organisation.parent_ends', details);
	}
}

function setVersions(draft: Draft, id: string, versions: readonly OrgUnit[]): void {
	draft.versions.set(id, versions);
	draft.touched.add(id);
}
