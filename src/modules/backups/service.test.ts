import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { generateX25519Identity } from 'age-encryption';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createUnit, manifest as organisation } from '#modules/organisation';
import { readKeyFile } from '#platform/backup/encryption.server';
import { verifyBackup } from '#platform/backup/office-backup.server';
import { clock } from '#platform/clock';
import { startHouse, type House } from '#platform/house.server';
import { createLog } from '#platform/log.server';
import { createActor, createSystemActor, type Actor } from '#platform/permissions';
import { cancelBackupWork, handOutBackup, manifest, readBackups, removeBackup, requestBackup, requestCheck, savePlan } from './index.ts';
import { makeBackupJob } from './service/make-backup.ts';
import { enqueueDueBackup } from './service/plan.ts';

const folder = await mkdtemp(join(tmpdir(), 'nhipcau-backups-'));
const keyFile = join(folder, 'key');
const config = { dataDir: join(folder, 'data'), databaseUrl: null, port: 0, origin: null, backupDir: join(folder, 'elsewhere'), backupKeyFile: keyFile };
let house: House;
let administrator: Actor;
let ofCommune: Actor;
beforeAll(async () => {
	await writeFile(keyFile, await generateX25519Identity());
	// Before the first hour strikes: the office begins, and waits for its first night.
	setClock('2026-11-26T12:00:00Z');
	house = await startHouse({ config, manifests: [organisation, manifest], log: createLog(() => {}) });
	const system = createSystemActor('test');
	const province = await createUnit(house.db, system, { name: 'Tỉnh Sông Ngân', tier: 'province', parentId: null, validFrom: '2025-07-01' });
	const commune = await createUnit(house.db, system, { name: 'Xã Sen Hồng', tier: 'commune', parentId: province.id, validFrom: '2025-07-01' });
	const actorFor = (unitId: string, ...reaches: string[]) => createActor({ id: `u-${unitId}`, name: 'A' }, [{ role: 'administrator', unitId, reaches: new Set([unitId, ...reaches]) }], house.roleTable);
	administrator = actorFor(province.id, commune.id);
	ofCommune = actorFor(commune.id);
}, 60_000);
afterAll(async () => {
	clock.now = () => new Date();
	await house.stop();
	await rm(folder, { recursive: true, force: true });
}, 60_000);

/** Puts the clock to a moment, from which it goes on. */
function setClock(moment: string): void {
	const ahead = Date.parse(moment) - Date.now();
	clock.now = () => new Date(Date.now() + ahead);
}

async function untilIdle(): Promise<void> {
	await expect.poll(async () => (await readBackups(house, administrator)).jobs.map(({ state }) => state).filter((state) => state === 'waiting' || state === 'running'), { timeout: 60_000 }).toEqual([]);
}

const actions = async () => (await sql<{ action: string }>`select action from platform_audit where action like 'backups.%' order by id`.execute(house.db)).rows.map(({ action }) => action);

test('a backup on request is made, locked, found whole, handed out, tried again and removed, each written down', async () => {
	await requestBackup(house, administrator);
	await expect(requestBackup(house, administrator)).rejects.toMatchObject({ code: 'backups.running' });
	await untilIdle();
	const { backups, key } = await readBackups(house, administrator);
	expect(backups).toMatchObject([{ reason: 'requested', isLocked: true, check: { problem: null, files: 0 } }]);
	expect(key).toBe('opens');
	const { name, size } = backups[0]!;
	const handed = await handOutBackup(house, administrator, name);
	expect((await buffer(handed.open())).byteLength).toBe(size);
	await requestCheck(house, administrator, name);
	await untilIdle();
	await removeBackup(house, administrator, name);
	expect(await readdir(config.backupDir)).toEqual([]);
	expect(existsSync(join(config.dataDir, 'scratch')) && (await readdir(join(config.dataDir, 'scratch')))).toEqual([]);
	expect(await actions()).toEqual(['backups.request_backup', 'backups.hand_out_backup', 'backups.request_check', 'backups.remove_backup']);
}, 120_000);

test('a backup in hand is stopped and nothing half-written stays; one that is whole stays untried', async () => {
	const ids = [];
	for (let n = 0; n < 24; n++) ids.push((await house.files.put(randomBytes(5_000_000))).hash);
	await expect(cancelBackupWork(house, ofCommune)).rejects.toMatchObject({ code: 'backups.not_yours' });
	await expect(cancelBackupWork(house, administrator)).rejects.toMatchObject({ code: 'backups.nothing_running' });

	await requestBackup(house, administrator);
	await expect.poll(() => readdir(config.backupDir).catch(() => []), { timeout: 30_000, interval: 5 }).toEqual([expect.stringMatching(/\.unfinished$/)]);
	await cancelBackupWork(house, administrator);
	await expect.poll(() => readdir(config.backupDir), { timeout: 30_000 }).toEqual([]);
	expect((await readBackups(house, administrator)).jobs.find(({ key }) => key === 'backups:requested')).toMatchObject({ state: 'cancelled' });

	await requestBackup(house, administrator);
	await expect.poll(async () => (await readBackups(house, administrator)).backups, { timeout: 30_000, interval: 20 }).toHaveLength(1);
	await cancelBackupWork(house, administrator);
	await expect.poll(() => readdir(join(config.dataDir, 'scratch')), { timeout: 30_000 }).toEqual([]);
	const [left] = (await readBackups(house, administrator)).backups;
	expect(left!.check).toBeNull();
	expect(await verifyBackup({ path: join(config.backupDir, left!.name), key: readKeyFile(keyFile) })).toMatchObject({ files: 24 });
	await removeBackup(house, administrator, left!.name);
	for (const hash of ids) await house.files.delete(hash);
	expect((await actions()).filter((action) => action === 'backups.cancel_work')).toHaveLength(2);
}, 180_000);

test('a backup that was changed on the disk is found so, and the finding stays beside it', async () => {
	await requestBackup(house, administrator);
	await untilIdle();
	const { name } = (await readBackups(house, administrator)).backups[0]!;
	const path = join(config.backupDir, name);
	const bytes = await readFile(path);
	bytes[bytes.length >> 1]! ^= 1;
	await writeFile(path, bytes);
	await requestCheck(house, administrator, name);
	await expect.poll(async () => (await readBackups(house, administrator)).backups[0]!.check?.problem?.code, { timeout: 60_000 }).toBe('platform.backup_damaged');
	await removeBackup(house, administrator, name);
}, 120_000);

describe('by the plan', () => {
	test('one backup is made a night, however often it is looked, and one that is missed is made up', async () => {
		expect(await enqueueDueBackup(house, makeBackupJob)).toBe(false);
		setClock('2026-11-26T19:00:30Z');
		expect(await Promise.all([enqueueDueBackup(house, makeBackupJob), enqueueDueBackup(house, makeBackupJob)]).then((all) => all.toSorted())).toEqual([false, true]);
		await untilIdle();
		expect((await readBackups(house, administrator)).backups).toMatchObject([{ reason: 'scheduled', madeAt: expect.stringMatching(/^2026-11-26T19:0/) }]);
		// The machine was off on the 28th at two; it is ten now.
		setClock('2026-11-28T03:00:00Z');
		expect(await enqueueDueBackup(house, makeBackupJob)).toBe(true);
		expect(await enqueueDueBackup(house, makeBackupJob)).toBe(false);
		await untilIdle();
		expect((await readBackups(house, administrator)).nextAt).toBe('2026-11-28T19:00:00.000Z');
	}, 120_000);

	test('what the plan keeps no more goes once the new one is whole; the rest of the folder stays', async () => {
		await savePlan(house.db, administrator, { isOn: 'on', hour: '5', daily: '1', weekly: '0', monthly: '0' });
		await writeFile(join(config.backupDir, 'by-hand.backup'), 'from another office');
		// One of a process killed long ago, one that another process may be writing.
		for (const [name, hours] of [['old', 13], ['new', 1]] as const) {
			await writeFile(join(config.backupDir, `${name}.backup.unfinished`), '');
			const then = new Date(Date.now() - hours * 3_600_000);
			await utimes(join(config.backupDir, `${name}.backup.unfinished`), then, then);
		}
		setClock('2026-11-29T22:00:00Z');
		expect(await enqueueDueBackup(house, makeBackupJob)).toBe(true);
		await untilIdle();
		const { backups, plan } = await readBackups(house, administrator);
		expect(backups.filter(({ reason }) => reason === 'scheduled').map(({ madeAt }) => madeAt)).toEqual([expect.stringMatching(/^2026-11-29T22:0/)]);
		expect(backups.some(({ name, reason }) => name === 'by-hand.backup' && reason === 'other')).toBe(true);
		expect((await readdir(config.backupDir)).filter((name) => name.endsWith('.unfinished'))).toEqual(['new.backup.unfinished']);
		expect(plan).toEqual({ isOn: true, hour: 5, daily: 1, weekly: 0, monthly: 0 });
		await savePlan(house.db, administrator, { hour: 5, daily: 1, weekly: 0, monthly: 0 });
		setClock('2026-12-05T22:00:00Z');
		expect(await enqueueDueBackup(house, makeBackupJob)).toBe(false);
	}, 120_000);

	test.each([{ hour: 24 }, { hour: 'x' }, { daily: 0 }, { monthly: 1.5 }, { weekly: '' }])('%j is no plan', async (change) => {
		const input = { isOn: 'on', hour: 2, daily: 7, weekly: 4, monthly: 12, ...change };
		if ('weekly' in change) Object.assign(input, { weekly: -1 });
		await expect(savePlan(house.db, administrator, input)).rejects.toMatchObject({ kind: 'invalid', details: { field: Object.keys(change)[0] } });
	});
});

test('only who manages the top unit has a hand in it, and only locked backups leave', async () => {
	for (const act of [() => readBackups(house, ofCommune), () => requestBackup(house, ofCommune), () => savePlan(house.db, ofCommune, { hour: 1, daily: 1, weekly: 1, monthly: 1 }), () => removeBackup(house, ofCommune, 'by-hand.backup'), () => requestCheck(house, ofCommune, 'by-hand.backup'), () => handOutBackup(house, ofCommune, 'by-hand.backup')]) {
		await expect(act()).rejects.toMatchObject({ code: 'backups.not_yours' });
	}
	await expect(handOutBackup(house, administrator, 'by-hand.backup')).rejects.toMatchObject({ code: 'backups.not_locked' });
	for (const name of ['../data/lock', 'none.backup', '']) await expect(removeBackup(house, administrator, name)).rejects.toMatchObject({ code: 'backups.unknown' });
	await expect(verifyBackup({ path: join(config.backupDir, 'by-hand.backup'), key: null })).rejects.toMatchObject({ code: 'platform.backup_not_one' });
});
