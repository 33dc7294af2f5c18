import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, test } from 'vitest';
import { typeParsers } from '#platform/column-types';
import { migrateDatabase, readMigrations } from '#platform/migrate.server';
import { createSystemActor } from '#platform/permissions';
import { createSingleSessionDialect, SharedSession } from '#platform/single-session.server';
import { replayChanges } from './history.ts';
import { makeChanges, undoAct } from './index.ts';
import { listChanges, loadHistory } from './queries.ts';

/** The last migration of the release before changes were kept. */
const before = '20261127T0430_news_silences';

test('an office of the release before has its units as changes, and goes on with them', async () => {
	const database = await PGlite.create({ extensions: { unaccent, pg_trgm }, parsers: typeParsers });
	const session = { query: (text: string, parameters: readonly unknown[]) => database.query(text, [...parameters]), exec: (text: string) => database.exec(text), close: () => database.close() };
	const db = new Kysely<any>({ dialect: createSingleSessionDialect(new SharedSession(session)) });
	try {
		const old = Object.fromEntries(Object.entries(await readMigrations()).filter(([name]) => name <= before));
		const migrator = new Migrator({ db, provider: { getMigrations: async () => old }, migrationTableName: 'platform_migration', migrationLockTableName: 'platform_migration_lock' });
		expect((await migrator.migrateToLatest()).error).toBeUndefined();
		await sql`insert into organisation_unit (id) values ('z-province'), ('a-commune')`.execute(db);
		await sql`insert into organisation_unit_version (unit_id, name, tier, parent_id, valid_from, valid_to) values
			('a-commune', 'Xã Sen Hồng', 'commune', 'z-province', '2025-07-01', '2026-01-14'), ('a-commune', 'Phường Sen Hồng', 'commune', 'z-province', '2026-01-15', null),
			('z-province', 'Ban Tuyên giáo', 'province', null, '2025-07-01', null)`.execute(db);
		await migrateDatabase(db);

		const changes = await listChanges(db);
		expect(changes.map(({ kind, day }) => [kind, day])).toEqual([['establish', '2025-07-01'], ['establish', '2025-07-01'], ['rename', '2026-01-15']]);
		const [kept, replayed] = [await loadHistory(db), replayChanges(changes)];
		expect(Object.fromEntries(kept.versions)).toEqual(Object.fromEntries(replayed.versions));
		const house = createSystemActor('test');
		const { actId } = await makeChanges(db, house, [{ kind: 'abolish', day: '2026-02-01', symbol: '1-QĐ/TU', unitIds: ['a-commune'], successorIds: ['z-province'] }]);
		await undoAct(db, house, actId);
		expect(await loadHistory(db)).toEqual(kept);
	} finally {
		await db.destroy();
		await database.close();
	}
}, 60_000);
