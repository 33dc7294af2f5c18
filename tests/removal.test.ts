import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { manifests } from '#modules/registry';
import { startHouse } from '#platform/house.server';

const base = await mkdtemp(join(tmpdir(), 'nhipcau-removal-'));
afterAll(() => rm(base, { recursive: true, force: true }));

/** Rooms that others stand on; every other room can be left out of the registry. */
const groundRooms = ['organisation', 'accounts', 'media'];
const upperRooms = manifests.map((manifest) => manifest.name).filter((name) => !groundRooms.includes(name));

test.each(upperRooms)('the house starts without %s', async (left) => {
	const config = { dataDir: join(base, left), databaseUrl: null, port: 0, origin: null };
	const house = await startHouse({ config, manifests: manifests.filter((manifest) => manifest.name !== left), log: { info() {}, warn() {}, error() {} } });
	try {
		expect(house.manifests.map((manifest) => manifest.name)).not.toContain(left);
		expect(await house.jobs.listProgress([])).toEqual([]);
		expect(Object.values(house.roleTable).flatMap((permissions) => [...permissions]).filter((permission) => permission.startsWith(`${left}.`))).toEqual([]);
	} finally {
		await house.stop();
	}
}, 60_000);
