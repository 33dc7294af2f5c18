import { startSealer } from './audit-sealer.server.ts';
import { runCommandIn } from './commands.server.ts';
import type { HouseConfig } from './config.server.ts';
import { serveControl } from './control.server.ts';
import { takeDataLock } from './data-lock.server.ts';
import { openDatabase } from './db.server.ts';
import { requireOfficeHere } from './data-marks.server.ts';
import { openFileStore } from './file-store.server.ts';
import { createJobRunner } from './job-runner.server.ts';
import { createLog, type Log } from './log.server.ts';
import type { House, Manifest } from './manifest.ts';
import { migrateDatabase } from './migrate.server.ts';
import { mergeRoles } from './permissions.ts';
import { createSettings } from './settings.server.ts';
import { startTicks } from './ticks.server.ts';

export type { House };

export interface StartOptions {
	config: HouseConfig;
	/** The rooms, as `src/modules/registry.ts` lists them. */
	manifests: readonly Manifest[];
	/** Whether to run jobs and serve commands of other processes; false for a command of a moment. True unless told. */
	work?: boolean;
	/** Whether to bring the database to today's schema; false for looking at it as it stands. True unless told. */
	migrate?: boolean;
	log?: Log;
}

/**
 * Opens the house: lock, database, migrations, jobs. Throws `platform.data_in_use` before anything is touched
 * where another process holds the embedded database.
 */
export async function startHouse({ config, manifests, work = true, migrate = true, log = createLog() }: StartOptions): Promise<House> {
	const lock = config.databaseUrl ? null : await takeDataLock(config.dataDir);
	const closing: (() => Promise<void> | void)[] = [() => lock?.release()];
	try {
		requireOfficeHere(config);
		const database = await openDatabase(config, log);
		closing.unshift(() => database.close());
		if (migrate) await migrateDatabase(database.db);
		const jobs = createJobRunner(database);
		const house: House = {
			config,
			db: database.db,
			databaseKind: database.kind,
			files: openFileStore(config),
			jobs,
			settings: createSettings(database.db),
			log,
			manifests,
			roleTable: mergeRoles(manifests.map((manifest) => manifest.roles ?? {})),
			stop: once(() => closeAll(closing)),
		};
		if (work) {
			const sealer = startSealer(house);
			closing.unshift(() => sealer.stop());
			closing.unshift(() => jobs.stop());
			await jobs.start(house);
			const ticks = startTicks(house);
			closing.unshift(() => ticks.stop());
			if (lock) {
				const control = await serveControl(lock.owner, (command, args, signal) => runCommandIn(house, command, args, signal));
				closing.unshift(() => control.close());
			}
		}
		return house;
	} catch (error) {
		await closeAll(closing);
		throw error;
	}
}

/** Closes in order; one that fails does not keep the next open. */
async function closeAll(closing: (() => Promise<void> | void)[]): Promise<void> {
	const failures: unknown[] = [];
	for (const close of closing) {
		try {
			await close();
		} catch (error) {
			failures.push(error);
		}
	}
	if (failures.length > 0) throw failures[0];
}

function once<T>(act: () => Promise<T>): () => Promise<T> {
	let result: Promise<T> | undefined;
	return () => (result ??= act());
}
