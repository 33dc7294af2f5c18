import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createUnit } from '#modules/organisation';
import { DiskFileStore } from '#platform/files.server';
import { anonymous, createSystemActor } from '#platform/permissions';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { aDescription, aPng } from './demo.ts';
import { describeImage, getMediaFile, listMediaFiles, storeImage } from './index.ts';

const system = createSystemActor('test');

describeOnEveryDatabase('a picture', (db) => {
	let folder: string;
	let files: DiskFileStore;
	let unit: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'media-'));
		files = new DiskFileStore(folder);
	});
	afterAll(() => rm(folder, { recursive: true }));
	beforeEach(async () => {
		unit = (await createUnit(db, system, { name: 'Xã Sen Hồng', tier: 'commune', parentId: null, validFrom: '2025-07-01' })).id;
	});

	test('is kept with its size and its words, and its bytes come back', async () => {
		const bytes = aPng(640, 480);
		const stored = await storeImage({ db, files }, system, unit, bytes, aDescription());
		expect(stored).toMatchObject({ mime: 'image/png', width: 640, height: 480, size: bytes.length, unitId: unit });
		expect(await getMediaFile(db, stored.id)).toEqual(stored);
		expect(Buffer.from(await files.readBytes(stored.hash)).equals(bytes)).toBe(true);
		expect(await listMediaFiles(db, [unit], { limit: 10, offset: 0 })).toEqual([stored]);
	});

	test('gets other words from who may, and each act is written down without them', async () => {
		const stored = await storeImage({ db, files }, system, unit, aPng(), aDescription());
		const changed = await describeImage(db, system, stored.id, aDescription({ alt: 'Mô tả khác' }));
		expect(await getMediaFile(db, stored.id)).toEqual(changed);
		await expect(describeImage(db, anonymous, stored.id, aDescription())).rejects.toMatchObject({ code: 'media.not_yours' });
		const { rows } = await sql<{ action: string }>`select * from platform_audit where unit_id = ${unit} and action like 'media.%' order by id`.execute(db);
		expect(rows.map((row) => row.action)).toEqual(['media.store_image', 'media.describe_image']);
		expect(JSON.stringify(rows)).not.toContain('Mô tả');
	});

	test.each([
		['by nobody in particular', anonymous, aPng(), aDescription(), 'media.not_yours'],
		['without alternative text', system, aPng(), aDescription({ alt: ' ' }), 'media.alt_missing'],
		['that is a text', system, Buffer.from('not a picture'), aDescription(), 'media.not_an_image'],
		['of 30,000 by 30,000 pixels', system, aPng(30_000, 30_000, { pixels: false }), aDescription(), 'media.too_many_pixels'],
		['of more than 25 MB', system, Buffer.alloc(25 * 1024 * 1024 + 1), aDescription(), 'media.too_large'],
	])('is refused %s', async (_, actor, bytes, description, code) => {
		await expect(storeImage({ db, files }, actor, unit, bytes, description)).rejects.toMatchObject({ code });
	});
});
