/** The two series of letter names: `bê` (a, bê, xê), of official speech, and `bờ` (a, bờ, cờ), of the classroom. */
export type LetterNames = 'bê' | 'bờ';

const OFFICIAL_NAMES: Readonly<Record<string, string>> = {
	A: 'a', Ă: 'á', Â: 'ớ', B: 'bê', C: 'xê', D: 'dê', Đ: 'đê', E: 'e', Ê: 'ê', F: 'ép', G: 'giê', H: 'hát', I: 'i',
	J: 'gi', K: 'ca', L: 'e lờ', M: 'em mờ', N: 'en nờ', O: 'o', Ô: 'ô', Ơ: 'ơ', P: 'pê', Q: 'quy', R: 'e rờ',
	S: 'ét', T: 'tê', U: 'u', Ư: 'ư', V: 'vê', W: 'vê kép', X: 'ích', Y: 'y', Z: 'dét',
};

/** Where the classroom differs: consonants by their sound. */
const CLASSROOM_NAMES: Readonly<Record<string, string>> = {
	...OFFICIAL_NAMES, B: 'bờ', C: 'cờ', D: 'dờ', Đ: 'đờ', F: 'phờ', G: 'gờ', H: 'hờ', K: 'ca', L: 'lờ', M: 'mờ', N: 'nờ', P: 'pờ', Q: 'quờ', R: 'rờ', S: 'sờ', T: 'tờ', V: 'vờ', X: 'xờ', Y: 'y', Z: 'dờ',
};

/** Every letter by its name; characters without a name are silent. */
export function spellLetters(letters: string, names: LetterNames = 'bê'): string {
	const series = names === 'bê' ? OFFICIAL_NAMES : CLASSROOM_NAMES;
	return Array.from(letters.normalize('NFC').toUpperCase(), (letter) => series[letter] ?? '')
		.filter(Boolean)
		.join(' ');
}

const ONSET = '(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)';
const VOWELS = '[aăâeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]{1,3}';
const CODA = '(?:ch|ng|nh|c|m|n|p|t)';
const SYLLABLE = new RegExp(`^${ONSET}?${VOWELS}${CODA}?$`);
const WORD = new RegExp(`^(?:${ONSET}?${VOWELS}${CODA}?){1,4}$`);

/** Whether the word has the shape of one Vietnamese syllable (a shape, not a list of existing syllables). */
export function isSyllable(word: string): boolean {
	const composed = word.normalize('NFC').toLowerCase();
	return composed.length <= 7 && SYLLABLE.test(composed);
}

/** Whether a Vietnamese reader could pronounce the word as it stands (OCOP, ASEAN), and so does not spell it. */
export function isPronounceable(word: string): boolean {
	return word.length <= 16 && WORD.test(word.toLowerCase());
}
