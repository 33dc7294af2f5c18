/**
 * Spelling of a Vietnamese syllable: onset, rhyme, one tone. Loose on rare rhymes, strict enough to tell
 * Vietnamese from mis-decoded text.
 */
const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?';
const NUCLEUS = '(?:iê|yê|ia|ya|uô|ua|ươ|ưa|uyê|uya|oa|oă|oe|oo|uâ|uê|uy|uơ|ue|[aăâeêioôơuưy])';
const CODA = '(?:ng|nh|ch|[cmnptiouy])?';
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SHAPE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`);

/** Whether a word (any case, NFC or NFD) is spelled as one Vietnamese syllable. */
export function isVietnameseSyllable(word: string): boolean {
	const parts = word.toLowerCase().normalize('NFD');
	if ((parts.match(TONES)?.length ?? 0) > 1) return false;
	return SHAPE.test(parts.replace(TONES, '').normalize('NFC'));
}
