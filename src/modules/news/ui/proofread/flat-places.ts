import type { Node } from '@tiptap/pm/model';
import { flattenArticle, type Block, type DocumentNode } from '@nhipcau/document';

/** Where a stretch of the flat text is changed. */
export type Place =
	/** Between two positions of the editor's document. */
	| { in: 'text'; from: number; to: number }
	/** In an attribute of the node at a position: a caption or the words of a footnote. */
	| { in: 'attribute'; at: number; name: 'caption' | 'text'; start: number; end: number }
	/** In a field above the text. */
	| { in: 'title' | 'lead'; start: number; end: number };

export interface FlatPlaces {
	/** The flat text of `flattenArticle`, which every offset counts in. */
	text: string;
	/** Where a stretch stands; null where it cannot be told. What reaches over a block is cut at its end. */
	find(start: number, end: number): Place | null;
}

/** The flat text of an article that is being written, with the way back from its offsets to where the words stand. */
export function mapFlatText(doc: Node, { title, lead }: { title: string; lead: string }): FlatPlaces {
	const { text, blocks } = flattenArticle({ title, lead, document: doc.toJSON() as DocumentNode });
	const letters = new Map<Block, Letters | null>();
	return {
		text,
		find(start, end) {
			const block = blocks.find((candidate) => start >= candidate.start && start < candidate.end);
			if (!block) return null;
			const [from, to] = [start - block.start, Math.min(end, block.end) - block.start];
			const kind = block.kind;
			if (kind === 'title' || kind === 'lead') return { in: kind, start: from, end: to };
			const { node, at } = resolvePath(doc, block.path);
			if (kind === 'caption' || kind === 'footnote') return { in: 'attribute', at, name: kind === 'caption' ? 'caption' : 'text', start: from, end: to };
			if (!letters.has(block)) letters.set(block, placeLetters(node, at, text.slice(block.start, block.end)));
			const placed = letters.get(block);
			const [first, last] = [placed?.from[from], placed?.to[to - 1]];
			return first === undefined || last === undefined ? null : { in: 'text', from: first, to: last };
		},
	};
}

/** The node at a path of child indices, and its position. */
function resolvePath(doc: Node, path: readonly number[]): { node: Node; at: number } {
	let [node, at, inside] = [doc, -1, 0];
	for (const index of path) {
		at = inside;
		for (let before = 0; before < index; before++) at += node.child(before).nodeSize;
		node = node.child(index);
		inside = at + 1;
	}
	return { node, at };
}

/** A text, and for each of its UTF-16 units the positions before and after what it was written with. */
interface Letters {
	text: string;
	from: (number | undefined)[];
	to: (number | undefined)[];
}

/** The letters of a block's text. A table row holds several paragraphs, found one after the other. */
function placeLetters(node: Node, at: number, text: string): Letters | null {
	if (node.isTextblock) {
		const own = compose(readLetters(node, at));
		return own.text === text ? own : null;
	}
	const row: Letters = { text, from: [], to: [] };
	let cursor = 0;
	node.descendants((child, offset) => {
		if (!child.isTextblock) return true;
		const own = foldBreaks(compose(readLetters(child, at + 1 + offset)));
		const start = own.text === '' ? -1 : text.indexOf(own.text, cursor);
		if (start < 0) return false;
		for (let unit = 0; unit < own.text.length; unit++) [row.from[start + unit], row.to[start + unit]] = [own.from[unit], own.to[unit]];
		cursor = start + own.text.length;
		return false;
	});
	return row;
}

/** What a textblock says, a hard break as a line's end; footnotes say nothing here. */
function readLetters(block: Node, at: number): Letters {
	const letters: Letters = { text: '', from: [], to: [] };
	block.forEach((child, offset) => {
		const words = child.type.name === 'hardBreak' ? '\n' : (child.text ?? '');
		for (let unit = 0; unit < words.length; unit++) {
			letters.from.push(at + 1 + offset + unit);
			letters.to.push(at + 2 + offset + unit);
		}
		letters.text += words;
	});
	return letters;
}

/** The same in NFC: letters that were typed in parts are one, from the first part to the last. */
function compose(letters: Letters): Letters {
	if (letters.text.normalize('NFC') === letters.text) return letters;
	const composed: Letters = { text: '', from: [], to: [] };
	for (const { 0: cluster, index } of letters.text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
		const whole = cluster.normalize('NFC');
		for (let unit = 0; unit < whole.length; unit++) {
			const same = whole === cluster;
			composed.from.push(letters.from[index + (same ? unit : 0)]);
			composed.to.push(letters.to[index + (same ? unit : cluster.length - 1)]);
		}
		composed.text += whole;
	}
	return composed;
}

/** As a cell's words stand in the flat text: trimmed, a line's end folded to a blank. */
function foldBreaks(letters: Letters): Letters {
	const folded: Letters = { text: '', from: [], to: [] };
	const start = letters.text.length - letters.text.trimStart().length;
	for (const { 0: piece, index } of letters.text.trim().matchAll(/\s*\n\s*|./gsu)) {
		const isBreak = piece.includes('\n');
		const length = isBreak ? 1 : piece.length;
		for (let unit = 0; unit < length; unit++) {
			folded.from.push(letters.from[start + index + unit]);
			folded.to.push(letters.to[start + index + (isBreak ? piece.length - 1 : unit)]);
		}
		folded.text += isBreak ? ' ' : piece;
	}
	return folded;
}
