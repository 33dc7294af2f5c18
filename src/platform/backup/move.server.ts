import { sql } from 'kysely';
import { now } from '../clock.ts';
import { markMoved } from '../data-marks.server.ts';
import { describeAddress, openDatabase } from '../db.server.ts';
import { AppError } from '../errors.ts';
import type { House } from '../manifest.ts';
import { dumpTables } from './dump.server.ts';
import { restoreOffice, type Restored } from './restore.server.ts';

/**
 * Moves an open office from the embedded database to an empty PostgreSQL one and compares every table there. The one
 * session of the embedded database is held meanwhile, so nothing is written beside it; after that it is read-only and
 * its folder says where the office went. The files stay where they are. The caller stops the house and starts it
 * again with DATABASE_URL. Throws `platform.already_on_postgres`, or as `openDatabase` and `restoreOffice`; then the
 * office goes on as it was.
 */
export async function moveToPostgres({ config, databaseKind, db }: Pick<House, 'config' | 'databaseKind' | 'db'>, databaseUrl: string): Promise<Restored> {
	if (databaseKind !== 'embedded') throw new AppError('conflict', 'platform.already_on_postgres');
	const target = await openDatabase({ dataDir: config.dataDir, databaseUrl });
	try {
		const source = await db.startTransaction().execute();
		try {
			const moved = await restoreOffice(dumpTables(source, 'embedded'), { db: target.db, files: null, dataDir: null });
			// Whoever waits for the session now is refused: what they would write here nobody would find again.
			await sql`set session characteristics as transaction read only`.execute(source);
			markMoved(config.dataDir, { to: describeAddress(databaseUrl), at: now().toISOString() });
			await source.commit().execute();
			return moved;
		} catch (error) {
			await source.rollback().execute();
			throw error;
		}
	} finally {
		await target.close();
	}
}
