import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { findAppRoot } from './app-root.server.ts';

/**
 * Brings the database to today's schema. Each file of `db/migrations` runs once, in a transaction, in the
 * order of its time stamp; one that came in late from another branch still runs. Answers the names that ran.
 * `only` names those that may run: a backup is loaded into the schema of its own day. Throws the first failure, after
 * which nothing of that run is kept.
 */
export async function migrateDatabase(db: Kysely<any>, only?: readonly string[]): Promise<string[]> {
	const migrator = new Migrator({
		db,
		provider: {
			async getMigrations() {
				const all = Object.entries(await readMigrations());
				return Object.fromEntries(only ? all.filter(([name]) => only.includes(name)) : all);
			},
		},
		migrationTableName: 'platform_migration',
		migrationLockTableName: 'platform_migration_lock',
		allowUnorderedMigrations: true,
	});
	const { error, results = [] } = await migrator.migrateToLatest();
	if (error) throw error;
	return results.map((result) => result.migrationName);
}

/** Read as files at run time, bundled or not, so that adding a migration is adding a file. */
export async function readMigrations(): Promise<Record<string, Migration>> {
	const folder = join(findAppRoot(), 'db', 'migrations');
	const migrations: Record<string, Migration> = {};
	for (const file of readdirSync(folder).sort()) {
		if (!/^\d{8}T\d{4}_[a-z0-9_]+\.ts$/.test(file)) continue;
		migrations[file.slice(0, -3)] = await import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href);
	}
	return migrations;
}
