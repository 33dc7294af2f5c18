import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { Client, Pool, types as pgTypes, type CustomTypesConfig } from 'pg';
import { fromPglite, type ConstructorOptions } from 'pg-boss';
import { typeParsers } from './column-types.ts';
import type { HouseConfig } from './config.server.ts';
import { startEmbeddedEngine } from './embedded-database.server.ts';
import { createSingleSessionDialect, SharedSession } from './single-session.server.ts';

/** An open database, whichever of the two it is. */
export interface Database {
	kind: 'embedded' | 'postgres';
	db: Kysely<any>;
	/** How pg-boss reaches the same database. */
	bossOptions: ConstructorOptions;
	/** Calls back at each `notify` on a channel, until the database is closed. A notice may be lost: look again now and then. */
	listen(channel: string, onNotify: () => void): Promise<void>;
	close(): Promise<void>;
}

/** Seconds a transaction may stand without a statement before the database rolls it back. */
const IDLE_TRANSACTION_SECONDS = 30;

/**
 * Opens PostgreSQL where a connection string is given, else the embedded database in the data folder,
 * whose lock the caller must hold.
 */
export function openDatabase(config: Pick<HouseConfig, 'dataDir' | 'databaseUrl'>): Promise<Database> {
	return config.databaseUrl ? openPostgres(config.databaseUrl) : openEmbedded(join(config.dataDir, 'db'));
}

async function openEmbedded(folder: string): Promise<Database> {
	await initialise(folder);
	const engine = await startEmbeddedEngine(folder);
	const shared = new SharedSession(engine, IDLE_TRANSACTION_SECONDS * 1000);
	const db = new Kysely<any>({ dialect: createSingleSessionDialect(shared) });
	const boss = fromPglite({
		query: async <T>(sql: string, parameters: unknown[] = []) => (await shared.query(sql, parameters)) as { rows: T[] },
		exec: async (sql) => shared.exec(sql),
		listen: async (channel, onNotify) => {
			await engine.listen(channel, onNotify);
			return async () => {};
		},
	});
	return {
		kind: 'embedded',
		db,
		bossOptions: { db: boss, backend: 'pglite' },
		listen: (channel, onNotify) => engine.listen(channel, onNotify),
		async close() {
			await db.destroy();
			await shared.close();
		},
	};
}

/** Makes a new database beside its place and moves it there whole, so that one killed half way is simply made again. */
async function initialise(folder: string): Promise<void> {
	if (existsSync(folder)) return;
	const unfinished = `${folder}.new`;
	await rm(unfinished, { recursive: true, force: true });
	const engine = await startEmbeddedEngine(unfinished);
	await engine.close();
	await rename(unfinished, folder);
}

async function openPostgres(connectionString: string): Promise<Database> {
	const types = { getTypeParser: (oid: number, format?: 'text' | 'binary') => typeParsers[oid] ?? pgTypes.getTypeParser(oid, format) };
	const pool = new Pool({
		connectionString,
		types: types as CustomTypesConfig,
		max: 10,
		idle_in_transaction_session_timeout: IDLE_TRANSACTION_SECONDS * 1000,
	});
	// A connection that breaks while idle is replaced at the next query; unheard, its error would end the process.
	pool.on('error', () => {});
	const db = new Kysely<any>({ dialect: new PostgresDialect({ pool }) });
	const listeners: Client[] = [];
	return {
		kind: 'postgres',
		db,
		bossOptions: { connectionString, max: 4 },
		async listen(channel, onNotify) {
			const client = new Client({ connectionString });
			client.on('error', () => {});
			client.on('notification', onNotify);
			await client.connect();
			await client.query(`listen ${client.escapeIdentifier(channel)}`);
			listeners.push(client);
		},
		async close() {
			await Promise.all(listeners.map((client) => client.end()));
			await db.destroy();
		},
	};
}
