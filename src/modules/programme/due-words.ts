import { findFacts, parseRoman } from '@nhipcau/vietnamese-text';
import { readDay } from '@nhipcau/spreadsheet';
import { monthDue, quarterDue, shortDayDue, shortMonthDue, writtenDue } from './data/words.ts';
import { findQuarter, toLastDay, type Precision, type Task } from './model.ts';

export interface Due {
	dueOn: string;
	duePrecision: Precision;
}

/**
 * A deadline as people write it: a day (`30/6/2026`, `30/6`, `2026-06-30`), a month (`tháng 6`, `6/2026`) or a quarter
 * (`quý II/2026`, `quý 2`). `year` is meant where none is written. Null for anything else, 31/4 and 29/2 of a common year
 * among them.
 */
export function readDue(words: string, year: number): Due | null {
	const text = words.normalize('NFC').trim();
	const day = readDay(text) ?? findWrittenDay(text, year);
	if (day !== null) return { dueOn: day, duePrecision: 'day' };
	const quarter = quarterDue.exec(text);
	if (quarter) return toDue(Number(quarter[2] ?? year), (/^\d$/.test(quarter[1]!) ? Number(quarter[1]) : parseRoman(quarter[1]!.toUpperCase())!) * 3, 'quarter');
	const month = shortMonthDue.exec(text) ?? monthDue.exec(text);
	return month ? toDue(Number(month[2] ?? year), Number(month[1]), 'month') : null;
}

function findWrittenDay(text: string, year: number): string | null {
	const full = findFacts(text).find(({ kind, value }) => kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(String(value)));
	// A day that is in no calendar is a mistake, not a deadline.
	if (full) return readDay(String(full.value));
	const short = shortMonthDue.test(text) ? null : shortDayDue.exec(text);
	return short && readDay(`${short[1]}/${short[2]}/${year}`);
}

function toDue(year: number, month: number, duePrecision: Precision): Due | null {
	if (month < 1 || month > 12 || year < 1990 || year > 2199) return null;
	return { dueOn: toLastDay(`${year}-${String(month).padStart(2, '0')}-01`, duePrecision), duePrecision };
}

/** A deadline as a table bears it; `readDue` reads it back. */
export function writeDue({ dueOn, duePrecision }: Pick<Task, 'dueOn' | 'duePrecision'>): string {
	const [year, month, day] = dueOn.split('-') as [string, string, string];
	if (duePrecision === 'day') return `${day}/${month}/${year}`;
	const pattern = writtenDue[duePrecision];
	const romans = ['I', 'II', 'III', 'IV'];
	return pattern.replace('{month}', String(Number(month))).replace('{quarter}', romans[findQuarter(dueOn) - 1]!).replace('{year}', year);
}
