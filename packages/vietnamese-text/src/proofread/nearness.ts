import { nearOnsets, nearRimes } from '../data/near-sounds.ts';
import { getLexicon, skeleton } from './lexicon.ts';
import { parseSyllable, type Syllable, spellSyllable, splitOnset } from './syllables.ts';

/** A syllable of the lists that the hand or the ear takes for another, and how likely: the negative logarithm. */
export interface Near {
	number: number;
	cost: number;
}

const SAME_SOUND = 4.5;
const TONE_LOST = 5;
const NEAR_SOUND = 5.5;
const OTHER_TONE = 6;
const OTHER_MARK = 6;
const LETTER = 6.5;
const OTHER_END = 7;
const OTHER_LETTER = 8;
const TWO_MARKS = 8;

const HOI = 3;
const NGA = 4;
const LETTERS = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';

const CACHED = 20_000;
const cache = new Map<string, readonly Near[]>();

/** Every syllable of the lists for which the written one may be a slip. */
export function listNear(lower: string): readonly Near[] {
	const known = cache.get(lower);
	if (known !== undefined) return known;
	const syllable = parseSyllable(lower);
	const found = syllable === null ? [] : collectNear(syllable, lower);
	if (cache.size >= CACHED) cache.clear();
	cache.set(lower, found);
	return found;
}

function collectNear(syllable: Syllable, lower: string): Near[] {
	const { onset, rime, tone } = syllable;
	const { numbers, bySkeleton, spellings } = getLexicon();
	const costs = new Map<number, number>();
	const offer = (word: string, cost: number): void => {
		const key = parseSyllable(word)?.key;
		const number = key === undefined || key === syllable.key ? undefined : numbers.get(key);
		if (number !== undefined && cost < (costs.get(number) ?? Number.POSITIVE_INFINITY)) costs.set(number, cost);
	};
	for (let other = 0; other <= 5; other++) offer(spellSyllable(onset, rime, other), (tone === HOI && other === NGA) || (tone === NGA && other === HOI) ? SAME_SOUND : tone === 0 ? TONE_LOST : OTHER_TONE);
	for (const [other, cost] of getPartners(nearOnsets, SAME_ONSETS).get(onset) ?? []) offer(spellSyllable(other, rime, tone), cost);
	for (const [other, cost] of getPartners(nearRimes, SAME_RIMES).get(rime) ?? []) offer(spellSyllable(onset, other, tone), cost);
	for (const number of bySkeleton.get(skeleton(lower)) ?? []) {
		const word = spellings[number] ?? '';
		offer(word, parseSyllable(word)?.tone === tone ? OTHER_MARK : TWO_MARKS);
	}
	for (const other of swapEnd(rime)) offer(spellSyllable(onset, other, tone), OTHER_END);
	const letters = onset + rime;
	for (let at = 0; at <= letters.length; at++) {
		offerLetters(letters.slice(0, at) + letters.slice(at + 1), tone, LETTER, offer);
		for (const letter of LETTERS) {
			offerLetters(letters.slice(0, at) + letter + letters.slice(at), tone, LETTER, offer);
			if (at < letters.length) offerLetters(letters.slice(0, at) + letter + letters.slice(at + 1), tone, OTHER_LETTER, offer);
		}
	}
	return [...costs].map(([number, cost]) => ({ number, cost }));
}

/** The rime with each other consonant at its end: nghiệp, nghiệm. */
function swapEnd(rime: string): string[] {
	const [, vowels = '', end = ''] = /^(.*?)(ch|ng|nh|[cmnpt])?$/u.exec(rime) ?? [];
	return end === '' ? [] : ['ch', 'c', 'm', 'n', 'ng', 'nh', 'p', 't'].filter((other) => other !== end).map((other) => vowels + other);
}

/** Letters without tone, and the tone put on them where it goes. */
function offerLetters(letters: string, tone: number, cost: number, offer: (word: string, cost: number) => void): void {
	const parts = splitOnset(letters);
	if (parts !== null) offer(spellSyllable(parts.onset, parts.rime, tone), cost);
}

/** Pairs that many speakers do not tell apart. */
const SAME_ONSETS: ReadonlySet<string> = new Set(['ch/tr', 's/x', 'd/gi', 'd/r', 'gi/r', 'l/n', 'd/v', 'gi/v']);
const SAME_RIMES: ReadonlySet<string> = new Set(['an/ang', 'ăn/ăng', 'ân/âng', 'at/ac', 'ăt/ăc', 'ât/âc', 'uôn/uông', 'uôt/uôc', 'ươn/ương', 'ươt/ươc', 'iu/iêu', 'in/inh', 'ên/ênh', 'im/iêm', 'un/ung', 'ay/ai', 'iên/iêng', 'iêt/iêc', 'ao/au', 'ưu/ươu', 'ui/uôi', 'ôc/uôc', 'en/eng', 'on/ong', 'ôn/ông', 'et/ec', 'ot/oc', 'ôt/ôc', 'ut/uc', 'ưt/ưc']);

const partners = new Map<ReadonlySet<string>, ReadonlyMap<string, ReadonlyArray<readonly [string, number]>>>();

function getPartners(list: ReadonlySet<string>, same: ReadonlySet<string>): ReadonlyMap<string, ReadonlyArray<readonly [string, number]>> {
	const known = partners.get(list);
	if (known !== undefined) return known;
	const made = new Map<string, Array<readonly [string, number]>>();
	const put = (from: string, to: string, cost: number): void => void made.set(from, [...(made.get(from) ?? []), [to, cost]]);
	for (const pair of list) {
		const [one = '', other = ''] = pair.split('/');
		const cost = same.has(pair) ? SAME_SOUND : NEAR_SOUND;
		put(one, other, cost);
		put(other, one, cost);
	}
	partners.set(list, made);
	return made;
}

/** One letter added or left out. */
export function isOneLetterApart(one: string, other: string): boolean {
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	if (long.length !== short.length + 1) return false;
	let at = 0;
	while (at < short.length && short[at] === long[at]) at++;
	return short.slice(at) === long.slice(at + 1);
}
