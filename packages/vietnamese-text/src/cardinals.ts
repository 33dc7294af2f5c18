/** Words of the thousand and of the silent ten; they differ by region. */
export interface NumberWords {
	thousand: 'nghìn' | 'ngàn';
	zeroTen: 'linh' | 'lẻ';
}

export const northernNumberWords: NumberWords = { thousand: 'nghìn', zeroTen: 'linh' };

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** Longer numerals than this are read digit by digit: nobody follows "nghìn triệu tỷ tỷ" by ear. */
const LONGEST_CARDINAL = 15;

/**
 * A cardinal number in Vietnamese words.
 * @param digits decimal digits only, of any length; leading zeros are silent ("05" -> "năm").
 * Rules: mốt after a ten above ten (21), tư after such a ten (24), lăm after any ten (15, 25),
 * linh for a silent ten (105), "không trăm" inside a number (1.005), a silent group of zeros (2.000.500).
 */
export function readCardinal(digits: string, words: NumberWords = northernNumberWords): string {
	const significant = digits.replace(/^0+(?=\d)/, '');
	if (significant.length > LONGEST_CARDINAL) return readDigits(digits);
	if (significant.length === 1) return DIGITS[Number(significant)] ?? '';
	return readSignificant(significant, words, false);
}

/** Each digit by its own name, as in a telephone number. */
export function readDigits(digits: string): string {
	return Array.from(digits, (digit) => DIGITS[Number(digit)] ?? '').join(' ');
}

/** A decimal number; the fraction digit by digit: 93,05 -> "chín mươi ba phẩy không năm". */
export function readDecimal(whole: string, fraction: string, words: NumberWords = northernNumberWords): string {
	return `${readCardinal(whole, words)} phẩy ${readDigits(fraction)}`;
}

function readSignificant(digits: string, words: NumberWords, inner: boolean): string {
	if (digits.length > 9) {
		const head = readSignificant(digits.slice(0, -9), words, inner);
		const tail = digits.slice(-9);
		const spokenTail = /^0+$/.test(tail) ? '' : ` ${readSignificant(tail, words, true)}`;
		return `${head} tỷ${spokenTail}`;
	}
	const scales = ['', words.thousand, 'triệu'];
	const padded = digits.padStart(9, '0');
	const spoken: string[] = [];
	for (let place = 2; place >= 0; place--) {
		const group = padded.slice(6 - 3 * place, 9 - 3 * place);
		if (group === '000') continue;
		const scale = scales[place] ?? '';
		spoken.push(readGroup(group, words, inner || spoken.length > 0));
		if (scale) spoken.push(scale);
	}
	return spoken.join(' ');
}

/** Three digits; `inner` when higher groups were spoken, so that the empty hundred must be heard. */
function readGroup(group: string, words: NumberWords, inner: boolean): string {
	const hundred = Number(group[0]);
	const ten = Number(group[1]);
	const unit = Number(group[2]);
	const spoken: string[] = [];
	if (hundred > 0 || inner) spoken.push(`${DIGITS[hundred]} trăm`);
	if (ten === 0 && unit > 0) spoken.push(spoken.length > 0 ? `${words.zeroTen} ${DIGITS[unit]}` : `${DIGITS[unit]}`);
	if (ten === 1) spoken.push('mười');
	if (ten > 1) spoken.push(`${DIGITS[ten]} mươi`);
	if (ten > 0 && unit > 0) spoken.push(readUnitAfterTen(ten, unit));
	return spoken.join(' ');
}

function readUnitAfterTen(ten: number, unit: number): string {
	if (unit === 5) return 'lăm';
	if (ten > 1 && unit === 1) return 'mốt';
	if (ten > 1 && unit === 4) return 'tư';
	return DIGITS[unit] ?? '';
}
