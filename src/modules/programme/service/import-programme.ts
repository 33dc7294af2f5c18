import { randomUUID } from 'node:crypto';
import { findHeadRow, mapRows, parseDelimited, proposeMapping, readSheets, type ColumnMapping, type MappedRow, type Sheet } from '@nhipcau/spreadsheet';
import { fold } from '@nhipcau/vietnamese-text';
import { listUnitsOn, type OrgUnit } from '#modules/organisation';
import { recordAudit } from '#platform/audit.server';
import { now, today } from '#platform/clock';
import { AppError, findErrorCode } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { splitUnits } from '../clauses.ts';
import { originWords, programmeFields } from '../data/words.ts';
import { readDue } from '../due-words.ts';
import { taskInput, toLastDay, toSpan, type ProgrammeColumn, type TaskInput } from '../model.ts';
import { mayPlan } from '../policy.ts';
import { findUpload, insertTask, insertUpload, listTaskRows, takeUpload } from '../queries.ts';
import { checkTask, type AnyDb } from './open-task.ts';

export interface ImportLine {
	line: number;
	/** The group row it stands under, a month or quarter most often. */
	group: string;
	cells: Record<ProgrammeColumn, string>;
	outcome: 'new' | 'known' | 'refused';
	reason: { code: string; details: Record<string, string | number> } | null;
	/** When it is due, as read. */
	dueOn: string | null;
}

export interface ImportChoice {
	sheet?: number;
	headRow?: number;
	mapping?: Partial<Record<ProgrammeColumn, number | null>>;
}

export interface ImportPreview {
	sheets: string[];
	sheet: number;
	headRow: number;
	heads: string[];
	mapping: ColumnMapping<ProgrammeColumn>;
	lines: ImportLine[];
	counts: Record<ImportLine['outcome'], number>;
}

/** Reads a programme's file or pasted rows and keeps the tables until they are imported. Throws `programme.not_yours` or the codes of `@nhipcau/spreadsheet`. */
export async function readProgrammeFile(db: AnyDb, actor: Actor, unitId: string, source: { bytes: Uint8Array } | { text: string }): Promise<string> {
	if (!mayPlan(actor, unitId)) throw new AppError('forbidden', 'programme.not_yours');
	const sheets = 'text' in source ? [{ name: '', rows: parseDelimited(source.text) }] : await readBytes(source.bytes);
	const id = randomUUID();
	await insertUpload(db, id, unitId, sheets, now());
	return id;
}

async function readBytes(bytes: Uint8Array): Promise<Sheet[]> {
	return readSheets(bytes).catch((error: unknown) => {
		const named = findErrorCode(error);
		throw named ? new AppError('invalid', named.code, { ...named.details, field: 'file' }) : error;
	});
}

/** What an import would do, row by row. Throws `programme.not_yours`, `programme.upload_gone`, `programme.heads_missing`. */
export async function previewImport(db: AnyDb, actor: Actor, unitId: string, year: number, uploadId: string, choice: ImportChoice = {}): Promise<ImportPreview> {
	if (!mayPlan(actor, unitId)) throw new AppError('forbidden', 'programme.not_yours');
	const sheets = (await findUpload(db, uploadId, unitId)) as Sheet[] | undefined;
	if (!sheets) throw new AppError('conflict', 'programme.upload_gone');
	return (await plan(db, unitId, year, sheets, choice)).preview;
}

/** Imports what the preview calls new, in one transaction. Throws what `previewImport` throws. */
export async function importProgramme(db: AnyDb, actor: Actor, unitId: string, year: number, uploadId: string, choice: ImportChoice = {}): Promise<ImportPreview> {
	if (!mayPlan(actor, unitId)) throw new AppError('forbidden', 'programme.not_yours');
	return inTransaction(db, async (tx) => {
		const sheets = (await takeUpload(tx, uploadId, unitId)) as Sheet[] | undefined;
		if (!sheets) throw new AppError('conflict', 'programme.upload_gone');
		const { preview, tasks } = await plan(tx, unitId, year, sheets, choice);
		for (const { input, origin } of tasks) await insertTask(tx, randomUUID(), unitId, input, { origin }, now());
		await recordAudit(tx, actor, { action: 'programme.import_programme', subject: `unit:${unitId}`, unitId, details: { year, entered: preview.counts.new, known: preview.counts.known, refused: preview.counts.refused } });
		return preview;
	});
}

interface PlannedTask {
	input: TaskInput;
	origin: 'programme' | 'ad_hoc';
}

async function plan(db: AnyDb, unitId: string, year: number, sheets: readonly Sheet[], choice: ImportChoice): Promise<{ preview: ImportPreview; tasks: PlannedTask[] }> {
	const sheet = choice.sheet !== undefined && sheets[choice.sheet] ? choice.sheet : Math.max(0, sheets.findIndex(({ rows }) => findHeadRow(rows, programmeFields) !== null));
	const rows = sheets[sheet]?.rows ?? [];
	const headRow = choice.headRow !== undefined && rows[choice.headRow] ? choice.headRow : findHeadRow(rows, programmeFields);
	if (headRow === null) throw new AppError('invalid', 'programme.heads_missing', { field: 'file' });
	const mapping = { ...proposeMapping(rows[headRow]!, programmeFields), ...choice.mapping } as ColumnMapping<ProgrammeColumn>;
	const units = new Map(Map.groupBy(await listUnitsOn(db, today()), ({ name }) => toKey(name)));
	const { from, to } = toSpan(year, {});
	const existing = await listTaskRows(db, { readable: null, unitId, from, to, day: today(), limit: 50_000 });
	const known = new Map(existing.map((task) => [toTaskKey(task), 0]));
	const tasks: PlannedTask[] = [];
	const lines: ImportLine[] = [];
	for (const row of mapRows(rows, headRow, mapping)) lines.push(await judge(db, row, year, units, known, tasks));
	const count = (outcome: ImportLine['outcome']) => lines.filter((line) => line.outcome === outcome).length;
	return { preview: { sheets: sheets.map(({ name }) => name), sheet, headRow, heads: rows[headRow]!, mapping, lines, counts: { new: count('new'), known: count('known'), refused: count('refused') } }, tasks };
}

async function judge(db: AnyDb, { line, group, cells }: MappedRow<ProgrammeColumn>, year: number, units: ReadonlyMap<string, OrgUnit[]>, known: Map<string, number>, tasks: PlannedTask[]): Promise<ImportLine> {
	const told = (outcome: ImportLine['outcome'], dueOn: string | null, code: string | null = null, details: Record<string, string | number> = {}): ImportLine => ({ line, group, cells, outcome, dueOn, reason: code === null ? null : { code, details } });
	try {
		const input = toInput(cells, group, year, units);
		await checkTask(db, input);
		const key = toTaskKey(input);
		const before = known.get(key);
		if (before === 0) return told('known', input.dueOn, 'programme.import_known');
		if (before !== undefined) return told('refused', input.dueOn, 'programme.import_twice', { line: before });
		known.set(key, line);
		const words = fold(`${cells.origin} ${cells.note}`);
		tasks.push({ input, origin: originWords.find(([pattern]) => pattern.test(words))?.[1] ?? 'programme' });
		return told('new', input.dueOn);
	} catch (error) {
		const named = findErrorCode(error);
		if (!named) throw error;
		return told('refused', null, named.code, named.details);
	}
}

function toInput(cells: Record<ProgrammeColumn, string>, group: string, year: number, units: ReadonlyMap<string, OrgUnit[]>): TaskInput {
	const leads = splitUnits(cells.lead);
	if (leads.length === 0) throw new AppError('invalid', 'programme.lead_missing');
	if (leads.length > 1) throw new AppError('invalid', 'programme.lead_doubled', { words: cells.lead.slice(0, 80) });
	const due = readDue(cells.due, year) ?? (cells.due === '' ? readDue(group, year) : null);
	if (!due) throw new AppError('invalid', cells.due === '' ? 'programme.due_missing' : 'programme.due_unread', { words: cells.due.slice(0, 60) });
	const { content, field, deliverable, directing, submittedTo } = cells;
	const input = parseInput(taskInput, {
		content: content.replace(/\s+/g, ' '), field, deliverable, directing, submittedTo, ...due,
		leadUnitId: findUnit(leads[0]!, units),
		coordinatingUnitIds: [...new Set(splitUnits(cells.coordinating).map((name) => findUnit(name, units)))],
	});
	return { ...input, dueOn: toLastDay(input.dueOn, input.duePrecision) };
}

function findUnit(name: string, units: ReadonlyMap<string, OrgUnit[]>): string {
	const found = units.get(toKey(name)) ?? [];
	if (found.length === 0) throw new AppError('invalid', 'programme.unit_unread', { words: name.slice(0, 60) });
	if (found.length > 1) throw new AppError('invalid', 'programme.unit_several', { words: name.slice(0, 60) });
	return found[0]!.id;
}

/** A task is known by its words, lead and deadline. */
function toTaskKey({ content, leadUnitId, dueOn }: Pick<TaskInput, 'content' | 'leadUnitId' | 'dueOn'>): string {
	return `${toKey(content)} ${leadUnitId} ${dueOn}`;
}

function toKey(words: string): string {
	return fold(words).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
