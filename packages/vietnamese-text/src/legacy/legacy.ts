import { couldBeSyllable, isUnicodeVietnamese, listAccented } from './plausible.ts';
import { legacyEncodings, patterns, tables, type LegacyEncoding } from './tables.ts';

/** A legacy encoding as recognised. */
export interface LegacyGuess {
	encoding: LegacyEncoding;
	/** From 0 to 1: the share of accented words that become Vietnamese syllables, lower where there are few; 1 by the font. */
	confidence: number;
	/** Whether the font shows small letters as capitals (.VnTimeH), so that the text must be put in capitals. */
	capitals: boolean;
}

const SAMPLE_WORDS = 3000;
const LEAST = { words: 3, share: 0.85, gain: 0.15 };

/**
 * The legacy encoding in which a text is written, or null for Unicode, other languages and texts too short to tell.
 * By the font's name where one is given (.VnTime, VNI-Times), unless the text holds letters that only Unicode has; else
 * by statistics: of the words with other than ASCII characters, at least 85 % must become Vietnamese syllables, and
 * clearly more than are so as they stand. Of mixed text it tells what most of it is; see `convertLegacyParts`.
 */
export function detectLegacyEncoding(text: string, options: { fontName?: string } = {}): LegacyGuess | null {
	const source = text.normalize('NFC');
	const font = findFontEncoding(options.fontName);
	if (font !== null) return isUnicodeVietnamese(source) ? null : { ...font, confidence: 1 };
	const words = listAccented(source, SAMPLE_WORDS);
	if (words.length < LEAST.words) return null;
	const plain = shareOfSyllables(words);
	const scored = legacyEncodings.map((encoding) => ({ encoding, share: shareOfSyllables(words.map((word) => decodeWord(word, encoding))) }));
	const best = scored.reduce((one, other) => (other.share > one.share ? other : one));
	if (best.share < LEAST.share || best.share <= plain + LEAST.gain) return null;
	return { encoding: best.encoding, confidence: Math.round(best.share * (1 - 0.5 ** (words.length / 2)) * 100) / 100, capitals: false };
}

/** The encoding that a font's name stands for: ".VnTime", "ABCDEF+VNI-Times Bold"; null for any other font. */
export function findFontEncoding(fontName: string | null | undefined): { encoding: LegacyEncoding; capitals: boolean } | null {
	const name = (fontName ?? '').replace(/^[A-Z]{6}\+/, '');
	if (/^\.Vn/i.test(name)) return { encoding: 'tcvn3', capitals: name.replace(/[ ,-]?(?:Bold|Italic|Regular).*$/i, '').endsWith('H') };
	if (/^VNI[- ]/i.test(name)) return { encoding: 'vni', capitals: false };
	return /^(?:VISCII|VPS VISCII)/i.test(name) ? { encoding: 'viscii', capitals: false } : null;
}

/**
 * Text of a known legacy encoding as Unicode (NFC). Words that hold letters only Unicode has stay as they are, and so do
 * characters that are no codes. Codes that a symbol font moved to U+F020–U+F0FF are read too.
 * @param options.capitals as `detectLegacyEncoding` gives it.
 */
export function convertLegacy(text: string, encoding: LegacyEncoding, options: { capitals?: boolean } = {}): string {
	const codes = text.normalize('NFC').replace(/[\uf020-\uf0ff]/g, (code) => String.fromCharCode(code.charCodeAt(0) - 0xf000));
	const converted = codes.replace(/[^ \t\r\n]+/g, (word) => (isUnicodeVietnamese(word) ? word : decodeWord(word, encoding))).normalize('NFC');
	return options.capitals === true ? converted.toUpperCase() : converted;
}

/** Unicode text in a legacy encoding, for old programs and for tests; characters that the encoding lacks stay. */
export function encodeLegacy(text: string, encoding: LegacyEncoding): string {
	// The first code of a letter is the standard one; later ones are habits.
	const codes = new Map([...tables[encoding]].reverse().map(([code, letter]) => [letter, code]));
	return Array.from(text.normalize('NFC'), (letter) => codes.get(letter) ?? letter).join('');
}

/** Whether two characters are one code, so that text cut between them must be joined before it is converted. */
export function isLegacyPair(pair: string, encoding: LegacyEncoding): boolean {
	return tables[encoding].has(pair);
}

/**
 * Converts only those lines of a text that are legacy, each by its own statistics, and in a line that is partly Unicode
 * only the words that become syllables by it. Unicode, English and French stay. A line with fewer than three accented
 * words is judged by the encoding of the others.
 */
export function convertLegacyParts(text: string): { text: string; encodings: LegacyEncoding[] } {
	const lines = text.normalize('NFC').split('\n');
	const guesses = lines.map((line) => guessLine(line));
	const found = legacyEncodings.filter((encoding) => guesses.includes(encoding));
	const common = found.length === 1 ? found[0] : undefined;
	const converted = lines.map((line, index) => {
		const encoding = guesses[index] ?? common;
		if (encoding === undefined) return line;
		return guesses[index] !== null && !isUnicodeVietnamese(line) ? convertLegacy(line, encoding) : convertWords(line, encoding);
	});
	return { text: converted.join('\n'), encodings: found };
}

/** The encoding of a line by those of its accented words that are not Unicode already. */
function guessLine(line: string): LegacyEncoding | null {
	const words = listAccented(line, SAMPLE_WORDS).filter((word) => !isUnicodeVietnamese(word));
	return detectLegacyEncoding(words.join(' '))?.encoding ?? null;
}

/** Word by word: one that is a syllable either way follows the word before it. */
function convertWords(line: string, encoding: LegacyEncoding): string {
	let inLegacy = false;
	return line.replace(/[^\s.,;:!?()[\]{}"'“”‘’…/\\|0-9*_#<>=+–—-]+/gu, (word) => {
		if (isUnicodeVietnamese(word)) inLegacy = false;
		if (!/\P{ASCII}/u.test(word) || isUnicodeVietnamese(word)) return word;
		const decoded = decodeWord(word, encoding);
		if (!couldBeSyllable(decoded)) return word;
		if (!couldBeSyllable(word)) inLegacy = true;
		return inLegacy ? decoded : word;
	});
}

function decodeWord(word: string, encoding: LegacyEncoding): string {
	return word.replace(patterns[encoding], (code) => tables[encoding].get(code) ?? code);
}

function shareOfSyllables(words: readonly string[]): number {
	return words.filter((word) => couldBeSyllable(word)).length / Math.max(1, words.length);
}
