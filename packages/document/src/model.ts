/**
 * The one form in which a text lives in the house: ProseMirror JSON, as the editor writes it.
 * Imports produce it, every edition reads it, nothing else is stored.
 *
 * Nodes: doc, heading {level 1-4}, paragraph, bulletList, orderedList {start}, listItem, blockquote,
 * table, tableRow, tableHeader {colspan,rowspan}, tableCell {colspan,rowspan},
 * figure {src, alt, caption, credit} (atom), footnote {text} (inline atom), hardBreak, horizontalRule, text.
 * Marks: bold, italic, underline, strike, superscript, subscript, link {href}.
 */
export interface DocumentNode {
	type: string;
	attrs?: Record<string, unknown>;
	content?: DocumentNode[];
	text?: string;
	marks?: { type: string; attrs?: Record<string, unknown> }[];
}

/** A text with what the editions need to know of it. `document.type` is `doc`. */
export interface Article {
	title: string;
	lead?: string;
	byline?: string;
	/** Where the text comes from, shown on every edition. */
	source?: string;
	/** Name of the publishing office. */
	office?: string;
	/** Calendar day `YYYY-MM-DD`. */
	date?: string;
	language: string;
	document: DocumentNode;
	/** Bytes of the pictures, by the `src` of their figure. */
	pictures: Map<string, Picture>;
}

export interface Picture {
	bytes: Uint8Array;
	mime: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif';
	width: number;
	height: number;
}

/** The kinds of block that a reader meets in order. */
export type BlockKind =
	| 'title' | 'lead' | 'heading' | 'paragraph' | 'list_item' | 'quote' | 'table_row' | 'caption' | 'footnote';

/** One block of the flat text; offsets are UTF-16 code units in `FlatText.text`. */
export interface Block {
	kind: BlockKind;
	/** Heading level 1-4, or depth of a list item from 1. */
	level?: number;
	/** Printed mark of a list item ("1.", "•") or of a footnote ("[1]"); not part of the text. */
	label?: string;
	start: number;
	end: number;
	/**
	 * Child indices from the document's root to the node that holds the words (heading, paragraph also within
	 * a list item or quote, tableRow, figure, footnote); empty for title and lead.
	 */
	path: number[];
}

/**
 * The canonical plain text: title, lead, then every block in reading order, joined by one blank line; NFC.
 * Cells of a table row are joined by " | "; footnotes stand after all other blocks.
 * Every offset that any edition carries counts in this text.
 */
export interface FlatText {
	text: string;
	blocks: Block[];
}
