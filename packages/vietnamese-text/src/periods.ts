import { execAt, lookBehind } from './context.ts';
import { isDay } from './dates.ts';
import { parseRoman } from './romans.ts';

/** A period named in a text: its span and its value; without a year the value begins with "--". */
export interface NamedPeriod {
	end: number;
	value: string;
}

const YEAR = '(?:1[0-9]|20|21)\\d\\d';
const SPAN_OF_MONTHS = new RegExp(`(\\d{1,2}) tháng (đầu|cuối)(?: của)? năm(?: (${YEAR}))?(?!\\d)`, 'iuy');
const MONTHS_OF = new RegExp(`(\\d{1,2}) tháng năm (${YEAR})(?!\\d)`, 'iuy');
const HALF = new RegExp(`nửa (đầu|cuối) năm (${YEAR})(?!\\d)`, 'iuy');
const QUARTER = new RegExp(`(?:quý|quí) (I{1,3}|IV|[1-4])(?![\\p{L}\\d])(?:(?: ?[/\\-] ?| năm |, năm )(${YEAR})(?!\\d))?`, 'iuy');
const MONTH = new RegExp(`tháng (\\d{1,2})(?:(?: ?[/\\-] ?| năm |, năm )(${YEAR}))?(?!\\d|[/.,]\\d)`, 'iuy');
const YEARS = new RegExp(`(${YEAR})(?: ?[-–] ?| đến |/)(${YEAR})(?!\\d|[/.]\\d)`, 'y');
const NAMED_YEAR = new RegExp(`năm (${YEAR})(?!\\d|[.,]\\d| ?[-–] ?${YEAR})`, 'iuy');
const DAYS = new RegExp(`(\\d{1,2}) ?[-–] ?(\\d{1,2})(?:[/]| tháng )(\\d{1,2})(?:(?:/| năm )(${YEAR}))?(?!\\d|/)`, 'uy');

/** A period that begins with a word (năm, tháng, quý, nửa) at `at`. */
export function matchWordPeriod(text: string, at: number): NamedPeriod | null {
	const half = execAt(HALF, text, at);
	if (half !== null) return { end: at + half[0].length, value: half[1]?.toLowerCase() === 'đầu' ? `${half[2]}-01/${half[2]}-06` : `${half[2]}-07/${half[2]}-12` };
	const quarter = execAt(QUARTER, text, at);
	if (quarter !== null) {
		const part = quarter[1] ?? '';
		return { end: at + quarter[0].length, value: `${quarter[2] ?? '-'}-Q${/\d/.test(part) ? part : parseRoman(part.toUpperCase())}` };
	}
	const month = execAt(MONTH, text, at);
	if (month !== null && Number(month[1]) >= 1 && Number(month[1]) <= 12) return { end: at + month[0].length, value: `${month[2] ?? '-'}-${pad(month[1])}` };
	const year = execAt(NAMED_YEAR, text, at);
	return year === null ? null : { end: at + year[0].length, value: year[1] ?? '' };
}

/** A period that begins with a digit at `at`: 6 tháng đầu năm 2023, 2021-2025, 10-12/5/2023. */
export function matchNumberPeriod(text: string, at: number): NamedPeriod | null {
	const months = execAt(SPAN_OF_MONTHS, text, at);
	if (months !== null) return spanOfMonths(months, at);
	const counted = execAt(MONTHS_OF, text, at);
	if (counted !== null && Number(counted[1]) >= 1 && Number(counted[1]) <= 12) return { end: at + counted[0].length, value: `${counted[2]}-01/${counted[2]}-${pad(counted[1])}` };
	const years = execAt(YEARS, text, at);
	if (years !== null && Number(years[1]) < Number(years[2])) return { end: at + years[0].length, value: `${years[1]}/${years[2]}` };
	const days = execAt(DAYS, text, at);
	if (days === null) return null;
	const [whole, first = '', last = '', month = '', year] = days;
	// A nought before the day and a year after it speak for days as well as a word does.
	if (year === undefined && !first.startsWith('0') && !/(?:ngày|từ|sáng|chiều|tối|trong)\s$/iu.test(lookBehind(text, at))) return null;
	if (!isDay(first, month) || !isDay(last, month) || Number(first) >= Number(last)) return null;
	const head = `${year ?? '-'}-${pad(month)}`;
	return { end: at + whole.length, value: `${head}-${pad(first)}/${head}-${pad(last)}` };
}

function spanOfMonths(match: RegExpExecArray, at: number): NamedPeriod | null {
	const count = Number(match[1]);
	if (count < 1 || count > 12) return null;
	const year = match[3] ?? '-';
	const first = match[2]?.toLowerCase() === 'đầu';
	const [from, to] = first ? [1, count] : [13 - count, 12];
	return { end: at + match[0].length, value: `${year}-${pad(from)}/${year}-${pad(to)}` };
}

/** Two digits, as ISO 8601 writes months and days. */
export function pad(part: string | number | undefined): string {
	return String(Number(part)).padStart(2, '0');
}
