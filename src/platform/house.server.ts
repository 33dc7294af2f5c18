import type { Kysely } from 'kysely';
import type { HouseConfig } from './config.server.ts';
import type { FileStore } from './files.server.ts';
import type { Jobs } from './jobs.server.ts';
import type { Log } from './log.server.ts';
import type { Manifest } from './manifest.ts';
import type { RoleTable } from './permissions.ts';
import type { Settings } from './settings.server.ts';

/** Everything a route, a command or a job works with. One per process. */
export interface House {
	config: HouseConfig;
	/** The database, embedded or PostgreSQL. A room narrows it to its own tables: `Kysely<NewsTables>`. */
	db: Kysely<any>;
	databaseKind: 'embedded' | 'postgres';
	files: FileStore;
	jobs: Jobs;
	settings: Settings;
	log: Log;
	manifests: readonly Manifest[];
	/** What each role may do, summed over the manifests. */
	roleTable: RoleTable;
	/** Stops taking jobs, waits for the running ones a moment, closes database and lock. Safe to call twice. */
	stop(): Promise<void>;
}
