import { fold } from '@nhipcau/vietnamese-text';
import Papa from 'papaparse';
import { AppError } from '#platform/errors';
import { alongWords, columnWords, kindWords, sheetColumns, tierWords, type SheetColumn } from './data/sheet-words.ts';
import { listStanding, writeDay, type History } from './history.ts';
import { buildTree, type Change, type OrgTreeNode } from './model.ts';

/** A row of a sheet. `line` counts as Excel does, the heads being line 1. */
export interface SheetRow {
	line: number;
	cells: Record<SheetColumn, string>;
}

const MOST_ROWS = 5_000;
/** Between several units in one cell. */
export const unitSeparator = ' | ';

/**
 * The text of a sheet as Excel and others save it: UTF-8 with or without a mark, UTF-16 ("Unicode text"), or Windows-1258
 * of older machines. Throws `organisation.sheet_unreadable` for what is no text, such as a workbook.
 */
export function decodeSheet(bytes: Uint8Array): string {
	const [first, second] = bytes;
	if (first === 0x50 && second === 0x4b) throw new AppError('invalid', 'organisation.sheet_unreadable', { field: 'file' });
	const text = decodeBytes(bytes).normalize('NFC');
	if (text.includes('\0')) throw new AppError('invalid', 'organisation.sheet_unreadable', { field: 'file' });
	return text;
}

function decodeBytes(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1258').decode(bytes);
	}
}

/**
 * The rows of a sheet with commas, semicolons or tabs, heads in Vietnamese or English in any order. Throws
 * `organisation.sheet_blank`, `organisation.sheet_empty`, `organisation.sheet_too_long`, `organisation.column_missing` or `organisation.column_twice`.
 */
export function parseSheet(text: string): { rows: SheetRow[]; unknownColumns: string[] } {
	const told = /^\uFEFF?sep=(.)\r?\n/i.exec(text);
	const table = told ? text.slice(told[0].length) : text.replace(/^\uFEFF/, '');
	// The heads tell: guessing from the rows fails where names hold commas.
	const headLine = table.slice(0, table.search(/\r?\n|$/));
	const delimiter = told?.[1] ?? ['\t', ';'].find((sign) => headLine.includes(sign)) ?? ',';
	const { data } = Papa.parse<string[]>(table, { delimiter });
	const [heads, ...body] = data;
	const rows = body.map((cells, index) => ({ line: index + (told ? 3 : 2), cells })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	if (!data.some((cells) => cells.some((cell) => cell.trim() !== ''))) throw new AppError('invalid', 'organisation.sheet_blank', { field: 'file' });
	if (!heads || rows.length === 0) throw new AppError('invalid', 'organisation.sheet_empty', { field: 'file' });
	if (rows.length > MOST_ROWS) throw new AppError('too_large', 'organisation.sheet_too_long', { rows: rows.length, most: MOST_ROWS, field: 'file' });
	const { places, unknownColumns } = placeColumns(heads);
	return {
		rows: rows.map(({ line, cells }) => ({ line, cells: Object.fromEntries(sheetColumns.map((column) => [column, cleanCell(cells[places.get(column) ?? -1])])) as SheetRow['cells'] })),
		unknownColumns,
	};
}

function placeColumns(heads: readonly string[]): { places: Map<SheetColumn, number>; unknownColumns: string[] } {
	const places = new Map<SheetColumn, number>();
	const unknownColumns: string[] = [];
	for (const [index, head] of heads.entries()) {
		const column = sheetColumns.find((candidate) => isWord(head, columnWords[candidate]));
		if (column === undefined) {
			if (head.trim() !== '') unknownColumns.push(head.trim());
		} else if (places.has(column)) throw new AppError('invalid', 'organisation.column_twice', { column: columnWords[column][0], field: 'file' });
		else places.set(column, index);
	}
	if (!places.has('name')) throw new AppError('invalid', 'organisation.column_missing', { column: columnWords.name[0], field: 'file' });
	return { places, unknownColumns };
}

/**
 * What a spreadsheet would take for a formula goes out behind an apostrophe, which is taken away where it comes in. A
 * text that has apostrophes there itself gets one more, so that every text comes back as it was.
 */
const formula = /^'*[=+\-@\t\r]/;

function cleanCell(cell = ''): string {
	return cell.replace(/^'(?='*[=+\-@\t\r])/, '').replace(/\s+/g, ' ').trim();
}

function isWord(text: string, words: readonly string[]): boolean {
	return words.some((word) => bare(word) === bare(text));
}

const bare = (text: string): string => fold(text).replace(/[^a-z0-9]+/g, ' ').trim();

/** The name of `text` in a table of words, or undefined. */
export function findWord<Key extends string>(text: string, table: Record<Key, readonly string[]>): Key | undefined {
	return (Object.keys(table) as Key[]).find((key) => text === key || isWord(text, table[key]));
}

export const meansAlong = (text: string): boolean => isWord(text, alongWords);

/** A day written 1/7/2025, 01-07-2025 or 2025-07-01 as `YYYY-MM-DD`; anything else as it is, for the schema to refuse. */
export function readDay(text: string): string {
	const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
	return match ? `${match[3]}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}` : text;
}

/** The units of a day as a sheet from which an empty house gets the same tree: each under the one above it, which comes first. */
export function writeUnits(history: History, day: string): string {
	const flatten = (nodes: readonly OrgTreeNode[]): OrgTreeNode[] => nodes.flatMap((node) => [node, ...flatten(node.children)]);
	return writeSheet(flatten(buildTree(listStanding(history, day))).map(({ id, name, tier, parentId }) => ({ day: writeDay(day), change: kindWords.establish[0], code: id, name, tier: tierWords[tier][0], parent: parentId ?? '' })));
}

/** Every change as a sheet from which an empty house gets the same history. */
export function writeChanges(changes: readonly Change[]): string {
	return writeSheet(changes.map((change) => ({ day: writeDay(change.day), change: kindWords[change.kind][0], symbol: change.symbol, title: change.title, ...toCells(change) })));
}

function toCells(change: Change): Partial<SheetRow['cells']> {
	switch (change.kind) {
		case 'establish':
			return { code: change.unitId, name: change.name, tier: tierWords[change.tier][0], parent: change.parentId ?? '' };
		case 'rename':
			return { code: change.unitId, name: change.name };
		case 'move':
			return { code: change.unitId, parent: change.parentId ?? '' };
		default:
			return { predecessors: change.unitIds.join(unitSeparator), successors: change.successorIds.join(unitSeparator), along: change.kind === 'abolish' && change.along ? alongWords[0] : '' };
	}
}

/** With the mark by which Excel on Windows knows UTF-8, its line ends, and no cell that it would take for a formula. */
function writeSheet(rows: readonly Partial<SheetRow['cells']>[]): string {
	const fields = sheetColumns.map((column) => columnWords[column][0]);
	const data = rows.map((row) => sheetColumns.map((column) => row[column] ?? ''));
	return `\uFEFF${Papa.unparse({ fields, data }, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}
