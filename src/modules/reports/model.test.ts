import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#platform/clock';
import { findPeriod, findSamePeriodLastYear, movePeriod, parsePeriod, periodKinds, toCumulative } from './model.ts';

const aDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));
const aPeriod = fc.tuple(fc.constantFrom(...periodKinds), aDay).map(([kind, day]) => findPeriod(kind, day));

test('reads the keys of addresses and nothing else', () => {
	expect(parsePeriod('2026-Q4')).toEqual({ key: '2026-Q4', kind: 'quarter', year: 2026, number: 4, from: '2026-10-01', to: '2026-12-31' });
	expect(parsePeriod('2028-02')).toMatchObject({ kind: 'month', from: '2028-02-01', to: '2028-02-29' });
	expect(parsePeriod('2026-H1')).toMatchObject({ kind: 'half_year', from: '2026-01-01', to: '2026-06-30' });
	expect(parsePeriod('2026')).toMatchObject({ kind: 'year', from: '2026-01-01', to: '2026-12-31' });
	for (const nonsense of ['', '2026-Q5', '2026-13', '2026-00', '26-Q1', '2026-q1', '0000', '9999-Q1', '2026-Q1 ', '2026-H3']) expect(parsePeriod(nonsense), nonsense).toBeNull();
});

test('a period reads back from its key, and holds the day it was found by', () => {
	fc.assert(fc.property(fc.constantFrom(...periodKinds), aDay, (kind, day) => {
		const period = findPeriod(kind, day);
		expect(parsePeriod(period.key)).toEqual(period);
		expect(period.from <= day && day <= period.to).toBe(true);
	}));
});

test('periods of a kind follow each other without gap or overlap, and steps add up', () => {
	fc.assert(fc.property(aPeriod, fc.integer({ min: -40, max: 40 }), (period, steps) => {
		expect(movePeriod(period, 1).from).toBe(addDays(period.to, 1));
		expect(movePeriod(movePeriod(period, steps), -steps)).toEqual(period);
	}));
});

test('last year and the sum of the year', () => {
	const quarter = parsePeriod('2026-Q3')!;
	expect(findSamePeriodLastYear(quarter).key).toBe('2025-Q3');
	expect(toCumulative(quarter)).toEqual({ from: '2026-01-01', to: '2026-09-30' });
	expect(findSamePeriodLastYear(parsePeriod('2028-02')!).to).toBe('2027-02-28');
});
