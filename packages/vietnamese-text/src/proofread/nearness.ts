import { nearOnsets, nearRimes } from '../data/near-sounds.ts';
import { skeleton } from './lexicon.ts';
import { parseSyllable, type Syllable } from './syllables.ts';

/** A syllable as it is compared: its parts, and its letters without marks. */
interface Compared {
	syllable: Syllable;
	plain: string;
	letters: string;
}

const compared = new Map<string, Compared | null>();

/**
 * How far two spellings are apart as slips of ear or hand go: 1 a tone or a mark, 2 a sound that is taken for the other or
 * one letter more or less, 3 the same beginning with another letter; null when nobody takes one for the other.
 */
export function nearness(one: string, other: string): number | null {
	const first = getCompared(one);
	const second = getCompared(other);
	if (first === null || second === null || first.syllable.key === second.syllable.key) return null;
	const a = first.syllable;
	const b = second.syllable;
	const sameOnset = a.onset === b.onset;
	const sameRime = a.rime === b.rime;
	if (sameOnset && sameRime) return 1;
	if (first.plain === second.plain && a.tone === b.tone) return 1;
	if (sameRime && a.tone === b.tone && isListed(nearOnsets, a.onset, b.onset)) return 2;
	if (sameOnset && a.tone === b.tone && isListed(nearRimes, a.rime, b.rime)) return 2;
	if (a.tone === b.tone && isOneLetterApart(first.letters, second.letters)) return 2;
	if (first.plain === second.plain) return 3;
	return null;
}

function getCompared(word: string): Compared | null {
	const known = compared.get(word);
	if (known !== undefined) return known;
	const syllable = parseSyllable(word);
	const made = syllable === null ? null : { syllable, plain: skeleton(word), letters: syllable.onset + syllable.rime };
	if (compared.size > 20_000) compared.clear();
	compared.set(word, made);
	return made;
}

function isListed(list: ReadonlySet<string>, one: string, other: string): boolean {
	return list.has(`${one}/${other}`) || list.has(`${other}/${one}`);
}

/** One letter added or left out. */
export function isOneLetterApart(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	if (long.length !== short.length + 1) return false;
	let at = 0;
	while (at < short.length && short[at] === long[at]) at++;
	return short.slice(at) === long.slice(at + 1);
}
