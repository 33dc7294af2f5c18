import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { parseDictionary, parseReading, pickReadings, readingLimits, type Reading } from '@nhipcau/editions/dictionary';
import { listUnitsUpward } from '#modules/organisation';
import { recordAudit } from '#platform/audit.server';
import { now, today } from '#platform/clock';
import { AppError, findErrorCode } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { hashJson } from '../content-hash.ts';
import { readingInput, type ImportedReadings, type OfficeReading } from '../model.ts';
import { mayManageReadings, mayReadReadings } from '../policy.ts';
import { deleteReading, findReadingForUpdate, insertReading, listReadingRows, updateReading, type ReadingRow } from '../queries-readings.ts';

type AnyDb = Kysely<any>;

/** Rows of a unit and those above it; of two with one written form the nearer stays. */
async function listRowsInForce(db: AnyDb, units: readonly { id: string }[]): Promise<ReadingRow[]> {
	const rows = await listReadingRows(db, units.map(({ id }) => id));
	const nearness = new Map(units.map(({ id }, index) => [id, index]));
	const nearest = new Map<string, ReadingRow>();
	for (const row of rows) {
		const other = nearest.get(row.written);
		if (!other || nearness.get(row.unitId)! < nearness.get(other.unitId)!) nearest.set(row.written, row);
	}
	return rows.filter((row) => nearest.get(row.written) === row);
}

/** The dictionary that counts for a unit: its own readings and those of the units above. Throws `editions.readings_not_yours`. */
export async function listReadings(db: AnyDb, actor: Actor, unitId: string): Promise<OfficeReading[]> {
	if (!mayReadReadings(actor, unitId)) throw notYours();
	const units = await listUnitsUpward(db, unitId, today());
	const names = new Map(units.map(({ id, name }) => [id, name]));
	const rows = await listRowsInForce(db, units);
	return rows.map((row) => ({ ...row, unitName: names.get(row.unitId) ?? '', mayChange: mayManageReadings(actor, row.unitId) }));
}

/** Those readings of a unit's dictionary that a text can contain, as a content carries them; undefined where there is none. */
export async function findReadingsFor(db: AnyDb, unitId: string, text: string): Promise<Record<string, string> | undefined> {
	const readings = pickReadings(await listRowsInForce(db, await listUnitsUpward(db, unitId, today())), text);
	return Object.keys(readings).length > 0 ? readings : undefined;
}

/** Every written form of a unit's dictionary: words that the office knows. */
export async function listKnownWords(db: AnyDb, unitId: string): Promise<string[]> {
	return (await listRowsInForce(db, await listUnitsUpward(db, unitId, today()))).map(({ written }) => written);
}

/**
 * Adds a reading to a unit's dictionary. Throws `editions.readings_not_yours`, `editions.reading_twice`,
 * `editions.too_many_readings` or the codes of `parseReading`.
 */
export async function addReading(db: AnyDb, actor: Actor, unitId: string, input: unknown): Promise<OfficeReading> {
	const reading = checkReading(input);
	if (!mayManageReadings(actor, unitId)) throw notYours();
	return inTransaction(db, async (tx) => {
		if ((await listReadingRows(tx, [unitId])).length >= readingLimits.readings) throw new AppError('conflict', 'editions.too_many_readings', { most: readingLimits.readings });
		const row = { id: randomUUID(), unitId, ...reading };
		if (!(await insertReading(tx, row, actor.id))) throw twice(reading);
		await record(tx, actor, 'editions.add_reading', row);
		const [unit] = await listUnitsUpward(tx, unitId, today());
		return { ...row, unitName: unit?.name ?? '', mayChange: true };
	});
}

/** Answers the reading as it is kept. Throws `editions.reading_unknown`, or as `addReading` does. */
export async function changeReading(db: AnyDb, actor: Actor, id: string, input: unknown): Promise<Reading> {
	const reading = checkReading(input);
	return inTransaction(db, async (tx) => {
		const before = await getReadingFor(tx, actor, id);
		const others = (await listReadingRows(tx, [before.unitId])).filter((row) => row.id !== id);
		if (others.some(({ written }) => written === reading.written)) throw twice(reading);
		await updateReading(tx, { id, ...reading }, { id: actor.id, at: now() });
		await record(tx, actor, 'editions.change_reading', { ...before, ...reading });
		return reading;
	});
}

/** Throws `editions.reading_unknown` or `editions.readings_not_yours`. */
export async function removeReading(db: AnyDb, actor: Actor, id: string): Promise<void> {
	await inTransaction(db, async (tx) => {
		const row = await getReadingFor(tx, actor, id);
		await deleteReading(tx, id);
		await record(tx, actor, 'editions.remove_reading', row);
	});
}

/**
 * Takes the readings of a CSV or JSON file into a unit's dictionary; one of a known written form takes the place of the
 * old one. All or nothing. Throws `editions.readings_not_yours`, `editions.too_many_readings` or the codes of
 * `parseDictionary` with the line.
 */
export async function importReadings(db: AnyDb, actor: Actor, unitId: string, file: string): Promise<ImportedReadings> {
	const readings = asAppError(() => parseDictionary(file));
	if (!mayManageReadings(actor, unitId)) throw notYours();
	return inTransaction(db, async (tx) => {
		const known = new Map((await listReadingRows(tx, [unitId])).map((row) => [row.written, row]));
		const outcome: ImportedReadings = { added: 0, changed: 0, unchanged: 0 };
		for (const reading of readings) outcome[await takeReading(tx, actor, unitId, reading, known.get(reading.written))]++;
		if (known.size + outcome.added > readingLimits.readings) throw new AppError('conflict', 'editions.too_many_readings', { most: readingLimits.readings });
		const details = { ...outcome, content: hashJson(readings) };
		await recordAudit(tx, actor, { action: 'editions.import_readings', subject: `unit:${unitId}`, unitId, details });
		return outcome;
	});
}

async function takeReading(tx: AnyDb, actor: Actor, unitId: string, reading: Reading, known: ReadingRow | undefined): Promise<keyof ImportedReadings> {
	if (!known) {
		await insertReading(tx, { id: randomUUID(), unitId, ...reading }, actor.id);
		return 'added';
	}
	if (known.spoken === reading.spoken && known.note === reading.note) return 'unchanged';
	await updateReading(tx, { ...known, ...reading }, { id: actor.id, at: now() });
	return 'changed';
}

function checkReading(input: unknown): Reading {
	const { note, ...reading } = parseInput(readingInput, input);
	return asAppError(() => parseReading({ ...reading, note }));
}

async function getReadingFor(tx: AnyDb, actor: Actor, id: string): Promise<ReadingRow> {
	const row = await findReadingForUpdate(tx, id);
	if (!row) throw new AppError('not_found', 'editions.reading_unknown');
	if (!mayManageReadings(actor, row.unitId)) throw notYours();
	return row;
}

/** The words stay out of the audit, for a reading may be of a person's name; the hash tells whether two were the same. */
function record(tx: AnyDb, actor: Actor, action: `editions.${string}`, { id, unitId, written, spoken }: ReadingRow): Promise<void> {
	return recordAudit(tx, actor, { action, subject: `reading:${id}`, unitId, details: { content: hashJson({ written, spoken }) } });
}

function notYours(): AppError {
	return new AppError('forbidden', 'editions.readings_not_yours');
}

function twice({ written }: Reading): AppError {
	return new AppError('conflict', 'editions.reading_twice', { written, line: 0, field: 'written' });
}

function asAppError<Result>(work: () => Result): Result {
	try {
		return work();
	} catch (error) {
		const named = findErrorCode(error);
		throw named ? new AppError('invalid', named.code, named.details) : error;
	}
}
