import { access, constants, statfs } from 'node:fs/promises';
import { sql } from 'kysely';
import { listMigrationNames } from './backup/table-rows.server.ts';
import type { House } from './manifest.ts';
import { readMigrations } from './migrate.server.ts';

/** Whether a house can do its work at the moment. */
export interface Readiness {
	database: boolean;
	migrations: boolean;
	jobs: boolean;
	/** The data folder can be written and has room. */
	disk: boolean;
	/** Stored files can be reached. */
	files: boolean;
}

/** A database that takes longer to answer serves nobody, in milliseconds. */
const ANSWER_MS = 5_000;

/** With less the embedded database cannot begin the next part of its log, in bytes. */
const LEAST_FREE = 16 * 1024 * 1024;
/** Who asks more often gets the answer of a moment ago, so that nobody can keep database and store busy by asking. */
const REMEMBERED_MS = 1_000;

type Asked = Pick<House, 'db' | 'jobs' | 'files' | 'config'>;
const lastAnswers = new WeakMap<House['db'], { at: number; readiness: Promise<Readiness> }>();

/** Asks database, queue, disk and file store. Never throws: what does not answer is not ready. */
export function checkReadiness(house: Asked): Promise<Readiness> {
	const last = lastAnswers.get(house.db);
	if (last && Date.now() - last.at < REMEMBERED_MS) return last.readiness;
	const readiness = ask(house);
	lastAnswers.set(house.db, { at: Date.now(), readiness });
	return readiness;
}

async function ask({ db, jobs, files, config }: Asked): Promise<Readiness> {
	const [database, disk, store] = await Promise.all([
		within(sql`select 1`.execute(db).then(() => true)),
		within(hasRoom(config.dataDir)),
		within(files.find('0'.repeat(64)).then(() => true)),
	]);
	const migrations = database && (await within(hasAllMigrations(db)));
	return { database, migrations, jobs: jobs.isRunning(), disk, files: store };
}

async function hasRoom(dataDir: string): Promise<boolean> {
	await access(dataDir, constants.R_OK | constants.W_OK);
	const { bavail, bsize } = await statfs(dataDir);
	return bavail * bsize >= LEAST_FREE;
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
