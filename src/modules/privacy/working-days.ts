import { CalendarVietnamese } from 'date-chinese';
import { addDays } from '#platform/clock';

/** What an office adds to the law's holidays each year: further days off (second day of Quốc khánh, swaps), and days worked instead. */
export interface OfficeCalendar {
	/** Days off, `YYYY-MM-DD`. */
	closed: readonly string[];
	/** Saturdays and Sundays that are worked. */
	open: readonly string[];
}

export const emptyCalendar: OfficeCalendar = { closed: [], open: [] };

/**
 * The working day that many working days after `day`, which itself does not count (Civil Code 2015, article 147).
 */
export function addWorkingDays(day: string, count: number, calendar: OfficeCalendar = emptyCalendar): string {
	let reached = day;
	for (let left = count; left > 0; ) {
		reached = addDays(reached, 1);
		if (isWorkingDay(reached, calendar)) left--;
	}
	return reached;
}

/** Monday to Friday, no public holiday, no day off of the office's; what the office works all the same counts. */
export function isWorkingDay(day: string, { closed, open }: OfficeCalendar = emptyCalendar): boolean {
	if (open.includes(day)) return true;
	return !isWeekend(day) && !closed.includes(day) && !listHolidays(day.slice(0, 4)).has(day);
}

const known = new Map<string, ReadonlySet<string>>();

/**
 * Public holidays of a year (Labour Code 2019, article 112), with the days off in lieu of those on a weekend (article
 * 111, paragraph 3). Of Quốc khánh only 2 September is certain: whether the day before or after is free is told each
 * year, as is how the five days of Tết lie; here the last of the old year and the first four of the new one.
 */
export function listHolidays(year: string): ReadonlySet<string> {
	const found = known.get(year);
	if (found) return found;
	const newYear = findLunarDay(Number(year), 1, 1);
	const days = [`${year}-01-01`, ...[-1, 0, 1, 2, 3].map((after) => addDays(newYear, after)), findLunarDay(Number(year), 3, 10), `${year}-04-30`, `${year}-05-01`, `${year}-09-02`];
	const holidays = new Set(days);
	for (const day of days.toSorted().filter(isWeekend)) {
		let instead = addDays(day, 1);
		while (isWeekend(instead) || holidays.has(instead)) instead = addDays(instead, 1);
		holidays.add(instead);
	}
	known.set(year, holidays);
	return holidays;
}

/** A day of the Vietnamese lunar year that begins in a calendar year. */
function findLunarDay(year: number, month: number, day: number): string {
	const calendar = new CalendarVietnamese();
	calendar.fromGregorian(year, 6, 1);
	const [cycle, yearOfCycle] = calendar.get();
	const found = new CalendarVietnamese(cycle, yearOfCycle, month, false, day).toGregorian(year);
	return [found.year, found.month, found.day].map((part) => String(part).padStart(2, '0')).join('-');
}

function isWeekend(day: string): boolean {
	return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
