import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { createUnit, listUnitsOn } from '#modules/organisation';
import { manifests } from '#modules/registry';
import { toAppError } from '#platform/errors';
import { DiskFileStore } from '#platform/files.server';
import { startHouse, type House } from '#platform/house.server';
import { createSystemActor } from '#platform/permissions';
import { aUnit } from '../../src/modules/organisation/demo.ts';
import { mountSmallDisk } from './small-disk.ts';

const disk = mountSmallDisk(220 * 1024);
const system = createSystemActor('trial');
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const codeOf = (work: Promise<unknown>) => work.then(() => null, (error) => toAppError(error)?.code ?? String(error));

// Only root can mount a disk to fill: elsewhere there is nothing to try this on.
describe.runIf(disk)('on a full disk', { timeout: 300_000 }, () => {
	afterAll(() => disk!.remove());

	test('the embedded database refuses in words, loses nothing and goes on by itself', async () => {
		const house = await startHouse({ config: { dataDir: join(disk!.path, 'data'), databaseUrl: null, port: 0, origin: null }, manifests, log: silent });
		try {
			const top = await createUnit(house.db, system, aUnit());
			const write = (name: string) => createUnit(house.db, system, aUnit({ name, tier: 'commune', parentId: top.id }));
			const written: string[] = [];
			const writeUntilRefused = async (prefix: string, most: number) => {
				for (let n = 0; n < most; n++) {
					const name = `${prefix} ${n} ${'x'.repeat(150)}`;
					const code = await codeOf(write(name));
					if (code !== null) return code;
					written.push(name);
				}
				return null;
			};

			disk!.leaveFree(200_000); // no room for tables to grow
			expect(await writeUntilRefused('grown', 3_000)).toBe('platform.disk_full');
			disk!.leaveFree(null);
			expect(await writeUntilRefused('after growing', 3)).toBeNull();

			disk!.leaveFree(6_000_000); // less than the 16 MB of the next part of the log: PostgreSQL gives up
			const refusals = new Set<string | null>();
			for (let n = 0; n < 4; n++) {
				refusals.add(await writeUntilRefused(`logged ${n}`, 1));
				refusals.add(await codeOf(sql`select pg_switch_wal()`.execute(house.db)));
			}
			expect([...refusals].filter((code) => code !== null && !['platform.disk_full', 'platform.database_restarting', 'platform.database_restarted'].includes(code))).toEqual([]);
			expect(refusals).toContain('platform.database_restarting');
			disk!.leaveFree(null);
			await vi.waitFor(async () => expect(await codeOf(write('again'))).toBeNull(), { timeout: 60_000, interval: 200 });
			await expectWritten(house, [...written, 'again']);
		} finally {
			disk!.leaveFree(null);
			await house.stop();
		}
	});

	test('a file is refused in words and leaves nothing behind; on a disk that became read-only too', async () => {
		const folder = join(disk!.path, 'files');
		const files = new DiskFileStore(folder);
		const kept = await files.put(Buffer.from('kept'));
		disk!.leaveFree(100_000);
		expect(await codeOf(files.put(Buffer.alloc(1_000_000, 1)))).toBe('platform.disk_full');
		disk!.leaveFree(null);
		expect(await readdir(join(folder, 'incoming'))).toEqual([]);

		disk!.setReadOnly(true);
		expect(await codeOf(files.put(Buffer.from('refused')))).toBe('platform.disk_read_only');
		expect(Buffer.from(await files.readBytes(kept.hash)).toString()).toBe('kept');
		disk!.setReadOnly(false);
		expect((await files.put(Buffer.from('refused'))).size).toBe(7);
	});
});

async function expectWritten(house: House, names: string[]): Promise<void> {
	const found = new Set((await listUnitsOn(house.db, '2026-01-01')).map(({ name }) => name));
	expect(names.filter((name) => !found.has(name))).toEqual([]);
}
