import { dottedAbbreviations } from './data/abbreviations.ts';
import { lookBehind } from './context.ts';
import type { Span } from './types.ts';

const BREAK = /[.?!…]+[”"’'»)\]]*(?=\s|$)|\n+/gu;
const NEXT_BEGINS = /^\s*[\p{Lu}\d“"‘'«([\-–—•*+]/u;

/**
 * The sentences of a text in order, without the blanks around them. A line's end ends a sentence too, unless the next
 * line goes on in lower case. Safe with abbreviations (TP. Trà Vinh, GS.TS. Nguyễn), numbers (1.200), list numbers
 * ("1. Nội dung"), closing quotation marks and initials.
 */
export function splitSentences(text: string): Span[] {
	const sentences: Span[] = [];
	let start = 0;
	for (const match of text.matchAll(BREAK)) {
		const end = match.index + match[0].length;
		if (match.index < start || !endsSentence(text, start, match.index, end)) continue;
		pushTrimmed(sentences, text, start, end);
		start = end;
	}
	pushTrimmed(sentences, text, start, text.length);
	return sentences;
}

function endsSentence(text: string, start: number, at: number, end: number): boolean {
	const ahead = text.slice(end, end + 12);
	if (text[at] === '\n') return !(/^[ \t]*\p{Ll}/u.test(ahead) && /[\p{L}\d,]$/u.test(lookBehind(text, at).trimEnd()));
	if (ahead.trim() !== '' && !NEXT_BEGINS.test(ahead)) return false;
	if (text[at] !== '.' || end - at > 1) return true;
	const behind = lookBehind(text, at);
	if (/^\s*\n/.test(ahead) || ahead.trim() === '') return true;
	return !endsInAbbreviation(behind) && !endsInListNumber(text.slice(start, at));
}

function endsInAbbreviation(behind: string): boolean {
	const word = /[\p{L}/.]+$/u.exec(behind)?.[0] ?? '';
	const last = word.split('.').at(-1) ?? '';
	if (dottedAbbreviations.has(word) || (dottedAbbreviations.has(last) && !/^\p{Lu}$/u.test(last))) return true;
	if (!/^\p{Lu}$/u.test(last)) return false;
	const before = behind.slice(0, behind.length - word.length);
	return dottedAbbreviations.has(last) ? /[,\-–]\s$/u.test(before) : !/\p{Ll}\s$/u.test(before);
}

/** "1. Nội dung", "II. Kết quả", "a. Về …": the number belongs to what follows. */
function endsInListNumber(sentence: string): boolean {
	return /^\s*(?:\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,6}|\p{L})$/u.test(sentence.slice(0, 24)) && sentence.length < 24;
}

function pushTrimmed(sentences: Span[], text: string, start: number, end: number): void {
	let from = start;
	let to = end;
	while (from < to && /\s/.test(text[from] ?? '')) from++;
	while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
	if (to > from) sentences.push({ start: from, end: to });
}
