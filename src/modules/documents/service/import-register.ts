import { randomUUID } from 'node:crypto';
import { findHeadRow, mapRows, proposeMapping, readDay, readSheets, type ColumnMapping, type MappedRow, type Sheet } from '@nhipcau/spreadsheet';
import { fold } from '@nhipcau/vietnamese-text';
import { recordAudit } from '#platform/audit.server';
import { now } from '#platform/clock';
import { AppError, findErrorCode } from '#platform/errors';
import type { FileStore } from '#platform/files.server';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { classificationWords, directionWords, registerFields } from '../data/sheet-fields.ts';
import { kindWords } from '../data/kinds.ts';
import { numberWord } from '../data/words.ts';
import { documentInput, readSymbol, toSymbolKey, type DocumentInput, type DocumentKind, type RegisterColumn } from '../model.ts';
import { mayWrite } from '../policy.ts';
import { findBySymbols, insertDocument, insertRelation } from '../queries.ts';
import { findUpload, insertUpload, takeUpload } from '../queries-uploads.ts';
import { keepKinds, listKinds } from './kinds.ts';
import { refuseMarked, type AnyDb } from './open-document.ts';

/** What would become of a row: entered, left as it is because the register has it, or refused with the reason. */
export interface ImportLine {
	line: number;
	cells: Record<RegisterColumn, string>;
	outcome: 'new' | 'known' | 'refused';
	/** Why it is refused, or what is worth a look; codes of messages. */
	reason: { code: string; details: Record<string, string | number> } | null;
}

/** Which sheet, which row bears the heads and which column holds what; what is left out is found by the heads. */
export interface ImportChoice {
	sheet?: number;
	headRow?: number;
	mapping?: Partial<Record<RegisterColumn, number | null>>;
}

export interface ImportPreview {
	sheets: string[];
	sheet: number;
	headRow: number;
	heads: string[];
	mapping: ColumnMapping<RegisterColumn>;
	lines: ImportLine[];
	counts: Record<ImportLine['outcome'], number>;
}

/** Reads a register's file and keeps its tables until they are imported. Throws `documents.not_yours` or the codes of `@nhipcau/spreadsheet`. */
export async function readRegisterFile(house: { db: AnyDb; files: FileStore }, actor: Actor, unitId: string, { bytes, fileName }: { bytes: Uint8Array; fileName: string }): Promise<string> {
	if (!mayWrite(actor, unitId)) throw new AppError('forbidden', 'documents.not_yours');
	const sheets = await readSheets(bytes).catch((error: unknown) => {
		const named = findErrorCode(error);
		throw named ? new AppError('invalid', named.code, { ...named.details, field: 'file' }) : error;
	});
	const id = randomUUID();
	// The tables are what is kept; the file itself is not needed again.
	await insertUpload(house.db, { id, unitId, filename: fileName.normalize('NFC').slice(0, 200), mime: 'application/json', hash: '', size: bytes.length, content: sheets }, now());
	return id;
}

/** What an import would do, row by row. Throws `documents.not_yours`, `documents.upload_gone`, `documents.heads_missing`. */
export async function previewImport(db: AnyDb, actor: Actor, unitId: string, uploadId: string, choice: ImportChoice = {}): Promise<ImportPreview> {
	if (!mayWrite(actor, unitId)) throw new AppError('forbidden', 'documents.not_yours');
	const upload = await findUpload(db, uploadId, unitId);
	if (!upload) throw new AppError('conflict', 'documents.upload_gone');
	return (await plan(db, unitId, upload.content as Sheet[], choice, await listKinds(db))).preview;
}

/**
 * Imports what the preview calls new, in one transaction; refused rows are left out and stand in the answer. Throws what
 * `previewImport` throws.
 */
export async function importRegister(db: AnyDb, actor: Actor, unitId: string, uploadId: string, choice: ImportChoice = {}): Promise<ImportPreview> {
	if (!mayWrite(actor, unitId)) throw new AppError('forbidden', 'documents.not_yours');
	return inTransaction(db, async (tx) => {
		const upload = await takeUpload(tx, uploadId, unitId);
		if (!upload) throw new AppError('conflict', 'documents.upload_gone');
		const { preview, entries } = await plan(tx, unitId, upload.content as Sheet[], choice, await keepKinds(tx));
		const by = { id: actor.id, at: now() };
		const made = [];
		for (const { input, replaces } of entries) made.push({ replaces, document: await insertDocument(tx, randomUUID(), unitId, input, by) });
		await relate(tx, unitId, made);
		await recordAudit(tx, actor, { action: 'documents.import_register', subject: `unit:${unitId}`, unitId, details: { entered: preview.counts.new, known: preview.counts.known, refused: preview.counts.refused } });
		return preview;
	});
}

async function relate(tx: AnyDb, unitId: string, made: readonly { replaces: string; document: { id: string; effectiveOn: string | null; issuedOn: string } }[]): Promise<void> {
	const named = made.filter(({ replaces }) => replaces !== '');
	const earlier = (await findBySymbols(tx, named.map(({ replaces }) => replaces))).filter((document) => document.unitId === unitId);
	for (const { replaces, document } of named) {
		const found = earlier.findLast(({ symbolKey, issuedOn, id }) => symbolKey === toSymbolKey(replaces) && issuedOn <= document.issuedOn && id !== document.id);
		if (found) await insertRelation(tx, { documentId: document.id, earlierId: found.id, kind: 'replaces', since: document.effectiveOn ?? document.issuedOn, note: '' });
	}
}

interface Entry {
	input: DocumentInput;
	replaces: string;
}

async function plan(db: AnyDb, unitId: string, sheets: readonly Sheet[], choice: ImportChoice, kinds: readonly DocumentKind[]): Promise<{ preview: ImportPreview; entries: Entry[] }> {
	const sheet = choice.sheet !== undefined && sheets[choice.sheet] ? choice.sheet : Math.max(0, sheets.findIndex(({ rows }) => findHeadRow(rows, registerFields) !== null));
	const { rows } = sheets[sheet]!;
	const headRow = choice.headRow !== undefined && rows[choice.headRow] ? choice.headRow : findHeadRow(rows, registerFields);
	if (headRow === null) throw new AppError('invalid', 'documents.heads_missing', { field: 'file' });
	const mapping = { ...proposeMapping(rows[headRow]!, registerFields), ...choice.mapping } as ColumnMapping<RegisterColumn>;
	const mapped = mapRows(rows, headRow, mapping);
	const known = new Map((await findBySymbols(db, mapped.map(({ cells }) => cells.symbol))).filter((document) => document.unitId === unitId).map(({ symbolKey, issuedOn }) => [`${symbolKey} ${issuedOn}`, 0]));
	const entries: Entry[] = [];
	const lines = mapped.map((row) => judge(row, kinds, known, entries));
	const count = (outcome: ImportLine['outcome']) => lines.filter((line) => line.outcome === outcome).length;
	const preview = { sheets: sheets.map(({ name }) => name), sheet, headRow, heads: rows[headRow]!, mapping, lines, counts: { new: count('new'), known: count('known'), refused: count('refused') } };
	return { preview, entries };
}

/** `known` maps symbol and day to the line that bears them, 0 for what the register already holds. */
function judge({ line, cells }: MappedRow<RegisterColumn>, kinds: readonly DocumentKind[], known: Map<string, number>, entries: Entry[]): ImportLine {
	const told = (outcome: ImportLine['outcome'], code: string | null = null, details: Record<string, string | number> = {}): ImportLine => ({ line, cells, outcome, reason: code === null ? null : { code, details } });
	try {
		const input = parseInput(documentInput, toInput(cells, kinds));
		refuseMarked(input.subject);
		const key = `${toSymbolKey(input.symbol)} ${input.issuedOn}`;
		const earlierLine = input.symbol === '' ? undefined : known.get(key);
		if (earlierLine === 0) return told('known', 'documents.import_known');
		if (earlierLine !== undefined) return told('refused', 'documents.import_twice', { line: earlierLine });
		if (input.symbol !== '') known.set(key, line);
		entries.push({ input, replaces: cells.replaces });
		return told('new', input.symbol !== '' && !readSymbol(input.symbol, kinds) ? 'documents.symbol_unfamiliar' : null, { symbol: input.symbol });
	} catch (error) {
		const named = findErrorCode(error);
		if (!named) throw error;
		return told('refused', named.code, named.details);
	}
}

/** A row as the form of a document would send it. Throws what is wrong with a cell, in words of the table. */
function toInput(cells: Record<RegisterColumn, string>, kinds: readonly DocumentKind[]): Record<string, unknown> {
	const classification = classificationWords[toKey(cells.classification)];
	if (!classification) throw new AppError('invalid', 'documents.import_secret', { words: cells.classification.slice(0, 40) });
	const direction = directionWords[toKey(cells.direction)];
	if (!direction) throw new AppError('invalid', 'documents.import_direction', { words: cells.direction.slice(0, 40) });
	const subject = cells.subject.replace(/\s+/g, ' ');
	const symbol = cells.symbol.replace(/\s+/g, ' ').replace(numberWord, '');
	const read = readSymbol(symbol, kinds);
	return {
		direction, classification, symbol, subject, field: cells.field,
		kind: findKind(cells.kind, kinds) ?? read?.kind ?? findKind(subject, kinds) ?? 'other',
		issuer: cells.issuer || read?.issuer || '',
		issuedOn: readDayOf(cells.issuedOn, true),
		effectiveOn: readDayOf(cells.effectiveOn, false),
		expiresOn: readDayOf(cells.expiresOn, false),
	};
}

function readDayOf(cell: string, isNeeded: boolean): string | null {
	const day = readDay(cell);
	if (day === null && (cell !== '' || isNeeded)) throw new AppError('invalid', cell === '' ? 'documents.import_day_missing' : 'documents.import_day', { words: cell.slice(0, 40) });
	return day;
}

/** A kind by its own words, or by those that the subject begins with. */
function findKind(words: string, kinds: readonly DocumentKind[]): string | null {
	const key = toKey(words);
	if (key === '') return null;
	const same = kinds.find(({ label, abbreviation }) => toKey(label) === key || (abbreviation !== '' && abbreviation.toLocaleLowerCase('vi') === words.trim().toLocaleLowerCase('vi')));
	const first = Object.keys(kindWords).find((start) => key === start || key.startsWith(`${start} `));
	return same?.key ?? (first && kinds.some((kind) => kind.key === kindWords[first]) ? kindWords[first]! : null);
}

function toKey(words: string): string {
	return fold(words).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
