import { convertLegacy, detectLegacyEncoding as guessLegacyEncoding, type LegacyEncoding } from '@nhipcau/vietnamese-text';
import { findWords } from '../inspect.ts';
import { isVietnameseSyllable } from './syllable.ts';

export { findFontEncoding, isLegacyPair, type LegacyEncoding } from '@nhipcau/vietnamese-text';

/** Legacy text as Unicode (NFC); characters that are no codes stay. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
	return convertLegacy(text, encoding);
}

/** The legacy encoding in which a whole text is written, by statistics; null for Unicode and other languages. */
export function detectLegacyEncoding(text: string): LegacyEncoding | null {
	return guessLegacyEncoding(text)?.encoding ?? null;
}

/** Share of accented words that are well-formed Vietnamese syllables. */
export function scoreVietnamese(text: string): { accented: number; share: number } {
	let accented = 0;
	let good = 0;
	for (const word of findWordsWithSymbols(text)) {
		if (!/\P{ASCII}/u.test(word)) continue;
		accented++;
		if (isVietnameseSyllable(word)) good++;
	}
	return { accented, share: accented === 0 ? 0 : good / accented };
}

/** TCVN3 codes are symbols (µ, ¸, ®) as often as letters, so words are what stands between blanks and punctuation. */
function findWordsWithSymbols(text: string): string[] {
	return text.normalize('NFC').toLowerCase().split(/[\s.,;:!?()[\]{}"'“”‘’…/\\|0-9*_#<>=+–—-]+/).filter((word) => word !== '');
}

/** Number of words, to choose between readings of one byte sequence. */
export function countPlausibleWords(text: string): number {
	return findWords(text).filter((word) => isVietnameseSyllable(word)).length;
}
