import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startS3, type TestS3 } from '../../tests/s3-server.ts';
import { readStorageUrl, S3FileStore } from './files-s3.server.ts';
import { DiskFileStore } from './files.server.ts';
import { copyFiles, removeCopied } from './move-files.server.ts';
import { listStoredHashes } from '../../tests/stored-hashes.ts';

let s3: TestS3;
let folder: string;
let disk: DiskFileStore;
let bucket: S3FileStore;
let hashes: string[];
beforeAll(async () => {
	s3 = await startS3();
});
afterAll(() => s3.close());
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'nhipcau-move-'));
	disk = new DiskFileStore(folder);
	bucket = new S3FileStore({ ...readStorageUrl(s3.url), prefix: `${folder.slice(-6)}/` });
	hashes = [];
	for (const size of [0, 1, 70_000, 9_000_000, 12]) hashes.push((await disk.put(randomBytes(size))).hash);
	return () => rm(folder, { recursive: true });
});

const place = (hash: string) => join(folder, hash.slice(0, 2), hash);
const countPuts = () => s3.asked.filter((line) => line.startsWith('PUT') || line.startsWith('POST')).length;

describe('files move', () => {
	test('from the disk to a bucket and back, each read again; nothing goes before its copy is whole', async () => {
		expect(await copyFiles(disk, bucket)).toMatchObject({ copied: 5, present: 0, bytes: 9_070_013, damaged: [] });
		expect([await listStoredHashes(bucket), await listStoredHashes(disk)]).toEqual([hashes.toSorted(), hashes.toSorted()]);
		expect(await removeCopied(disk, bucket)).toBe(5);
		expect(await listStoredHashes(disk)).toEqual([]);
		expect(await copyFiles(bucket, disk)).toMatchObject({ copied: 5 });
		expect((await disk.readBytes(hashes[2]!)).byteLength).toBe(70_000);
	}, 60_000);

	test('that is broken off goes on where it was, and sends nothing twice', async () => {
		const stop = new AbortController();
		await expect(copyFiles(disk, bucket, { signal: stop.signal, report: (seen) => seen === 2 && stop.abort(new Error('stopped')) })).rejects.toThrow('stopped');
		expect(await listStoredHashes(bucket)).toHaveLength(2);
		const late = (await disk.put(Buffer.from('came meanwhile'))).hash;
		expect(await copyFiles(disk, bucket)).toMatchObject({ copied: 4, present: 2, damaged: [] });
		expect(await listStoredHashes(bucket)).toContain(late);
		const puts = countPuts();
		expect(await copyFiles(disk, bucket)).toMatchObject({ copied: 0, present: 6 });
		expect(countPuts()).toBe(puts);
	}, 60_000);

	test('and a copy with other bytes of the same length is found and sent again', async () => {
		await copyFiles(disk, bucket);
		await disk.delete(hashes[2]!);
		await writeFile(place(hashes[2]!), randomBytes(70_000));
		expect(await copyFiles(bucket, disk)).toMatchObject({ copied: 1, present: 4 });
		expect(await removeCopied(bucket, disk)).toBe(5);
	}, 60_000);

	test('but not one that is damaged: it is named, kept nowhere else, and never removed', async () => {
		await writeFile(place(hashes[2]!), randomBytes(70_000));
		expect(await copyFiles(disk, bucket)).toMatchObject({ copied: 4, damaged: [hashes[2]] });
		expect(await listStoredHashes(bucket)).toHaveLength(4);
		await expect(removeCopied(disk, bucket)).rejects.toMatchObject({ code: 'platform.file_copy_missing', details: { hash: hashes[2] } });
		expect(await disk.find(hashes[2]!)).not.toBeNull();
	}, 60_000);
});
