import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { Client, Pool, types as pgTypes, type CustomTypesConfig } from 'pg';
import { fromPglite, type ConstructorOptions } from 'pg-boss';
import { typeParsers } from './column-types.ts';
import type { HouseConfig } from './config.server.ts';
import { ANSWER_MS, DatabaseEar } from './database-ear.server.ts';
import { AppError } from './errors.ts';
import { startEmbeddedEngine } from './embedded-database.server.ts';
import { LastingEngine } from './lasting-engine.server.ts';
import { createLog, type Log } from './log.server.ts';
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
export function openDatabase(config: Pick<HouseConfig, 'dataDir' | 'databaseUrl'>, log: Log = createLog()): Promise<Database> {
	return config.databaseUrl ? openPostgres(config.databaseUrl) : openEmbedded(join(config.dataDir, 'db'), { log });
}

/**
 * The embedded database in any folder, whose lock the caller must hold; a new one where there is none.
 * `idleSeconds`: how long a transaction may stand without a statement.
 */
export async function openEmbedded(folder: string, { log = createLog(), idleSeconds = IDLE_TRANSACTION_SECONDS }: { log?: Log; idleSeconds?: number } = {}): Promise<Database> {
	await initialise(folder);
	const engine = await LastingEngine.start(folder, log);
	const shared = new SharedSession(engine, idleSeconds * 1000);
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

/**
 * Connects once, so that a wrong address is told as one. Throws `platform.database_address_wrong`,
 * `platform.database_unreachable` or `platform.database_refused`; none names the password.
 */
async function tryConnection(connectionString: string): Promise<void> {
	const address = describeAddress(connectionString);
	const client = makeClient(connectionString);
	client.on('error', () => {});
	try {
		await client.connect();
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		// PostgreSQL's own codes have five signs, the first two a class: 28 sign-in, 3D no such database.
		const isAnswer = /^\d[0-9A-Z]{4}$/.test(code ?? '');
		throw new AppError('unavailable', isAnswer ? 'platform.database_refused' : 'platform.database_unreachable', { address, reason: code ?? message.slice(0, 100) });
	} finally {
		await client.end().catch(() => {});
	}
}

function makeClient(connectionString: string): Client {
	try {
		return new Client({ connectionString, connectionTimeoutMillis: ANSWER_MS });
	} catch {
		throw new AppError('invalid', 'platform.database_address_wrong');
	}
}

/** Host, port and database without name and password; other ways of writing the address (a socket's path) are not taken apart. */
export function describeAddress(connectionString: string): string {
	if (!URL.canParse(connectionString)) return 'DATABASE_URL';
	const { host, pathname } = new URL(connectionString);
	return `${host}${pathname}`;
}

async function openPostgres(connectionString: string): Promise<Database> {
	const types = { getTypeParser: (oid: number, format?: 'text' | 'binary') => typeParsers[oid] ?? pgTypes.getTypeParser(oid, format) };
	await tryConnection(connectionString);
	const pool = new Pool({
		connectionString,
		types: types as CustomTypesConfig,
		max: 10,
		connectionTimeoutMillis: ANSWER_MS,
		idle_in_transaction_session_timeout: IDLE_TRANSACTION_SECONDS * 1000,
	});
	// A connection that breaks while idle is replaced at the next query; unheard, its error would end the process.
	pool.on('error', () => {});
	// One that breaks while in use fails its query; the same holds for the word about it.
	pool.on('connect', (client) => client.on('error', () => {}));
	const db = new Kysely<any>({ dialect: new PostgresDialect({ pool }) });
	const ears: DatabaseEar[] = [];
	return {
		kind: 'postgres',
		db,
		bossOptions: { connectionString, max: 4 },
		async listen(channel, onNotify) {
			const ear = new DatabaseEar(connectionString, channel, onNotify);
			await ear.open();
			ears.push(ear);
		},
		async close() {
			await Promise.all(ears.map((ear) => ear.close()));
			await db.destroy();
		},
	};
}
