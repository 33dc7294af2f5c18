import type { TimedUtterance } from '@nhipcau/speech';
import { normalise, type NormaliseOptions, type Span } from '@nhipcau/vietnamese-text';
import type { ScriptLine } from './script.ts';

/** A written word and when it is said, in seconds. */
export interface WrittenWord {
	text: string;
	start: number;
	end: number;
}

/**
 * The words of a line as written, each with the time of the spoken words that it was read as ("23-NQ/TW" lasts as
 * long as its eight syllables). Where a person gave the spoken form, the written words share its time by length.
 */
export function alignWords(line: ScriptLine, utterance: TimedUtterance, reading?: NormaliseOptions): WrittenWord[] {
	const words = [...line.text.matchAll(/\S+/gu)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
	const spoken = line.spoken === undefined ? normalise(line.text, reading).words : [];
	const times = words.map((word) => findTime(word, spoken, utterance));
	return words.map((word, index) => ({ text: word.text, ...(times[index] ?? shareTime(word, line.text.length, utterance)) }));
}

function findTime(word: Span, spoken: (Span & { written: Span })[], utterance: TimedUtterance): Span | null {
	const said = spoken.filter((candidate) => overlaps(candidate.written, word));
	const timed = utterance.words.filter((heard) => said.some((candidate) => overlaps(candidate, { start: heard.charStart, end: heard.charEnd })));
	if (timed.length === 0) return null;
	return { start: timed[0]!.start, end: timed.at(-1)!.end };
}

function overlaps(one: Span, other: Span): boolean {
	return one.start < other.end && other.start < one.end;
}

function shareTime(word: Span, length: number, utterance: TimedUtterance): Span {
	const perLetter = (utterance.end - utterance.start) / Math.max(1, length);
	return { start: utterance.start + word.start * perLetter, end: utterance.start + word.end * perLetter };
}
