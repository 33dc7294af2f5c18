import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { createUnit, listUnitsOn } from '#modules/organisation';
import { manifests } from '#modules/registry';
import { toAppError } from '#platform/errors';
import { emit } from '#platform/events';
import { startHouse } from '#platform/house.server';
import { createSystemActor } from '#platform/permissions';
import { aUnit } from '../../src/modules/organisation/demo.ts';
import { openLine } from './line.ts';
import { createScratchPostgres, hasPostgres } from '../scratch-postgres.ts';

const database = hasPostgres ? await createScratchPostgres() : null;
const system = createSystemActor('trial');
const silent = { info: () => {}, warn: () => {}, error: () => {} };

describe.runIf(database)('a house whose PostgreSQL goes away', { timeout: 300_000 }, () => {
	afterAll(() => database!.drop());

	test('says so in words, loses nothing and goes on by itself, its events too', async () => {
		const dataDir = await mkdtemp(join(tmpdir(), 'lost-connection-'));
		const heard: unknown[] = [];
		const trial = { name: 'trial', permissions: [], listeners: [{ event: 'trial.happened' as const, name: 'trial.hear_it' as const, hear: async ({ payload }: { payload: object }) => void heard.push(payload) }] };
		const line = await openLine(new URL(database!.url));
		const house = await startHouse({ config: { dataDir, databaseUrl: line.url, port: 0, origin: null }, manifests: [...manifests, trial], log: silent });
		try {
			const top = await createUnit(house.db, system, aUnit());
			await line.cut();
			const refused = await createUnit(house.db, system, aUnit({ name: 'refused', tier: 'commune', parentId: top.id })).catch((error) => error);
			expect(toAppError(refused)?.code, String(refused)).toBe('platform.database_away');

			await line.mend();
			await createUnit(house.db, system, aUnit({ name: 'after', tier: 'commune', parentId: top.id }));
			expect((await listUnitsOn(house.db, '2026-01-01')).map((unit) => unit.name).sort()).toEqual([aUnit().name, 'after'].sort());
			await house.db.transaction().execute((tx) => emit(tx, { name: 'trial.happened', payload: { after: true } }));
			await vi.waitFor(() => expect(heard).toEqual([{ after: true }]), { timeout: 60_000, interval: 200 });
		} finally {
			await house.stop();
			await line.cut();
			await rm(dataDir, { recursive: true, force: true });
		}
	});
});
