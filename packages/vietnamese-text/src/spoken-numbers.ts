import type { SpokenNumber } from './types.ts';

/** A word, a punctuation mark or a line break of the spoken text. */
interface Token {
	word: string;
	start: number;
	end: number;
}

/** A value read from tokens, and the index of the first token after it. */
interface Parsed {
	value: number;
	next: number;
}

const DIGITS: Readonly<Record<string, number>> = { không: 0, một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 };
const UNITS_AFTER_TEN: Readonly<Record<string, number>> = { mốt: 1, hai: 2, ba: 3, tư: 4, bốn: 4, lăm: 5, nhăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 };
const UNITS_AFTER_TEN_ALONE: Readonly<Record<string, number>> = { ...UNITS_AFTER_TEN, một: 1 };
const SMALL_SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6 };
const ORDINALS: Readonly<Record<string, number>> = { nhất: 1, tư: 4 };
const TU_AFTER = new Set(['tháng', 'thứ', 'quý', 'quí', 'phần']);
/** Before "năm" as the noun year, and after it. */
const YEAR_BEFORE = new Set(['hằng', 'hàng', 'mỗi', 'trong', 'cuối', 'đầu', 'giữa', 'từng', 'nhiều', 'cả', 'các', 'những', 'vài', 'mấy', 'theo', 'giai', 'suốt', 'qua', 'một', 'hai', 'ba', 'bốn', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mươi', 'lăm', 'mốt', 'tư', 'trăm', 'nghìn', 'ngàn']);
const YEAR_AFTER = new Set(['nay', 'qua', 'trước', 'sau', 'tới', 'học', 'mới', 'nào', 'ngoái', 'công', 'liên', 'liền', 'thực', 'kể', 'xây']);
/** "không" is the word not, unless a figure goes on around it. */
const ZERO_AFTER = new Set(['phẩy', 'trăm', 'giờ', 'độ', 'phần']);

/**
 * The numbers that stand in words in a spoken text, in order: cardinals ("một nghìn hai trăm ba mươi tư" 1234), decimals
 * with "phẩy", the parts of dates (ngày 21, tháng 4, năm 2023), figures read digit by digit as single digits.
 * It shares nothing with the writer of numbers, so that it can guard spoken text that a person has edited.
 * Offsets index `text.normalize('NFC')`. "năm" after a numeral or before a four-figure one is the noun year, "không" outside figures the word not.
 */
export function findSpokenNumbers(text: string): SpokenNumber[] {
	const tokens = tokenise(text.normalize('NFC'));
	const numbers: SpokenNumber[] = [];
	let at = 0;
	while (at < tokens.length) {
		const parsed = isNumberHere(tokens, at) ? parseNumber(tokens, at) : null;
		const first = tokens[at];
		const last = parsed === null ? undefined : tokens[parsed.next - 1];
		if (parsed === null || first === undefined || last === undefined) {
			at++;
			continue;
		}
		numbers.push({ value: parsed.value, start: first.start, end: last.end });
		at = parsed.next;
	}
	return numbers;
}

function tokenise(text: string): Token[] {
	return Array.from(text.matchAll(/[\p{L}\p{M}]+|[^\p{L}\p{M}\s]|\n/gu), (match) => ({
		word: match[0].toLowerCase(),
		start: match.index,
		end: match.index + match[0].length,
	}));
}

/** Whether a number may begin at the token, as against the words năm (year), không (not), tư, nhất of another meaning. */
function isNumberHere(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.word ?? '';
	const before = wordAt(tokens, at - 1);
	const after = wordAt(tokens, at + 1);
	if (word === 'mười') return true;
	if (word === 'tư' || word === 'nhất') return word === 'tư' ? TU_AFTER.has(before) : before === 'thứ';
	if (!Object.hasOwn(DIGITS, word)) return false;
	if (word === 'không') return ZERO_AFTER.has(after) || (isDigitWord(after) && !isNounAfterZero(tokens, at)) || (isDigitWord(before) && before !== 'năm') || before === 'giờ' || before === 'độ';
	if (word !== 'năm') return true;
	if (before === 'tháng' || before === 'thứ' || before === 'giờ' || before === 'số' || before === 'phẩy') return true;
	if (after === 'trăm' || after === 'mươi' || Object.hasOwn(SMALL_SCALES, after) || after === 'tỷ' || after === 'tỉ' || after === 'phẩy') return true;
	if (after === 'năm' && !isDigitWord(wordAt(tokens, at + 2)) && wordAt(tokens, at + 2) !== 'mười') return true;
	if (isDigitWord(after) || after === 'mười') return isDigitWord(before) && after !== 'mười' && !carriesOn(wordAt(tokens, at + 2));
	return !YEAR_BEFORE.has(before) && !YEAR_AFTER.has(after);
}

/** A word that makes a larger number of the digit before it. */
function carriesOn(word: string): boolean {
	return word === 'mươi' || word === 'trăm' || word === 'tỷ' || word === 'tỉ' || Object.hasOwn(SMALL_SCALES, word);
}

/** "không ba" may begin a phone number, "không một ai" does not: a second digit or more must follow. */
function isNounAfterZero(tokens: readonly Token[], at: number): boolean {
	return !isDigitWord(wordAt(tokens, at + 2)) && !isDigitWord(wordAt(tokens, at - 1)) && wordAt(tokens, at - 1) !== 'số' && wordAt(tokens, at - 1) !== 'luận';
}

function parseNumber(tokens: readonly Token[], at: number): Parsed | null {
	const ordinal = ORDINALS[wordAt(tokens, at)];
	if (ordinal !== undefined) return { value: ordinal, next: at + 1 };
	const whole = parseWhole(tokens, at);
	if (whole === null || wordAt(tokens, whole.next) !== 'phẩy') return whole;
	const fraction = parseFraction(tokens, whole.next + 1);
	if (fraction === null) return whole;
	const decimal = { value: Number(`${whole.value}.${fraction.digits}`), next: fraction.next };
	const scale = scaleAt(tokens, decimal.next);
	return scale === null ? decimal : { value: roundProduct(decimal.value, scale.value), next: scale.next };
}

/** 3,2 tỷ must be 3200000000, free of binary remainders. */
function roundProduct(value: number, scale: number): number {
	return Number((value * scale).toPrecision(15));
}

/** A run of scale words after a decimal: "tỷ", "nghìn tỷ". */
function scaleAt(tokens: readonly Token[], at: number): Parsed | null {
	let value = 1;
	let next = at;
	for (;;) {
		const word = wordAt(tokens, next);
		const scale = word === 'tỷ' || word === 'tỉ' ? 1e9 : SMALL_SCALES[word];
		if (scale === undefined) break;
		value *= scale;
		next++;
	}
	return next === at ? null : { value, next };
}

function parseFraction(tokens: readonly Token[], at: number): { digits: string; next: number } | null {
	const group = parseGroup(tokens, at);
	if (group !== null && group.next - at > 1 && group.value >= 10) return { digits: String(group.value), next: group.next };
	let digits = '';
	let next = at;
	while (digits.length < 12) {
		const digit = next === at || wordAt(tokens, next) !== 'tư' ? DIGITS[wordAt(tokens, next)] : 4;
		if (digit === undefined) break;
		if (digits !== '' && wordAt(tokens, next) === 'năm' && startsYear(tokens, next)) break;
		digits += digit;
		next++;
	}
	return digits === '' ? null : { digits, next };
}

/** "… phẩy hai năm hai nghìn …": this năm is the year. */
function startsYear(tokens: readonly Token[], at: number): boolean {
	const after = wordAt(tokens, at + 1);
	return (isDigitWord(after) && Object.hasOwn(SMALL_SCALES, wordAt(tokens, at + 2))) || YEAR_AFTER.has(after);
}

/** A whole number: groups under falling scales, each "tỷ" closing what stands before it. */
function parseWhole(tokens: readonly Token[], at: number): Parsed | null {
	const first = parseBelowBillion(tokens, at);
	if (first === null) return null;
	let { value, next } = first;
	while (wordAt(tokens, next) === 'tỷ' || wordAt(tokens, next) === 'tỉ') {
		value *= 1e9;
		next++;
		const rest = isInnerGroup(tokens, next, 1e9) ? parseBelowBillion(tokens, next) : null;
		if (rest === null || wordAt(tokens, rest.next) === 'phẩy') break;
		value += rest.value;
		next = rest.next;
	}
	return { value, next };
}

function parseBelowBillion(tokens: readonly Token[], at: number): Parsed | null {
	let value = 0;
	let next = at;
	let ceiling = 1e9;
	for (;;) {
		const group = next === at || isInnerGroup(tokens, next, ceiling) ? parseGroup(tokens, next) : null;
		if (group === null) break;
		const scale = SMALL_SCALES[wordAt(tokens, group.next)];
		if (scale === undefined) return { value: value + group.value, next: group.next };
		if (scale >= ceiling) break;
		value += group.value * scale;
		next = group.next + 1;
		ceiling = scale;
	}
	return next === at ? null : { value, next };
}

/** Whether the words after a scale carry the number on: a hundred, "linh", or a ten; a lone digit begins another number. */
function isInnerGroup(tokens: readonly Token[], at: number, ceiling: number): boolean {
	const word = wordAt(tokens, at);
	if (word === 'linh' || word === 'lẻ' || word === 'mười') return true;
	if (!Object.hasOwn(DIGITS, word)) return false;
	const after = wordAt(tokens, at + 1);
	if (after === 'trăm' || after === 'mươi') return word !== 'không' || after === 'trăm';
	const scale = SMALL_SCALES[after];
	return scale !== undefined && scale < ceiling && word !== 'năm';
}

/** Up to three digits: [digit trăm] [linh digit | mười digit | digit mươi digit]. */
function parseGroup(tokens: readonly Token[], at: number): Parsed | null {
	const word = wordAt(tokens, at);
	const digit = DIGITS[word];
	if (digit !== undefined && wordAt(tokens, at + 1) === 'trăm') {
		const rest = parseRest(tokens, at + 2);
		return rest === null ? { value: digit * 100, next: at + 2 } : { value: digit * 100 + rest.value, next: rest.next };
	}
	const rest = parseRest(tokens, at);
	if (rest !== null) return rest;
	return digit === undefined ? null : { value: digit, next: at + 1 };
}

function parseRest(tokens: readonly Token[], at: number): Parsed | null {
	const word = wordAt(tokens, at);
	const after = wordAt(tokens, at + 1);
	if (word === 'linh' || word === 'lẻ') {
		const digit = after === 'tư' ? 4 : DIGITS[after];
		return digit === undefined ? null : { value: digit, next: at + 2 };
	}
	if (word === 'mười') {
		const unit = UNITS_AFTER_TEN_ALONE[after];
		return unit === undefined || after === 'mốt' || after === 'tư' ? { value: 10, next: at + 1 } : { value: 10 + unit, next: at + 2 };
	}
	const ten = DIGITS[word];
	if (ten === undefined || after !== 'mươi') return null;
	const unit = UNITS_AFTER_TEN[wordAt(tokens, at + 2)];
	return unit === undefined ? { value: ten * 10, next: at + 2 } : { value: ten * 10 + unit, next: at + 3 };
}

function wordAt(tokens: readonly Token[], at: number): string {
	return tokens[at]?.word ?? '';
}

function isDigitWord(word: string): boolean {
	return Object.hasOwn(DIGITS, word);
}
