import { liftTone, spellSyllable, splitOnset } from './syllables.ts';

const TELEX_TONES: Readonly<Record<string, number>> = { f: 1, s: 2, r: 3, x: 4, j: 5 };
const VNI_TONES: Readonly<Record<string, number>> = { 2: 1, 1: 2, 3: 3, 4: 4, 5: 5 };

/** What a word means if keys of the Telex or VNI typing method were left standing in it: nghiêpj, ddược, d9ược. */
export function decodeKeys(lower: string): string[] {
	return [...decodeTelex(lower), ...decodeVni(lower)];
}

function decodeTelex(lower: string): string[] {
	const marked = lower
		.replace(/dd/g, 'đ')
		.replace(/đd|dđ/g, 'đ')
		.replace(/uow|ươw|uơw|ưow/g, 'ươ')
		.replace(/aa|âa|aâ/g, 'â')
		.replace(/ee|êe|eê/g, 'ê')
		.replace(/oo|ôo|oô/g, 'ô')
		.replace(/aw|ăw/g, 'ă')
		.replace(/ow|ơw/g, 'ơ')
		.replace(/uw|ưw|(?<=[^aeiouăâêôơư]|^)w/g, 'ư');
	const found: string[] = [];
	for (let at = marked.length - 1; at > 0; at--) {
		const tone = TELEX_TONES[marked[at] ?? ''];
		if (tone === undefined) continue;
		found.push(...spellWithTone(marked.slice(0, at) + marked.slice(at + 1), tone));
	}
	if (marked !== lower) found.push(...spellWithTone(marked, null));
	return found;
}

function decodeVni(lower: string): string[] {
	if (!/\d/.test(lower)) return [];
	const tone = VNI_TONES[/[1-5]/.exec(lower)?.[0] ?? ''] ?? null;
	let letters = lower.replace(/[1-5]/, '').replace(/d9/, 'đ');
	if (letters.includes('9')) letters = letters.replace('9', '').replace('d', 'đ');
	if (letters.includes('6')) letters = letters.replace('6', '').replace(/[aeo](?!.*[aeo])/, (vowel) => ({ a: 'â', e: 'ê', o: 'ô' })[vowel] ?? vowel);
	if (letters.includes('7')) letters = letters.replace('7', '').replace(/uo/, 'ươ').replace(/u(?!.*ư)|o(?!.*ơ)/, (vowel) => ({ u: 'ư', o: 'ơ' })[vowel] ?? vowel);
	if (letters.includes('8')) letters = letters.replace('8', '').replace('a', 'ă');
	return /\d/.test(letters) ? [] : spellWithTone(letters, tone);
}

/** The syllable of these letters with the tone of the key, or with the one it had; both where they differ. */
function spellWithTone(word: string, tone: number | null): string[] {
	const lifted = liftTone(word);
	if (lifted === null) return [];
	const parts = splitOnset(lifted.letters);
	if (parts === null) return [];
	const tones = lifted.tone > 0 ? [lifted.tone, ...(tone === null ? [] : [tone])] : [tone ?? 0];
	return [...new Set(tones)].map((one) => spellSyllable(parts.onset, parts.rime, one));
}
