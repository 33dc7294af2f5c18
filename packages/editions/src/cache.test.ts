import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hashData, openDiskCache } from './cache.ts';

const folder = await mkdtemp(join(tmpdir(), 'nhipcau-cache-'));
afterAll(() => rm(folder, { recursive: true }));

describe('the disk cache', () => {
	test('gives back what was put in, to another process as well', async () => {
		await openDiskCache(folder).put('aa11', Buffer.from('câu'));
		expect(Buffer.from((await openDiskCache(folder).get('aa11'))!).toString()).toBe('câu');
	});

	test('does not serve a part that was cut short', async () => {
		await openDiskCache(folder).put('bb22', Buffer.from('một câu dài'));
		const path = join(folder, 'bb', 'bb22');
		await writeFile(path, (await readFile(path)).subarray(0, 36));
		expect(await openDiskCache(folder).get('bb22')).toBeNull();
		expect(await readdir(join(folder, 'bb'))).toEqual([]);
	});
});

describe('the hash of data', () => {
	test('looks at content, not at the order of keys or the kind of bytes', () => {
		const bytes = [1, 2, 3];
		expect(hashData({ a: 1, b: { bytes: Buffer.from(bytes) } })).toBe(hashData({ b: { bytes: new Uint8Array(bytes) }, a: 1 }));
		expect(hashData({ m: new Map([['x', 1], ['y', 2]]) })).toBe(hashData({ m: new Map([['y', 2], ['x', 1]]) }));
	});

	test('differs when a byte differs', () => {
		expect(hashData({ bytes: Buffer.from([1]) })).not.toBe(hashData({ bytes: Buffer.from([2]) }));
	});
});
