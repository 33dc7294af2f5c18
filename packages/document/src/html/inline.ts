import type { DocumentNode } from '../model.ts';
import { escapeMarkup, findSafeHref } from './safe-text.ts';
import type { SentencePart } from './sentences.ts';

/** A run of inline content in one sentence and under one set of marks. */
export interface InlinePiece {
	html: string;
	/** Marks as pairs of opening and closing tag, outermost first. */
	tags: MarkTags[];
	sentence?: string;
	/** Text decides what a sentence spans; what stands between two texts of one sentence goes along. */
	kind: 'text' | 'break' | 'note';
}

interface MarkTags {
	open: string;
	close: string;
}

/** From the outside in, so that the same marks nest the same way wherever they meet. */
const TAG_ORDER: [mark: string, tag: string][] = [
	['bold', 'strong'], ['italic', 'em'], ['underline', 'u'], ['strike', 's'], ['superscript', 'sup'], ['subscript', 'sub'],
];

/** Tags of a text node's marks; an unsafe link leaves its words without a link. */
export function findMarkTags(node: DocumentNode, absoluteLinksOnly: boolean): MarkTags[] {
	const marks = node.marks ?? [];
	const tags = TAG_ORDER.filter(([mark]) => marks.some(({ type }) => type === mark)).map(([, tag]) => ({ open: `<${tag}>`, close: `</${tag}>` }));
	const link = marks.find(({ type }) => type === 'link');
	const href = findSafeHref(link?.attrs?.href, { absoluteOnly: absoluteLinksOnly });
	return href === null ? tags : [{ open: `<a href="${escapeMarkup(href)}">`, close: '</a>' }, ...tags];
}

/** Pieces of one text node, cut at the bounds of its sentences. */
export function makeTextPieces(parts: SentencePart[], tags: MarkTags[]): InlinePiece[] {
	return parts.map(({ text, sentence }) => ({ kind: 'text', html: escapeMarkup(text), tags, sentence }));
}

/**
 * Joins pieces into markup: sentence spans outside, marks inside, so that a mark or link across the bound
 * of two sentences is closed and opened again. `openSpan` gives the opening tag of a sentence.
 */
export function joinPieces(pieces: InlinePiece[], openSpan: (sentence: string) => string): string {
	let html = '';
	let sentence: string | undefined;
	let open: MarkTags[] = [];
	const closeTo = (count: number): void => {
		html += open.slice(count).toReversed().map(({ close }) => close).join('');
		open = open.slice(0, count);
	};
	for (const piece of settleSentences(pieces)) {
		if (piece.sentence !== sentence) {
			closeTo(0);
			if (sentence !== undefined) html += '</span>';
			if (piece.sentence !== undefined) html += openSpan(piece.sentence);
			sentence = piece.sentence;
		}
		const common = countCommon(open, piece.tags);
		closeTo(common);
		html += piece.tags.slice(common).map((tag) => tag.open).join('') + piece.html;
		open = piece.tags;
	}
	closeTo(0);
	return sentence === undefined ? html : `${html}</span>`;
}

/** A footnote mark belongs to the sentence before it, a line break to the sentence that goes on after it. */
function settleSentences(pieces: InlinePiece[]): InlinePiece[] {
	let before: string | undefined;
	return pieces.map((piece, index) => {
		if (piece.kind === 'text') {
			before = piece.sentence;
			return piece;
		}
		if (piece.kind === 'note') return { ...piece, sentence: before };
		const after = pieces.slice(index + 1).find(({ kind }) => kind === 'text')?.sentence;
		return { ...piece, sentence: after === before ? before : undefined };
	});
}

function countCommon(left: MarkTags[], right: MarkTags[]): number {
	let count = 0;
	while (count < left.length && left[count]?.open === right[count]?.open) count += 1;
	return count;
}
