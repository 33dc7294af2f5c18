import { writeWorkbook, type WrittenColumn } from '@nhipcau/spreadsheet';
import Papa from 'papaparse';
import type { Actor } from '#platform/permissions';
import { boardHeads, dutyWords, reviewHeads, reviewsTitle, reviewWords, sheetName } from '../data/follow-heads.ts';
import type { AnyDb } from './open-document.ts';
import { getBoard } from './read-dissemination.ts';
import { listReviews } from './read-reviews.ts';

export type SheetFormat = 'xlsx' | 'csv';
type Cell = string | number | null;

/** The board of a dissemination as a table to take along: one row for each unit that answers. Throws what `getBoard` throws. */
export async function readBoardSheet(db: AnyDb, actor: Actor, id: string, format: SheetFormat): Promise<Uint8Array> {
	const { dissemination, duties } = await getBoard(db, actor, id);
	const rows = duties.map(({ name, state, reportedOn, sessions, attendances, unitsReached }, index) => [index + 1, name, dutyWords[state], reportedOn, sessions, attendances, unitsReached]);
	return write(format, `${dissemination.symbol} – ${dissemination.formLabel}`, boardHeads, rows);
}

/** The reviews as their filter narrows them. */
export async function readReviewsSheet(db: AnyDb, actor: Actor, format: SheetFormat, filter: unknown): Promise<Uint8Array> {
	const { reviews } = await listReviews(db, actor, filter);
	const rows = reviews.map(({ symbol, subject, unitName, dueOn, submittedTo, submittedOn, state }, index) => [index + 1, symbol, subject, unitName, submittedTo, dueOn, submittedOn, reviewWords[state]]);
	return write(format, reviewsTitle, reviewHeads, rows);
}

async function write(format: SheetFormat, title: string, columns: readonly WrittenColumn[], rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
	if (format === 'xlsx') return writeWorkbook([{ name: sheetName, title, columns, rows }]);
	const table = Papa.unparse({ fields: columns.map(({ label }) => label), data: rows.map((row) => [...row]) }, { delimiter: ';', newline: '\r\n', escapeFormulae: true });
	return new TextEncoder().encode(`\uFEFF${table}\r\n`);
}
