import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import { layoutTable } from '../html/table-layout.ts';
import type { TableLayout } from '../html/table-layout.ts';
import type { DocumentNode } from '../model.ts';
import type { Block, Context, Place } from './context.ts';
import { textWidth } from './styles.ts';

type MakeBlocks = (context: Context, node: DocumentNode, path: number[], place: Place) => Block[];

const line = { style: BorderStyle.SINGLE, size: 4, color: '7D857F' };

/** A table as wide as the text; rows of its head are repeated on each page. An empty paragraph keeps it from the next one. */
export function makeTable(context: Context, node: DocumentNode, path: number[], makeBlocks: MakeBlocks): Block[] {
	const layout = layoutTable(node);
	const columnWidths = shareWidth(layout);
	const rows = layout.rows.map((cells, rowIndex) => {
		const head = rowIndex < layout.headRows;
		const children = cells.map(({ node: cell, index, column, colspan, rowspan }) => {
			const place: Place = { style: cell.type === 'tableHeader' ? 'TableHead' : 'TableText', depth: -1, right: layout.figureColumns.has(column) && colspan === 1 };
			const blocks = makeBlocks(context, cell, [...path, rowIndex, index], place);
			// Word repairs a file whose cell does not end with a paragraph.
			const closed = blocks.at(-1) instanceof Paragraph ? blocks : [...blocks, new Paragraph({ style: place.style })];
			return new TableCell({
				children: closed,
				columnSpan: colspan,
				rowSpan: rowspan,
				verticalAlign: head ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
				width: { size: columnWidths.slice(column, column + colspan).reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
			});
		});
		return new TableRow({ children, tableHeader: head, cantSplit: true });
	}).filter((_, index) => (layout.rows[index]?.length ?? 0) > 0);
	if (rows.length === 0) return [];
	const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
	const table = new Table({
		rows,
		columnWidths,
		borders,
		width: { size: textWidth, type: WidthType.DXA },
		layout: TableLayoutType.FIXED,
		margins: { left: 100, right: 100, top: 20, bottom: 20 },
	});
	return [table, new Paragraph({ style: 'TableText' })];
}

/** Column widths by the length of their longest words, within bounds; they add up to the text's width. */
function shareWidth({ widths }: TableLayout): number[] {
	const shares = widths.map((width) => Math.min(Math.max(width, 8), 36));
	const sum = shares.reduce((total, share) => total + share, 0);
	return shares.map((share) => Math.floor((share / sum) * textWidth));
}
