import { sql } from 'kysely';
import { listMigrationNames } from './backup/table-rows.server.ts';
import type { House } from './manifest.ts';
import { readMigrations } from './migrate.server.ts';

/** Whether a house can do its work at the moment. */
export interface Readiness {
	database: boolean;
	migrations: boolean;
	jobs: boolean;
}

/** A database that takes longer to answer serves nobody, in milliseconds. */
const ANSWER_MS = 5_000;

/** Asks database and queue. Never throws: what does not answer is not ready. */
export async function checkReadiness({ db, jobs }: Pick<House, 'db' | 'jobs'>): Promise<Readiness> {
	const database = await within(sql`select 1`.execute(db).then(() => true));
	const migrations = database && (await within(hasAllMigrations(db)));
	return { database, migrations, jobs: jobs.isRunning() };
}

async function hasAllMigrations(db: House['db']): Promise<boolean> {
	const done = new Set(await listMigrationNames(db));
	return Object.keys(await readMigrations()).every((name) => done.has(name));
}

async function within(answer: Promise<boolean>): Promise<boolean> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), ANSWER_MS)));
	return Promise.race([answer.catch(() => false), late]).finally(() => clearTimeout(timer));
}
