import { writeXlsx } from 'hucre/xlsx';

/** A column of a written table. Days are `YYYY-MM-DD` and shown as 30/06/2026; `width` counts characters. */
export interface WrittenColumn {
	label: string;
	kind?: 'text' | 'day' | 'number';
	width?: number;
}

export interface WrittenSheet {
	name: string;
	/** Stands above the heads, over all columns. */
	title?: string;
	columns: readonly WrittenColumn[];
	/** A text stays a text, whatever it begins with: nothing here ever becomes a formula. */
	rows: readonly (readonly (string | number | null)[])[];
}

const line = { style: 'thin', color: { rgb: 'FF7D857F' } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const font = { name: 'Times New Roman', size: 12 };

/** An XLSX workbook that prints on A4 across, heads repeated on each page, and that the same heads read back. */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
	return writeXlsx({ defaultFont: font, sheets: sheets.map(toSheet) });
}

function toSheet({ name, title, columns, rows }: WrittenSheet): Parameters<typeof writeXlsx>[0]['sheets'][number] {
	const above = title === undefined ? 0 : 1;
	const cells = new Map<string, object>();
	if (title !== undefined) cells.set('0,0', { value: title, style: { font: { ...font, size: 14, bold: true }, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } } });
	columns.forEach(({ label }, column) => {
		cells.set(`${above},${column}`, { value: label, style: { font: { ...font, bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF1EFE6' } }, border, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } } });
	});
	const body = rows.map((row) => columns.map(({ kind }, column) => toCell(row[column] ?? null, kind)));
	return {
		// Excel allows 31 characters and none of these signs.
		name: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
		columns: columns.map(({ width = 18, kind = 'text' }) => ({ width, style: { font, border, alignment: { vertical: 'top', wrapText: true, horizontal: kind === 'text' ? 'left' : 'center' }, ...(kind === 'day' && { numFmt: 'dd/mm/yyyy' }) } })),
		rows: [...(title === undefined ? [] : [columns.map((_, index) => (index === 0 ? title : null))]), columns.map(({ label }) => label), ...body],
		cells,
		...(title !== undefined && columns.length > 1 && { merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: columns.length - 1 }] }),
		freezePane: { rows: above + 1 },
		pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `$${above + 1}:$${above + 1}` },
	};
}

function toCell(value: string | number | null, kind: WrittenColumn['kind']): string | number | Date | null {
	if (typeof value !== 'string') return value;
	if (kind === 'day' && /^\d{4}-\d\d-\d\d$/.test(value)) return new Date(`${value}T00:00:00Z`);
	return value;
}
