// npm run bench faults [KILLS] [SEED]: kills a house under writing load with -9 at random moments: on the embedded database,
// on PostgreSQL, and together with a PostgreSQL server of its own. Counts what was acknowledged and is gone afterwards.
import { createRandom } from '../tests/kill-render/kill-while-rendering.ts';
import { killWhileWriting, type WriteResult } from '../tests/faults/kill-while-writing.ts';
import { createScratchPostgres, hasPostgres } from '../tests/scratch-postgres.ts';
import { createOwnServer } from '../tests/faults/own-server.ts';
import { calibrate } from './calibration.ts';

const [kills = 100, seed = 2026] = process.argv.slice(2).map(Number);
const trial = (name: string) => ({ kills, random: createRandom(seed), onStep: (line: string) => console.error(`${name}: ${line}`) });
const results: Record<string, WriteResult> = { embedded: await killWhileWriting({ ...trial('embedded'), databaseUrl: null }) };

const database = hasPostgres ? await createScratchPostgres() : null;
if (database) {
	results.postgres = await killWhileWriting({ ...trial('postgres'), databaseUrl: database.url });
	await database.drop();
}

const server = await createOwnServer();
if (server) {
	await server.start();
	results.postgres_server = await killWhileWriting({
		...trial('postgres server'),
		databaseUrl: server.url,
		async alsoKill() {
			await server.kill();
			await server.start();
		},
	});
	await server.remove();
}

const sum = (count: keyof WriteResult) => Object.values(results).reduce((total, result) => total + result[count], 0);
console.log(JSON.stringify({
	bench: 'faults',
	kills: sum('kills'),
	acknowledged: sum('acknowledged'),
	lost: sum('lost'),
	torn: sum('torn'),
	chain_breaks: sum('chain_breaks'),
	reopen_failures: sum('reopen_failures'),
	...results,
	seed,
	calibration_s: calibrate(),
}));
process.exitCode = sum('lost') + sum('torn') + sum('chain_breaks') + sum('reopen_failures') === 0 ? 0 : 1;
