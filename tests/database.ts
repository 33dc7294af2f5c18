import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { Kysely } from 'kysely';
import { Client, types as pgTypes, type CustomTypesConfig } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { findAppRoot } from '#platform/app-root.server';
import { typeParsers } from '#platform/column-types';
import { migrateDatabase } from '#platform/migrate.server';
import { createSingleSessionDialect, SharedSession, type Session } from '#platform/single-session.server';

/** Where a PostgreSQL for tests is looked for; tests run on it where one answers. */
export const postgresUrl = process.env.TEST_DATABASE_URL ?? 'postgres://root@127.0.0.1:5432/test';

/**
 * Runs the same tests on the embedded database and, where one answers, on PostgreSQL. `db` is migrated; whatever
 * a test writes is rolled back after it. Transactions of the tested code become save points.
 */
export function describeOnEveryDatabase(name: string, define: (db: Kysely<any>) => void): void {
	describe(`${name} [embedded]`, () => {
		define(useDatabase(openEmbedded));
	});
	describe.runIf(postgresAnswers)(`${name} [postgres]`, () => {
		define(useDatabase(openPostgres));
	});
}

export const postgresAnswers = await new Client({ connectionString: postgresUrl, connectionTimeoutMillis: 2_000 })
	.connect()
	.then((client) => client.end().then(() => true), () => false);

/** A migrated database of this test file, each test in a transaction of its own that is rolled back. */
function useDatabase(open: () => Promise<Session>): Kysely<any> {
	let session: Session;
	const lazy: Session = {
		query: (sql, parameters) => session.query(sql, parameters),
		exec: (sql) => session.exec(sql),
		close: () => session.close(),
	};
	const savePoint = { begin: 'savepoint test', commit: 'release savepoint test', rollback: 'rollback to savepoint test' };
	const db = new Kysely<any>({ dialect: createSingleSessionDialect(new SharedSession(lazy, 5_000), savePoint) });
	beforeAll(async () => {
		session = await open();
	}, 60_000);
	afterAll(() => session.close());
	beforeEach(() => session.exec('begin'));
	afterEach(() => session.exec('rollback'));
	return db;
}

async function openEmbedded(): Promise<Session> {
	const database = await PGlite.create({ extensions: { unaccent, pg_trgm }, parsers: typeParsers });
	const session: Session = {
		query: (sql, parameters) => database.query(sql, [...parameters]),
		exec: (sql) => database.exec(sql),
		close: () => database.close(),
	};
	await migrate(session);
	return session;
}

/** A database of its own for each running test file, kept between runs while the migrations stay the same. */
async function openPostgres(): Promise<Session> {
	const admin = await connect(postgresUrl);
	const slot = await takeSlot(admin);
	const name = `nhipcau_test_${slot}_${hashMigrations()}`;
	const own = await admin.query(`select datname from pg_database where datname like $1`, [`nhipcau\\_test\\_${slot}\\_%`]);
	for (const { datname } of own.rows) if (datname !== name) await admin.query(`drop database ${datname}`);
	const exists = own.rows.some(({ datname }) => datname === name);
	if (!exists) await admin.query(`create database ${name}`);
	const client = await connect(Object.assign(new URL(postgresUrl), { pathname: `/${name}` }).href);
	const session: Session = {
		query: async (sql, parameters) => {
			const { rows, rowCount } = await client.query(sql, [...parameters]);
			return { rows, affectedRows: rowCount ?? undefined };
		},
		exec: async (sql) => [await client.query(sql)].flat(),
		close: async () => {
			await client.end();
			await admin.end();
		},
	};
	if (!exists) await migrate(session);
	return session;
}

async function connect(connectionString: string): Promise<Client> {
	const types = { getTypeParser: (oid: number, format?: 'text' | 'binary') => typeParsers[oid] ?? pgTypes.getTypeParser(oid, format) };
	const client = new Client({ connectionString, types: types as CustomTypesConfig });
	await client.connect();
	return client;
}

/** The first number no other running test file holds; held until the connection ends. */
async function takeSlot(admin: Client): Promise<number> {
	for (let slot = 0; ; slot++) {
		const { rows } = await admin.query(`select pg_try_advisory_lock(20261122, $1) as taken`, [slot]);
		if (rows[0].taken) return slot;
	}
}

async function migrate(session: Session): Promise<void> {
	await migrateDatabase(new Kysely<any>({ dialect: createSingleSessionDialect(new SharedSession(session)) }));
}

function hashMigrations(): string {
	const folder = join(findAppRoot(), 'db', 'migrations');
	const hash = createHash('sha256');
	for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(join(folder, file)));
	return hash.digest('hex').slice(0, 12);
}
