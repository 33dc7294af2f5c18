import type { TimedPhoneme, TimedWord } from '../types.ts';
import type { EspeakEvent } from './binding.ts';

/** Silences shorter than this, inside and between words, do not close the mouth. */
const LONGEST_BRIDGED_GAP = 0.08;

interface Token {
	text: string;
	charStart: number;
	charEnd: number;
	/** From 0, in code points, as eSpeak counts. */
	codePoint: number;
}

/**
 * eSpeak's events as times in seconds. Every run of letters and digits of the text becomes one word,
 * with UTF-16 offsets, whether eSpeak made one, several or no events of it.
 */
export function readTimeline(
	spoken: string,
	events: readonly EspeakEvent[],
	duration: number,
): { words: TimedWord[]; phonemes: TimedPhoneme[] } {
	const phonemes = readPhonemes(events, duration);
	return { words: readWords(spoken, events, phonemes, duration), phonemes: bridgeGaps(phonemes).filter(isHeard) };
}

function readPhonemes(events: readonly EspeakEvent[], duration: number): TimedPhoneme[] {
	const phonemes: TimedPhoneme[] = [];
	let open: TimedPhoneme | null = null;
	for (const event of events) {
		if (event.type !== 'phoneme') continue;
		const time = Math.min(event.audio_position / 1000, duration);
		if (open) open.end = time;
		// Boundaries come as empty symbols, changes of language as "(en)": they end a phoneme and are none.
		const symbol = String(event.id ?? '').replace(/[ˈˌ_|]/gu, '');
		open = symbol === '' || symbol.startsWith('(') ? null : { symbol, start: time, end: duration };
		if (open) phonemes.push(open);
	}
	return phonemes;
}

function bridgeGaps(phonemes: readonly TimedPhoneme[]): TimedPhoneme[] {
	return phonemes.map((phoneme, index) => {
		const next = phonemes[index + 1];
		return next && next.start - phoneme.end < LONGEST_BRIDGED_GAP ? { ...phoneme, end: next.start } : phoneme;
	});
}

/** eSpeak gives some stops (đ) no time of their own. */
function isHeard({ start, end }: TimedPhoneme): boolean {
	return end > start;
}

function readWords(
	spoken: string,
	events: readonly EspeakEvent[],
	phonemes: readonly TimedPhoneme[],
	duration: number,
): TimedWord[] {
	const tokens = findTokens(spoken);
	const starts = findStarts(tokens, events);
	const words: TimedWord[] = [];
	let first = 0;
	while (first < tokens.length) {
		let last = first + 1;
		while (last < tokens.length && starts[last] === null) last++;
		const start = starts[first] ?? 0;
		const nextStart = last < tokens.length ? starts[last]! : duration;
		words.push(...shareSpan(tokens.slice(first, last), start, findSoundEnd(phonemes, start, nextStart)));
		first = last;
	}
	return words;
}

/** Words as people see them; the apostrophe belongs to names like M'Nông. */
function findTokens(spoken: string): Token[] {
	const tokens: Token[] = [];
	let codePoint = 0;
	let scanned = 0;
	for (const match of spoken.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu)) {
		codePoint += countCodePoints(spoken.slice(scanned, match.index));
		const charEnd = match.index + match[0].length;
		tokens.push({ text: match[0], charStart: match.index, charEnd, codePoint });
		codePoint += countCodePoints(match[0]);
		scanned = charEnd;
	}
	return tokens;
}

function countCodePoints(text: string): number {
	let count = 0;
	for (const _ of text) count++;
	return count;
}

/** When each token begins; null where eSpeak joined it to the one before. */
function findStarts(tokens: readonly Token[], events: readonly EspeakEvent[]): (number | null)[] {
	const starts: (number | null)[] = tokens.map(() => null);
	let index = 0;
	for (const event of events) {
		if (event.type !== 'word') continue;
		const position = event.text_position - 1;
		while (index + 1 < tokens.length && tokens[index + 1]!.codePoint <= position) index++;
		if (index < starts.length) starts[index] ??= event.audio_position / 1000;
	}
	return starts;
}

/** A word before a pause ends with its last phoneme, not with the pause. */
function findSoundEnd(phonemes: readonly TimedPhoneme[], start: number, nextStart: number): number {
	const end = phonemes.findLast((phoneme) => phoneme.start < nextStart && phoneme.start >= start)?.end ?? nextStart;
	return Math.min(Math.max(end, start), nextStart);
}

/** Shares one span among words that eSpeak said in one breath, by their length. */
function shareSpan(tokens: readonly Token[], start: number, end: number): TimedWord[] {
	const letters = tokens.reduce((sum, token) => sum + token.text.length, 0);
	let passed = 0;
	return tokens.map(({ text, charStart, charEnd }) => {
		const from = start + ((end - start) * passed) / letters;
		passed += text.length;
		return { text, start: from, end: start + ((end - start) * passed) / letters, charStart, charEnd };
	});
}
