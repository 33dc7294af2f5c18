import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#platform/clock';
import { countDuties, listDuties, traceDuty } from './model-dissemination.ts';
import { addYears, anniversaries, findReviewState, listAnniversaries, reviewInput, SOON_DAYS } from './model-reviews.ts';

const aDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1950-01-01', days));

test('an anniversary is the same day of a later year; 29 February falls back to the 28th', () => {
	expect([addYears('2021-12-10', 5), addYears('2024-02-29', 5), addYears('2024-02-29', 4), addYears('1896-02-29', 4)]).toEqual(['2026-12-10', '2029-02-28', '2028-02-29', '1900-02-28']);
	fc.assert(fc.property(aDay, fc.integer({ min: 1, max: 100 }), (day, years) => {
		const later = addYears(day, years);
		expect(later.slice(0, 8)).toBe(`${Number(day.slice(0, 4)) + years}${day.slice(4, 8)}`);
		expect(later.slice(8) === day.slice(8) || day.endsWith('02-29')).toBe(true);
		expect(addDays(later, 0)).toBe(later);
	}));
});

test('anniversaries of a span lie in it, and none is left out', () => {
	fc.assert(fc.property(aDay, aDay, fc.integer({ min: 0, max: 4_000 }), (issuedOn, from, length) => {
		const span = { from, to: addDays(from, length) };
		const found = listAnniversaries(issuedOn, span);
		expect(found.every(({ dueOn }) => dueOn >= span.from && dueOn <= span.to)).toBe(true);
		expect(found.map(({ years }) => years)).toEqual(anniversaries.filter((years) => addYears(issuedOn, years) >= span.from && addYears(issuedOn, years) <= span.to));
	}));
});

test('a review only moves from not due over due soon to overdue while days pass, and a submitted one stays as it is', () => {
	const order = ['not_due', 'due_soon', 'overdue'];
	fc.assert(fc.property(aDay, fc.integer({ min: -400, max: 400 }), fc.integer({ min: 0, max: 200 }), (dueOn, offset, later) => {
		const day = addDays(dueOn, offset);
		const [now, then] = [day, addDays(day, later)].map((one) => findReviewState({ dueOn, submittedOn: null }, one));
		expect(order.indexOf(then!)).toBeGreaterThanOrEqual(order.indexOf(now!));
		expect(findReviewState({ dueOn, submittedOn: day }, addDays(day, later))).toBe(offset <= 0 ? 'done_on_time' : 'done_late');
	}));
	const of = (offset: number) => findReviewState({ dueOn: '2026-12-10', submittedOn: null }, addDays('2026-12-10', offset));
	expect([of(-SOON_DAYS - 1), of(-SOON_DAYS), of(0), of(1)]).toEqual(['not_due', 'due_soon', 'due_soon', 'overdue']);
});

test('a review names one lead, which does not coordinate, and its days stand in order', () => {
	const right = { unitId: 'a', kind: 'interim', dueOn: '2026-12-10', coordinators: ['b', 'b'], reportOn: '2026-11-01', draftOn: '', deliverables: ' Báo cáo \n\nTờ trình' };
	expect(reviewInput.parse(right)).toMatchObject({ coordinators: ['b'], draftOn: null, deliverables: ['Báo cáo', 'Tờ trình'] });
	const codes = (changes: object) => reviewInput.safeParse({ ...right, ...changes }).error?.issues.map(({ message }) => message);
	expect([codes({ unitId: '' }), codes({ coordinators: ['a'] }), codes({ draftOn: '2026-12-11' }), codes({ dueOn: '2026-02-29', reportOn: '' })]).toEqual([['documents.lead_missing'], ['documents.lead_coordinates'], ['documents.draft_after_due'], ['documents.day_wrong']]);
});

const aReport = (unitId: string, reportedOn: string, attendances = 10) => ({ id: `r-${unitId}`, unitId, reportedOn, sessions: 1, attendances, unitsReached: 1 });
const merge = (unitId: string, successorId: string, since: string, isMain = true) => ({ unitId, successorId, since, isMain });

test('duties: done, late, waiting, silent', () => {
	const states = (day: string) => listDuties('2026-06-30', ['a', 'b', 'c'], [aReport('a', '2026-06-30'), aReport('b', '2026-07-01')], [], day).map(({ state }) => state);
	expect([states('2026-06-30'), states('2026-07-02')]).toEqual([['done', 'done_late', 'waiting'], ['done', 'done_late', 'silent']]);
	expect(countDuties([{ state: 'done' }, { state: 'silent' }])).toEqual({ silent: 1, waiting: 0, done_late: 0, done: 1 });
});

test('the duty of a unit that ended in mid-quarter goes to its main successor, and nothing counts twice', () => {
	const changes = [merge('a', 'c', '2026-05-15'), merge('b', 'c', '2026-05-15'), merge('b', 'd', '2026-05-15', false)];
	const on = (day: string, ...reports: ReturnType<typeof aReport>[]) => listDuties('2026-06-30', ['a', 'b', 'c'], reports, changes, day);
	expect(on('2026-05-14').map(({ unitId }) => unitId)).toEqual(['a', 'b', 'c']);
	// One of three has reported: the successor still owes the others'.
	expect(on('2026-06-01', aReport('a', '2026-05-10'))).toMatchObject([{ unitId: 'c', askedIds: ['a', 'b', 'c'], state: 'waiting', attendances: 10 }]);
	// What it reported before it took them over says nothing of them; what it reports after does.
	expect(on('2026-07-01', aReport('a', '2026-05-10'), aReport('c', '2026-05-11'))).toMatchObject([{ state: 'silent', attendances: 20 }]);
	expect(on('2026-07-01', aReport('a', '2026-05-10'), aReport('c', '2026-06-11'))).toMatchObject([{ state: 'done', attendances: 20, reportIds: ['r-a', 'r-c'] }]);
});

test('whatever merges, each report counts once and each unit that was asked is answered for once', () => {
	const units = ['a', 'b', 'c', 'd', 'e', 'f'];
	const someMerges = fc.array(fc.record({ unitId: fc.constantFrom(...units), successorId: fc.constantFrom(...units), since: aDay, isMain: fc.boolean() }), { maxLength: 8 });
	const day = '2058-01-01';
	fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...units), { minLength: 1 }), fc.uniqueArray(fc.constantFrom(...units)), someMerges, aDay, (asked, reporting, successions, reportedOn) => {
		const reports = reporting.filter((unit) => asked.includes(unit)).map((unit) => aReport(unit, reportedOn));
		const duties = listDuties(day, asked, reports, successions, day);
		expect(duties.flatMap(({ askedIds }) => askedIds).toSorted()).toEqual(asked.toSorted());
		expect(new Set(duties.map(({ unitId }) => unitId)).size).toBe(duties.length);
		expect(duties.flatMap(({ reportIds }) => reportIds).toSorted()).toEqual(reports.map(({ id }) => id).toSorted());
		expect(duties.reduce((sum, { attendances }) => sum + attendances, 0)).toBe(reports.length * 10);
		for (const unit of asked) expect(traceDuty(unit, successions, day)[0]).toEqual({ unitId: unit, since: null });
	}));
});
