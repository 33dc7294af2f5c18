import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { manifests } from '#modules/registry';
import { listPublished } from '#modules/news';
import { findAppRoot } from '#platform/app-root.server';
import { restoreBackup } from '#platform/backup/office-backup.server';
import { startHouse } from '#platform/house.server';
import { createLog } from '#platform/log.server';
import { readMigrations } from '#platform/migrate.server';
import { dumpSchema } from '#platform/schema-dump.server';
import { createScratchPostgres, hasPostgres } from './scratch-postgres.ts';

const folder = await mkdtemp(join(tmpdir(), 'nhipcau-releases-'));
const dropAll: (() => Promise<void>)[] = [];
afterAll(async () => {
	for (const drop of dropAll) await drop();
	await rm(folder, { recursive: true, force: true });
}, 60_000);

/** One backup of each release, made by `scripts/make-release-backup.ts` when it was cut. */
const releases = (await readdir(join(import.meta.dirname, 'releases'))).filter((name) => name.endsWith('.backup'));

test('every release has left its backup', () => expect(releases).toContain('0.1.0.backup'));

describe.each(releases)('an office of %s', (release) => {
	test.each(hasPostgres ? (['embedded', 'postgres'] as const) : (['embedded'] as const))('is brought to today on %s, with all its records', async (database) => {
		const config = { dataDir: join(folder, `${release}-${database}`), databaseUrl: null as string | null, port: 0, origin: null };
		if (database === 'postgres') {
			const { url, drop } = await createScratchPostgres();
			dropAll.push(drop);
			config.databaseUrl = url;
		}
		const { header, migrated } = await restoreBackup(config, { path: join(import.meta.dirname, 'releases', release), key: null });
		// What the backup had and what came since is all that there is, and something came since.
		expect([...header.migrations, ...migrated].toSorted()).toEqual(Object.keys(await readMigrations()).toSorted());
		expect(migrated.length).toBeGreaterThan(0);
		const house = await startHouse({ config, manifests, work: false, log: createLog(() => {}) });
		try {
			expect(await dumpSchema(house.db)).toBe(await readFile(join(findAppRoot(), 'db', 'schema.sql'), 'utf8'));
			const { articles } = await listPublished(house.db, { limit: 50 });
			expect(articles.length).toBeGreaterThanOrEqual(3);
			for await (const { hash, size } of house.files.list()) expect((await house.files.readBytes(hash)).byteLength).toBe(size);
		} finally {
			await house.stop();
		}
	}, 120_000);
});
