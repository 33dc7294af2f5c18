import { readCellText } from '../flatten.ts';
import type { DocumentNode } from '../model.ts';

/** A cell in the grid of its table; rows and columns count from 0. */
export interface PlacedCell {
	node: DocumentNode;
	/** Index among the children of its row. */
	index: number;
	column: number;
	colspan: number;
	rowspan: number;
}

export interface TableLayout {
	columns: number;
	/** Rows at the top that hold header cells alone. */
	headRows: number;
	rows: PlacedCell[][];
	/** Columns whose body cells are all figures; they are set flush right. */
	figureColumns: Set<number>;
	/** Longest text of a cell in each column, in characters; spanning cells do not count. */
	widths: number[];
}

const FIGURE = /^[\s\d.,:%+\-−–/()]*\d[\s\d.,:%+\-−–/()]*$/;

/**
 * Places the cells of a table in a grid, as HTML does it (a cell takes the next free column). Spans are cut
 * where they would overlap another cell, leave the table or leave its head: Word and Typst refuse those.
 */
export function layoutTable(table: DocumentNode): TableLayout {
	const source = table.content ?? [];
	const headRows = countHeadRows(source);
	const taken = source.map(() => new Set<number>());
	const rows = source.map((row, rowIndex) => {
		const lastRow = rowIndex < headRows ? headRows : source.length;
		return (row.content ?? []).map((node, index) => placeCell(node, index, rowIndex, lastRow, taken));
	});
	const columns = Math.max(1, ...taken.map((columnsTaken) => Math.max(-1, ...columnsTaken) + 1));
	return { columns, headRows, rows, ...measureColumns(rows, headRows, columns) };
}

function countHeadRows(rows: DocumentNode[]): number {
	const first = rows.findIndex((row) => (row.content ?? []).some(({ type }) => type !== 'tableHeader') || !row.content?.length);
	return first === -1 ? rows.length : first;
}

function placeCell(node: DocumentNode, index: number, row: number, lastRow: number, taken: Set<number>[]): PlacedCell {
	const here = taken[row] ?? new Set<number>();
	let column = 0;
	while (here.has(column)) column += 1;
	let colspan = 1;
	while (colspan < readSpan(node, 'colspan') && !here.has(column + colspan)) colspan += 1;
	const rowspan = Math.max(1, Math.min(readSpan(node, 'rowspan'), lastRow - row));
	for (let down = row; down < row + rowspan; down += 1) {
		for (let right = column; right < column + colspan; right += 1) taken[down]?.add(right);
	}
	return { node, index, column, colspan, rowspan };
}

/** Sixty-three is the most columns that Word takes. */
function readSpan(node: DocumentNode, name: 'colspan' | 'rowspan'): number {
	const count = Math.trunc(Number(node.attrs?.[name] ?? 1));
	return Number.isFinite(count) ? Math.min(Math.max(count, 1), name === 'colspan' ? 63 : 1000) : 1;
}

function measureColumns(rows: PlacedCell[][], headRows: number, columns: number): Pick<TableLayout, 'figureColumns' | 'widths'> {
	const widths = Array.from({ length: columns }, () => 0);
	const figures = new Set<number>();
	const words = new Set<number>();
	rows.forEach((cells, row) => {
		for (const { node, column, colspan } of cells) {
			if (colspan > 1) continue;
			const text = readCellText(node);
			widths[column] = Math.max(widths[column] ?? 0, text.length);
			if (row < headRows || text === '') continue;
			(FIGURE.test(text) ? figures : words).add(column);
		}
	});
	return { widths, figureColumns: new Set([...figures].filter((column) => !words.has(column))) };
}
