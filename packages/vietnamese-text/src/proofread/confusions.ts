import { commonSlips } from '../data/common-slips.ts';
import { COMPOUND, getLexicon, pairStrength } from './lexicon.ts';
import { nearness } from './nearness.ts';
import { matchCase } from './spelling.ts';
import { parseSyllable } from './syllables.ts';
import type { RawFinding } from './types.ts';
import type { Line, Word } from './words.ts';

const MOST_PROPOSALS = 3;
const CACHED = 200_000;

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

	/** The findings of one line. */
	check(line: Line): RawFinding[] {
		const { words } = line;
		const findings: RawFinding[] = [];
		for (let index = 0; index + 1 < words.length; index++) {
			const first = words[index] as Word;
			const second = words[index + 1] as Word;
			if (!second.near || !isUsable(first, line, true) || !isUsable(second, line, false)) continue;
			if (this.accepted.has(`${first.form.lower} ${second.form.lower}`)) continue;
			const strength = pairStrength(first.form.number, second.form.number);
			if (strength === COMPOUND) continue;
			const leftTaken = belongs(words, index - 1);
			const rightTaken = belongs(words, index + 1);
			if (leftTaken && rightTaken) continue;
			const slip = getSlips().get(`${first.form.syllable?.key} ${second.form.syllable?.key}`);
			if (slip === undefined && strength > 0) continue;
			const proposals = slip === undefined ? this.propose(first, second, leftTaken, rightTaken) : leftTaken || rightTaken ? [] : [slip];
			if (proposals.length === 0) continue;
			const text = line.text.slice(first.start - line.start, second.end - line.start);
			findings.push({ kind: 'confused_words', start: first.start, end: second.end, because: 'pair', proposals: proposals.map((one) => matchPairCase(text, one)) });
			index++;
		}
		return findings;
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
	for (const number of b.number < 0 || leftTaken || (rightTaken && aFree) || joining[a.number] ? [] : (before[b.number] ?? [])) {
		const cost = nearness(a.lower, spellings[number] ?? '');
		if (cost !== null && isWorth(cost, aFree, bFree)) found.push({ word: `${spellings[number]} ${b.lower}`, cost });
	}
	for (const number of a.number < 0 || rightTaken || (leftTaken && bFree) || joining[b.number] ? [] : (after[a.number] ?? [])) {
		const cost = nearness(b.lower, spellings[number] ?? '');
		if (cost !== null && isWorth(cost, bFree, aFree)) found.push({ word: `${a.lower} ${spellings[number]}`, cost });
	}
	return found.sort((x, y) => x.cost - y.cost).slice(0, MOST_PROPOSALS).map(({ word }) => word);
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

function matchPairCase(original: string, replacement: string): string {
	return matchCase(original, replacement);
}
