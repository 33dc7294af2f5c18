import type { Block, FlatText } from '../model.ts';
import { joinPath } from './outline.ts';

/** A sentence as a half-open range of `FlatText.text`; sentences do not overlap. */
export interface SentenceSpan {
	id: string;
	start: number;
	end: number;
}

/** Text that belongs to one sentence, or to none. */
export interface SentencePart {
	text: string;
	sentence?: string;
}

/**
 * Finds the sentences of running text. Enter a block by its path, then read its words in order; reading
 * is blind to white space and to the bars between table cells, which the flat text lays differently.
 */
export class SentenceReader {
	readonly #flat: string;
	readonly #sentences: SentenceSpan[];
	readonly #blocks = new Map<string, Block>();
	#position = 0;
	#end = 0;

	constructor(flat: FlatText, sentences: SentenceSpan[]) {
		this.#flat = flat.text;
		this.#sentences = sentences.toSorted((a, b) => a.start - b.start);
		for (const block of flat.blocks) {
			const key = block.path.length > 0 ? joinPath(block.path) : block.kind;
			if (!this.#blocks.has(key)) this.#blocks.set(key, block);
		}
	}

	/** Goes to the block of a node, or of the title or lead; false (and no move) where it has none. */
	enter(place: number[] | 'title' | 'lead'): boolean {
		const block = this.#blocks.get(typeof place === 'string' ? place : joinPath(place));
		if (!block) return false;
		this.#position = block.start;
		this.#end = block.end;
		return true;
	}

	/** Ids of the sentences that stand in the block just entered, in order. */
	listSentences(): string[] {
		return this.#sentences.filter(({ start, end }) => start < this.#end && end > this.#position).map(({ id }) => id);
	}

	/** Leaves the block: what is read now belongs to no sentence. */
	leave(): void {
		this.#end = this.#position;
	}

	/** Cuts the next words of the block where sentences begin and end. */
	read(text: string): SentencePart[] {
		const parts: SentencePart[] = [];
		let from = 0;
		let current: string | undefined;
		for (let index = 0; index < text.length; index += 1) {
			const sentence = this.#step(text[index] ?? '');
			if (index > 0 && sentence !== current) {
				parts.push(makePart(text.slice(from, index), current));
				from = index;
			}
			current = sentence;
		}
		if (from < text.length) parts.push(makePart(text.slice(from), current));
		return parts;
	}

	#step(character: string): string | undefined {
		if (this.#position >= this.#end) return undefined;
		if (/\s/.test(character)) {
			const sentence = this.#findSentence(this.#position);
			if (/\s/.test(this.#flat[this.#position] ?? '')) this.#position += 1;
			return sentence;
		}
		let position = this.#position;
		while (position < this.#end && this.#flat[position] !== character && /[\s|]/.test(this.#flat[position] ?? '')) position += 1;
		const matches = position < this.#end && this.#flat[position] === character;
		const sentence = this.#findSentence(matches ? position : this.#position);
		if (matches) this.#position = position + 1;
		return sentence;
	}

	#findSentence(offset: number): string | undefined {
		let low = 0;
		let high = this.#sentences.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		const sentence = this.#sentences[low - 1];
		return sentence && offset < sentence.end ? sentence.id : undefined;
	}
}

function makePart(text: string, sentence: string | undefined): SentencePart {
	return sentence === undefined ? { text } : { text, sentence };
}
