import type { Kysely } from 'kysely';
import { erasedPerson } from '#platform/permissions';
import type { ReadingTables } from './queries-readings.ts';

type Db = Kysely<ReadingTables>;

/** Readings that a person gave or changed last. */
export function listOwnReadings(db: Db, userId: string) {
	return db
		.selectFrom('editions_reading')
		.select(['written', 'spoken', 'updated_at as updatedAt'])
		.where((eb) => eb.or([eb('created_by', '=', userId), eb('updated_by', '=', userId)]))
		.orderBy('updated_at', 'desc')
		.execute();
}

export async function strikeOutGiver(db: Db, userId: string): Promise<number> {
	const { numUpdatedRows: created } = await db.updateTable('editions_reading').set({ created_by: erasedPerson }).where('created_by', '=', userId).executeTakeFirst();
	const { numUpdatedRows: updated } = await db.updateTable('editions_reading').set({ updated_by: erasedPerson }).where('updated_by', '=', userId).executeTakeFirst();
	return Number(created) + Number(updated);
}
