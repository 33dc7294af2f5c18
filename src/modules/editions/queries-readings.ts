import { sql, type Generated, type Kysely } from 'kysely';
import type { Reading } from '@nhipcau/editions/dictionary';

export interface ReadingTables {
	editions_reading: Reading & {
		id: string;
		unit_id: string;
		created_at: Generated<Date>;
		created_by: string;
		updated_at: Generated<Date>;
		updated_by: string;
	};
}

type Db = Kysely<ReadingTables>;

export interface ReadingRow extends Reading {
	id: string;
	unitId: string;
}

const columns = ['id', 'unit_id as unitId', 'written', 'spoken', 'note'] as const;

/** Readings of some units, in the order of their letters. */
export async function listReadingRows(db: Db, unitIds: readonly string[]): Promise<ReadingRow[]> {
	if (unitIds.length === 0) return [];
	const rows = await db.selectFrom('editions_reading').select(columns).where('unit_id', 'in', unitIds).execute();
	const collator = new Intl.Collator('vi');
	return rows.toSorted((a, b) => collator.compare(a.written, b.written) || (a.id < b.id ? -1 : 1));
}

/** Locked, so that two changes of one reading happen one after the other. */
export function findReadingForUpdate(db: Db, id: string): Promise<ReadingRow | undefined> {
	return db.selectFrom('editions_reading').select(columns).where(sql`id::text`, '=', id).forUpdate().executeTakeFirst();
}

/** Whether it could be put in: not where the unit has a reading of the same written form. */
export async function insertReading(db: Db, row: ReadingRow, actorId: string): Promise<boolean> {
	const { id, unitId, written, spoken, note } = row;
	const { numInsertedOrUpdatedRows = 0n } = await db
		.insertInto('editions_reading')
		.values({ id, unit_id: unitId, written, spoken, note, created_by: actorId, updated_by: actorId })
		.onConflict((conflict) => conflict.columns(['unit_id', 'written']).doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows > 0n;
}

export async function updateReading(db: Db, { id, written, spoken, note }: Omit<ReadingRow, 'unitId'>, by: { id: string; at: Date }): Promise<void> {
	await db.updateTable('editions_reading').set({ written, spoken, note, updated_at: by.at, updated_by: by.id }).where('id', '=', id).execute();
}

export async function deleteReading(db: Db, id: string): Promise<void> {
	await db.deleteFrom('editions_reading').where('id', '=', id).execute();
}
