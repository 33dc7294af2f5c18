import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DiskFileStore } from './files.server.ts';

let folder: string;
let files: DiskFileStore;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'files-'));
	files = new DiskFileStore(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const collect = async () => {
	const found = [];
	for await (const file of files.list()) found.push(file);
	return found;
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
	expect(await text(await files.read(stored.hash))).toBe('một văn bản');
	expect(await text(await files.read(stored.hash, { start: 0, end: 0 }))).toBe('m');
});

test('keeps nothing of a stream that breaks', async () => {
	async function* broken() {
		yield Buffer.from('half');
		throw new Error('the line broke');
	}
	const before = await collect();
	await expect(files.put(broken())).rejects.toThrow('the line broke');
	expect(await collect()).toEqual(before);
	expect(await readdir(join(folder, 'incoming'))).toEqual([]);
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
