import { nameTitles, titlesThatAreNames } from './data/name-words.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** The order of Vietnamese dictionaries: no mark, huyền, hỏi, ngã, sắc, nặng. */
const TONES = '\u0300\u0309\u0303\u0301\u0323';
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

const letters = new Intl.Collator('vi', { sensitivity: 'accent', numeric: true });
const cases = new Intl.Collator('vi', { sensitivity: 'variant', caseFirst: 'lower', numeric: true });

/** A syllable as the order sees it. */
interface OrderedWord {
	/** Without its tone mark, so that hòa and hoà are equal. */
	base: string;
	tone: number;
}

/**
 * The order of Vietnamese dictionaries, for `sort`: syllable by syllable (so that "ba tầng" comes before "bà con"), each
 * by the letters a ă â b c d đ e ê … and only then by its tone: none, huyền, hỏi, ngã, sắc, nặng. Letters are compared by
 * `Intl.Collator('vi')`, which for whole phrases would look at all letters before any tone. Numbers go by value; signs,
 * case, composition and the place of the tone mark count only where all else is equal. A total order: 0 only for
 * strings with the same NFC form.
 */
export function compareVietnamese(a: string, b: string): number {
	return compareWords(listWords(a), listWords(b)) || compareExactly(a, b);
}

/** A person's name taken apart; `given` is the last word, as Vietnamese and Khmer lists in Vietnam order names. */
export interface PersonName {
	/** "Ông", "GS.TS." as written; '' without one. */
	title: string;
	/** The first word; '' where there is only one. */
	family: string;
	middle: string;
	given: string;
}

/**
 * Takes a name apart. Titles before it (Ông, Đ/c, GS.TS.), what stands in brackets and what follows a comma or a dash
 * between blanks ("Phó Chủ tịch") belong to no part of it. A hyphenated word is one word.
 */
export function splitName(name: string): PersonName {
	const bare = name.normalize('NFC').replace(/[([{][^)\]}]{0,200}(?:[)\]}]|$)/g, ' ').split(/,(?!\s*(?:TS|ThS|BS)[.\s])|\s[-–—]\s/u)[0] ?? '';
	const words = bare.trim().split(/\s+/).filter(Boolean);
	const taken = countTitleWords(words);
	const [first = '', ...others] = words.slice(taken);
	const given = others.pop();
	return { title: words.slice(0, taken).join(' '), family: given === undefined ? '' : first, middle: others.join(' '), given: given ?? first };
}

/**
 * The order of lists of people: by given name, then family name, then middle names, then as `compareVietnamese` has it.
 * A name of one word is a given name. Total, and so stable in any `sort`.
 */
export function compareNames(a: string, b: string): number {
	const one = splitName(a);
	const other = splitName(b);
	return compareLoosely(one.given, other.given) || compareLoosely(one.family, other.family) || compareLoosely(one.middle, other.middle) || compareVietnamese(a, b);
}

/** How many words at the beginning are titles; at least one word of a name is left. */
function countTitleWords(words: readonly string[]): number {
	let taken = 0;
	for (;;) {
		const rest = words.slice(taken);
		const length = [4, 3, 2, 1].find((count) => count < rest.length && isTitle(rest.slice(0, count).join(' '), rest.length - count));
		if (length === undefined) return taken;
		taken += length;
	}
}

function isTitle(written: string, left: number): boolean {
	const bare = written.toLowerCase().replace(/[.,]+$/, '');
	if (titlesThatAreNames.has(bare) && left < 2) return false;
	if (titles.has(bare)) return true;
	const parts = bare.split(/[.,]+/).filter(Boolean);
	return parts.length > 1 && (titles.has(parts.join(' ')) || parts.every((part) => titles.has(part)));
}

const titles: ReadonlySet<string> = new Set(nameTitles);

function compareLoosely(a: string, b: string): number {
	return compareWords(listWords(a), listWords(b));
}

function listWords(text: string): OrderedWord[] {
	return (text.normalize('NFC').match(WORD) ?? []).map((word) => {
		const parts = word.normalize('NFD');
		const tone = parts.match(TONE)?.[0];
		return { base: parts.replace(TONE, '').normalize('NFC'), tone: tone === undefined ? 0 : TONES.indexOf(tone) + 1 };
	});
}

function compareWords(a: readonly OrderedWord[], b: readonly OrderedWord[]): number {
	for (let index = 0; index < a.length && index < b.length; index++) {
		const one = a[index];
		const other = b[index];
		if (one === undefined || other === undefined) break;
		const order = letters.compare(one.base, other.base) || one.tone - other.tone;
		if (order !== 0) return order;
	}
	return a.length - b.length;
}

function compareExactly(a: string, b: string): number {
	const one = a.normalize('NFC');
	const other = b.normalize('NFC');
	return cases.compare(one, other) || (one < other ? -1 : one > other ? 1 : 0);
}
