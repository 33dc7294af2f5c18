import { iYFixed } from '../data/i-y-words.ts';
import { matchCase } from './spelling.ts';
import { spellSyllable } from './syllables.ts';
import type { RawFinding } from './types.ts';
import type { Line, Word } from './words.ts';

/** Finds hòa beside hoà, and kỹ beside kĩ, in one text: the way that the text uses less often is flagged. */
export class VariantCheck {
	private readonly placed: Record<'old' | 'new', Word[]> = { old: [], new: [] };
	private readonly finals = new Map<string, Record<'i' | 'y', Word[]>>();

	/** Reads one line; its findings are known at the end. */
	read(line: Line): void {
		for (const [index, word] of line.words.entries()) {
			const { syllable, lower } = word.form;
			if (syllable === null || (word.form.upper && !line.capitals)) continue;
			if (syllable.placement !== '') this.placed[syllable.placement].push(word);
			if (isFinalIOrY(lower) && !isInName(line.words, index) && !isFixed(line.words, index)) this.noteFinal(syllable.key, lower, word);
		}
	}

	/** All findings, once every line is read. */
	finish(): RawFinding[] {
		const findings: RawFinding[] = [];
		const placement = pickMinority(this.placed.old, this.placed.new);
		for (const word of placement) findings.push(moveTone(word, placement === this.placed.old ? 'new' : 'old'));
		for (const { i, y } of this.finals.values()) {
			for (const word of pickMinority(i, y)) findings.push(changeFinal(word));
		}
		return findings;
	}

	private noteFinal(key: string, lower: string, word: Word): void {
		const kept = this.finals.get(key) ?? { i: [], y: [] };
		this.finals.set(key, kept);
		kept[/[iíìỉĩị]$/u.test(lower) ? 'i' : 'y'].push(word);
	}
}

/** The smaller of two groups when both are used; of equals the one that came later. */
function pickMinority(one: Word[], other: Word[]): Word[] {
	if (one.length === 0 || other.length === 0) return [];
	if (one.length !== other.length) return one.length < other.length ? one : other;
	return (one[0]?.start ?? 0) > (other[0]?.start ?? 0) ? one : other;
}

function moveTone(word: Word, to: 'old' | 'new'): RawFinding {
	const { onset = '', rime = '', tone = 0 } = word.form.syllable ?? {};
	const proposal = matchCase(word.text, spellSyllable(onset, rime, tone, to));
	return { kind: 'mixed_tone_placement', start: word.start, end: word.end, because: 'placement', details: { proposal }, proposals: [proposal] };
}

function changeFinal(word: Word): RawFinding {
	const from = 'iíìỉĩịyýỳỷỹỵ';
	const last = from.indexOf(word.form.lower.at(-1) ?? '');
	const proposal = matchCase(word.text, word.form.lower.slice(0, -1) + (from[(last + 6) % 12] ?? ''));
	return { kind: 'mixed_i_y', start: word.start, end: word.end, because: 'final', details: { proposal }, proposals: [proposal] };
}

function isFinalIOrY(lower: string): boolean {
	return /^(?:[hklmst]|qu)[iíìỉĩịyýỳỷỹỵ]$/u.test(lower);
}

/** A capital inside a sentence, or at its head before another capital, belongs to a name. */
function isInName(words: readonly Word[], index: number): boolean {
	const word = words[index] as Word;
	if (!word.form.capital) return false;
	return !word.first || (words[index + 1]?.near === true && words[index + 1]?.form.capital === true);
}

/** Words that are written one way only (tỉ mỉ, ti vi, mì ăn liền) take no part. */
function isFixed(words: readonly Word[], index: number): boolean {
	const word = words[index] as Word;
	if (word.joined || iYFixed.has(word.form.lower)) return true;
	const before = word.near ? words[index - 1]?.form.lower : undefined;
	const after = words[index + 1]?.near === true ? words[index + 1]?.form.lower : undefined;
	return iYFixed.has(`${before} ${word.form.lower}`) || iYFixed.has(`${word.form.lower} ${after}`);
}
