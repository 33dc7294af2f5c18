import type { Kysely } from 'kysely';
import { AppError, findErrorCode, type ErrorDetails } from '#platform/errors';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { addChange, parseChanges } from '../allowed-changes.ts';
import { isFamiliarSymbol } from '../document-symbol.ts';
import { listEffects, type Effect } from '../effects.ts';
import { findVersion, requireDistrictsEnded, type History } from '../history.ts';
import { listChangedUnits, type ChangeInput, type ChangeKind } from '../model.ts';
import { mayChangeAnything } from '../policy.ts';
import { listChanges, loadHistory, lockChanges, type OrganisationTables } from '../queries.ts';
import { readRow } from '../sheet-changes.ts';
import { parseSheet, writeChanges, writeUnits, type SheetRow } from '../sheet.ts';
import { keepChanges } from './make-changes.ts';

type Db = Kysely<OrganisationTables>;

/** A row of a sheet, and what it would do or why it cannot. */
export interface ImportRow {
	line: number;
	kind: ChangeKind | null;
	day: string;
	/** Names of the units that it is about, as they stand before it; the new name of a new one. */
	units: string[];
	/** Where units end: the names of those that go on. Else the new name or the unit above. */
	into: string[];
	error: { code: string; details: ErrorDetails } | null;
	warnings: string[];
}

export interface ImportReport {
	rows: ImportRow[];
	unknownColumns: string[];
	wrong: number;
	effects: Effect[];
	/** The act that keeps them; null for a dry run, or where any row is wrong: then nothing is kept. */
	actId: string | null;
}

export interface ImportInput {
	text: string;
	/** For rows that name no day; empty where each must. */
	day?: string;
	/** Tells what would happen and keeps nothing. */
	dryRun: boolean;
}

/**
 * Reads a sheet of units or of changes, row after row, and keeps all of it or nothing. Throws `organisation.not_yours`
 * or what is wrong with the sheet as a whole (`parseSheet`); what is wrong with a row stands in the report.
 */
export async function importUnits(db: Db, actor: Actor, { text, day = '', dryRun }: ImportInput): Promise<ImportReport> {
	if (!mayChangeAnything(actor)) throw new AppError('forbidden', 'organisation.not_yours');
	const { rows, unknownColumns } = parseSheet(text);
	return inTransaction(db, async (tx) => {
		if (!dryRun) await lockChanges(tx);
		const before = await loadHistory(tx);
		const plan = planRows(actor, before, rows, day);
		const wrong = plan.rows.filter(({ error }) => error !== null).length;
		const act = dryRun || wrong > 0 ? null : await keepChanges(tx, actor, before, plan.after, plan.changes);
		return { rows: plan.rows, unknownColumns, wrong, effects: listEffects(before, plan.after), actId: act?.actId ?? null };
	});
}

/** Each row on top of those before it; one that is wrong is told and left out, so that all that is wrong is told at once. */
function planRows(actor: Actor, before: History, rows: readonly SheetRow[], day: string) {
	let after = before;
	const changes: ChangeInput[] = [];
	const told = rows.map((row): ImportRow => {
		try {
			const { kind, inputs } = readRow(row, after, day);
			const made = parseChanges(actor, inputs);
			const described = describe(row.line, kind, made, after);
			after = made.reduce((history, change) => addChange(actor, before, history, change), after);
			changes.push(...made);
			return { ...described, into: described.into.map((id) => findVersion(after, id, described.day)?.name ?? id) };
		} catch (error) {
			const named = error instanceof AppError ? findErrorCode(error) : null;
			if (!named) throw error;
			return { line: row.line, kind: null, day: row.cells.day, units: [row.cells.code, row.cells.name, row.cells.predecessors].filter((cell) => cell !== ''), into: [], error: named, warnings: [] };
		}
	});
	return { after, changes, rows: told.some(({ error }) => error) ? told : tellOpenDistrict(after, told) };
}

/** A district without an end is told at the row that founds it. */
function tellOpenDistrict(after: History, rows: ImportRow[]): ImportRow[] {
	try {
		requireDistrictsEnded(after);
		return rows;
	} catch (error) {
		const named = findErrorCode(error)!;
		const at = rows.findIndex(({ kind, units }) => kind === 'establish' && units[0] === named.details.unit);
		return rows.map((row, index) => (index === Math.max(at, 0) ? { ...row, error: named } : row));
	}
}

function describe(line: number, kind: ChangeKind, made: readonly ChangeInput[], history: History): ImportRow {
	const change = made.at(-1)!;
	const nameOf = (id: string) => findVersion(history, id, change.day)?.name ?? id;
	const units = change.kind === 'establish' ? [change.name] : 'unitIds' in change ? change.unitIds.map(nameOf) : listChangedUnits(change).map(nameOf);
	const into = 'successorIds' in change ? change.successorIds : change.kind === 'rename' ? [change.name] : change.parentId === null ? [] : [change.parentId];
	return { line, kind, day: change.day, units, into, error: null, warnings: isFamiliarSymbol(change.symbol) ? [] : ['organisation.symbol_unfamiliar'] };
}

/** The units of a day as a sheet. Public, as the names of offices are. */
export async function readUnitsSheet(db: Db, day: string): Promise<string> {
	return writeUnits(await loadHistory(db), day);
}

/** Every change that was ever entered, as a sheet. */
export async function readChangesSheet(db: Db): Promise<string> {
	return writeChanges(await listChanges(db));
}
