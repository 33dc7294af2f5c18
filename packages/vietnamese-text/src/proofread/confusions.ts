import { commonSlips } from '../data/common-slips.ts';
import { COMPOUND, getLexicon, pairStrength } from './lexicon.ts';
import { listNear } from './nearness.ts';
import { matchCase } from './spelling.ts';
import { parseSyllable } from './syllables.ts';
import type { RawFinding } from './types.ts';
import type { Form, Line, Word } from './words.ts';

const MOST_PROPOSALS = 3;
const CACHED = 200_000;
/** How much likelier than the text as written a mended text must be, in natural logarithms. */
const LEAST_GAIN = 2.5;
/** More than that where both syllables are words of their own and the slip is none of the ear, */
const FREE_GAIN = 3;
/** and in lines of capitals, where names stand. */
const CAPITALS_GAIN = 3;
/** Slips of the ear cost no more than this (nearness.ts). */
const BY_EAR = 5.5;
/** What a syllable costs that Vietnamese could spell but does not use. */
const UNATTESTED = 16;
/** The least that any mended pair can cost; pairs that are read for less are not looked into. */
const LEAST_MENDED = 9;

interface Mended {
	word: string;
	/** Of the pair and the slip together, and of the slip. */
	cost: number;
	slip: number;
}

/** The known slips by the keys of their two syllables. */
let slips: ReadonlyMap<string, string> | undefined;

function getSlips(): ReadonlyMap<string, string> {
	slips ??= new Map(
		commonSlips.split('\n').map((line) => {
			const [wrong = '', right = ''] = line.split(':');
			return [wrong.split(' ').map((word) => parseSyllable(word)?.key ?? word).join(' '), right];
		}),
	);
	return slips;
}

/**
 * Finds syllables that were written for others (cơ tác, bổ xung, chia sẽ), as a noisy channel: the line is divided into
 * words and lone syllables in the likeliest way (Viterbi over counts of texts); where one syllable put for its near neighbour
 * makes that much likelier than the slip is rare, the pair is flagged. A syllable that Vietnamese does not use is flagged
 * in any case.
 */
export class ConfusionCheck {
	private readonly mended = new Map<string, Mended[]>();
	private readonly accepted: ReadonlySet<string>;

	constructor(accepted: ReadonlySet<string>) {
		this.accepted = accepted;
	}

	/** The findings of one line. */
	check(line: Line): RawFinding[] {
		const findings: RawFinding[] = [];
		const { words } = line;
		for (let from = 0; from < words.length; from++) {
			if (!isUsable(words[from] as Word, line, true) && !isCapitalTerm(words, from)) continue;
			let to = from + 1;
			while (to < words.length && (words[to] as Word).near && isUsable(words[to] as Word, line, false)) to++;
			findings.push(...this.checkRun(line, words.slice(from, to)));
			from = to - 1;
		}
		return findings;
	}

	/** A run of words with only blanks between them. */
	private checkRun(line: Line, run: readonly Word[]): RawFinding[] {
		const costs = new RunCosts(run);
		const offers: Array<{ at: number; gain: number; proposals: string[] }> = [];
		for (let at = 0; at + 1 < run.length; at++) {
			const gain = this.readPair(run, at, costs, line.capitals);
			if (gain !== null) offers.push({ at, ...gain });
		}
		const used = new Set<number>();
		const findings: RawFinding[] = [];
		for (const { at, proposals } of offers.sort((a, b) => b.gain - a.gain)) {
			if (used.has(at) || used.has(at + 1)) continue;
			used.add(at).add(at + 1);
			const { start } = run[at] as Word;
			const { end } = run[at + 1] as Word;
			const text = line.text.slice(start - line.start, end - line.start);
			findings.push({ kind: 'confused_words', start, end, because: 'pair', proposals: proposals.map((one) => matchCase(text, one)) });
		}
		for (const [at, word] of run.entries()) if (!used.has(at) && isUnattested(word) && !this.accepted.has(word.form.lower)) findings.push({ kind: 'impossible_syllable', start: word.start, end: word.end, because: 'unused', proposals: proposeAlone(word) });
		return findings;
	}

	private readPair(run: readonly Word[], at: number, costs: RunCosts, capitals: boolean): { gain: number; proposals: string[] } | null {
		const first = (run[at] as Word).form;
		const second = (run[at + 1] as Word).form;
		if (this.accepted.has(`${first.lower} ${second.lower}`)) return null;
		const slip = getSlips().get(`${first.syllable?.key} ${second.syllable?.key}`);
		if (slip !== undefined && !costs.belongs(at - 1) && !costs.belongs(at + 1)) return { gain: 20, proposals: [slip] };
		const room = costs.without(at) - LEAST_GAIN - (capitals || (run[at]?.form.capital === true && run[at]?.first === false) ? CAPITALS_GAIN : 0);
		if (room < LEAST_MENDED || pairStrength(first.number, second.number) === COMPOUND) return null;
		const free = isFree(first) && isFree(second);
		const mended = this.mend(first.lower, first.number, second.lower, second.number).filter(({ cost, slip: by }) => cost + (free && by > BY_EAR ? FREE_GAIN : 0) <= room);
		return mended[0] === undefined ? null : { gain: room - mended[0].cost, proposals: mended.slice(0, MOST_PROPOSALS).map(({ word }) => word) };
	}

	/** Known pairs that differ from the written one in one near syllable, the likeliest first. */
	private mend(a: string, aNumber: number, b: string, bNumber: number): Mended[] {
		const key = `${a} ${b}`;
		const known = this.mended.get(key);
		if (known !== undefined) return known;
		const { spellings } = getLexicon();
		const found: Mended[] = [];
		if (bNumber >= 0) {
			for (const { number, cost } of listNear(a)) {
				const pair = targetCost(number, bNumber);
				if (pair !== undefined) found.push({ word: `${spellings[number]} ${b}`, cost: pair + cost, slip: cost });
			}
		}
		if (aNumber >= 0) {
			for (const { number, cost } of listNear(b)) {
				const pair = targetCost(aNumber, number);
				if (pair !== undefined) found.push({ word: `${a} ${spellings[number]}`, cost: pair + cost, slip: cost });
			}
		}
		found.sort((x, y) => x.cost - y.cost);
		if (this.mended.size < CACHED) this.mended.set(key, found);
		return found;
	}
}

/** The likeliest division of a run, from the left up to every place and from every place on. */
class RunCosts {
	private readonly run: readonly Word[];
	private readonly upTo: Float64Array;
	private readonly from: Float64Array;

	constructor(run: readonly Word[]) {
		this.run = run;
		const length = run.length;
		this.upTo = new Float64Array(length + 1);
		this.from = new Float64Array(length + 1);
		for (let at = 1; at <= length; at++) {
			this.upTo[at] = Math.min((this.upTo[at - 1] ?? 0) + singleCost(run[at - 1]), at < 2 ? Number.POSITIVE_INFINITY : (this.upTo[at - 2] ?? 0) + pairCost(run[at - 2], run[at - 1]));
		}
		for (let at = length - 1; at >= 0; at--) {
			this.from[at] = Math.min((this.from[at + 1] ?? 0) + singleCost(run[at]), at + 2 > length ? Number.POSITIVE_INFINITY : (this.from[at + 2] ?? 0) + pairCost(run[at], run[at + 1]));
		}
	}

	/** What the run would cost less, had the two words at the place nothing to be paid for. */
	without(at: number): number {
		return (this.upTo[this.run.length] ?? 0) - (this.upTo[at] ?? 0) - (this.from[at + 2] ?? 0);
	}

	/** Whether the pair that begins at the place is a word of the list. */
	belongs(at: number): boolean {
		const first = this.run[at]?.form.number ?? -1;
		return pairStrength(first, this.run[at + 1]?.form.number ?? -1) === COMPOUND;
	}
}

/** What a pair costs that may have been meant: a word of the lists, or two words that often stand together. */
function targetCost(first: number, second: number): number | undefined {
	const { pairs, pairCosts, joining } = getLexicon();
	const code = first * 65536 + second;
	if (pairs.get(code) !== COMPOUND && (joining[first] === true || joining[second] === true)) return undefined;
	return pairCosts.get(code);
}

/** Whether the syllable is a word of its own. */
function isFree({ number }: Form): boolean {
	return getLexicon().free[number] === true;
}

function singleCost(word: Word | undefined): number {
	const number = word?.form.number ?? -1;
	return number < 0 ? UNATTESTED : (getLexicon().singleCosts[number] ?? UNATTESTED);
}

function pairCost(first: Word | undefined, second: Word | undefined): number {
	const a = first?.form.number ?? -1;
	const b = second?.form.number ?? -1;
	return a < 0 || b < 0 ? Number.POSITIVE_INFINITY : (getLexicon().pairCosts.get(a * 65536 + b) ?? Number.POSITIVE_INFINITY);
}

/** A possible syllable of small letters with a mark that no word has. */
function isUnattested({ form }: Word): boolean {
	return form.number < 0 && !form.capital && !form.plain;
}

function proposeAlone({ form }: Word): string[] {
	const { spellings, singleCosts } = getLexicon();
	return [...listNear(form.lower)].sort((a, b) => a.cost + (singleCosts[a.number] ?? 0) - b.cost - (singleCosts[b.number] ?? 0)).slice(0, MOST_PROPOSALS).map(({ number }) => spellings[number] ?? '');
}

/** A lone capital before a small letter: the head of a term (Quyết định này), or the last of a name, where little is taken amiss. */
function isCapitalTerm(words: readonly Word[], at: number): boolean {
	const word = words[at] as Word;
	const next = words[at + 1];
	if (!word.form.capital || word.form.upper || word.joined || word.form.syllable === null || next === undefined || !next.near || next.form.capital) return false;
	return at === 0 || !word.near || !(words[at - 1] as Word).form.capital;
}

function isUsable({ form, joined, first }: Word, line: Line, leads: boolean): boolean {
	if (form.syllable === null || joined) return false;
	if (line.capitals) return true;
	return !form.capital || (leads && first && !form.upper);
}
