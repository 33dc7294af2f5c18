import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#platform/clock';
import { AppError } from '#platform/errors';
import { applyChange, emptyHistory, findVersion, listStanding, replayChanges, requireDistrictsEnded, type History } from './history.ts';
import { changeInput, changeKinds, standsOn, sumThroughSuccessors, traceSuccessors, type ChangeInput, type OrgUnit } from './model.ts';

const decided = { symbol: '17-NQ/TU', title: 'Sắp xếp đơn vị' };
const establish = (unitId: string, parentId: string | null = null, day = '2020-01-01', tier: 'province' | 'district' | 'commune' = 'commune') =>
	({ ...decided, kind: 'establish', unitId, name: `Xã ${unitId}`, tier, parentId, day }) as const satisfies ChangeInput;
const merge = (unitIds: string[], into: string, day: string) => ({ ...decided, kind: 'merge', unitIds, successorIds: [into], day }) as const satisfies ChangeInput;
const split = (unitId: string, into: string[], day: string) => ({ ...decided, kind: 'split', unitIds: [unitId], successorIds: into, day }) as const satisfies ChangeInput;
const abolish = (unitId: string, successor: string, day: string, along = false) =>
	({ ...decided, kind: 'abolish', unitIds: [unitId], successorIds: [successor], along, day }) as const satisfies ChangeInput;
const move = (unitId: string, parentId: string | null, day: string) => ({ ...decided, kind: 'move', unitId, parentId, day }) as const satisfies ChangeInput;
const rename = (unitId: string, name: string, day: string) => ({ ...decided, kind: 'rename', unitId, name, day }) as const satisfies ChangeInput;

const parentOn = (history: History, id: string, day: string) => findVersion(history, id, day)?.parentId;

describe('a history of units', () => {
	test('lets the units of an ended one go on under its main successor', () => {
		const history = replayChanges([establish('P'), establish('Q'), establish('a', 'P'), establish('b', 'a'), merge(['P'], 'Q', '2025-07-01')]);
		expect([parentOn(history, 'a', '2025-06-30'), parentOn(history, 'a', '2025-07-01'), parentOn(history, 'b', '2025-07-01')]).toEqual(['P', 'Q', 'a']);
	});

	test('lifts the branch in which the successor hangs, so that nothing hangs under itself', () => {
		const history = replayChanges([establish('T'), establish('P', 'T'), establish('a', 'P'), establish('b', 'a'), establish('c', 'P'), merge(['P'], 'b', '2025-07-01')]);
		expect([parentOn(history, 'a', '2025-07-01'), parentOn(history, 'b', '2025-07-01'), parentOn(history, 'c', '2025-07-01')]).toEqual(['T', 'a', 'b']);
	});

	test('ends the units below along with an abolished one, where that is chosen', () => {
		const history = replayChanges([establish('P'), establish('a', 'P'), establish('b', 'a'), abolish('a', 'P', '2025-07-01', true)]);
		expect(listStanding(history, '2025-07-01').map(({ id }) => id)).toEqual(['P']);
		expect(traceSuccessors(history.successions, '2026-01-01')('b')).toBe('P');
	});

	test('counts a split unit once, for its main successor, and a chain of mergers to its end', () => {
		const history = replayChanges([...['a', 'b', 'c', 'd'].map((id) => establish(id)), split('a', ['b', 'c'], '2022-01-01'), merge(['b'], 'd', '2024-01-01')]);
		const figures = new Map([['a', 5], ['b', 7], ['c', 11]]);
		expect(sumThroughSuccessors(history.successions, figures, '2026-01-01')).toEqual(new Map([['d', 12], ['c', 11]]));
		expect(sumThroughSuccessors(history.successions, figures, '2023-01-01')).toEqual(new Map([['b', 12], ['c', 11]]));
	});

	test('corrects what began on the same day instead of making a version of no day', () => {
		const history = replayChanges([establish('P'), establish('Q'), establish('a', 'P'), move('a', 'Q', '2025-07-01'), rename('a', 'Tên mới', '2025-07-01'), merge(['a'], 'Q', '2025-07-01')]);
		expect(history.versions.get('a')).toEqual([{ id: 'a', name: 'Xã a', tier: 'commune', parentId: 'P', validFrom: '2020-01-01', validTo: '2025-06-30' }]);
	});

	const family = [establish('P'), establish('Q'), establish('a', 'P'), establish('b', 'a')];
	test.each<[string, ChangeInput[], string]>([
		['under a unit that does not exist', [establish('c', 'nowhere')], 'organisation.parent_unknown'],
		['under a unit that begins later', [establish('R', null, '2022-01-01'), establish('c', 'R', '2021-12-31')], 'organisation.parent_unknown'],
		['under a unit whose end is decided', [abolish('Q', 'P', '2024-01-01'), establish('c', 'Q', '2023-01-01')], 'organisation.parent_ends'],
		['under itself', [move('P', 'b', '2023-01-01')], 'organisation.circle'],
		['under what will hang under it', [move('P', 'Q', '2024-01-01'), move('Q', 'b', '2023-01-01')], 'organisation.circle'],
		['twice with one code', [establish('P')], 'organisation.code_taken'],
		['before a change that is already decided', [rename('a', 'Mới', '2024-01-01'), rename('a', 'Sớm hơn', '2023-01-01')], 'organisation.later_change'],
		['after its end', [abolish('Q', 'P', '2024-01-01'), rename('Q', 'Muộn', '2024-01-01')], 'organisation.has_ended'],
		['before its beginning', [rename('a', 'Sớm', '2019-12-31')], 'organisation.not_begun'],
		['into nothing', [abolish('a', 'nowhere', '2024-01-01')], 'organisation.unit_unknown'],
		['into a unit that ends too', [abolish('a', 'b', '2024-01-01', true)], 'organisation.successor_ends'],
		['into a unit that has ended', [abolish('Q', 'P', '2024-01-01'), merge(['a'], 'Q', '2024-01-01')], 'organisation.has_ended'],
		['on its first day', [merge(['a'], 'P', '2020-01-01')], 'organisation.ends_on_first_day'],
		['as a district after districts ended', [establish('h', 'P', '2025-07-01', 'district')], 'organisation.district_gone'],
		['while a unit below changes later', [rename('b', 'Mới', '2024-01-01'), abolish('a', 'P', '2023-01-01')], 'organisation.later_change'],
	])('is refused %s, and names the field', (_, changes, code) => {
		const before = replayChanges([...family, ...changes.slice(0, -1)]);
		expect(() => applyChange(before, changes.at(-1)!)).toThrow(expect.objectContaining({ code, details: expect.objectContaining({ field: expect.any(String) }) }));
	});

	test('holds a district only where its end is told in the same act', () => {
		const open = replayChanges([establish('P'), establish('h', 'P', '2020-01-01', 'district')]);
		expect(() => requireDistrictsEnded(open)).toThrow(expect.objectContaining({ code: 'organisation.district_open' }));
		expect(() => requireDistrictsEnded(applyChange(open, abolish('h', 'P', '2025-07-02')))).toThrow(expect.objectContaining({ code: 'organisation.district_open' }));
		requireDistrictsEnded(applyChange(open, abolish('h', 'P', '2025-07-01')));
	});
});

const first = '2020-01-01';
const founded = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const ids = [...founded, 'i', 'j', 'k', 'l'];
const anId = fc.constantFrom(...ids);
const aParent = fc.option(anId, { nil: null });
const dayOf = (index: number) => addDays(first, Math.min(60, Math.max(0, index)));

/** Units that stand from the first day on, each under an earlier one or at the top. */
const aFounding = fc.tuple(...founded.map((_, index) => fc.nat(index))).map((places) => founded.map((id, index) => establish(id, places[index] === index ? null : founded[places[index]!]!, first)));

/** Any change, many of them nonsense: those that are refused leave the history as it is. */
const toChange: fc.Arbitrary<(day: string) => ChangeInput> = fc.oneof(
	fc.tuple(anId, aParent).map(([id, parent]) => (day: string) => establish(id, parent, day)),
	anId.map((id) => (day: string) => rename(id, `Tên ${day}`, day)),
	fc.tuple(anId, aParent).map(([id, parent]) => (day: string) => move(id, parent, day)),
	fc.tuple(fc.uniqueArray(anId, { minLength: 1, maxLength: 3 }), anId).map(([unitIds, into]) => (day: string) => merge(unitIds, into, day)),
	fc.tuple(anId, fc.uniqueArray(anId, { minLength: 2, maxLength: 3 })).map(([id, into]) => (day: string) => split(id, into, day)),
	fc.tuple(anId, anId, fc.boolean()).map(([id, into, along]) => (day: string) => abolish(id, into, day, along)),
);
/** Mostly as time goes by, now and then with a day far before or after what is already decided. */
const someChanges: fc.Arbitrary<ChangeInput[]> = fc
	.tuple(aFounding, fc.array(fc.record({ make: toChange, step: fc.nat(4), stray: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -40, max: 40 })) }), { maxLength: 40 }))
	.map(([founding, steps]) => {
		let at = 0;
		return [...founding, ...steps.map(({ make, step, stray }) => make(dayOf((at += step) + stray)))];
	});
const aChange = fc.tuple(toChange, fc.nat(60)).map(([make, day]) => make(dayOf(day)));
const aDay = fc.nat(60).map(dayOf);

/** What a house does with changes that people enter: each is kept or refused with a code. */
function keep(changes: readonly ChangeInput[]): { history: History; kept: ChangeInput[] } {
	let history = emptyHistory;
	const kept: ChangeInput[] = [];
	for (const change of changes) {
		try {
			history = applyChange(history, change);
			kept.push(change);
		} catch (error) {
			if (!(error instanceof AppError)) throw error;
		}
	}
	return { history, kept };
}

const everyDay = Array.from({ length: 64 }, (_, days) => addDays(first, days - 1));

/** What is wrong with the tree of a day, told by other means than the code's own. */
function findFlaw(standing: readonly OrgUnit[]): string | null {
	const parents = new Map(standing.map(({ id, parentId }) => [id, parentId]));
	if (parents.size < standing.length) return 'two versions of one unit';
	for (const { id } of standing) {
		let above = parents.get(id) ?? null;
		for (let steps = 0; above !== null; steps++) {
			if (!parents.has(above)) return `${id} hangs under ${above}, which does not stand`;
			if (steps > ids.length) return `${id} hangs in a circle`;
			above = parents.get(above) ?? null;
		}
	}
	return null;
}

describe('any sequence of changes', () => {
	test('keeps the tree of every day a tree: one version a unit, every parent standing, no circle', () => {
		fc.assert(
			fc.property(someChanges, (changes) => {
				const versions = [...keep(changes).history.versions.values()].flat();
				expect(everyDay.map((day) => findFlaw(versions.filter((version) => standsOn(version, day)))).filter(Boolean)).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	test('leaves no gap in a unit, and takes no version away that had stood', () => {
		fc.assert(
			fc.property(someChanges, (changes) => {
				const { history } = keep(changes);
				for (const versions of history.versions.values()) {
					for (const [index, version] of versions.entries()) {
						expect(version.validTo === null || version.validTo >= version.validFrom).toBe(true);
						const next = versions[index + 1];
						if (next) expect(next.validFrom).toBe(addDays(version.validTo!, 1));
					}
				}
			}),
		);
	});

	test('says the same of every day before it as was said without it', () => {
		fc.assert(
			fc.property(someChanges, aChange, (changes, last) => {
				const before = keep(changes).history;
				const after = keep([...changes, last]).history;
				const names = (history: History, day: string) => listStanding(history, day).map(({ id, name, parentId }) => [id, name, parentId]).toSorted();
				for (const earlier of everyDay.filter((day) => day < last.day)) expect(names(after, earlier)).toEqual(names(before, earlier));
			}),
		);
	});

	test('brings the unit of every record to one that stands today, and keeps the sum', () => {
		fc.assert(
			fc.property(someChanges, fc.array(fc.record({ unitId: anId, day: aDay, figure: fc.integer({ min: 1, max: 1000 }) })), aDay, (changes, written, today) => {
				const { history } = keep(changes);
				const records = written.filter(({ unitId, day }) => day <= today && findVersion(history, unitId, day));
				const figures = new Map<string, number>();
				for (const { unitId, figure } of records) figures.set(unitId, (figures.get(unitId) ?? 0) + figure);

				const sums = sumThroughSuccessors(history.successions, figures, today);
				const standing = new Set(listStanding(history, today).map(({ id }) => id));
				for (const unitId of sums.keys()) expect(standing.has(unitId)).toBe(true);
				expect([...sums.values()].reduce((sum, figure) => sum + figure, 0)).toBe(records.reduce((sum, { figure }) => sum + figure, 0));
			}),
			{ numRuns: 300 },
		);
	});

	test('is told the same by its kept changes again, and by what the schema makes of them', () => {
		fc.assert(
			fc.property(someChanges, (changes) => {
				const { history, kept } = keep(changes);
				expect(replayChanges(kept.map((change) => changeInput.parse(change)))).toEqual(history);
			}),
		);
	});

	test('is made of kept changes of every kind, so that what is tested here is there', () => {
		const kept = fc.sample(someChanges, { numRuns: 200, seed: 7 }).flatMap((changes) => keep(changes).kept);
		const counts = Map.groupBy(kept, ({ kind }) => kind);
		for (const kind of changeKinds) expect(counts.get(kind)?.length ?? 0, kind).toBeGreaterThan(20);
	});
});
