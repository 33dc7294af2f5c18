/** Spelling of a syllable, loose on rare rhymes, strict enough to tell Vietnamese from wrongly decoded text. */
const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?';
const NUCLEUS = '(?:iê|yê|ia|ya|uô|ua|ươ|ưa|uyê|uya|oa|oă|oe|oo|uâ|uê|uy|uơ|ue|[aăâeêioôơuưy])';
const CODA = '(?:ng|nh|ch|[cmnptiouy])?';
const SHAPE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** TCVN3 codes are signs (µ, ¸, ®) as often as letters, so words are what stands between blanks and ASCII punctuation. */
const WORD = /[^\s.,;:!?()[\]{}"'“”‘’…/\\|0-9*_#<>=+–—-]+/gu;
const LONGEST = 10;

/** Whether a word could be one Vietnamese syllable; before a stop (c, ch, p, t) only sắc and nặng are possible. */
export function couldBeSyllable(word: string): boolean {
	if (word.length > LONGEST) return false;
	const parts = word.toLowerCase().normalize('NFD');
	const tones = parts.match(TONES) ?? [];
	if (tones.length > 1 || !SHAPE.test(parts.replace(TONES, '').normalize('NFC'))) return false;
	return !/(?:c|ch|p|t)$/.test(parts.replace(TONES, '')) || tones.length === 0 || '\u0301\u0323'.includes(tones[0] ?? '');
}

/** The words of a text that hold anything but ASCII, in order; at most `limit`. Signs on their own (©, ½) are none. */
export function listAccented(text: string, limit: number): string[] {
	const words: string[] = [];
	for (const [word] of text.matchAll(WORD)) {
		if (word.length < 2 || !/\P{ASCII}/u.test(word)) continue;
		words.push(word);
		if (words.length >= limit) break;
	}
	return words;
}

/** Letters that only Unicode has (ă, đ, ơ, ạ …), and marks on their own: such a word is Vietnamese as it stands. */
export function isUnicodeVietnamese(text: string): boolean {
	return /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[\u{300}-\u{323}]/u.test(text);
}
