import { sql, type Generated, type Kysely } from 'kysely';
import type { Silence } from './model.ts';

export interface SilenceTables {
	news_silence: {
		id: string;
		unit_id: string;
		silence_key: string;
		kind: string;
		surface: string;
		created_at: Generated<Date>;
		created_by: string;
	};
}

type Db = Kysely<SilenceTables>;
export type SilenceRow = Omit<Silence, 'unitName' | 'mayRemove'>;

const columns = ['id', 'unit_id as unitId', 'silence_key as silenceKey', 'kind', 'surface', 'created_at as createdAt'] as const;

/** Silences of some units, the newest first. */
export async function listSilenceRows(db: Db, unitIds: readonly string[]): Promise<SilenceRow[]> {
	if (unitIds.length === 0) return [];
	return db.selectFrom('news_silence').select(columns).where('unit_id', 'in', unitIds).orderBy('created_at', 'desc').orderBy('id').execute();
}

export function findSilenceForUpdate(db: Db, id: string): Promise<SilenceRow | undefined> {
	return db.selectFrom('news_silence').select(columns).where(sql`id::text`, '=', id).forUpdate().executeTakeFirst();
}

/** Whether it was new. */
export async function insertSilence(db: Db, row: Omit<SilenceRow, 'createdAt'>, actorId: string): Promise<boolean> {
	const { id, unitId, silenceKey, kind, surface } = row;
	const { numInsertedOrUpdatedRows = 0n } = await db
		.insertInto('news_silence')
		.values({ id, unit_id: unitId, silence_key: silenceKey, kind, surface, created_by: actorId })
		.onConflict((conflict) => conflict.columns(['unit_id', 'silence_key']).doNothing())
		.executeTakeFirst();
	return numInsertedOrUpdatedRows > 0n;
}

export async function deleteSilence(db: Db, id: string): Promise<void> {
	await db.deleteFrom('news_silence').where('id', '=', id).execute();
}
