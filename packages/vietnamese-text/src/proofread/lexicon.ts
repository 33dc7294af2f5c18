import { compounds } from '../data/compounds.ts';
import { freeWords, functionWords } from '../data/free-words.ts';
import { oftenPairs, oncePairs } from '../data/pairs.ts';
import { parseSyllable } from './syllables.ts';

/** How well a pair of neighbours is known: a word of the list, seen often, seen once, never. */
export const COMPOUND = 4;
const OFTEN = 3;
const ONCE = 1;

/** Every syllable that the word lists know, by number, and what is known of their pairs. */
interface Lexicon {
	/** Number of a syllable by its key. */
	numbers: ReadonlyMap<string, number>;
	/** The usual spelling of each numbered syllable. */
	spellings: readonly string[];
	/** Whether the syllable is a word of its own. */
	free: readonly boolean[];
	/** Whether it only joins others (và, của, tại). */
	joining: readonly boolean[];
	/** Strength of a pair by first number * 65536 + second number. */
	pairs: ReadonlyMap<number, number>;
	/** For each number, the numbers that make a compound after it, and before it. */
	after: ReadonlyArray<readonly number[]>;
	before: ReadonlyArray<readonly number[]>;
	/** Numbers of the syllables that share their letters without any mark. */
	bySkeleton: ReadonlyMap<string, readonly number[]>;
}

let lexicon: Lexicon | undefined;

/** The lists, read once at first use. */
export function getLexicon(): Lexicon {
	lexicon ??= buildLexicon();
	return lexicon;
}

/** The strength of a pair of numbered syllables: 4 for a word of the list, 3 and 1 for pairs of the texts, else 0. */
export function pairStrength(first: number, second: number): number {
	return first < 0 || second < 0 ? 0 : (getLexicon().pairs.get(first * 65536 + second) ?? 0);
}

/** The letters of a word without any mark: đường -> duong. */
export function skeleton(word: string): string {
	return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

function buildLexicon(): Lexicon {
	const numbers = new Map<string, number>();
	const spellings: string[] = [];
	const numberOf = (word: string): number => {
		const key = parseSyllable(word)?.key;
		if (key === undefined) return -1;
		const known = numbers.get(key);
		if (known !== undefined) return known;
		numbers.set(key, spellings.length);
		return spellings.push(word) - 1;
	};
	const pairs = new Map<number, number>();
	const after: number[][] = [];
	const before: number[][] = [];
	for (const [first, second] of listPairs(compounds, numberOf)) {
		if (pairs.has(first * 65536 + second)) continue;
		pairs.set(first * 65536 + second, COMPOUND);
		(after[first] ??= []).push(second);
		(before[second] ??= []).push(first);
	}
	for (const [list, strength] of [[oftenPairs, OFTEN], [oncePairs, ONCE]] as const) {
		for (const [first, second] of listPairs(list, numberOf)) {
			const code = first * 65536 + second;
			if (!pairs.has(code)) pairs.set(code, strength);
		}
	}
	const free: boolean[] = [];
	for (const word of `${freeWords} ${functionWords}`.split(/\s+/)) free[numberOf(word)] = true;
	const joining: boolean[] = [];
	for (const word of functionWords.split(/\s+/)) joining[numberOf(word)] = true;
	return { numbers, spellings, free, joining, pairs, after, before, bySkeleton: groupBySkeleton(spellings) };
}

/** The pairs of a list whose lines are a first syllable and all that follow it. */
function* listPairs(list: string, numberOf: (word: string) => number): Generator<readonly [number, number]> {
	for (const line of list.split('\n')) {
		const [head = '', ...tails] = line.split(' ');
		const first = numberOf(head);
		for (const tail of tails) {
			const second = numberOf(tail);
			if (first >= 0 && second >= 0) yield [first, second];
		}
	}
}

function groupBySkeleton(spellings: readonly string[]): Map<string, number[]> {
	const groups = new Map<string, number[]>();
	for (const [number, word] of spellings.entries()) {
		const key = skeleton(word);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [number]);
		else group.push(number);
	}
	return groups;
}
