import { onsets, rimes, rimesAfterGi, rimesAfterQu, roundedRime, syllableExceptions } from '../data/rimes.ts';

/** A Vietnamese syllable taken apart; letters are lower-case and carry no tone. */
export interface Syllable {
	onset: string;
	rime: string;
	/** 0 ngang, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. */
	tone: number;
	/** Where the tone of hòa/hoà stands: on the first vowel (the older way) or on the second; '' where there is no choice. */
	placement: 'old' | 'new' | '';
	/** Equal for spellings of one syllable: hòa and hoà, kỹ and kĩ. */
	key: string;
}

const TONE_MARKS = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const VOWELS = 'aăâeêioôơuưy';
/** Every vowel letter with its tone: the letter without it, and which tone it is. */
const TONED = new Map<string, readonly [string, number]>(
	Array.from(VOWELS).flatMap((vowel) => TONE_MARKS.map((mark, tone) => [(vowel + mark).normalize('NFC'), [vowel, tone]] as const)),
);

/** The letters of a word without its tone, its tone, and where that stands; null when two letters carry one. */
export function liftTone(lower: string): { letters: string; tone: number; at: number } | null {
	let letters = '';
	let tone = 0;
	let at = -1;
	for (let index = 0; index < lower.length; index++) {
		const found = TONED.get(lower[index] ?? '');
		letters += found?.[0] ?? lower[index];
		if (found === undefined || found[1] === 0) continue;
		if (at >= 0) return null;
		tone = found[1];
		at = index;
	}
	return { letters, tone, at };
}

/** The syllable that a word spells, in any case and composition, or null when no Vietnamese syllable is spelled so. */
export function parseSyllable(word: string): Syllable | null {
	const lower = word.normalize('NFC').toLowerCase();
	if (lower.length > 8) return null;
	const lifted = liftTone(lower);
	if (lifted === null) return null;
	const parts = splitOnset(lifted.letters);
	if (parts === null) return syllableExceptions.has(lower) ? { onset: '', rime: lifted.letters, tone: lifted.tone, placement: '', key: lower } : null;
	const { onset, rime } = parts;
	const slots = toneSlots(onset, rime);
	if (/[cpt]$|ch$/.test(rime) && lifted.tone !== 2 && lifted.tone !== 5) return null;
	const slot = slots.indexOf(lifted.at);
	if (lifted.tone > 0 && slot < 0) return null;
	const placement = lifted.tone === 0 || slots.length < 2 ? '' : slot === 0 ? 'old' : 'new';
	return { onset, rime, tone: lifted.tone, placement, key: `${onset}${foldY(onset, rime)}${lifted.tone}` };
}

/**
 * Whether the word is one possible Vietnamese syllable: onset, rime and tone agree and are spelled by the rules (c, k, q;
 * g, gh; ng, ngh; the stops c, ch, p, t only with sắc or nặng; the tone on its letter). Both hòa and hoà, kỹ and kĩ are.
 */
export function isVietnameseSyllable(word: string): boolean {
	return parseSyllable(word) !== null;
}

/** The spelling of onset, rime and tone; `placement` decides between hòa (old, the default) and hoà. */
export function spellSyllable(onset: string, rime: string, tone: number, placement: 'old' | 'new' = 'old'): string {
	const letters = onset + rime;
	if (tone === 0) return letters;
	const slots = toneSlots(onset, rime);
	const at = (placement === 'new' ? slots[1] : undefined) ?? slots[0] ?? 0;
	return `${letters.slice(0, at)}${((letters[at] ?? '') + (TONE_MARKS[tone] ?? '')).normalize('NFC')}${letters.slice(at + 1)}`;
}

/** Onset and rime of toneless letters, or null where none is spelled so. */
export function splitOnset(letters: string): { onset: string; rime: string } | null {
	if (letters.startsWith('qu')) return rimesAfterQu.has(letters.slice(2)) ? { onset: 'qu', rime: letters.slice(2) } : null;
	if (letters.startsWith('gi')) {
		const rest = letters.slice(2);
		return rimesAfterGi.has(rest) || (rimes.has(rest) && !/^[iy]/.test(rest)) ? { onset: 'gi', rime: rest } : null;
	}
	const onset = onsets.find((one) => letters.startsWith(one)) ?? '';
	const rime = letters.slice(onset.length);
	return rimes.has(rime) && agree(onset, rime) ? { onset, rime } : null;
}

/** Whether the spelling allows the rime after the onset. */
function agree(onset: string, rime: string): boolean {
	const front = /^[eêiy]/.test(rime);
	if (onset === 'c' || onset === 'g' || onset === 'ng') return !front && !(onset === 'c' && roundedRime.test(rime));
	if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front && !(rime === 'y' && onset !== 'k') && !rime.startsWith('yê');
	if (rime.startsWith('yê')) return onset === '';
	if (rime.startsWith('iê')) return onset !== '';
	if (rime === 'y') return /^(?:|h|l|m|s|t|th|v|x|d)$/.test(onset);
	return !(/^(?:b|m|p|ph|v)$/.test(onset) && roundedRime.test(rime));
}

/** Where in the word the tone may stand; two places for hòa and hoà, the older first. */
function toneSlots(onset: string, rime: string): readonly number[] {
	if (onset === 'gi' && !/^[aăâeêoôơuư]/.test(rime)) return [1];
	const vowels = /^[aăâeêioôơuưy]*/.exec(rime)?.[0].length ?? 0;
	const from = onset.length;
	if (vowels < rime.length) return [from + vowels - 1];
	if (vowels === 1) return [from];
	if (/^(?:oa|oe|uy)$/.test(rime)) return [from, from + 1];
	if (vowels === 3 || rime === 'uê' || rime === 'uơ') return [from + 1];
	return [from];
}

/** A y that is the whole rime counts as i; so does the y of quy. */
function foldY(onset: string, rime: string): string {
	if (rime === 'y') return 'i';
	return onset === 'qu' && /^y[^ê]/.test(rime) ? `i${rime.slice(1)}` : rime;
}
