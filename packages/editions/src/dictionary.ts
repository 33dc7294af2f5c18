import { normalise } from '@nhipcau/vietnamese-text';
import { EditionError } from './types.ts';

/** How an office has a written word or phrase read aloud. NFC, one space between words. */
export interface Reading {
	written: string;
	/** In words alone: no digit, no sign. */
	spoken: string;
	note: string;
}

/** Most characters of each part, and most readings of one office. */
export const readingLimits = { written: 100, spoken: 300, note: 300, readings: 5_000 } as const;

/**
 * A reading as it is kept. `spoken` may be typed with digits or known abbreviations; kept is what they say.
 * Throws `EditionError` with `editions.written_missing`, `editions.written_too_long`, `editions.spoken_not_words`,
 * `editions.spoken_too_long` or `editions.note_too_long`; `details.field` names the part, `details.line` is 0.
 */
export function parseReading({ written, spoken, note }: { written: string; spoken: string; note?: string | undefined }): Reading {
	const typed = tidy(written);
	refuseIf(!/[\p{L}\p{N}]/u.test(typed), 'written_missing', 'written');
	refuseIf(typed.length > readingLimits.written, 'written_too_long', 'written', readingLimits.written);
	refuseIf(spoken.length > readingLimits.spoken, 'spoken_too_long', 'spoken', readingLimits.spoken);
	const said = normalise(tidy(spoken)).spoken;
	refuseIf(!/^[\p{L}\p{M}'’]+(?: [\p{L}\p{M}'’]+)*$/u.test(said), 'spoken_not_words', 'spoken');
	refuseIf(said.length > readingLimits.spoken, 'spoken_too_long', 'spoken', readingLimits.spoken);
	const remark = tidy(note ?? '');
	refuseIf(remark.length > readingLimits.note, 'note_too_long', 'note', readingLimits.note);
	return { written: typed, spoken: said, note: remark };
}

function tidy(text: string): string {
	return text.toWellFormed().replaceAll('\0', '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function refuseIf(isWrong: boolean, problem: string, field: keyof Reading, most?: number): void {
	if (isWrong) throw new EditionError(`editions.${problem}`, { field, line: 0, ...(most !== undefined && { most }) });
}

/**
 * Those readings whose written form stands in a text, as `normalise` takes them. What a text is made of then changes
 * only when a reading changes that it can contain.
 */
export function pickReadings(readings: Iterable<Pick<Reading, 'written' | 'spoken'>>, text: string): Record<string, string> {
	const nfc = text.normalize('NFC');
	return Object.fromEntries([...readings].filter(({ written }) => nfc.includes(written)).map(({ written, spoken }) => [written, spoken]));
}

/**
 * The readings of a dictionary file. JSON: an object from written to spoken form, or a list of
 * `{ written, spoken, note? }`. CSV: written, spoken, note; comma, semicolon or tab between them, a head row or none.
 * Throws `EditionError` with `editions.dictionary_unreadable`, `editions.reading_twice`, `editions.too_many_readings`
 * or the codes of `parseReading`; `details.line` counts lines of CSV or entries of JSON from 1.
 */
export function parseDictionary(file: string): Reading[] {
	const text = file.replace(/^\uFEFF/, '');
	const entries = /^\s*[[{]/.test(text) ? listJsonEntries(text) : listCsvEntries(text);
	if (entries.length > readingLimits.readings) throw new EditionError('editions.too_many_readings', { most: readingLimits.readings });
	const known = new Set<string>();
	return entries.map(({ line, ...entry }) => {
		const reading = nameLine(line, () => parseReading(entry));
		if (known.has(reading.written)) throw new EditionError('editions.reading_twice', { line, written: reading.written, field: 'written' });
		known.add(reading.written);
		return reading;
	});
}

type Entry = { line: number; written: string; spoken: string; note?: string };

function listJsonEntries(text: string): Entry[] {
	const data = parseJson(text);
	const list = Array.isArray(data) ? data : Object.entries(data as object).map(([written, spoken]) => ({ written, spoken }));
	return list.map((entry: Partial<Record<keyof Reading, unknown>> | null, index) => {
		const { written, spoken, note = '' } = entry ?? {};
		if (typeof written !== 'string' || typeof spoken !== 'string' || typeof note !== 'string') throw unreadable(index + 1);
		return { line: index + 1, written, spoken, note };
	});
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw unreadable(1);
	}
}

function listCsvEntries(text: string): Entry[] {
	const rows = readCsv(text).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	const [first] = rows;
	if (first && headRows.has(tidy(first.cells[0] ?? '').toLowerCase())) rows.shift();
	return rows.map(({ line, cells }) => {
		const [written, spoken, note = ''] = cells.map(unguard);
		if (written === undefined || spoken === undefined) throw unreadable(line);
		return { line, written, spoken, note };
	});
}

/** What the first cell of a head row may say. */
const headRows = new Set(['written', 'viết', 'chữ viết', 'cách viết']);

/** Cells of a CSV file (RFC 4180) with the line on which each row begins. */
function readCsv(text: string): { line: number; cells: string[] }[] {
	const separator = [';', '\t'].find((sign) => (text.split(/\r?\n/, 1)[0] ?? '').includes(sign)) ?? ',';
	const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'y');
	const rows: { line: number; cells: string[] }[] = [];
	let line = 1;
	let row = { line, cells: [] as string[] };
	while (cell.lastIndex < text.length) {
		const at = cell.lastIndex;
		const match = cell.exec(text);
		if (!match) throw unreadable(line);
		row.cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
		line += text.slice(at, cell.lastIndex).split('\n').length - 1;
		if (match[3] === separator) continue;
		rows.push(row);
		row = { line, cells: [] };
	}
	if (row.cells.length > 0) rows.push(row);
	return rows;
}

function unreadable(line: number): EditionError {
	return new EditionError('editions.dictionary_unreadable', { line });
}

function nameLine<Result>(line: number, work: () => Result): Result {
	try {
		return work();
	} catch (error) {
		throw error instanceof EditionError ? new EditionError(error.code, { ...error.details, line }) : error;
	}
}

/** A dictionary as CSV that spreadsheets open with its letters right and run nothing of. */
export function formatDictionary(readings: Iterable<Reading>): string {
	const rows = [...readings].map(({ written, spoken, note }) => [written, spoken, note].map(toCell).join(','));
	return `\uFEFF${['viết,đọc,ghi chú', ...rows].join('\r\n')}\r\n`;
}

function toCell(text: string): string {
	// A spreadsheet would take these for a formula; reading the file takes the mark off again.
	const guarded = /^[=+\-@\t']/.test(text) ? `'${text}` : text;
	return /[",;\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function unguard(cell: string): string {
	return cell.replace(/^\s*'(?=[=+\-@\t'])/, '');
}
