import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#platform/clock';
import { addWorkingDays, isWorkingDay, listHolidays } from './working-days.ts';

test.each([
	// Tết by the Vietnamese calendar: on 2 February 2030, a day before the Chinese one.
	['2026', ['2026-01-01', '2026-02-16', '2026-02-17', '2026-02-20', '2026-04-26', '2026-04-27', '2026-04-30', '2026-05-01', '2026-09-02']],
	['2027', ['2027-02-05', '2027-02-06', '2027-02-09', '2027-04-16']],
	['2028', ['2028-01-26', '2028-04-04']],
	['2030', ['2030-02-01', '2030-02-02', '2030-04-12']],
])('holidays of %s', (year, days) => {
	expect([...listHolidays(year)]).toEqual(expect.arrayContaining(days));
});

test('a holiday on a weekend is made up for by the next working day', () => {
	// Tết 2027: Friday 5 to Tuesday 9 February, with a Saturday and a Sunday among them.
	expect([...listHolidays('2027')].filter((day) => day.startsWith('2027-02')).toSorted()).toEqual(['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11']);
	// 1 May 2027 is a Saturday after Friday's 30 April.
	expect(isWorkingDay('2027-05-03')).toBe(false);
});

test.each([
	['a Monday', '2026-11-23', '2026-11-25'],
	['a Thursday, over the weekend', '2026-11-26', '2026-11-30'],
	['a Friday', '2026-11-27', '2026-12-01'],
	['a Sunday', '2026-11-29', '2026-12-01'],
	['the day before Tết', '2026-02-13', '2026-02-24'],
	['Wednesday before Reunification Day', '2026-04-29', '2026-05-05'],
])('two working days after %s', (_, day, due) => {
	expect(addWorkingDays(day, 2)).toBe(due);
});

test('the office adds days off and days worked instead', () => {
	const calendar = { closed: ['2026-08-31', '2026-09-01'], open: ['2026-08-22'] };
	expect(addWorkingDays('2026-08-28', 2, calendar)).toBe('2026-09-04');
	expect(addWorkingDays('2026-08-20', 2, calendar)).toBe('2026-08-22');
});

test('a later day is never due earlier, and what is due is a working day', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 10 }), (after, count) => {
			const day = addDays('2025-01-01', after);
			const due = addWorkingDays(day, count);
			expect(isWorkingDay(due)).toBe(true);
			expect(due > day).toBe(true);
			expect(addWorkingDays(addDays(day, 1), count) >= due).toBe(true);
		}),
		{ numRuns: 200 },
	);
});
