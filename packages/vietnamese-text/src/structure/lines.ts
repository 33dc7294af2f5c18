import type { Span } from '../types.ts';

/** A line that holds something, without the blanks around it. */
export interface Line extends Span {
	/** The characters, but no more than `LONGEST`: rules look at the head of a line only. */
	text: string;
	/** Whether the whole line is in `text`. */
	whole: boolean;
	/** Whether an empty line stands before. */
	apart: boolean;
}

const LONGEST = 400;

/** The lines of a text that hold something, in order; at most `limit`. */
export function listLines(text: string, limit = Infinity): Line[] {
	const lines: Line[] = [];
	let from = 0;
	let apart = true;
	while (from < text.length && lines.length < limit) {
		const newline = text.indexOf('\n', from);
		const next = newline < 0 ? text.length : newline;
		const span = trim(text, from, next);
		if (span.start < span.end) lines.push({ ...span, text: text.slice(span.start, Math.min(span.end, span.start + LONGEST)), whole: span.end - span.start <= LONGEST, apart });
		apart = span.start >= span.end;
		from = next + 1;
	}
	return lines;
}

/** The span without the blanks at its ends; of blanks alone its beginning. */
export function trim(text: string, start: number, end: number): Span {
	let from = start;
	let to = end;
	while (from < to && /\s/.test(text[from] ?? '')) from++;
	while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
	return from < to ? { start: from, end: to } : { start, end: start };
}

/** Whether all letters are capitals, and there are at least four of them. */
export function isInCapitals(text: string): boolean {
	return (text.match(/\p{L}/gu)?.length ?? 0) >= 4 && !/\p{Ll}/u.test(text);
}

export function countWords(text: string): number {
	return text.match(/\S+/g)?.length ?? 0;
}

/** Where the line that holds a position ends; remembers the last answer, so that many questions about one line are cheap. */
export function makeLineEnds(text: string): (at: number) => number {
	let from = 0;
	let end = -1;
	return (at) => {
		if (at < from || at > end) {
			const newline = text.indexOf('\n', at);
			from = at;
			end = newline < 0 ? text.length : newline;
		}
		return end;
	};
}
