import { pad } from '../periods.ts';
import type { RawFinding } from './types.ts';
import type { Line } from './words.ts';

const FULL = /(?<![\d/.,-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/]|[.-]\d)/gu;
const SHORT = /(?<=(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|mùng|mồng)\s)(\d{1,2})([/-])(\d{1,2})(?![\d/%]|[.,-]\d)/giu;
const SPELLED = /(?<![\d/.,])(\d{1,2}) tháng (\d{1,2})(?:,? năm (\d{4}))?(?![\d/%]|[.,]\d)/giu;
const LONE_DAY = /(?<=(?<!\p{L})(?<!\d )(?<!hai |ba |mấy |nhiều |các )ngày\s)(\d{2,3})(?![\d/-]|[.,]\d|\s?(?:\/|tháng|đêm|công|giờ|phút|%|\p{L}{1,3}\/))(?!\d)/giu;
const LONE_MONTH = /(?<=(?<!\d )(?<!lương |thưởng |lương thưởng )(?<!\p{L})tháng\s)(\d{2})(?![\d.,]|\/(?!\d{4})|\s?(?:%|tuổi))/giu;
const WEEKDAY = /(?<!\p{L})(chủ nhật|chúa nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|2|3|4|5|6|7))(?:,? |,? ngày | \()(?:ngày )?(\d{1,2})(?:([/.-])(\d{1,2})\3|(?: tháng )(\d{1,2})(?:,? năm |\/))(\d{4})(?!\d)/giu;
const WEEKDAYS = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** More than this in one line is a table of other numbers. */
const MOST_IN_LINE = 50;

/** Finds days that no calendar has (31/6, 29/2/2026, ngày 32) and weekdays that do not agree with their date. */
export function findImpossibleDates(line: Line): RawFinding[] {
	const { text } = line;
	if (!/\d/.test(text)) return [];
	const findings: RawFinding[] = [];
	const add = (index: number, length: number, because: string, details: Readonly<Record<string, string | number>>, proposals: string[]): void => {
		if (findings.length >= MOST_IN_LINE) return;
		const start = line.start + index;
		if (findings.some((one) => one.start < start + length && start < one.end)) return;
		findings.push({ kind: 'impossible_date', start, end: start + length, because, details, proposals });
	};
	for (const { 0: whole, 1: day, 2: mark = '/', 3: month, 4: year, index } of text.matchAll(FULL)) {
		if (/số:?\s$/iu.test(text.slice(Math.max(0, index - 5), index))) continue;
		check(whole, index, Number(day), Number(month), Number(year), (last) => `${last}${mark}${month}${mark}${year}`, add);
	}
	for (const { 0: whole, 1: day, 2: mark = '/', 3: month, index } of text.matchAll(SHORT)) check(whole, index, Number(day), Number(month), null, (last) => `${last}${mark}${month}`, add);
	for (const { 0: whole, 1: day, 2: month, 3: year, index } of text.matchAll(SPELLED)) {
		// "6 tháng 12 ngày" counts months.
		if (!/ngày |sáng |chiều |tối |trưa |đêm |mùng |mồng |hôm /iu.test(text.slice(Math.max(0, index - 6), index)) && year === undefined) continue;
		check(whole, index, Number(day), Number(month), year === undefined ? null : Number(year), (last) => whole.replace(/^\d+/, String(last)), add);
	}
	for (const { 0: whole, index } of text.matchAll(LONE_DAY)) if (Number(whole) > 31 && !/^\d+ ngày|^\s\d/.test(text.slice(Math.max(0, index - 9), index))) add(index, whole.length, 'day', { day: whole }, []);
	for (const { 0: whole, index } of text.matchAll(LONE_MONTH)) if (Number(whole) > 12) add(index, whole.length, 'month', { month: whole }, []);
	for (const match of text.matchAll(WEEKDAY)) checkWeekday(match, add);
	return findings;
}

type Add = (index: number, length: number, because: string, details: Readonly<Record<string, string | number>>, proposals: string[]) => void;

function check(whole: string, index: number, day: number, month: number, year: number | null, spell: (last: string) => string, add: Add): void {
	const longest = LONGEST[month - 1];
	if (longest === undefined) return add(index, whole.length, 'month', { month }, []);
	const last = month === 2 && year !== null && !isLeap(year) ? 28 : longest;
	if (day >= 1 && day <= last) return;
	add(index, whole.length, day === 29 ? 'leap' : 'day_of_month', { day, month: pad(month), last, year: year ?? '' }, day < 1 ? [] : [spell(String(last))]);
}

function checkWeekday(match: RegExpExecArray | RegExpMatchArray, add: Add): void {
	const [whole, name = '', day, , month, wordMonth, year] = match;
	const date = new Date(Date.UTC(Number(year), Number(month ?? wordMonth) - 1, Number(day)));
	if (date.getUTCDate() !== Number(day) || Number(year) < 1000) return;
	const right = WEEKDAYS[date.getUTCDay()] ?? '';
	const said = name.toLowerCase().replace('chúa', 'chủ').replace(/\d/, (digit) => ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'][Number(digit) - 2] ?? digit);
	if (said === right) return;
	const [first = '', second = ''] = right.split(' ');
	const spelled = [/^\p{Lu}/u.test(name) ? capital(first) : first, /\s\p{Lu}/u.test(name) ? capital(second) : second].join(' ');
	add(match.index ?? 0, whole.length, 'weekday', { right, said }, [spelled + whole.slice(name.length)]);
}

function capital(word: string): string {
	return (word[0] ?? '').toUpperCase() + word.slice(1);
}

function isLeap(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
