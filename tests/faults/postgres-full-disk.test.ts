import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { createUnit, listUnitsOn } from '#modules/organisation';
import { manifests } from '#modules/registry';
import { toAppError } from '#platform/errors';
import { startHouse } from '#platform/house.server';
import { createSystemActor } from '#platform/permissions';
import { aUnit } from '../../src/modules/organisation/demo.ts';
import { createOwnServer } from './own-server.ts';
import { mountSmallDisk } from './small-disk.ts';

const system = createSystemActor('trial');
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const disk = mountSmallDisk(220 * 1024);
const codeOf = (work: Promise<unknown>) => work.then(() => null, (error) => toAppError(error)?.code ?? String(error));

// Only root can mount a disk to fill, and where no programs of PostgreSQL lie there is no server to put on it.
describe.runIf(disk)('PostgreSQL on a full disk of its own', { timeout: 300_000 }, () => {
	afterAll(() => disk!.remove());

	test('refuses in words, loses nothing that it acknowledged, and the house goes on by itself', async ({ skip }) => {
		const server = await createOwnServer(disk!.path);
		if (!server) return skip();
		await server.start();
		const dataDir = await mkdtemp(join(tmpdir(), 'postgres-full-'));
		const house = await startHouse({ config: { dataDir, databaseUrl: server.url, port: 0, origin: null }, manifests, log: silent });
		try {
			const top = await createUnit(house.db, system, aUnit());
			const acknowledged: string[] = [];
			const write = async (name: string) => {
				const code = await codeOf(createUnit(house.db, system, aUnit({ name, tier: 'commune', parentId: top.id })));
				if (code === null) acknowledged.push(name);
				return code;
			};
			const expectAllThere = async () => {
				const found = new Set((await listUnitsOn(house.db, '2026-01-01')).map(({ name }) => name));
				expect(acknowledged.filter((name) => !found.has(name))).toEqual([]);
			};

			// No room for tables to grow: one statement is refused, the server stays.
			disk!.leaveFree(200_000);
			let refusal: string | null = null;
			for (let n = 0; n < 3_000 && refusal === null; n++) refusal = await write(`grown ${n} ${'x'.repeat(150)}`);
			expect(refusal).toBe('platform.disk_full');
			await expectAllThere();
			disk!.leaveFree(null);
			await expect.poll(() => write('after growing'), { timeout: 30_000 }).toBeNull();

			// No room for the next part of the log: the server ends itself, and cannot come up until there is room.
			disk!.leaveFree(6_000_000);
			const refusals = new Set<string | null>();
			for (let n = 0; n < 6; n++) {
				refusals.add(await write(`logged ${n}`));
				refusals.add(await codeOf(sql`select pg_switch_wal()`.execute(house.db)));
			}
			refusals.delete(null);
			expect(refusals.size).toBeGreaterThan(0);
			expect([...refusals].filter((code) => code !== 'platform.disk_full' && code !== 'platform.database_away')).toEqual([]);
			disk!.leaveFree(null);
			await server.kill();
			await server.start();
			await expect.poll(() => write('again'), { timeout: 60_000, interval: 300 }).toBeNull();
			expect(acknowledged).toContain('again');
			await expectAllThere();
		} finally {
			disk!.leaveFree(null);
			await house.stop();
			await server.remove();
			await rm(dataDir, { recursive: true, force: true });
		}
	});
});
