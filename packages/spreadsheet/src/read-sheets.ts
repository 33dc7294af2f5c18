import { decodeText, unzipSafely } from '@nhipcau/document/reading';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { SpreadsheetError } from './errors.ts';
import { sheetLimits, type Sheet } from './types.ts';

type Workbook = Awaited<ReturnType<typeof readXlsx>>;
type Table = Workbook['sheets'][number];

/**
 * Reads a file in this process. Use `readSheets`, which does the same in a process that can be killed. The kind is told
 * by content; formulas are never run.
 * @throws SpreadsheetError, and DocumentError for a container that is damaged or asks for too much.
 */
export async function readSheetsHere(bytes: Uint8Array): Promise<Sheet[]> {
	const sheets = (await readByContent(bytes)).map((sheet) => ({ ...sheet, rows: trimRows(sheet.rows) })).filter(({ rows }) => rows.length > 0);
	for (const { name, rows } of sheets) {
		if (rows.length > sheetLimits.rows) throw new SpreadsheetError('spreadsheet.too_many_rows', { sheet: name, most: sheetLimits.rows });
		if (rows.some((row) => row.length > sheetLimits.columns)) throw new SpreadsheetError('spreadsheet.too_many_columns', { sheet: name, most: sheetLimits.columns });
	}
	if (sheets.length === 0) throw new SpreadsheetError('spreadsheet.empty');
	return sheets;
}

async function readByContent(bytes: Uint8Array): Promise<Sheet[]> {
	if (startsWith(bytes, 0x50, 0x4b)) return readWorkbook(bytes);
	if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new SpreadsheetError(isEncrypted(bytes) ? 'spreadsheet.encrypted' : 'spreadsheet.old_format');
	const text = decodeText(bytes).text;
	if (text.includes('\0') || startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || /^\s*</.test(text)) throw new SpreadsheetError('spreadsheet.no_table');
	return [{ name: 'CSV', rows: parseDelimited(text) }];
}

async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
	const entries = unzipSafely(bytes);
	const isOds = new TextDecoder().decode(entries.get('mimetype')) === 'application/vnd.oasis.opendocument.spreadsheet';
	if (!isOds && !entries.has('xl/workbook.xml')) throw new SpreadsheetError('spreadsheet.no_table');
	// One row more than allowed tells that there are too many; formatted rows without a word are cut off afterwards.
	const options = { maxRows: 4 * sheetLimits.rows, sheets: ({ hidden, veryHidden }: { hidden?: boolean; veryHidden?: boolean }) => !hidden && !veryHidden };
	const workbook = isOds ? await readOds(bytes) : await readXlsx(bytes, options);
	return workbook.sheets.map((table) => ({ name: table.name.normalize('NFC'), rows: toRows(table) }));
}

function toRows({ rows, merges = [] }: Table): string[][] {
	const texts = rows.map((row) => row.map(toText));
	for (const { startRow, endRow, startCol, endCol } of merges) {
		// A cell merged over whole rows and columns at once is a title, not a value of the rows below it.
		if (startCol !== endCol) continue;
		const value = texts[startRow]?.[startCol] ?? '';
		for (let row = startRow + 1; row <= Math.min(endRow, texts.length - 1); row++) texts[row]![startCol] = value;
	}
	return texts;
}

/** Spaces of any kind at the ends go, those within a line become one; line breaks stay. */
function toText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
	return cleanText(String(value));
}

function cleanText(text: string): string {
	return text.normalize('NFC').toWellFormed().replaceAll('\0', '').replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').trim();
}

/** The sign before a text that would else be a formula, as we and other programs write it into CSV. */
const GUARD = /^'(?=[=+@-])/;

/** Rows of text with tabs, semicolons or commas between cells, as Excel saves or copies them. */
export function parseDelimited(text: string): string[][] {
	const told = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
	const table = told ? text.slice(told[0].length) : text.replace(/^\uFEFF/, '');
	// The first line tells: guessing from all rows fails where names hold commas.
	const firstLine = table.slice(0, table.search(/\r?\n|$/));
	const delimiter = told?.[1] ?? ['\t', ';'].find((sign) => firstLine.includes(sign)) ?? ',';
	return Papa.parse<string[]>(table, { delimiter }).data.map((row) => row.map((cell) => cleanText(cell).replace(GUARD, '')));
}

/** Without empty rows at the end and empty cells at the end of each row; empty rows between stay, so that lines keep their numbers. */
function trimRows(rows: readonly string[][]): string[][] {
	const trimmed = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
	return trimmed.slice(0, trimmed.findLastIndex((row) => row.length > 0) + 1);
}

/** A workbook with a password lies in the container of the old formats, under a name of its own (MS-OFFCRYPTO 2.3.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
	return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
	return signature.every((byte, index) => bytes[index] === byte);
}
