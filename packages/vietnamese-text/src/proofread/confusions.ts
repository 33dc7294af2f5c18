import { commonSlips } from '../data/common-slips.ts';
import { COMPOUND, getLexicon, pairStrength } from './lexicon.ts';
import { nearness } from './nearness.ts';
import { matchCase } from './spelling.ts';
import { parseSyllable } from './syllables.ts';
import type { RawFinding } from './types.ts';
import type { Line, Word } from './words.ts';

const MOST_PROPOSALS = 3;
const CACHED = 200_000;
const LITTLE_USED = 3;

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
 * Finds pairs of syllables that are no word, where a near neighbour of one of them makes one (cơ tác, bổ xung, chia sẽ). A
 * pair is looked at only when no text and no list knows it, neither syllable belongs to its other neighbour, and one of the
 * two does not stand alone in Vietnamese.
 */
export class ConfusionCheck {
	private readonly found = new Map<string, string[]>();
	private readonly accepted: ReadonlySet<string>;

	constructor(accepted: ReadonlySet<string>) {
		this.accepted = accepted;
	}

	/** The findings of one line: first pairs that belong to nothing, then a lone syllable beside a whole word. */
	check(line: Line): RawFinding[] {
		const findings: RawFinding[] = [];
		const used = new Set<number>();
		for (const beside of [false, true]) {
			for (let index = 0; index + 1 < line.words.length; index++) {
				if (used.has(index) || used.has(index + 1)) continue;
				const proposals = this.readPair(line, index, beside);
				if (proposals.length === 0) continue;
				used.add(index).add(index + 1);
				const { start } = line.words[index] as Word;
				const { end } = line.words[index + 1] as Word;
				const text = line.text.slice(start - line.start, end - line.start);
				findings.push({ kind: 'confused_words', start, end, because: 'pair', proposals: proposals.map((one) => matchCase(text, one)) });
			}
		}
		return findings;
	}

	private readPair(line: Line, index: number, beside: boolean): string[] {
		const first = line.words[index] as Word;
		const second = line.words[index + 1] as Word;
		if (!second.near || !isUsable(first, line, true) || !isUsable(second, line, false)) return [];
		const strength = pairStrength(first.form.number, second.form.number);
		if (strength === COMPOUND || this.accepted.has(`${first.form.lower} ${second.form.lower}`)) return [];
		const leftTaken = belongs(line.words, index - 1);
		const rightTaken = belongs(line.words, index + 1);
		if ((leftTaken && rightTaken) || (leftTaken || rightTaken) !== beside) return [];
		const slip = beside ? undefined : getSlips().get(`${first.form.syllable?.key} ${second.form.syllable?.key}`);
		if (slip !== undefined) return [slip];
		return strength > 0 ? [] : this.propose(first, second, leftTaken, rightTaken);
	}

	private propose(first: Word, second: Word, leftTaken: boolean, rightTaken: boolean): string[] {
		const key = `${first.form.lower} ${second.form.lower}${leftTaken ? '<' : ''}${rightTaken ? '>' : ''}`;
		const known = this.found.get(key);
		if (known !== undefined) return known;
		const found = findCompounds(first, second, leftTaken, rightTaken);
		if (this.found.size < CACHED) this.found.set(key, found);
		return found;
	}
}

/** Words of the lists that differ from the pair in one near syllable, the nearest first. */
function findCompounds(first: Word, second: Word, leftTaken: boolean, rightTaken: boolean): string[] {
	const { before, after, spellings, free, joining } = getLexicon();
	const a = first.form;
	const b = second.form;
	const aFree = a.number >= 0 && free[a.number] === true;
	const bFree = b.number >= 0 && free[b.number] === true;
	if (aFree && bFree) return [];
	const found: Array<{ word: string; cost: number }> = [];
	for (const number of b.number < 0 || leftTaken || (rightTaken && isInUse(a.number)) || joining[a.number] ? [] : (before[b.number] ?? [])) {
		const cost = nearness(a.lower, spellings[number] ?? '');
		if (cost !== null && isWorth(cost, aFree, bFree)) found.push({ word: `${spellings[number]} ${b.lower}`, cost });
	}
	for (const number of a.number < 0 || rightTaken || (leftTaken && isInUse(b.number)) || joining[b.number] ? [] : (after[a.number] ?? [])) {
		const cost = nearness(b.lower, spellings[number] ?? '');
		if (cost !== null && isWorth(cost, bFree, aFree)) found.push({ word: `${a.lower} ${spellings[number]}`, cost });
	}
	return found.sort((x, y) => x.cost - y.cost).slice(0, MOST_PROPOSALS).map(({ word }) => word);
}

/** Whether the syllable begins or ends a word of the lists, or is one; beside a whole word only others are suspicious. */
function isInUse(number: number): boolean {
	const { after, before, free } = getLexicon();
	return number >= 0 && (free[number] === true || (after[number]?.length ?? 0) + (before[number]?.length ?? 0) > LITTLE_USED);
}

/** A word of its own is replaced only by its very neighbour, and only where its partner cannot stand alone. */
function isWorth(cost: number, replacedFree: boolean, keptFree: boolean): boolean {
	if (replacedFree) return !keptFree && cost <= 2;
	return keptFree ? cost <= 2 : cost <= 3;
}

/** Whether the pair that begins at the index is a word of its own. */
function belongs(words: readonly Word[], index: number): boolean {
	const first = words[index];
	const second = words[index + 1];
	return first !== undefined && second !== undefined && second.near && pairStrength(first.form.number, second.form.number) === COMPOUND;
}

function isUsable({ form, joined, first }: Word, line: Line, leads: boolean): boolean {
	if (form.syllable === null || joined) return false;
	if (line.capitals) return true;
	return !form.capital || (leads && first && !form.upper);
}
