import { reduplications } from '../data/reduplications.ts';
import { COMPOUND, getLexicon, pairStrength } from './lexicon.ts';
import type { RawFinding } from './types.ts';
import type { Line, Word } from './words.ts';

/** Words that begin a phrase said twice on purpose: từng bước từng bước, càng ngày càng. */
const REPEATERS: ReadonlySet<string> = new Set(['từng', 'càng', 'mỗi', 'vừa', 'dần', 'lần']);

/** Finds one, two or three words written twice in a row (của của, tổ chức tổ chức); reduplications are words of their own. */
export function findDoubles(line: Line): RawFinding[] {
	const { words } = line;
	const findings: RawFinding[] = [];
	for (let index = 0; index + 1 < words.length; index++) {
		const length = [3, 2, 1].find((size) => isRepeated(words, index, size));
		if (length === undefined) continue;
		const first = words[index] as Word;
		const last = words[index + 2 * length - 1] as Word;
		const once = line.text.slice(first.start - line.start, (words[index + length - 1] as Word).end - line.start);
		findings.push({ kind: 'doubled_words', start: first.start, end: last.end, because: 'twice', details: { words: once }, proposals: [once] });
		index += 2 * length - 1;
	}
	return findings;
}

function isRepeated(words: readonly Word[], index: number, size: number): boolean {
	if (index + 2 * size > words.length) return false;
	for (let at = 0; at < size; at++) {
		const one = words[index + at] as Word;
		const other = words[index + size + at] as Word;
		if (one.form.lower !== other.form.lower || !one.form.letters || !other.near || (at > 0 && !one.near)) return false;
	}
	const first = words[index] as Word;
	const second = words[index + size] as Word;
	if (second.form.capital && !(size > 1 && first.form.capital)) return false;
	return size === 1 ? isSlip(words, index) : !isMeant(words, index, size);
}

/** Of two words said twice: all of one syllable, begun by a word that repeats, or capitals of a name. */
function isMeant(words: readonly Word[], index: number, size: number): boolean {
	const phrase = words.slice(index, index + size);
	if (phrase.every((word) => word.form.lower === phrase[0]?.form.lower)) return true;
	if (REPEATERS.has(phrase[0]?.form.lower ?? '')) return true;
	return phrase.every((word) => word.form.capital) || phrase.some((word) => word.text.length === 1);
}

/** A single word twice is a slip unless it is a reduplication, a name, or the end of one word and the beginning of the next. */
function isSlip(words: readonly Word[], index: number): boolean {
	const first = words[index] as Word;
	const second = words[index + 1] as Word;
	if (first.form.upper || (first.form.capital && !first.first) || first.text.length < 2) return false;
	if (first.joined || second.joined) return false;
	const again = words[index + 2]?.near === true && words[index + 2]?.form.lower === first.form.lower;
	// "mãi mãi" is a word and "30 người người" none, nor "mãi mãi mãi".
	if (reduplications.has(first.form.lower)) return again || (first.near && /^\d/.test(words[index - 1]?.text ?? ''));
	if (again) return false;
	const before = first.near ? (words[index - 1]?.form.number ?? -1) : -1;
	const after = words[index + 2]?.near === true ? (words[index + 2]?.form.number ?? -1) : -1;
	const endsWord = pairStrength(before, first.form.number) === COMPOUND;
	const beginsWord = pairStrength(second.form.number, after) === COMPOUND;
	// "số thứ tự tự điền": a whole word, then a small one of its own.
	const joins = first.form.number >= 0 && getLexicon().joining[first.form.number] === true;
	return !(endsWord && (beginsWord || (joins && after >= 0)));
}
