import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeWorkFolder, openWorkFolder, pruneCache, pruneWork } from './work-folder.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'work-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('folders of dead processes go, that of a build at work stays', async () => {
	const dead = spawnSync(process.execPath, ['-e', '0']).pid;
	await mkdir(join(folder, 'work', `${dead}-old-build`, 'inner'), { recursive: true });
	await mkdir(join(folder, 'work', `${process.pid}-left-by-an-earlier-process-of-this-number`));
	await mkdir(join(folder, 'work', 'no-process-at-all'));
	const mine = await openWorkFolder(folder, 'build');

	expect(await pruneWork(folder)).toBe(3);
	expect(existsSync(mine)).toBe(true);
	await closeWorkFolder(mine);
	expect(await readdir(join(folder, 'work'))).toEqual([]);
	expect(await pruneWork(join(folder, 'nowhere'))).toBe(0);
});

test('the cache is cut to its size, what was used longest ago first, and what is being written is left alone', async () => {
	const keep = async (name: string, ageSeconds: number) => {
		await mkdir(join(folder, name.slice(0, 2)), { recursive: true });
		const path = join(folder, name.slice(0, 2), name);
		await writeFile(path, Buffer.alloc(1000));
		const used = new Date(Date.now() - ageSeconds * 1000);
		await utimes(path, used, used);
		return path;
	};
	const [oldest, older, young, fresh] = [await keep('aa1', 9000), await keep('bb1', 8000), await keep('aa2', 7000), await keep('cc1', 0)];

	expect(await pruneCache(folder, 4000)).toBe(0);
	expect(await pruneCache(folder, 2500)).toBe(2000);
	expect([oldest, older, young, fresh].map((path) => existsSync(path!))).toEqual([false, false, true, true]);
	expect(await pruneCache(folder, 0)).toBe(1000);
	expect(existsSync(fresh!)).toBe(true);
});
