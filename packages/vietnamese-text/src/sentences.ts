import { dottedLabels, dottedPlaces, dottedTitles, familyNames, letterLabels, nameLeads, sentenceOpeners } from './data/sentence-words.ts';
import { lookBehind } from './context.ts';
import { isSyllable } from './letters.ts';
import type { Span } from './types.ts';

/** A run of closing marks, or of line breaks, at which a sentence may end. */
const BREAK = /[.?!…][.?!…”"’'»)\]]*|\n+/gu;
const NEXT_BEGINS = /^(?:[\p{Lu}\p{Lt}\p{Lo}\d“"‘'«([\-–—•*+…]|\p{Ll}[.)]\s)/u;
const LINE_GOES_ON = /^[ \t]*\p{Ll}/u;
const REACH_AHEAD = 40;

/**
 * The sentences of a text in order, without the blanks around them; offsets index `text.normalize('NFC')`. A line's end
 * ends a sentence too, unless the next line goes on in lower case. Safe with abbreviations (TP. Trà Vinh, GS.TS. Nguyễn,
 * tr. 12, Q. 1), initials (V. I. Lênin), numbers and dates (1.200; ngày 05. 7. 2026), heads of lists and articles
 * ("1. Nội dung", "Điều 5. Phạm vi"), closing quotation marks and addresses. What is only signs belongs to a neighbour.
 * Linear in the length of the text.
 */
export function splitSentences(text: string): Span[] {
	const source = text.normalize('NFC');
	const sentences: Span[] = [];
	let start = 0;
	for (const { index, 0: mark } of source.matchAll(BREAK)) {
		const end = index + mark.length;
		if (!endsSentence(source, start, index, end)) continue;
		pushTrimmed(sentences, source, start, end);
		start = end;
	}
	pushTrimmed(sentences, source, start, source.length);
	return sentences;
}

function endsSentence(text: string, start: number, at: number, end: number): boolean {
	const ahead = text.slice(end, end + REACH_AHEAD);
	if (text[at] === '\n') return !(LINE_GOES_ON.test(ahead) && /[\p{L}\d,]$/u.test(lookBehind(text, at).trimEnd()));
	if (end < text.length && !/^\s/.test(ahead)) return false;
	if (!/[\p{L}\d]/u.test(text.slice(start, Math.min(at, start + 400)))) return /^\s*\n/.test(ahead);
	const next = ahead.trimStart();
	if (next !== '' && !NEXT_BEGINS.test(next)) return false;
	if (text[at] !== '.' || end - at > 1 || next === '' || /^[^\S\n]*\n/.test(ahead)) return true;
	const behind = lookBehind(text, at);
	return !endsInAbbreviation(behind, next) && !endsInListNumber(text, start, at) && !isInnerDot(behind, next);
}

/** "05. 7. 2026", "1. 200": a figure that was set with blanks. */
function isInnerDot(behind: string, next: string): boolean {
	return /(?:ngày|sáng|chiều|tối|hôm)\s\d{1,2}$/iu.test(behind) ? /^\d{1,2}\.\s?\d{4}(?!\d)/.test(next) : /(?:ngày|sáng|chiều|tối|hôm)\s\d{1,2}\.\s?\d{1,2}$/iu.test(behind) && /^\d{4}(?!\d)/.test(next);
}

function endsInAbbreviation(behind: string, next: string): boolean {
	const word = /[\p{L}\d/.]+$/u.exec(behind)?.[0] ?? '';
	const last = word.slice(word.lastIndexOf('.') + 1);
	const before = behind.slice(0, behind.length - word.length);
	if (/^\d/.test(next) && dottedLabels.has(last)) return last.length > 1 || !/\p{Lu}\p{Ll}*\s$/u.test(before);
	if (dottedTitles.has(word) || dottedTitles.has(last)) return !opensSentence(next);
	if (!/^\p{Lu}$/u.test(last)) return false;
	return word.length > 1 ? isInitialsOfName(before, next) : isInitial(last, before, next);
}

/** "Theo báo cáo": a word that no name begins with, followed by an ordinary word. */
function opensSentence(next: string): boolean {
	const match = /^(\p{Lu}\p{Ll}*),? (\p{Ll})/u.exec(next);
	return match !== null && sentenceOpeners.has(match[1] ?? '');
}

/** "V.I. Lênin" goes on, "Nguyễn V.A. Sau đó" does not. */
function isInitialsOfName(before: string, next: string): boolean {
	return !opensSentence(next) && (!/\p{Lu}\p{Ll}+\s$/u.test(before) || !isSyllable(firstWord(next)));
}

/** Whether a single capital with a full stop is an initial, or the unit of an address, and a name goes on after it. */
function isInitial(letter: string, before: string, next: string): boolean {
	if (/^\p{Lu}\./u.test(next)) return true;
	if (opensSentence(next)) return false;
	if (dottedPlaces.has(letter) && /(?:[,\-–(]|(?:^|\s)(?:ở|tại|thuộc|từ|về|trên))\s$/u.test(before)) return true;
	const previous = /([\p{L}.]+)\s$/u.exec(before)?.[1] ?? '';
	if (previous === '') return true;
	if (/^\p{Lu}\.$/u.test(previous)) return !familyNames.has(/(\p{Lu}\p{L}*)\s\p{Lu}\.\s$/u.exec(before)?.[1] ?? '') || !isSyllable(firstWord(next));
	if (/^\p{Ll}/u.test(previous) && letterLabels.has(previous)) return false;
	if (familyNames.has(previous) || nameLeads.has(previous)) return true;
	return /^\p{Lu}\p{Ll}/u.test(next) && !isSyllable(firstWord(next));
}

function firstWord(text: string): string {
	return /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';
}

const LIST_NUMBER = /^\s*(?:(?:phần|chương|mục|tiểu mục|điều|khoản|phụ lục|bước|câu|bài|bảng|biểu|hình|ảnh|biểu đồ|sơ đồ|chuyên đề|nhóm|tiêu chí)\s(?:thứ\s)?)?(?:\d{1,3}(?:\.\d{1,3}){0,4}[a-zđ]?|[IVXL]{1,6}(?:\.\d{1,3}){0,3}|\p{L}(?:\.\d{1,3}){0,3})$/iu;

/** "1. Nội dung", "II. Kết quả", "a. Về …", "Điều 5. Phạm vi": the number belongs to what follows. */
function endsInListNumber(text: string, start: number, at: number): boolean {
	return at - start < 28 && LIST_NUMBER.test(text.slice(start, at));
}

function pushTrimmed(sentences: Span[], text: string, start: number, end: number): void {
	let from = start;
	let to = end;
	while (from < to && /\s/.test(text[from] ?? '')) from++;
	while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
	if (to > from) sentences.push({ start: from, end: to });
}
