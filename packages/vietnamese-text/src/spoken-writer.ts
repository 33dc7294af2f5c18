import type { Spoken, SpokenWord } from './types.ts';

/** A spoken stretch and the written characters it is read from. An empty `spoken` is silence. */
export type Piece = readonly [spoken: string, written: string];

const PAUSES = ',;:.?!…';

/** Gathers spoken words and, for each, the written span it came from. */
export class SpokenWriter {
	/** Finished text, in parts; the last mark is kept apart because a longer pause may still replace it. */
	private readonly parts: string[] = [];
	private length = 0;
	private lastMark: string | null = null;
	private readonly words: SpokenWord[] = [];

	/** Says pieces whose written parts follow each other in the input from `start` on. */
	sayPieces(pieces: readonly Piece[], start: number): void {
		let at = start;
		for (const [spoken, written] of pieces) {
			this.say(spoken, at, at + written.length);
			at += written.length;
		}
	}

	/** Says words (and pauses) that were read from the written characters [start, end). */
	say(spoken: string, start: number, end: number): void {
		if (!spoken.includes(' ')) this.sayToken(spoken, start, end);
		else for (const token of spoken.split(' ')) this.sayToken(token, start, end);
	}

	breakLine(): void {
		if (this.length > 0) this.lastMark = this.lastMark === null ? '\n' : `${this.lastMark.replace('\n', '')}\n`;
	}

	finish(): Pick<Spoken, 'spoken' | 'words'> {
		this.flushMark();
		return { spoken: this.parts.join('').trimEnd(), words: this.words };
	}

	private sayToken(token: string, start: number, end: number): void {
		const last = token.charAt(token.length - 1);
		const trailing = last !== '' && PAUSES.includes(last);
		const word = trailing ? token.slice(0, -1) : token;
		if (word !== '') this.sayWord(word, start, end);
		if (trailing) this.pause(last);
	}

	private sayWord(word: string, start: number, end: number): void {
		const brokeLine = this.lastMark?.endsWith('\n') ?? false;
		this.flushMark();
		if (this.length > 0 && !brokeLine) this.append(' ');
		this.words.push({ start: this.length, end: this.length + word.length, written: { start, end } });
		this.append(word);
	}

	/** Of two pauses that meet, the longer one stays. A line does not begin with a pause. */
	private pause(mark: string): void {
		if (this.length === 0 || this.lastMark?.endsWith('\n')) return;
		if (this.lastMark === null || PAUSES.indexOf(mark) > PAUSES.indexOf(this.lastMark)) this.lastMark = mark;
	}

	private flushMark(): void {
		if (this.lastMark !== null) this.append(this.lastMark);
		this.lastMark = null;
	}

	private append(part: string): void {
		this.parts.push(part);
		this.length += part.length;
	}
}
