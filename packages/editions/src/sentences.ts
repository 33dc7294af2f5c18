import type { Block, FlatText } from '@nhipcau/document';
import { splitSentences, type Span } from '@nhipcau/vietnamese-text';

/** A sentence of the flat text; `id` is the same in the script, the e-book and the manifest. */
export interface Sentence extends Span {
	id: string;
	block: Block;
	/** Title of the section it stands in; the article's title before the first heading. */
	heading: string;
	/** Whether it is the first and the last sentence of its block. */
	opens: boolean;
	closes: boolean;
}

/** Every sentence of the text in reading order; headings, captions and table rows count as one each. */
export function listSentences(flat: FlatText): Sentence[] {
	const sentences: Sentence[] = [];
	let heading = '';
	for (const block of flat.blocks) {
		const text = flat.text.slice(block.start, block.end);
		if (block.kind === 'title' || block.kind === 'heading') heading = text;
		const spans = isWhole(block) ? [{ start: 0, end: text.length }] : splitSentences(text);
		const wanted = spans.filter((span) => text.slice(span.start, span.end).trim() !== '');
		wanted.forEach((span, index) =>
			sentences.push({
				id: `s${sentences.length + 1}`,
				start: block.start + span.start,
				end: block.start + span.end,
				block,
				heading,
				opens: index === 0,
				closes: index === wanted.length - 1,
			}),
		);
	}
	return sentences;
}

function isWhole(block: Block): boolean {
	return block.kind === 'title' || block.kind === 'heading' || block.kind === 'table_row';
}
