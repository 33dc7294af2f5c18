/** Cells of a table row in the flat text, where they are joined by " | ". */
import type { Block, FlatText } from '@nhipcau/document';
import type { Span } from '@nhipcau/vietnamese-text';
import type { Excerpt } from './model.ts';

const SEPARATOR = ' | ';

function splitCells(flat: FlatText, row: Block): Excerpt[] {
	const cells: Excerpt[] = [];
	let start = row.start;
	for (const text of flat.text.slice(row.start, row.end).split(SEPARATOR)) {
		cells.push({ text, start, end: start + text.length });
		start += text.length + SEPARATOR.length;
	}
	return cells;
}

function columnOf(cells: Excerpt[], span: Span): number {
	return cells.findIndex((cell) => span.start >= cell.start && span.end <= cell.end);
}

const NAMES = /\p{L}{2}/u;

/** The first cell with words in a row, before the cell of the numeral; null where the row has no name. */
export function findRowHead(flat: FlatText, row: Block, numeral: Span): Excerpt | null {
	const cells = splitCells(flat, row);
	const column = columnOf(cells, numeral);
	return cells.slice(0, Math.max(0, column)).find((cell) => NAMES.test(cell.text)) ?? null;
}

/** The cell over the numeral in the table's first row, where that is a name; null otherwise. */
export function findColumnHead(flat: FlatText, row: Block, numeral: Span): Excerpt | null {
	const table = row.path.slice(0, -1).join('.');
	const first = flat.blocks.find((block) => block.kind === 'table_row' && block.path.slice(0, -1).join('.') === table);
	if (first === undefined || first === row) return null;
	const head = splitCells(flat, first)[columnOf(splitCells(flat, row), numeral)];
	return head !== undefined && NAMES.test(head.text) ? head : null;
}
