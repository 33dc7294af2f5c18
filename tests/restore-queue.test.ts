import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeBackup, restoreBackup } from '#platform/backup/office-backup.server';
import { emit } from '#platform/events';
import { startHouse } from '#platform/house.server';
import { enqueue, type JobKind } from '#platform/jobs.server';
import { createLog } from '#platform/log.server';
import type { Manifest } from '#platform/manifest';
import { createScratchPostgres, hasPostgres } from './scratch-postgres.ts';

const folder = await mkdtemp(join(tmpdir(), 'nhipcau-queue-'));
const dropAll: (() => Promise<void>)[] = [];
afterAll(async () => {
	for (const drop of dropAll) await drop();
	await rm(folder, { recursive: true, force: true });
}, 60_000);

const kind: JobKind<{ text: string }> = { name: 'trial.work' };
const log = createLog(() => {});

/** A room whose job and ear wait until they are let go, and then say so. */
function makeRoom(said: string[], mayEnd: boolean): Manifest {
	const end = (signal?: AbortSignal) => (mayEnd ? Promise.resolve() : new Promise<void>((_, stop) => signal?.addEventListener('abort', () => stop(signal.reason))));
	return {
		name: 'trial',
		permissions: [],
		jobs: [
			{
				kind,
				async run({ payload, report, signal }) {
					await report('trial.step', 0.5);
					await end(signal);
					said.push(`did ${payload.text}`);
				},
			},
		],
		listeners: [
			{
				event: 'trial.happened',
				name: 'trial.hear_it',
				async hear({ payload }) {
					if (!mayEnd) throw new Error('not now');
					said.push(`heard ${payload.text}`);
				},
			},
		],
	};
}

test.each(hasPostgres ? (['embedded', 'postgres'] as const) : (['embedded'] as const))('what was queued or running at the backup is done once after a restore on %s', async (database) => {
	const path = join(folder, `${database}.backup`);
	const config = { dataDir: join(folder, `source-${database}`), databaseUrl: null as string | null, port: 0, origin: null };
	const target = { ...config, dataDir: join(folder, `target-${database}`) };
	if (database === 'postgres') {
		for (const place of [config, target]) {
			const { url, drop } = await createScratchPostgres();
			dropAll.push(drop);
			place.databaseUrl = url;
		}
	}
	const before: string[] = [];
	const source = await startHouse({ config, manifests: [makeRoom(before, false)], log });
	try {
		await emit(source.db, { name: 'trial.happened', payload: { text: 'tin' } });
		for (const text of ['một', 'hai']) await enqueue(source.db, kind, { text }, { key: text });
		// The first runs and lasts; the second waits behind it in the queue, or in the outbox.
		await expect.poll(async () => (await source.jobs.listProgress(['một']))[0]?.state, { timeout: 30_000 }).toBe('running');
		await makeBackup({ ...source, dataDir: config.dataDir }, { path, key: null });
	} finally {
		await source.stop();
	}
	expect(before).toEqual([]);

	await restoreBackup(target, { path, key: null });
	const after: string[] = [];
	const restored = await startHouse({ config: target, manifests: [makeRoom(after, true)], log });
	try {
		await expect.poll(() => after.toSorted(), { timeout: 30_000 }).toEqual(['did hai', 'did một', 'heard tin']);
		await expect.poll(async () => (await restored.jobs.listProgress(['một', 'hai'])).map(({ state }) => state), { timeout: 30_000 }).toEqual(['done', 'done']);
	} finally {
		await restored.stop();
	}
}, 120_000);
