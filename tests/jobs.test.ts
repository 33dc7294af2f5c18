import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AppError } from '#platform/errors';
import { startHouse, type House } from '#platform/house.server';
import { enqueue, type JobKind, type JobProgress } from '#platform/jobs.server';
import { createLog } from '#platform/log.server';
import type { JobHandler } from '#platform/manifest';

const slow: JobKind<object> = { name: 'trial.work_slowly' };
const refused: JobKind<object> = { name: 'trial.be_refused' };
const broken: JobKind<object> = { name: 'trial.be_broken' };
const runs: string[] = [];
let wasAborted = false;

const jobs: JobHandler[] = [
	{
		kind: slow,
		async run({ key, report, signal }) {
			runs.push(key);
			await report('trial.step', 0.5);
			// The second run of a key ends; the first one lasts until it is stopped.
			if (runs.filter((run) => run === key).length > 1) return;
			await new Promise((resolve) => signal.addEventListener('abort', resolve));
			wasAborted = true;
			signal.throwIfAborted();
		},
	},
	{
		kind: refused,
		async run({ key }) {
			runs.push(key);
			throw new AppError('invalid', 'trial.too_long', { most: 3 });
		},
	},
	{
		kind: broken,
		retryLimit: 1,
		async run({ key }) {
			runs.push(key);
			throw new Error('a bug');
		},
	},
];

let folder: string;
let house: House;
const told: string[] = [];
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'jobs-'));
	const config = { dataDir: folder, databaseUrl: null, port: 0, origin: null };
	const log = createLog((line) => told.push(line));
	house = await startHouse({ config, manifests: [{ name: 'trial', permissions: [], jobs }], log });
}, 60_000);
afterAll(async () => {
	await house.stop();
	await rm(folder, { recursive: true });
}, 60_000);

/** Waits until the job of a key is in a state. */
async function until(key: string, state: JobProgress['state']): Promise<JobProgress> {
	await expect.poll(async () => (await house.jobs.listProgress([key]))[0]?.state, { timeout: 30_000 }).toBe(state);
	return (await house.jobs.listProgress([key]))[0]!;
}

test('a running job can be cancelled, which aborts its signal, and run again under its key', async () => {
	const key = await enqueue(house.db, slow, {}, { key: 'slow' });
	await until(key, 'running');
	await house.jobs.cancel(key);
	await until(key, 'cancelled');
	await expect.poll(() => wasAborted).toBe(true);

	await house.jobs.retry(key);
	expect(await until(key, 'done')).toMatchObject({ fraction: 1, error: null });
	await expect(house.jobs.retry('unknown')).rejects.toMatchObject({ code: 'platform.job_unknown' });
}, 60_000);

test('an expected failure is told with its code and is not tried again', async () => {
	const key = await enqueue(house.db, refused, {}, { key: 'refused' });
	expect((await until(key, 'failed')).error).toEqual({ code: 'trial.too_long', details: { most: 3 } });
	expect(runs.filter((run) => run === key)).toHaveLength(1);
}, 60_000);

test('a bug is tried again, then told without its text, which stands in the log', async () => {
	const key = await enqueue(house.db, broken, {}, { key: 'broken' });
	expect((await until(key, 'failed')).error).toEqual({ code: 'platform.job_broken', details: {} });
	expect(runs.filter((run) => run === key)).toHaveLength(2);
	expect(told.join('')).toContain('a bug');
}, 60_000);

test('a job of a room that was taken out is dropped, and those behind it go on', async () => {
	const gone = await enqueue(house.db, { name: 'gone.do_something' }, {}, { key: 'gone' });
	const key = await enqueue(house.db, refused, {}, { key: 'behind' });
	await until(key, 'failed');
	expect((await until(gone, 'failed')).error?.code).toBe('platform.job_kind_unknown');
	expect(told.join('')).toContain('outbox.job_dropped');
}, 60_000);
