import { rateBreak } from '../phrase-break.ts';
import type { Cue } from '../types.ts';

export interface CaptionWord {
	/** As written, with its punctuation. */
	text: string;
	/** Seconds. */
	start: number;
	end: number;
}

/** Limits of the usual subtitling guides: two lines of 42, one to seven seconds. */
export const CUE_LIMITS = { lines: 2, characters: 42, least: 1, most: 7 } as const;

/** A cue stays this long after its last word, and over a whole pause that is shorter than the second. */
const LINGER = { after: 0.6, over: 1 };

/** A silence of this length within a sentence parts two phrases, in seconds. */
const PAUSE = 0.12;

/**
 * Cuts spoken sentences into captions of one or two lines, broken at the ends of phrases.
 * No cue holds words of two sentences; cues never overlap and follow the order given.
 * @param sentences written words with the times at which they are spoken
 */
export function makeCues(sentences: { words: CaptionWord[] }[]): Cue[] {
	const cues = sentences.flatMap((sentence) => {
		const words = sentence.words.flatMap(splitLongWord);
		return splitIntoCues(words);
	});
	return settleTimes(cues);
}

/** A word longer than a line, such as an address, goes on in the next line. */
function splitLongWord(word: CaptionWord): CaptionWord[] {
	const characters = [...word.text.normalize('NFC').trim()];
	if (characters.length === 0) return [];
	const pieces = Math.ceil(characters.length / CUE_LIMITS.characters);
	const length = Math.ceil(characters.length / pieces);
	const share = (word.end - word.start) / pieces;
	return Array.from({ length: pieces }, (_, index) => ({
		text: characters.slice(index * length, (index + 1) * length).join(''),
		start: word.start + share * index,
		end: word.start + share * (index + 1),
	}));
}

/** The cheapest way to cut a sentence, found by dynamic programming over its words. */
function splitIntoCues(words: CaptionWord[]): Cue[] {
	const best: { cost: number; from: number; lines: string[] }[] = [{ cost: 0, from: 0, lines: [] }];
	for (let to = 1; to <= words.length; to++) {
		let choice = { cost: Infinity, from: to - 1, lines: [words[to - 1]!.text] };
		for (let from = to - 1; from >= 0; from--) {
			const laid = layLines(words.slice(from, to));
			if (!laid) break;
			const cost = best[from]!.cost + costOfCue(words, from, to) + laid.cost;
			if (cost < choice.cost) choice = { cost, from, lines: laid.lines };
		}
		best.push(choice);
	}
	const cues: Cue[] = [];
	for (let to = words.length; to > 0; to = best[to]!.from) {
		const { from, lines } = best[to]!;
		cues.unshift({ start: words[from]!.start, end: words[to - 1]!.end, lines });
	}
	return cues;
}

function costOfCue(words: CaptionWord[], from: number, to: number): number {
	const seconds = words[to - 1]!.end - words[from]!.start;
	const tooLong = to - from > 1 && seconds > CUE_LIMITS.most ? 1000 : 0;
	const tooShort = seconds < 1.5 && words.length > to - from ? 40 : 0;
	const atEnd = to === words.length ? 0 : costOfBreak(words[to - 1]!, words[to]!);
	return 10 + atEnd * 3 + tooShort + tooLong;
}

/** Where the voice pauses, a phrase ends as well. */
function costOfBreak(before: CaptionWord, after: CaptionWord): number {
	return after.start - before.end > PAUSE ? 0 : rateBreak(before.text, after.text);
}

interface LaidLines {
	lines: string[];
	cost: number;
}

/** One line where it fits, else two with the best break; null where two are not enough. */
function layLines(words: CaptionWord[]): LaidLines | null {
	const join = (part: CaptionWord[]) => part.map((word) => word.text).join(' ');
	const whole = join(words);
	if (countCharacters(whole) <= CUE_LIMITS.characters) return { lines: [whole], cost: 0 };
	let best: LaidLines | null = null;
	for (let at = 1; at < words.length; at++) {
		const lines = [join(words.slice(0, at)), join(words.slice(at))];
		const lengths = lines.map(countCharacters);
		if (Math.max(...lengths) > CUE_LIMITS.characters) continue;
		const cost = costOfBreak(words[at - 1]!, words[at]!) + Math.abs(lengths[0]! - lengths[1]!) / 3;
		if (!best || cost < best.cost) best = { lines, cost };
	}
	return best;
}

function countCharacters(text: string): number {
	return [...text].length;
}

/** Gives each cue its least time, lets it linger over short pauses, and removes overlaps. */
function settleTimes(cues: Cue[]): Cue[] {
	const settled: Cue[] = [];
	let free = 0;
	cues.forEach((cue, index) => {
		const next = cues[index + 1]?.start ?? Infinity;
		const start = Math.max(cue.start, free);
		const wished = next - cue.end <= LINGER.over ? next : cue.end + LINGER.after;
		const end = Math.min(Math.max(wished, start + CUE_LIMITS.least), start + CUE_LIMITS.most);
		settled.push({ start: roundToMilliseconds(start), end: roundToMilliseconds(end), lines: cue.lines });
		free = end;
	});
	return settled;
}

function roundToMilliseconds(seconds: number): number {
	return Math.round(seconds * 1000) / 1000;
}
