import { units, perNouns } from '../data/units.ts';
import { readCardinal, readDecimal } from '../cardinals.ts';
import { execAt, isLineStart, lookAhead, lookBehind } from '../context.ts';
import { matchNumeral } from '../numerals.ts';
import type { Piece } from '../spoken-writer.ts';
import { follows, type Reading, type Site } from './reading.ts';

const SILENT_REFERENCE = /\[\d{1,3}\]/y;
const DOTS = /\.{2,}|…+/y;

const MARKS: Readonly<Record<string, string>> = {
	',': ',', ';': ';', ':': ':', '.': '.', '?': '?', '!': '!', '(': ',', ')': ',', '[': ',', ']': ',', '|': ',',
	'&': 'và', '=': 'bằng', '<': 'nhỏ hơn', '>': 'lớn hơn', '≤': 'nhỏ hơn hoặc bằng', '≥': 'lớn hơn hoặc bằng', '≠': 'khác', '≈': 'xấp xỉ', '×': 'nhân', '^': 'mũ', '÷': 'chia', '±': 'cộng trừ',
	'%': 'phần trăm', '‰': 'phần nghìn', '°': 'độ', º: 'độ', '℃': 'độ xê', $: 'đô la', '€': 'ơ rô', '₫': 'đồng', '£': 'bảng', '¥': 'yên', '@': 'a còng', '§': 'mục', '№': 'số',
	'½': 'một phần hai', '⅓': 'một phần ba', '⅔': 'hai phần ba', '¼': 'một phần tư', '¾': 'ba phần tư',
};

/** A dash: "đến" between two figures, "âm" before a negative one, silence between words, a pause otherwise. */
export function readDash(site: Site): Reading | null {
	const { text, at } = site;
	const dash = text[at] ?? '';
	if (!/[-–—−‑]/.test(dash)) return null;
	const ahead = lookAhead(text, at + 1);
	if (follows(site, 'number', 'date', 'time', 'unit') && /^\s?(?:\d|~|khoảng\s\d|(?:tháng|năm|ngày)\s\d)/u.test(ahead)) return say('đến', dash);
	if (follows(site, 'roman') && /^\s?[IVX]/u.test(ahead)) return say('đến', dash);
	const behind = lookBehind(text, at);
	if (/^\d/.test(ahead) && /(?:^|[\s(])$/u.test(behind)) return say('âm', dash);
	const apart = /\s$/u.test(behind) && /^\s/u.test(ahead);
	if (isLineStart(text, at) || !apart) return say('', dash);
	return say(/\p{Ll}\s$/u.test(behind) && /^\s\p{Ll}/u.test(ahead) ? '' : ',', dash);
}

/** A slash: "trên" in a rate (đồng/kg, người/km2), silence between two words (và/hoặc). */
export function readSlash(site: Site): Reading | null {
	const { text, at } = site;
	if (text[at] !== '/') return null;
	const right = /^\/\s?([\p{L}]{1,6}[²³23]?)/u.exec(lookAhead(text, at))?.[1];
	if (right === undefined) return /^\/\s?\d/.test(lookAhead(text, at)) && /\d\s?$/.test(lookBehind(text, at)) ? say('trên', '/') : say('', '/');
	// Whatever is paid for comes after a currency: đồng/lượng, USD/thùng.
	if (/(?:đồng|USD|VNĐ|đô la|\d ?đ)$/u.test(lookBehind(text, at)) && /^\p{Ll}/u.test(right)) return { kind: 'per', pieces: [['trên', '/']] };
	const afterFigure = /\d[\d.,]*%?\s?(?:\p{L}{1,7}[²³23]?\s?){0,4}(?:\/\p{L}{1,6})?$/u.test(lookBehind(text, at));
	const isRate = follows(site, 'unit') || ((perNouns.has(right) || right in units || right === 'h' || right === 's') && (afterFigure || /(?:đồng|USD|tấn|lần|lượt|người|kg|triệu|giờ|buổi|tiết|điểm|con)$/u.test(lookBehind(text, at))));
	return isRate ? { kind: 'per', pieces: [['trên', '/']] } : say('', '/');
}

/** A plus sign before a figure is spoken; as a list mark it is not. */
export function readPlus({ text, at }: Site): Reading | null {
	if (text[at] !== '+') return null;
	return say(/^\+\s?\d/.test(lookAhead(text, at)) && !(isLineStart(text, at) && text[at + 1] === ' ') ? 'cộng' : isLineStart(text, at) ? '' : 'cộng', '+');
}

/** "$100": the currency is spoken after its figure. */
export function readLeadingCurrency({ text, at, words }: Site): Reading | null {
	const sign = text[at] ?? '';
	const numeral = '$€£¥₫'.includes(sign) && /\d/.test(text[at + 1] ?? '') ? matchNumeral(text, at + 1) : null;
	if (numeral === null) return null;
	const figure = numeral.fraction === undefined ? readCardinal(numeral.whole, words) : readDecimal(numeral.whole, numeral.fraction, words);
	return { kind: 'number', pieces: [[`${figure} ${MARKS[sign] ?? ''}`, sign + numeral.surface]] };
}

/** "II.3", "A.1": a dot grown together with a number on its right. */
export function readInnerDot({ text, at }: Site): Reading | null {
	return text[at] === '.' && /[\p{L}\d]$/u.test(text.slice(Math.max(0, at - 2), at)) && /\d/.test(text[at + 1] ?? '') ? say('chấm', '.') : null;
}

/** The dot of a shortened name before another mark (Trần Văn B., Lê C.) ends no sentence. */
export function readInitialDot({ text, at }: Site): Reading | null {
	return text[at] === '.' && /(?:^|\s)\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at)) && /^\.[,;:)]/.test(text.slice(at, at + 2)) ? say('', '.') : null;
}

/** A run of dots is one trailing pause. */
export function readDots({ text, at }: Site): Reading | null {
	const dots = execAt(DOTS, text, at)?.[0];
	return dots === undefined ? null : say('…', dots);
}

/** A bracketed footnote number is not read aloud. */
export function readReference({ text, at }: Site): Reading | null {
	const reference = execAt(SILENT_REFERENCE, text, at)?.[0];
	return reference === undefined ? null : say('', reference);
}

/** Any other sign: by its name, or silent. */
export function readMark({ text, at }: Site): Reading {
	const mark = String.fromCodePoint(text.codePointAt(at) ?? 0);
	if (mark === '~') return say(/^~\s?\d/.test(lookAhead(text, at)) ? 'khoảng' : '', mark);
	if (Object.hasOwn(units, mark) && mark !== '$') return { kind: 'unit', pieces: [[units[mark] ?? '', mark]] };
	return say(MARKS[mark] ?? readForeignDigit(mark), mark);
}

const FOREIGN_DIGIT_NAMES = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A digit of another script (Khmer ៥, full-width ５): Unicode keeps each script's ten digits together. */
function readForeignDigit(mark: string): string {
	if (!/^\p{Nd}$/u.test(mark)) return '';
	const code = mark.codePointAt(0) ?? 0;
	let value = 0;
	while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value++;
	return FOREIGN_DIGIT_NAMES[value] ?? '';
}

function say(spoken: string, written: string): Reading {
	const pieces: Piece[] = [[spoken, written]];
	return { kind: 'mark', pieces };
}
