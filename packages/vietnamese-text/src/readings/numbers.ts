import { readCardinal, readDecimal, readDigits, type NumberWords } from '../cardinals.ts';
import { execAt, lookAhead, lookBehind } from '../context.ts';
import { spellLetters } from '../letters.ts';
import { matchNumeral, type Numeral } from '../numerals.ts';
import { matchPhone } from '../phones.ts';
import { matchRatio } from '../ratios.ts';
import { parseRoman } from '../romans.ts';
import { parseSymbol, matchSymbol } from '../symbols.ts';
import type { Piece } from '../spoken-writer.ts';
import type { Reading, Site } from './reading.ts';
import { findUnit } from './units.ts';

/** A document symbol: number, year and letters, a short pause at each slash. */
export function readSymbol({ text, at, words, letters }: Site): Reading | null {
	const match = matchSymbol(text, at);
	if (match === null || parseSymbol(match.raw) === null) return null;
	const parts = match.raw.match(/\d+|\p{L}+|[^\p{L}\d]+/gu) ?? [];
	const pieces = parts.map((part): Piece => {
		if (/^0\d/.test(part)) return [readDigits(part), part];
		if (/^\d/.test(part)) return [readCardinal(part, words), part];
		if (/^\p{L}/u.test(part)) return [spellLetters(part, letters), part];
		return [part.includes('/') ? ',' : '', part];
	});
	return { kind: 'symbol', pieces };
}

/** A telephone number, digit by digit, a short pause between its groups. */
export function readPhone({ text, at }: Site): Reading | null {
	const match = matchPhone(text, at);
	if (match === null) return null;
	const parts = text.slice(at, match.end).match(/\d+|\D+/g) ?? [];
	const pieces = parts.map((part, index): Piece => {
		if (/^\d/.test(part)) return [readDigits(part), part];
		if (part.includes('+')) return ['cộng', part];
		return [index === 0 ? '' : ',', part];
	});
	return { kind: 'phone', pieces };
}

/** 8/9 xã (tám trên chín), 2/3 diện tích (hai phần ba), tỷ số 3-1 (ba một). */
export function readRatio({ text, at, words }: Site): Reading | null {
	const ratio = matchRatio(text, at);
	if (ratio === null) return null;
	const link = { part: 'phần', count: 'trên', score: '', years: 'đến' }[ratio.manner];
	const read = (numeral: string) => readCardinal(numeral.replace(/\D/g, ''), words);
	const second = ratio.manner === 'part' && ratio.second === '4' ? 'tư' : read(ratio.second);
	const first = ratio.manner === 'count' ? (sayInPlace(Number(ratio.first), lookBehind(text, at)) ?? read(ratio.first)) : read(ratio.first);
	return { kind: 'number', pieces: [[first, ratio.first], [link, ratio.sign], [second, ratio.second]] };
}

const CODE = /\d{1,5}(?:\p{L}{1,3}\d{0,4}){1,3}(?![\p{L}\d])/uy;

/** A number with letters in it: 10A, 5G, 1m65, 3x4. */
export function readCode({ text, at, words, letters }: Site): Reading | null {
	const match = execAt(CODE, text, at);
	if (match === null) return null;
	const digits = /^\d+/.exec(match[0])?.[0] ?? '';
	if (findUnit(text, at + digits.length, true) !== null && !/^\dK$/.test(match[0])) return null;
	const parts = match[0].match(/\d+|\D+/g) ?? [];
	const pieces = parts.map((part): Piece => {
		if (/^\d/.test(part)) return [readCardinal(part, words), part];
		if (/^[xX]$/.test(part)) return ['nhân', part];
		const word = { m: 'mét', tr: 'triệu' }[part];
		return [word ?? spellLetters(part, letters), part];
	});
	return { kind: 'number', pieces };
}

/** Any other numeral. */
export function readNumeral({ text, at, words }: Site): Reading | null {
	const numeral = matchNumeral(text, at);
	if (numeral === null) return null;
	return { kind: 'number', pieces: [[sayNumeral(numeral, lookBehind(text, at), words), numeral.surface]] };
}

function sayNumeral(numeral: Numeral, behind: string, words: NumberWords): string {
	if (numeral.dotted !== undefined) return numeral.dotted.map((part) => readCardinal(part, words)).join(' chấm ');
	if (numeral.fraction !== undefined) return readDecimal(numeral.whole, numeral.fraction, words);
	// "20 giờ 00": a full hour has no minutes to say.
	if (numeral.whole === '00' && /\d giờ\s$/u.test(behind)) return '';
	if (numeral.whole.length > 2 && !numeral.grouped && EXTENSION_BEFORE.test(behind)) return readDigits(numeral.whole);
	if (/^0\d{2,}$/.test(numeral.whole) && !numeral.grouped) return readDigits(numeral.whole);
	return sayInPlace(numeral.value, behind) ?? readCardinal(numeral.whole, words);
}

/** A number that is dialled or typed. */
const EXTENSION_BEFORE = /(?:máy lẻ|số lẻ|nhánh|nội bộ|mã OTP|mã PIN|mật khẩu|bấm phím|bấm số)\s(?:là\s)?$/iu;

/** Four as "tư" in months, quarters and ordinals, one as "nhất" in ordinals. */
function sayInPlace(value: number, behind: string): string | null {
	if (value === 4 && /(?:tháng|thứ|quý|quí)\s$/iu.test(behind)) return 'tư';
	if (value === 1 && /(?:^|[^\p{L}])thứ\s$/iu.test(behind)) return 'nhất';
	return null;
}

const ROMAN = /[IVXLC]{1,12}(?![\p{L}\d])/uy;
const ROMAN_BEFORE =
	/(?:^|[^\p{L}])(?:quý|quí|khóa|khoá|thứ|đại hội|thế kỷ|thế kỉ|hạng|cấp|loại|chương|phần|mục|phụ lục|đợt|kỳ|kì|tập|quyển|cuốn|điều|nhóm|vùng|khu vực|giai đoạn|bậc|tiết|khối|trung ương|thế giới|quân khu|quân đoàn|bảng|biểu|hội nghị|liên hoan|giải|hội thi|hội khỏe|mẫu|đề mục)\s(?:[IVXLC]{1,6}(?:,\s?|\svà\s|\s?[-–+/]\s?|\sđến\s|\shoặc\s)){0,3}$/iu;

/** A Roman numeral: after a word that numbers (quý I, khóa X), at the head of a list, or of two letters and more. */
export function readRoman({ text, at, words }: Site): Reading | null {
	const written = execAt(ROMAN, text, at)?.[0];
	if (written === undefined) return null;
	const value = parseRoman(written);
	const behind = lookBehind(text, at);
	if (value === null || !isRomanHere(written, behind, lookAhead(text, at + written.length))) return null;
	return { kind: 'roman', pieces: [[sayInPlace(value, behind) ?? readCardinal(String(value), words), written]] };
}

function isRomanHere(written: string, behind: string, ahead: string): boolean {
	if (ROMAN_BEFORE.test(behind)) return /^[IVX]+$/.test(written) || written.length > 1;
	if (/^\s*$/.test(behind) && /^\s?[.)\-–/:]/.test(ahead) && /^[IVX]+$/.test(written)) return true;
	const inCapitals = /\p{Lu}{2}\s$/u.test(behind);
	return written.length > 1 && /^[IVX]+$/.test(written) && (!inCapitals || /\d-$/.test(behind));
}
