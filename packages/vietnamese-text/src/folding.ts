/** A syllable or word taken apart for comparison. */
interface FoldedWord {
	/** Base letters, lower-case, đ as d, a final y after a single initial as i. */
	base: string;
	/** Per base letter its quality mark: circumflex, breve, horn, stroke; '' without one. */
	quality: readonly string[];
	/** The tone mark, '' without one; one for the word, so that hòa and hoà are equal. */
	tone: string;
}

const TONES = '\u0300\u0301\u0303\u0309\u0323';
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const FINAL_Y = /^((?:[bcdghklmnprstvx]|qu)?)y$/;

/**
 * The search key of a text: lower-case, no diacritics, đ as d, final y as i after a single initial (kỹ = kĩ, quý = quí,
 * but not mai/may); any other character as it is. Idempotent; equal for NFC and NFD input.
 */
export function fold(text: string): string {
	return text.normalize('NFC').replace(WORD, (word) => foldWord(word).base);
}

/** The words of a text as folded keys, signs and blanks dropped: "Tỉnh Trà Vinh" -> tinh, tra, vinh. */
export function foldedWords(text: string): string[] {
	return listWords(text).map((word) => word.base);
}

/** Pairs of adjacent folded syllables for a phrase index: "tỉnh Trà Vinh" -> tinh_tra, tra_vinh. */
export function bigrams(text: string): string[] {
	const words = foldedWords(text);
	return words.slice(1).map((word, index) => `${words[index]}_${word}`);
}

/**
 * Whether the query's words stand in the text, in order and adjacent. A letter typed without a diacritic matches any;
 * a diacritic that is typed must agree. Case, composition (NFC, NFD), place of the tone mark and final i/y never matter.
 */
export function matches(query: string, text: string): boolean {
	const wanted = listWords(query);
	if (wanted.length === 0) return false;
	const words = listWords(text);
	for (let start = 0; start + wanted.length <= words.length; start++) {
		if (wanted.every((word, index) => agrees(word, words[start + index]))) return true;
	}
	return false;
}

function agrees(typed: FoldedWord, found: FoldedWord | undefined): boolean {
	if (found === undefined || typed.base !== found.base) return false;
	if (typed.tone !== '' && typed.tone !== found.tone) return false;
	return typed.quality.every((mark, index) => mark === '' || mark === found.quality[index]);
}

function listWords(text: string): FoldedWord[] {
	return Array.from(text.normalize('NFC').matchAll(WORD), ([word]) => foldWord(word));
}

function foldWord(word: string): FoldedWord {
	let base = '';
	let tone = '';
	const quality: string[] = [];
	for (const char of word.toLowerCase().normalize('NFD')) {
		if (TONES.includes(char)) tone = char;
		else if (/\p{M}/u.test(char)) quality.splice(-1, 1, char);
		else {
			base += char === 'đ' ? 'd' : char;
			for (let unit = 0; unit < char.length; unit++) quality.push(char === 'đ' ? '-' : '');
		}
	}
	return { base: foldFinalY(base), quality, tone };
}

function foldFinalY(base: string): string {
	const initial = FINAL_Y.exec(base)?.[1];
	return initial === undefined || initial === '' ? base : `${initial}i`;
}
