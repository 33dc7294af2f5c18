import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifest as organisation } from '#modules/organisation';
import { startHouse, type House } from '#platform/house.server';
import { checkReadiness, type Readiness } from '#platform/readiness.server';
import { startS3 } from '../s3-server.ts';
import { createScratchPostgres, hasPostgres } from '../scratch-postgres.ts';
import { createOwnServer } from './own-server.ts';
import { mountSmallDisk } from './small-disk.ts';

const silent = { info: () => {}, warn: () => {}, error: () => {} };
const all: Readiness = { database: true, migrations: true, jobs: true, disk: true, files: true };
const open = (dataDir: string, more: object = {}, work = true) => startHouse({ config: { dataDir, databaseUrl: null, port: 0, origin: null, ...more }, manifests: [organisation], work, log: silent });
async function untilReadyIs(house: House, wanted: Partial<Readiness>): Promise<void> {
	await expect.poll(() => checkReadiness(house), { timeout: 60_000, interval: 300 }).toEqual({ ...all, ...wanted });
}

describe('a house is not ready', { timeout: 180_000 }, () => {
	let dataDir: string;
	beforeAll(async () => {
		dataDir = await mkdtemp(join(tmpdir(), 'not-ready-'));
	});
	afterAll(() => rm(dataDir, { recursive: true, force: true }));

	test('while the file store is away, while a migration is to come, and where it takes no jobs', async () => {
		const s3 = await startS3();
		const house = await open(dataDir, { storageUrl: s3.url });
		try {
			await untilReadyIs(house, {});
			await s3.stop();
			await untilReadyIs(house, { files: false });
			await s3.start();
			await untilReadyIs(house, {});
			const { rows } = await sql<{ name: string; timestamp: string }>`delete from platform_migration where name = (select max(name) from platform_migration) returning name, timestamp`.execute(house.db);
			await untilReadyIs(house, { migrations: false });
			await sql`insert into platform_migration (name, timestamp) values (${rows[0]!.name}, ${rows[0]!.timestamp})`.execute(house.db);
			await untilReadyIs(house, {});
		} finally {
			await house.stop();
			await s3.close();
		}
		const idle = await open(dataDir, {}, false);
		await untilReadyIs(idle, { jobs: false }).finally(() => idle.stop());
	});

	const disk = mountSmallDisk(260 * 1024);
	afterAll(() => disk?.remove());
	test.runIf(disk)('on a full disk', async () => {
		const house = await open(join(disk!.path, 'data'));
		try {
			await untilReadyIs(house, {});
			disk!.leaveFree(4_000_000);
			await untilReadyIs(house, { disk: false });
			disk!.leaveFree(null);
			await untilReadyIs(house, {});
		} finally {
			disk!.leaveFree(null);
			await house.stop();
		}
	});

	// With the database elsewhere: a file system with a database open on it cannot be made read-only.
	test.runIf(disk && hasPostgres)('on a disk that became read-only', async () => {
		const { url, drop } = await createScratchPostgres();
		const house = await open(join(disk!.path, 'read-only'), { databaseUrl: url });
		try {
			await untilReadyIs(house, {});
			disk!.setReadOnly(true);
			await untilReadyIs(house, { disk: false });
			disk!.setReadOnly(false);
			await untilReadyIs(house, {});
		} finally {
			disk!.setReadOnly(false);
			await house.stop();
			await drop();
		}
	});

	test('while its PostgreSQL is gone', async ({ skip }) => {
		const server = await createOwnServer();
		if (!server) return skip();
		await server.start();
		const folder = await mkdtemp(join(tmpdir(), 'not-ready-'));
		const house = await open(folder, { databaseUrl: server.url });
		try {
			await untilReadyIs(house, {});
			await server.kill();
			await untilReadyIs(house, { database: false, migrations: false });
			await server.start();
			await untilReadyIs(house, {});
		} finally {
			await house.stop();
			await server.remove();
			await rm(folder, { recursive: true, force: true });
		}
	});
});
