/** A written numeral: digits with their separators. */
export interface Numeral {
	/** Exactly the characters read. */
	surface: string;
	end: number;
	/** Digits of the whole part, separators removed, leading zeros kept. */
	whole: string;
	/** Digits after the decimal comma. */
	fraction?: string;
	/** Parts of a version or heading number such as 4.0 or 2.1.3, which is not a quantity. */
	dotted?: readonly string[];
	/** With thousands separators, and so surely a quantity and not a label or a year. */
	grouped: boolean;
	value: number;
}

const GROUPED = /\d{1,3}(?:\.\d{3})+(?![\d]|\.\d)(?:,\d+(?!\d))?/y;
const SPACED = /[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?![\d]|[.,/-]\d)(?:,\d+(?!\d))?/y;
const ENGLISH_GROUPED = /\d{1,3}(?:,\d{3}){2,}(?!\d)/y;
const DOTTED = /\d+(?:\.\d+)+/y;
const DECIMAL = /\d+,\d+/y;
const PLAIN = /\d+/y;

/** Reads the numeral that begins at `at` (a digit must stand there). Vietnamese rules: dot or space groups thousands, comma is decimal. */
export function matchNumeral(text: string, at: number): Numeral | null {
	const grouped = matchAt(GROUPED, text, at) ?? matchAt(SPACED, text, at) ?? matchAt(ENGLISH_GROUPED, text, at);
	if (grouped !== null) {
		const english = /,\d+,/.test(grouped);
		const [whole = '', fraction] = english ? [grouped] : grouped.split(',');
		return makeNumeral(at, grouped, whole.replace(/\D/g, ''), fraction, true);
	}
	const dotted = matchAt(DOTTED, text, at);
	if (dotted !== null) return { ...makeNumeral(at, dotted, dotted.replace(/\D/g, ''), undefined, false), dotted: dotted.split('.') };
	const decimal = matchAt(DECIMAL, text, at);
	if (decimal !== null) {
		const [whole = '', fraction = ''] = decimal.split(',');
		if (!isListOfYears(whole, fraction)) return makeNumeral(at, decimal, whole, fraction, false);
	}
	const plain = matchAt(PLAIN, text, at);
	return plain === null ? null : makeNumeral(at, plain, plain, undefined, false);
}

/** The match of a sticky expression exactly at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): string | null {
	pattern.lastIndex = at;
	return pattern.exec(text)?.[0] ?? null;
}

function makeNumeral(at: number, surface: string, whole: string, fraction: string | undefined, grouped: boolean): Numeral {
	const value = Number(fraction === undefined ? whole : `${whole}.${fraction}`);
	const numeral = { surface, end: at + surface.length, whole, grouped, value };
	return fraction === undefined ? numeral : { ...numeral, fraction };
}

/** "2021,2022" without a space is a list of years, not a decimal. */
function isListOfYears(whole: string, fraction: string): boolean {
	return /^(19|20)\d\d$/.test(whole) && /^(19|20)\d\d$/.test(fraction);
}
