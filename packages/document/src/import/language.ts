import { findWords } from '../inspect.ts';
import { isVietnameseSyllable } from './syllable.ts';

const ENGLISH = new Set('the of and to in for is on that by with as are was from at this be it have has an or will not their which were its been'.split(' '));

/**
 * Whether a text is English, so that its numerals are written the English way: by its own words, and by the language it
 * is said to be in where they do not tell.
 */
export function isEnglish(text: string, said: string): boolean {
	const found = detectLanguage(text);
	return found === 'und' ? said === 'en' : found === 'en';
}

/** Language of a text: `vi`, `en`, `km`, or `und` where nothing decides. */
export function detectLanguage(text: string): 'vi' | 'en' | 'km' | 'und' {
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	if (letters === 0) return 'und';
	if ((text.match(/\p{Script=Khmer}/gu)?.length ?? 0) > letters * 0.3) return 'km';
	const words = findWords(text.slice(0, 50_000)).filter((word) => /^\p{L}+$/u.test(word));
	const accented = words.filter((word) => /[^a-z]/.test(word) && isVietnameseSyllable(word)).length;
	const english = words.filter((word) => ENGLISH.has(word)).length;
	if (accented > words.length * 0.15 && accented > english) return 'vi';
	return english > words.length * 0.08 ? 'en' : accented > 0 ? 'vi' : 'und';
}
