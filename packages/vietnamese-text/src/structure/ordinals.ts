import { headNumbers } from '../data/structure-words.ts';
import type { Span } from '../types.ts';
import type { Head } from './heads.ts';
import { makeLineEnds } from './lines.ts';

/** A head in words, and how far it reaches at most: one that stands inside a paragraph ends with it. */
export interface WordHead extends Head {
	until: number | null;
}

const WORDS = Object.keys(headNumbers).sort((a, b) => b.length - a.length).join('|');
const HEAD = new RegExp(`(?<![\\p{L}\\d])(?:thứ (${WORDS}|\\d{1,2})|(${WORDS}) là)(?![\\p{L}\\d])(\\s?[,:])?`, 'giu');
const BEFORE = /(?:^|\n|[.:;!?…”)]\s)\s{0,8}(?:[-–+•*]\s{0,3})?["“]?$/u;
const LINE_BEFORE = /(?:^|\n)\s{0,8}(?:[-–+•*]\s{0,3})?$/u;
/** "Thứ ba, ngày 12/5": a day of the week. */
const WEEKDAY_AFTER = /^\s*,?\s*(?:ngày|\d|tuần|đầu tuần|hằng tuần|hàng tuần|sáng|chiều|tối|này|sau|trước|và|đến|-)/iu;

/**
 * "Thứ nhất, …", "Một là …" where a sentence begins, as series that start at one: the second and later ones count only
 * after the first, and a first without comma only before a second. Days of the week and "một là" inside a sentence are none.
 */
export function findWordHeads(text: string): WordHead[] {
	const lineEnd = makeLineEnds(text);
	const candidates = [...text.matchAll(HEAD)].flatMap((match) => readCandidate(text, match, lineEnd) ?? []);
	const last = { ordinal: 0, count: 0 };
	return candidates.filter((head, index) => {
		const kind = head.kind as 'ordinal' | 'count';
		const value = head.value ?? 0;
		const next = candidates.slice(index + 1, index + 8).find((other) => other.kind === kind);
		const good = value === 1 ? head.signed || next?.value === 2 : last[kind] > 0 && value > last[kind] && value <= last[kind] + 2;
		if (good) last[kind] = value;
		return good;
	});
}

function readCandidate(text: string, match: RegExpExecArray, lineEnd: (at: number) => number): (WordHead & { signed: boolean }) | null {
	const [whole, ordinal, count, sign] = match;
	const { index: start } = match;
	const behind = text.slice(Math.max(0, start - 16), start);
	const opensLine = LINE_BEFORE.test(behind);
	if (!BEFORE.test(behind) || (!opensLine && !/^\p{Lu}/u.test(whole))) return null;
	const end = start + whole.length;
	const ahead = text.slice(end, end + 16);
	if (ordinal !== undefined && WEEKDAY_AFTER.test(ahead)) return null;
	const kind = ordinal === undefined ? 'count' : 'ordinal';
	const word = (ordinal ?? count ?? '').toLowerCase();
	return {
		kind, key: kind, rank: null, start: opensLine ? start - (/[-–+•*]\s*$/u.exec(behind)?.[0].length ?? 0) : start, numberStart: start, numberEnd: end - (sign?.length ?? 0), content: end + (/^\s*/.exec(ahead)?.[0].length ?? 0),
		value: headNumbers[word] ?? Number(word), until: opensLine ? null : lineEnd(end), signed: sign !== undefined,
	};
}

/** Bold stretches that are heads: a whole line, or the words before a colon or full stop at a line's beginning. */
export function findBoldHeads(text: string, bold: readonly Span[]): Head[] {
	return bold.flatMap(({ start, end }) => {
		const behind = text.slice(Math.max(0, start - 8), start);
		const words = text.slice(start, Math.min(end, start + 300)).trim();
		const ahead = text.slice(end, end + 8);
		const wholeLine = /^\s*(?:\n|$)/.test(ahead) && !/[.,;]$/.test(words);
		const runIn = /[.:]$/.test(words) || /^\s*[.:]/.test(ahead);
		if (!/(?:^|\n)[^\S\n]*$/.test(behind) || words === '' || words.includes('\n') || words.split(/\s+/).length > 25 || !(wholeLine || runIn)) return [];
		return [{ kind: 'bold' as const, key: 'bold', rank: null, start, numberStart: start, numberEnd: start, content: start, value: null }];
	});
}
