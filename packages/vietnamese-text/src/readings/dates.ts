import { readCardinal, type NumberWords } from '../cardinals.ts';
import { execAt, lookBehind } from '../context.ts';
import { matchDayMonth, matchFullDate, matchMonthYear, matchPartYear, type WrittenDate } from '../dates.ts';
import { parseRoman } from '../romans.ts';
import { matchTime } from '../times.ts';
import type { Piece } from '../spoken-writer.ts';
import type { Reading, Site } from './reading.ts';

/** A calendar day, with or without its year. */
export function readDate({ text, at, words }: Site): Reading | null {
	const date = matchFullDate(text, at) ?? matchDayMonth(text, at);
	return date === null ? null : { kind: 'date', pieces: sayDate(date, words) };
}

function sayDate({ day, month, year, separator }: WrittenDate, words: NumberWords): Piece[] {
	const pieces: Piece[] = [[readCardinal(day, words), day], ['tháng', separator], [sayMonth(month, words), month]];
	if (year === undefined) return pieces;
	return [...pieces, ['năm', separator], [readCardinal(year.length === 2 ? `20${year}` : year, words), year]];
}

function sayMonth(month: string, words: NumberWords): string {
	return Number(month) === 4 ? 'tư' : readCardinal(month, words);
}

/** A month or quarter with its year: tháng 6/2023, quý I/2023. */
export function readMonth({ text, at, words }: Site): Reading | null {
	const quarter = matchPartYear(text, at);
	if (quarter !== null) {
		const value = String(parseRoman(quarter.part) ?? quarter.part);
		const spoken = Number(value) === 4 && /(?:quý|quí)\s(?:[IV\d]{1,3}(?:,\s?|\svà\s|\s?[-–]\s?|\sđến\s)){0,3}$/iu.test(lookBehind(text, at)) ? 'tư' : readCardinal(value, words);
		return { kind: 'date', pieces: sayWithYear(spoken, quarter.part, quarter.year, text.slice(at, quarter.end), words) };
	}
	const month = matchMonthYear(text, at);
	if (month === null) return null;
	const named = /tháng[^.;:]{0,16}$/iu.test(lookBehind(text, at));
	const spoken = `${named ? '' : 'tháng '}${sayMonth(month.part, words)}`;
	return { kind: 'date', pieces: sayWithYear(spoken, month.part, month.year, text.slice(at, month.end), words) };
}

function sayWithYear(spoken: string, part: string, year: string, whole: string, words: NumberWords): Piece[] {
	return [[spoken, part], ['năm', whole.slice(part.length, whole.length - year.length)], [readCardinal(year, words), year]];
}

const SHORT_PERIOD = /([QT])(0?[1-9]|1[0-2]|I{1,3}|IV)( ?[/-] ?)((?:19|20)\d\d)(?!\d)/y;

/** Q3/2026, T6/2026: a quarter or a month by its initial. */
export function readShortPeriod({ text, at, words }: Site): Reading | null {
	const match = execAt(SHORT_PERIOD, text, at);
	if (match === null) return null;
	const [, initial = '', part = '', slash = '', year = ''] = match;
	const number = String(parseRoman(part) ?? Number(part));
	if (initial === 'Q' ? Number(number) > 4 : /[IV]/.test(part)) return null;
	const spoken = Number(number) === 4 ? 'tư' : readCardinal(number, words);
	return { kind: 'date', pieces: [[initial === 'Q' ? 'quý' : 'tháng', initial], [spoken, part], ['năm', slash], [readCardinal(year, words), year]] };
}

/** A clock time; whole hours without "không phút". */
export function readTime({ text, at, words }: Site): Reading | null {
	const time = matchTime(text, at);
	if (time === null) return null;
	const { hour, sign, minute, second, tail } = time;
	const pieces: Piece[] = [[readCardinal(hour, words), hour], ['giờ', sign]];
	if (minute !== undefined) pieces.push([Number(minute) === 0 && second === undefined ? '' : readCardinal(minute, words), minute]);
	if (second !== undefined) pieces.push(['phút', ':'], [`${readCardinal(second, words)} giây`, second]);
	if (tail !== '') pieces.push([Number(minute) === 0 ? '' : 'phút', tail]);
	return { kind: 'time', pieces };
}
