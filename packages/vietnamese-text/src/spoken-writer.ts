import type { Spoken, SpokenWord } from './types.ts';

/** A spoken stretch and the written characters it is read from. An empty `spoken` is silence. */
export type Piece = readonly [spoken: string, written: string];

const PAUSES = ',;:.?!…';

/** Gathers spoken words and, for each, the written span it came from. */
export class SpokenWriter {
	private spoken = '';
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
		for (const token of spoken.split(' ')) {
			if (token === '') continue;
			if (PAUSES.includes(token)) this.pause(token);
			else this.sayWord(token, start, end);
		}
	}

	breakLine(): void {
		if (this.spoken !== '' && !this.spoken.endsWith('\n')) this.spoken += '\n';
	}

	finish(): Spoken {
		return { spoken: this.spoken.trimEnd(), words: this.words };
	}

	private sayWord(token: string, start: number, end: number): void {
		if (this.spoken !== '' && !this.spoken.endsWith('\n')) this.spoken += ' ';
		const trailing = PAUSES.includes(token.at(-1) ?? '') ? token.at(-1) : undefined;
		const word = trailing === undefined ? token : token.slice(0, -1);
		this.words.push({ start: this.spoken.length, end: this.spoken.length + word.length, written: { start, end } });
		this.spoken += word;
		if (trailing !== undefined) this.pause(trailing);
	}

	/** Of two pauses that meet, the longer one stays. A line does not begin with a pause. */
	private pause(mark: string): void {
		const last = this.spoken.at(-1);
		if (last === undefined || last === '\n') return;
		if (!PAUSES.includes(last)) this.spoken += mark;
		else if (PAUSES.indexOf(mark) > PAUSES.indexOf(last)) this.spoken = this.spoken.slice(0, -1) + mark;
	}
}
