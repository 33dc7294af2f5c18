import { attestedSyllables } from '../data/attested.ts';
import { compounds } from '../data/compounds.ts';
import { freeWords, functionWords } from '../data/free-words.ts';
import { loneWords } from '../data/lone-words.ts';
import { countedSyllables, pairCounts, singleCounts } from '../data/pairs.ts';
import { parseSyllable, spellSyllable, splitOnset } from './syllables.ts';

/** How well a pair of neighbours is known: a word of the list, seen often, seen seldom, never. */
export const COMPOUND = 4;
const OFTEN = 3;
const SELDOM = 1;
const OFTEN_FROM = 8;

/** What a word of each sort is taken to have been seen before any text is counted. */
const PRIOR_COMPOUND = 2;
const PRIOR_JOINING = 60;
const PRIOR_FREE = 8;
const PRIOR_LONE = 3;
/** A syllable that needs a partner seldom stands alone; what was counted so mostly belongs to words that no list has. */
const PRIOR_BOUND = 0.02;
const BOUND_SHARE = 0.3;

/** Every syllable that the word lists know, by number, and what is known of their pairs. */
interface Lexicon {
	/** Number of a syllable by its key. */
	numbers: ReadonlyMap<string, number>;
	/** The usual spelling of each numbered syllable. */
	spellings: readonly string[];
	/** Whether the syllable is a word of its own. */
	free: readonly boolean[];
	/** Whether it can be one in narrative, though it seldom is. */
	lone: readonly boolean[];
	/** Whether it only joins others (và, của, tại). */
	joining: readonly boolean[];
	/** Strength of a pair by first number * 65536 + second number. */
	pairs: ReadonlyMap<number, number>;
	/** How rare a syllable outside words is, and how rare each known pair: the negative logarithm of its share. */
	singleCosts: readonly number[];
	pairCosts: ReadonlyMap<number, number>;
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
	const counts = new Map<number, number>();
	for (const [first, second] of listPairs(compounds, numberOf)) {
		pairs.set(first * 65536 + second, COMPOUND);
		counts.set(first * 65536 + second, PRIOR_COMPOUND);
	}
	for (const [step, section] of pairCounts.split('\n#\n').entries()) {
		const times = Math.exp(step);
		for (const [first, second] of listPairs(section, numberOf)) {
			const code = first * 65536 + second;
			if (!pairs.has(code)) pairs.set(code, times >= OFTEN_FROM ? OFTEN : SELDOM);
			counts.set(code, (counts.get(code) ?? 0) + times);
		}
	}
	for (const word of listAttested()) numberOf(word);
	const free: boolean[] = [];
	for (const word of `${freeWords} ${functionWords}`.split(/\s+/)) free[numberOf(word)] = true;
	const lone: boolean[] = [];
	for (const word of loneWords.split(' ')) lone[numberOf(word)] = true;
	const joining: boolean[] = [];
	for (const word of functionWords.split(/\s+/)) joining[numberOf(word)] = true;
	const total = countedSyllables + [...counts].reduce((sum, [code, times]) => sum + (pairs.get(code) === COMPOUND ? times : 0), 0);
	const pairCosts = new Map([...counts].map(([code, times]) => [code, Math.log(total / times)] as const));
	return { numbers, spellings, free, lone, joining, pairs, pairCosts, singleCosts: weighSingles(numberOf, spellings, { free, lone, joining }, total), bySkeleton: groupBySkeleton(spellings) };
}

function weighSingles(numberOf: (word: string) => number, spellings: readonly string[], { free, lone, joining }: Pick<Lexicon, 'free' | 'lone' | 'joining'>, total: number): number[] {
	const seen: number[] = [];
	for (const [step, section] of singleCounts.split('\n#\n').entries()) for (const word of section.split(/\s+/)) if (word !== '') seen[numberOf(word)] = Math.exp(step);
	return spellings.map((_, number) => {
		const times = seen[number] ?? 0;
		if (joining[number]) return Math.log(total / (times + PRIOR_JOINING));
		return Math.log(total / (free[number] ? times + PRIOR_FREE : times * BOUND_SHARE + (lone[number] ? PRIOR_LONE : PRIOR_BOUND)));
	});
}

/** Every syllable in use, spelled out of the table of letters and tones. */
function* listAttested(): Generator<string> {
	for (const group of attestedSyllables.split(/\s+/)) {
		const letters = group.replace(/\d+$/, '');
		const parts = splitOnset(letters);
		if (parts === null) yield letters;
		else for (const tone of group.slice(letters.length)) yield spellSyllable(parts.onset, parts.rime, Number(tone));
	}
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
