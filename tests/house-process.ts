/**
 * A house in a process of its own, for tests that kill it. Prints one JSON line for each thing that happens.
 * Arguments: data folder, number of steps of its job, milliseconds of a step; a fourth one enqueues the job.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { emit } from '#platform/events';
import { findErrorCode } from '#platform/errors';
import { startHouse } from '#platform/house.server';
import { enqueue, type JobKind } from '#platform/jobs.server';
import type { Manifest } from '#platform/manifest';

const [dataDir, steps, stepMs, wanted] = process.argv.slice(2) as [string, string, string, string | undefined];
const say = (event: string, fields: object = {}) => process.stdout.write(`${JSON.stringify({ event, ...fields })}\n`);
const note = (line: string) => appendFileSync(join(dataDir, 'notes.txt'), `${line}\n`);

const kind: JobKind<{ text: string }> = { name: 'trial.work_slowly' };
const manifest: Manifest = {
	name: 'trial',
	permissions: [],
	jobs: [
		{
			kind,
			async run({ payload, report, signal }) {
				for (let step = 0; step < Number(steps); step++) {
					await report('trial.step', step / Number(steps));
					await new Promise((resolve) => setTimeout(resolve, Number(stepMs)));
					signal.throwIfAborted();
				}
				note(`done ${payload.text}`);
			},
		},
	],
	listeners: [{ event: 'trial.happened', name: 'trial.hear_it', hear: async ({ payload }) => note(`heard ${payload.text}`) }],
	commands: [{ name: 'trial.echo', run: async (args) => args }],
};

try {
	const house = await startHouse({ config: { dataDir, databaseUrl: null, port: 0, origin: null }, manifests: [manifest] });
	house.jobs.onProgress(({ state, fraction }) => say('progress', { state, fraction }));
	say('started');
	if (wanted) {
		await house.db.transaction().execute(async (tx) => {
			await emit(tx, { name: 'trial.happened', payload: { text: wanted } });
			await enqueue(tx, kind, { text: wanted }, { key: wanted });
		});
		say('committed');
	}
	process.on('SIGTERM', () => void house.stop().then(() => say('stopped')));
} catch (error) {
	say('refused', findErrorCode(error) ?? { message: String(error) });
	process.exitCode = 3;
}
