/**
 * The embedded database in a thread of its own, so that a slow query never holds the web server
 * (docs/adr/0004-embedded-database-in-a-worker.md). Started by `embedded-database.server.ts` as a file,
 * never bundled. It answers requests strictly in the order they arrive.
 */
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { parentPort, workerData } from 'node:worker_threads';
import { typeParsers } from './column-types.ts';
import type { EngineAnswer, EngineRequest } from './embedded-database.server.ts';
import { SyncedFolder } from './synced-folder.ts';

const port = parentPort!;
const { folder } = workerData as { folder: string };

// PGlite switches fsync off (-F) for speed; here an answered commit must survive a power cut.
const startParams = [...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'), '-c', 'wal_sync_method=fsync'];

async function answer(database: PGlite, request: EngineRequest): Promise<unknown> {
	switch (request.act) {
		case 'query': {
			const { rows, affectedRows } = await database.query(request.sql, [...request.parameters]);
			return { rows, affectedRows };
		}
		case 'exec':
			return (await database.exec(request.sql)).map(({ rows }) => ({ rows }));
		case 'listen':
			await database.listen(request.channel, (payload) => port.postMessage({ channel: request.channel, payload }));
			return null;
		case 'close':
			await database.close();
			return null;
	}
}

/** Errors lose their own fields on the way between threads, so the fields PostgreSQL gives are copied. */
function describeFailure(error: unknown): EngineAnswer['error'] {
	const { message, code, detail, hint, constraint, table, column, position } = error as Record<string, string | undefined>;
	return { message: message ?? String(error), fields: { code, detail, hint, constraint, table, column, position } };
}

let database: PGlite | undefined;
try {
	database = await PGlite.create({
		// Told from within: after giving up, the engine may spin for ever and never come back to its caller.
		fs: new SyncedFolder(folder, () => port.postMessage({ dead: true } satisfies EngineAnswer)),
		extensions: { unaccent, pg_trgm },
		startParams,
		parsers: typeParsers,
	});
	port.postMessage({ ready: true });
} catch (error) {
	port.postMessage({ ready: false, error: describeFailure(error) });
}

let queue = Promise.resolve();
port.on('message', (request: EngineRequest) => {
	queue = queue.then(async () => {
		try {
			port.postMessage({ id: request.id, value: await answer(database!, request) });
		} catch (error) {
			port.postMessage({ id: request.id, error: describeFailure(error) });
		}
		if (request.act === 'close') port.close();
	});
});
