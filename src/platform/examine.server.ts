import { sql } from 'kysely';
import { listMigrationNames } from './backup/table-rows.server.ts';
import type { House } from './manifest.ts';
import { readMigrations } from './migrate.server.ts';

/** What `nhipcau doctor` asks an open house; JSON, since it may come from a running server. */
export interface DatabaseFindings {
	kind: House['databaseKind'];
	/** PostgreSQL's number, 150004 for 15.4. */
	version: number;
	fsync: boolean;
	/** Seconds by which the database's clock is ahead of this machine's. */
	clockAhead: number;
	/** Migrations of this program that the database does not have, and the reverse. */
	missing: string[];
	unknown: string[];
	jobs: { waiting: number; running: number; failed: number };
	/** Hours that the oldest waiting job has waited. */
	oldestWaitHours: number;
}

/** Looks at the database of a house. Throws what the database throws. */
export async function examineDatabase({ db, databaseKind }: Pick<House, 'db' | 'databaseKind'>): Promise<DatabaseFindings> {
	const { rows } = await sql<{ version: string; fsync: string; now: Date }>`select current_setting('server_version_num') as version,
		current_setting('fsync') as fsync, clock_timestamp() as now`.execute(db);
	const { version, fsync, now } = rows[0]!;
	const clockAhead = Math.round((now.getTime() - Date.now()) / 1000);
	const done = await listMigrationNames(db);
	const known = Object.keys(await readMigrations());
	const found = { kind: databaseKind, version: Number(version), fsync: fsync === 'on', clockAhead };
	const missing = known.filter((name) => !done.includes(name));
	const unknown = done.filter((name) => !known.includes(name));
	const jobs = { waiting: 0, running: 0, failed: 0 };
	let oldestWaitHours = 0;
	if (done.length > 0) {
		const { rows: states } = await sql<{ state: string; count: number; oldest: Date }>`select state, count(*) as count, min(updated_at) as oldest
			from platform_job_progress where state in ('waiting', 'running', 'failed') group by state`.execute(db);
		for (const { state, count, oldest } of states) {
			jobs[state as keyof typeof jobs] = count;
			if (state === 'waiting') oldestWaitHours = Math.floor((Date.now() - oldest.getTime()) / 3_600_000);
		}
	}
	return { ...found, missing, unknown, jobs, oldestWaitHours };
}
