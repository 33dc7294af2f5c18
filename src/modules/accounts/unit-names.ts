import type { Kysely } from 'kysely';
import { describeEndedUnits, listUnitsOn } from '#modules/organisation';
import { today } from '#platform/clock';
import type { UnitName } from './model.ts';

/** Puts today's names to records that name a unit. */
export async function nameUnits<Record extends { unitId: string }>(db: Kysely<any>, records: readonly Record[]): Promise<(Record & UnitName)[]> {
	const day = today();
	const standing = new Map((await listUnitsOn(db, day)).map(({ id, name }) => [id, name]));
	const gone = records.map(({ unitId }) => unitId).filter((id) => !standing.has(id));
	const ended = gone.length === 0 ? new Map() : await describeEndedUnits(db, gone, day);
	return records.map((record) => ({ ...record, unitName: standing.get(record.unitId) ?? null, unitEnded: ended.get(record.unitId) ?? null }));
}
