import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifests } from '#modules/registry';
import { readArchive } from '#platform/backup/archive-file.server';
import { makeBackup, restoreBackup, verifyBackup } from '#platform/backup/office-backup.server';
import { moveToPostgres } from '#platform/backup/move.server';
import { requireEmptyDatabase } from '#platform/backup/restore.server';
import { countTable, listTableShapes, agreeOnText } from '#platform/backup/table-rows.server';
import type { HouseConfig } from '#platform/config.server';
import { openDatabase } from '#platform/db.server';
import { startHouse, type House } from '#platform/house.server';
import { createLog } from '#platform/log.server';
import { seedDemoOffice } from '#platform/seed.server';
import { mountSmallDisk } from './faults/small-disk.ts';
import { createScratchPostgres, hasPostgres } from './scratch-postgres.ts';

const folder = await mkdtemp(join(tmpdir(), 'nhipcau-backup-'));
const dropAll: (() => Promise<void>)[] = [];
afterAll(async () => {
	for (const drop of dropAll) await drop();
	await rm(folder, { recursive: true, force: true });
}, 60_000);

const databases = hasPostgres ? (['embedded', 'postgres'] as const) : (['embedded'] as const);
const log = createLog(() => {});

/** A configuration of a new, empty place. */
async function newPlace(kind: 'embedded' | 'postgres', name: string): Promise<HouseConfig> {
	const config = { dataDir: join(folder, name), databaseUrl: null as string | null, port: 0, origin: null };
	if (kind === 'postgres') {
		const { url, drop } = await createScratchPostgres();
		dropAll.push(drop);
		config.databaseUrl = url;
	}
	return config;
}

const open = (config: HouseConfig) => startHouse({ config, manifests, work: false, log });

/** A house for a moment. */
async function look<T>(config: HouseConfig, work: (house: House) => Promise<T>): Promise<T> {
	const house = await open(config);
	try {
		return await work(house);
	} finally {
		await house.stop();
	}
}

/** Rows and hash of every table. */
const countAll = (house: House) =>
	house.db.transaction().execute(async (tx) => {
		await agreeOnText(tx);
		const counts = [];
		for (const shape of await listTableShapes(tx)) counts.push(await countTable(tx, shape));
		return counts;
	});

/** The demo office, and values that are easily lost on the way. */
async function fill(house: House): Promise<{ hash: string }> {
	await house.db.transaction().execute((tx) => seedDemoOffice({ ...house, db: tx }));
	await house.settings.set('trial.nothing', null);
	await house.settings.set('trial.text', 'Đồng “Mây”\n\\ \t \u0001 \u2028 🌾 "]');
	await house.settings.set('trial.number', 0.1 + 0.2);
	await sql`insert into platform_job_progress (key, job_id, kind, payload, state, fraction, updated_at)
		values ('odd', gen_random_uuid(), 'trial.odd', '{"a":1.10,"b":[null,{}]}', 'done', 0.3333333333333333, '2026-01-01 00:00:00.123456+07'),
			('ended', gen_random_uuid(), 'trial.odd', 'null', 'done', 1e-300, 'infinity')`.execute(house.db);
	return house.files.put(Buffer.from('một tệp của cơ quan'));
}

const key = await generateX25519Identity();
const publicKey = await identityToRecipient(key);

describe.each(databases)('a backup of an office on the %s database', (kind) => {
	let source: HouseConfig;
	let house: House;
	let counts: Awaited<ReturnType<typeof countAll>>;
	let stored: { hash: string };
	let sizeTold: number;
	const path = join(folder, `of-${kind}.backup`);
	const locked = join(folder, `of-${kind}.age`);
	beforeAll(async () => {
		source = await newPlace(kind, `source-${kind}`);
		house = await open(source);
		stored = await fill(house);
		await mkdir(join(source.dataDir, 'audit'), { recursive: true });
		await writeFile(join(source.dataDir, 'audit', 'key.pem'), 'a key');
		counts = await countAll(house);
		const made = { ...house, dataDir: source.dataDir };
		sizeTold = await makeBackup(made, { path, key: null });
		await makeBackup(made, { path: locked, key: publicKey });
	}, 120_000);
	afterAll(() => house.stop());

	test.each(databases)('is restored on the %s one: every table, file and sequence', async (other) => {
		expect(counts.find(({ name }) => name === 'news_article')!.rows).toBeGreaterThan(3);
		const target = await newPlace(other, `from-${kind}-on-${other}`);
		const restored = await restoreBackup(target, { path, key: null });
		expect(restored).toMatchObject({ tables: counts.length, header: { database: kind }, migrated: [] });
		await look(target, async (copy) => {
			expect(await countAll(copy)).toEqual(counts);
			expect(Buffer.from(await copy.files.readBytes(stored.hash)).toString()).toBe('một tệp của cơ quan');
			expect(await readFile(join(target.dataDir, 'audit', 'key.pem'), 'utf8')).toBe('a key');
			expect(await copy.settings.find('trial.text')).toBe('Đồng “Mây”\n\\ \t \u0001 \u2028 🌾 "]');
			// Triggers and keys work again, and numbers go on where they stood.
			await expect(sql`update news_version set office = 'x'`.execute(copy.db)).rejects.toThrow('never changed');
			await expect(sql`insert into accounts_grant (user_id, role, unit_id, valid_from) values ('nobody', 'editor', 'none', '2026-01-01')`.execute(copy.db)).rejects.toThrow('foreign key');
			const { rows } = await sql<{ next: number; most: number }>`with added as (insert into platform_outbox (kind, name, payload) values ('event', 'trial.x', '{}') returning id)
				select (select id from added) as next, coalesce((select max(id) from platform_outbox), 0) as most`.execute(copy.db);
			expect(rows[0]!.next).toBeGreaterThan(rows[0]!.most);
		});
		await expect(restoreBackup(target, { path, key: null })).rejects.toMatchObject({ code: other === 'embedded' ? 'platform.restore_not_empty' : 'platform.restore_not_empty_database' });
	}, 120_000);

	test('is verified, and twice the same but for its moment', async () => {
		const given = kind === 'embedded' ? { path: locked, key } : { path, key: null };
		expect(sizeTold).toBe((await stat(path)).size);
		expect(await verifyBackup(given)).toMatchObject({ tables: counts.length });
		const again = join(folder, `again-${kind}.backup`);
		await makeBackup({ ...house, dataDir: source.dataDir }, { path: again, key: null });
		const first = await readAll(path);
		expect(first.delete('header.json')).toBe(true);
		for (const [name, bytes] of first) expect((await readAll(again)).get(name)?.equals(bytes), name).toBe(true);
		expect(first.get(`files/${stored.hash}`)?.toString()).toBe('một tệp của cơ quan');
	}, 120_000);

	test('is consistent while others write', async () => {
		const during = join(folder, `during-${kind}.backup`);
		const over = new AbortController();
		const write = async () => {
			// Both rows or none: a backup that sees one of a pair saw two moments.
			for (let pair = 0; !over.signal.aborted; pair++) {
				await house.db.transaction().execute(async (tx) => {
					await sql`insert into platform_setting (key, value) values (${`pair.${pair}`}, '1')`.execute(tx);
					await sql`insert into platform_job_progress (key, job_id, kind, payload, state) values (${`pair.${pair}`}, gen_random_uuid(), 'x', '{}', 'done')`.execute(tx);
				});
			}
		};
		const writing = write();
		await expect.poll(() => house.settings.find('pair.0')).toBe(1);
		await makeBackup({ ...house, dataDir: source.dataDir }, { path: during, key: null });
		over.abort();
		await writing;
		const pairs = async (table: string) => gunzipSync((await readAll(during)).get(`tables/${table}/000001.jsonl.gz`)!).toString().match(/"pair\.\d+"/g)?.length;
		expect(await pairs('platform_setting')).toBeGreaterThan(0);
		expect(await pairs('platform_setting')).toBe(await pairs('platform_job_progress'));
	}, 120_000);
});

/** What a backup that is not locked holds. */
async function readAll(file: string): Promise<Map<string, Buffer>> {
	const found = new Map<string, Buffer>();
	for await (const { name, body } of await readArchive(file, null)) {
		const chunks = [];
		for await (const chunk of body) chunks.push(chunk);
		found.set(name, Buffer.concat(chunks));
	}
	return found;
}

describe('a backup that cannot be used is told and leaves nothing', () => {
	const path = join(folder, 'of-embedded.backup');
	const locked = join(folder, 'of-embedded.age');
	let target: HouseConfig;
	beforeAll(async () => void (target = await newPlace(databases.at(-1)!, 'nothing')));

	/** Refused, and nothing stays behind. */
	async function expectRefusal(file: string, given: string | null, code: string, place = target): Promise<void> {
		await expect(restoreBackup(place, { path: file, key: given })).rejects.toMatchObject({ code });
		if (place.databaseUrl) await requireNothing(place);
		else expect((await readdir(place.dataDir)).filter((name) => !['lock', 'owner.json'].includes(name))).toEqual([]);
	}

	async function requireNothing(place: HouseConfig): Promise<void> {
		const database = await openDatabase(place);
		await requireEmptyDatabase(database.db).finally(() => database.close());
	}

	async function change(file: string, name: string, how: (bytes: Buffer) => Buffer | void): Promise<string> {
		const bytes = await readFile(file);
		await writeFile(join(folder, name), how(bytes) ?? bytes);
		return join(folder, name);
	}

	test.each([0.3, 0.9, 0.999])('cut short after %d of it', async (share) => {
		for (const [file, given] of [[path, null], [locked, key]] as const) {
			const cut = await change(file, `cut-${share}`, (bytes) => bytes.subarray(0, Math.floor(bytes.length * share)));
			await expectRefusal(cut, given, 'platform.backup_damaged');
		}
	}, 60_000);

	test('changed in one byte of a row, of a file, of the locked text', async () => {
		const flip = (find: (bytes: Buffer) => number) => (bytes: Buffer) => void (bytes[find(bytes)]! ^= 1);
		const inRows = await change(path, 'changed-rows', flip((bytes) => bytes.indexOf('tables/news_article') + 700));
		const inFile = await change(path, 'changed-file', flip((bytes) => bytes.indexOf('một tệp') + 2));
		const inLocked = await change(locked, 'changed-locked', flip((bytes) => Math.floor(bytes.length / 2)));
		const inHeader = await change(path, 'changed-header', flip((bytes) => bytes.indexOf('_news_') + 2));
		await expectRefusal(inHeader, null, 'platform.backup_damaged');
		await expectRefusal(inRows, null, 'platform.backup_damaged');
		await expectRefusal(inFile, null, 'platform.backup_damaged');
		await expectRefusal(inLocked, key, 'platform.backup_damaged');
		await expect(verifyBackup({ path: inFile, key: null })).rejects.toMatchObject({ code: 'platform.backup_damaged' });
		await expectRefusal(inFile, null, 'platform.backup_damaged', { ...target, databaseUrl: null, dataDir: join(folder, 'left') });
	}, 120_000);

	test('damaged at any place, without the fault of one reading reaching the process', async () => {
		const faults: unknown[] = [];
		const hear = (error: unknown) => void faults.push(error);
		process.on('uncaughtException', hear);
		const noise = await change(path, 'noise', (bytes) => void bytes.fill(0x5a, Math.floor(bytes.length * 0.4), Math.floor(bytes.length * 0.4) + 3_000));
		for (let read = 0; read < 8; read++) await expectRefusal(noise, null, 'platform.backup_damaged');
		const entries = await readArchive(path, null);
		for await (const _ of entries) break; // given up while the file is still being read
		await new Promise((resolve) => setTimeout(resolve, 300));
		process.off('uncaughtException', hear);
		expect(faults).toEqual([]);
	}, 60_000);

	test('with another key, without one, with the public one, or with no backup at all', async () => {
		await expectRefusal(locked, await generateX25519Identity(), 'platform.backup_key_wrong');
		await expectRefusal(locked, 'a passphrase of somebody', 'platform.backup_key_wrong');
		await expectRefusal(locked, null, 'platform.backup_key_missing');
		await expectRefusal(locked, publicKey, 'platform.backup_key_missing');
		const other = join(folder, 'letter.txt');
		await writeFile(other, 'Kính gửi');
		await expectRefusal(other, null, 'platform.backup_not_one');
		await expectRefusal(join(folder, 'none'), null, 'platform.backup_not_found');
		await expect(verifyBackup({ path: locked, key: null })).rejects.toMatchObject({ code: 'platform.backup_key_missing' });
	}, 120_000);
});

describe('making a backup', () => {
	test('overwrites nothing, and a full disk leaves no file and lets go of the database', async () => {
		const config = { dataDir: join(folder, 'source-embedded'), databaseUrl: null, port: 0, origin: null };
		await look(config, async (house) => {
			const source = { ...house, dataDir: config.dataDir };
			await expect(makeBackup(source, { path: join(folder, 'of-embedded.backup'), key: null })).rejects.toMatchObject({ code: 'platform.backup_file_exists' });
			await expect(makeBackup(source, { path: join(folder, 'x'), key: 'age1nonsense' })).rejects.toMatchObject({ code: 'platform.backup_key_malformed' });
			expect(existsSync(join(folder, 'x.unfinished'))).toBe(false);
			expect(await house.settings.find('trial.number')).toBe(0.1 + 0.2);
		});
	}, 60_000);

	test('on a disk that fills up says so and leaves nothing', async ({ skip }) => {
		const disk = mountSmallDisk(64);
		skip(disk === null, 'only root may mount a file system of 64 kB');
		const small = disk!.path;
		try {
			const config = { dataDir: join(folder, 'source-embedded'), databaseUrl: null, port: 0, origin: null };
			await look(config, async (house) => {
				await house.files.put(Buffer.alloc(200_000, 'x'));
				const made = makeBackup({ ...house, dataDir: config.dataDir }, { path: join(small, 'a.backup'), key });
				await expect(made).rejects.toMatchObject({ code: 'platform.backup_disk_full', details: { folder: small } });
				expect(await readdir(small)).toEqual([]);
				expect(await house.settings.find('trial.number')).toBe(0.1 + 0.2);
			});
		} finally {
			disk!.remove();
		}
	}, 60_000);
});

describe.runIf(hasPostgres)('moving to PostgreSQL', () => {
	test('takes every table along, and the old database opens no more', async () => {
		const source = await newPlace('embedded', 'moving');
		const { url, drop } = await createScratchPostgres();
		dropAll.push(drop);
		const before = await look(source, async (house) => {
			const { hash } = await fill(house);
			const counts = await countAll(house);
			const moved = await moveToPostgres(house, url);
			expect(moved.tables).toBe(counts.length);
			await expect(house.settings.set('trial.late', 1)).rejects.toThrow('read-only');
			return { counts, hash };
		});
		await expect(open(source)).rejects.toMatchObject({ code: 'platform.office_moved' });
		await look({ ...source, databaseUrl: url }, async (house) => {
			expect(await countAll(house)).toEqual(before.counts);
			expect(await house.files.find(before.hash)).not.toBeNull();
			await expect(moveToPostgres(house, url)).rejects.toMatchObject({ code: 'platform.already_on_postgres' });
		});
	}, 120_000);

	test('into a database that holds something is refused, and the office goes on', async () => {
		const source = await newPlace('embedded', 'staying');
		const taken = await newPlace('postgres', 'taken');
		await look(taken, async () => {});
		await look(source, async (house) => {
			await expect(moveToPostgres(house, taken.databaseUrl!)).rejects.toMatchObject({ code: 'platform.restore_not_empty_database' });
			await house.settings.set('trial.late', 1);
		});
		await look(source, async (house) => expect(await house.settings.find('trial.late')).toBe(1));
	}, 120_000);
});
