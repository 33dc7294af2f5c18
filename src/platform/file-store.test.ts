import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startS3, type TestS3 } from '../../tests/s3-server.ts';
import { openFileStore } from './file-store.server.ts';
import { readStorageUrl } from './files-s3.server.ts';
import type { FileStore } from './files.server.ts';

let folder: string;
let s3: TestS3;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'files-'));
	s3 = await startS3({ prefix: '/files/of-this-office' });
});
afterAll(async () => {
	await s3.close();
	await rm(folder, { recursive: true });
});

describe.each(['disk', 's3'] as const)('a file store on %s', (kind) => {
	let files: FileStore;
	beforeAll(() => void (files = openFileStore({ dataDir: folder, storageUrl: kind === 's3' ? s3.url : null })));

	const collect = async () => {
		const found = [];
		for await (const file of files.list()) found.push(file);
		return found.toSorted((a, b) => a.hash.localeCompare(b.hash));
	};

	test('keeps bytes under their SHA-256, once, and gives back all or a range of them', async () => {
		const stored = await files.put(Buffer.from('một văn bản'));
		// printf 'một văn bản' | sha256sum
		expect(stored).toEqual({ hash: '6038c5254b608c95183fae7598efa1b09100c04a7364d15937ae773cebbf2e8d', size: 16 });
		async function* inPieces() {
			yield Buffer.from('một ');
			yield Buffer.from('văn bản');
		}
		expect(await files.put(inPieces())).toEqual(stored);
		expect(await collect()).toEqual([stored]);
		expect(await files.find(stored.hash)).toEqual(stored);
		expect(await text(await files.read(stored.hash))).toBe('một văn bản');
		expect(await text(await files.read(stored.hash, { start: 0, end: 0 }))).toBe('m');
		expect(await text(await files.read(stored.hash, { start: 6, end: 15 }))).toBe('văn bản');
		expect(Buffer.from(await files.readBytes(stored.hash)).toString()).toBe('một văn bản');
	});

	test('keeps a file of many parts whole, and an empty one', async () => {
		const piece = Buffer.alloc(1 << 20, 'Sông Tiền ');
		async function* pieces() {
			for (let index = 0; index < 20; index++) yield Buffer.concat([piece, Buffer.from([index])]);
		}
		const { hash, size } = await files.put(pieces());
		const read = createHash('sha256');
		for await (const chunk of await files.read(hash)) read.update(chunk as Uint8Array);
		expect([read.digest('hex'), size]).toEqual([hash, 20 * ((1 << 20) + 1)]);
		const range = await files.read(hash, { start: (1 << 20) * 9, end: (1 << 20) * 9 + 99 });
		expect((await text(range)).length).toBeGreaterThan(50);
		const empty = await files.put(new Uint8Array());
		expect(await files.find(empty.hash)).toEqual({ hash: createHash('sha256').digest('hex'), size: 0 });
		expect((await files.readBytes(empty.hash)).byteLength).toBe(0);
		for (const { hash: one } of [{ hash }, empty]) await files.delete(one);
	});

	test('keeps nothing of a stream that breaks', async () => {
		async function* broken() {
			yield Buffer.from('half');
			throw new Error('the line broke');
		}
		const before = await collect();
		await expect(files.put(broken())).rejects.toThrow('the line broke');
		expect(await collect()).toEqual(before);
		if (kind === 'disk') expect(await readdir(join(folder, 'files', 'incoming'))).toEqual([]);
	});

	test('says plainly that a file is unknown, also for a key that is a path', async () => {
		for (const key of ['0'.repeat(64), '../../etc/passwd', '']) {
			await expect(files.read(key)).rejects.toMatchObject({ code: 'platform.file_unknown' });
			await expect(files.readBytes(key)).rejects.toMatchObject({ code: 'platform.file_unknown' });
		}
		expect(await files.find('f'.repeat(64))).toBeNull();
	});

	test('forgets what is deleted', async () => {
		const { hash } = await files.put(Buffer.from('for a moment'));
		await files.delete(hash);
		await files.delete(hash);
		expect(await files.find(hash)).toBeNull();
	});
});

describe('a bucket', () => {
	let files: FileStore;
	beforeAll(() => void (files = openFileStore({ dataDir: folder, storageUrl: s3.url })));

	test('that stumbles is asked again: nothing is lost, and nobody hears of it', async () => {
		s3.fail('refuse', { status: 503 });
		const { hash } = await files.put(Buffer.from('sóng gió'));
		s3.fail({ status: 500 }, 'refuse', { status: 429 });
		expect(await text(await files.read(hash))).toBe('sóng gió');
	}, 60_000);

	test('whose line breaks in the middle of a file is read on from there', async () => {
		const bytes = Buffer.alloc(3_000_000, 'Đồng Mây ');
		const { hash } = await files.put(bytes);
		s3.asked.length = 0;
		s3.fail({ breakAfter: 100_000 }, { breakAfter: 700_000 });
		const read = createHash('sha256');
		for await (const chunk of await files.read(hash)) read.update(chunk as Uint8Array);
		expect(read.digest('hex')).toBe(hash);
		expect(s3.asked).toHaveLength(3);
	}, 60_000);

	test('that is down is told in words, and works again by itself when it is back', async () => {
		const { hash } = await files.put(Buffer.from('trước khi tắt'));
		await s3.stop();
		const address = readStorageUrl(s3.url).name;
		const failure = { kind: 'unavailable', code: 'platform.storage_unreachable', details: { address, reason: 'ECONNREFUSED' } };
		await expect(files.read(hash)).rejects.toMatchObject(failure);
		await expect(files.put(Buffer.from('trong lúc tắt'))).rejects.toMatchObject(failure);
		await s3.start();
		expect(await text(await files.read(hash))).toBe('trước khi tắt');
	}, 60_000);

	test('that refuses the key or is not there is told so, and the secret stays untold', async () => {
		// s3rver looks at the key's name only, not at what it signs with the secret.
		const wrongKey = openFileStore({ dataDir: folder, storageUrl: s3.url.replace('S3RVER:S3RVER', 'NOBODY:wrong-secret') });
		const refused = await wrongKey.put(Buffer.from('x')).catch((error: unknown) => error);
		expect(refused).toMatchObject({ code: 'platform.storage_refused' });
		expect(JSON.stringify(refused)).not.toContain('wrong-secret');
		const noBucket = openFileStore({ dataDir: folder, storageUrl: s3.url.replace('/office', '/nowhere') });
		await expect(noBucket.put(Buffer.from('x'))).rejects.toMatchObject({ code: expect.stringMatching(/^platform\.(storage_refused|file_unknown)$/) });
		await expect(noBucket.list()[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'platform.storage_refused', details: { reason: 'NoSuchBucket' } });
	}, 60_000);
});

test.each(['http://k:s@host/bucket', 's3://host/bucket', 's3://k:s@host', 's3://k:s@/bucket', 'bucket', 's3://k@host/bucket'])('%s is no address of a store', (url) => {
	expect(() => readStorageUrl(url)).toThrow(expect.objectContaining({ code: 'platform.storage_address_wrong' }));
});

test('an address of a store is read with its region, prefix and a secret of any signs', () => {
	expect(readStorageUrl('s3://AK:se%2Fcr%40et@s3.example:9000/office/a/b?region=vn-south')).toEqual({
		endpoint: 'https://s3.example:9000/office', prefix: 'a/b/', region: 'vn-south', accessKeyId: 'AK', secretAccessKey: 'se/cr@et', name: 's3.example:9000/office',
	});
});
