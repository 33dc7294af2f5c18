/** Parameters of the drawn mouth; every one lies between 0 and 1. */
export interface MouthShape {
	/** How far the jaw is open. */
	open: number;
	/** Corners drawn apart, as in "i". */
	spread: number;
	/** Lips rounded and pushed forward, as in "u". */
	round: number;
	/** How much of the upper teeth shows in the opening. */
	teeth: number;
	/** How much of the tongue shows in the opening. */
	tongue: number;
	/** Lips pressed on each other, as in "m". */
	press: number;
	/** Lower lip under the upper teeth, as in "ph" and "v". */
	tuck: number;
}

export type Viseme =
	| 'rest'
	| 'bilabial'
	| 'labiodental'
	| 'dental'
	| 'sibilant'
	| 'postalveolar'
	| 'velar'
	| 'open'
	| 'open_spread'
	| 'mid_spread'
	| 'close_spread'
	| 'central'
	| 'unrounded'
	| 'open_round'
	| 'mid_round'
	| 'close_round';

interface VisemeEntry {
	shape: MouthShape;
	/** How strongly it holds its shape against its neighbours. */
	dominance: number;
}

function entry(
	dominance: number,
	[open, spread, round, teeth, tongue, press, tuck]: [number, number, number, number, number, number, number],
): VisemeEntry {
	return { shape: { open, spread, round, teeth, tongue, press, tuck }, dominance };
}

/** The mouth shapes. Columns: open, spread, round, teeth, tongue, press, tuck. */
export const visemes: Record<Viseme, VisemeEntry> = {
	rest: entry(1, [0, 0.1, 0, 0, 0, 0, 0]),
	bilabial: entry(3, [0, 0.05, 0, 0, 0, 1, 0]),
	labiodental: entry(2.5, [0.14, 0.2, 0, 1, 0, 0, 1]),
	dental: entry(1, [0.26, 0.25, 0, 0.8, 0.8, 0, 0]),
	sibilant: entry(1.2, [0.16, 0.45, 0, 1, 0, 0, 0]),
	postalveolar: entry(1.2, [0.24, 0, 0.4, 0.9, 0.2, 0, 0]),
	velar: entry(0.6, [0.32, 0.15, 0, 0.5, 0.3, 0, 0]),
	open: entry(1.3, [0.95, 0.2, 0, 0.6, 0.5, 0, 0]),
	open_spread: entry(1.2, [0.66, 0.55, 0, 0.7, 0.5, 0, 0]),
	mid_spread: entry(1.1, [0.44, 0.7, 0, 0.8, 0.4, 0, 0]),
	close_spread: entry(1.1, [0.24, 0.95, 0, 0.9, 0.2, 0, 0]),
	central: entry(1, [0.52, 0.15, 0, 0.5, 0.4, 0, 0]),
	unrounded: entry(1, [0.28, 0.5, 0, 0.8, 0.2, 0, 0]),
	open_round: entry(1.2, [0.72, 0, 0.55, 0.2, 0.3, 0, 0]),
	mid_round: entry(1.2, [0.46, 0, 0.85, 0, 0.2, 0, 0]),
	close_round: entry(1.3, [0.24, 0, 1, 0, 0, 0, 0]),
};

/**
 * Phoneme symbols of eSpeak's Vietnamese voices, as its events give them (IPA), beside the
 * ASCII mnemonics that eSpeak itself uses. The letter "y" is the vowel of "ư", not a rounded one.
 */
const visemeOfSymbol: Record<string, Viseme> = {
	m: 'bilabial', b: 'bilabial', p: 'bilabial', ɓ: 'bilabial',
	f: 'labiodental', v: 'labiodental',
	t: 'dental', 't̪': 'dental', 't#': 'dental', th: 'dental', d: 'dental', ɗ: 'dental', n: 'dental', l: 'dental', r: 'dental', ɹ: 'dental', ɾ: 'dental', θ: 'dental', ð: 'dental',
	s: 'sibilant', z: 'sibilant',
	ʃ: 'postalveolar', tʃ: 'postalveolar', tS: 'postalveolar', c: 'postalveolar', cr: 'postalveolar', ʂ: 'postalveolar', ʐ: 'postalveolar', S: 'postalveolar', Z: 'postalveolar', ʒ: 'postalveolar',
	k: 'velar', g: 'velar', ɡ: 'velar', ɣ: 'velar', ŋ: 'velar', N: 'velar', x: 'velar', kh: 'velar', q: 'velar', Q: 'velar', h: 'velar', ʔ: 'velar',
	a: 'open', A: 'open', æ: 'open', ɑ: 'open',
	ɛ: 'open_spread', E: 'open_spread',
	e: 'mid_spread', 'e-': 'mid_spread',
	i: 'close_spread', ɪ: 'close_spread', I: 'close_spread', j: 'close_spread', ʝ: 'close_spread', ɲ: 'close_spread', J: 'close_spread', 'n^': 'close_spread',
	ə: 'central', '@': 'central', ɐ: 'central', ʌ: 'central', V: 'central',
	y: 'unrounded', ɯ: 'unrounded', ɨ: 'unrounded', W: 'unrounded',
	ɔ: 'open_round', O: 'open_round', 'ɔ-': 'open_round', 'o-': 'open_round',
	o: 'mid_round',
	u: 'close_round', ʊ: 'close_round', U: 'close_round', 'u-': 'close_round', w: 'close_round',
};

const longestSymbol = Math.max(...Object.keys(visemeOfSymbol).map((symbol) => symbol.length));

/**
 * The mouth shapes that a phoneme symbol passes through: one for a plain sound, two or three for a
 * diphthong ("iə"), none for marks that make no sound. Unknown sounds open the mouth a little.
 */
export function listVisemes(symbol: string): Viseme[] {
	// Stress, length and tone marks say nothing about the lips.
	const bare = symbol.normalize('NFC').replace(/[ˈˌːˑ:'0-9_|]/gu, '');
	const found: Viseme[] = [];
	for (let at = 0; at < bare.length; ) {
		const match = findLongestSymbol(bare, at);
		if (match) found.push(match.viseme);
		at += match?.length ?? 1;
	}
	if (found.length === 0 && /\p{L}/u.test(bare)) return ['central'];
	return found;
}

function findLongestSymbol(text: string, at: number): { viseme: Viseme; length: number } | null {
	for (let length = Math.min(longestSymbol, text.length - at); length > 0; length--) {
		const viseme = visemeOfSymbol[text.slice(at, at + length)];
		if (viseme) return { viseme, length };
	}
	return null;
}
