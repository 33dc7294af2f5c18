import { randomBytes } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeDataLock } from '#platform/data-lock.server';
import { DiskFileStore } from '#platform/files.server';
import { startS3, type TestS3 } from '../tests/s3-server.ts';
import { listStoredHashes } from '../tests/stored-hashes.ts';

let s3: TestS3;
const folder = await mkdtemp(join(tmpdir(), 'nhipcau-cli-files-'));
const disk = new DiskFileStore(join(folder, 'files'));
beforeAll(async () => {
	s3 = await startS3();
	for (let n = 0; n < 20; n++) await disk.put(randomBytes(40_000));
});
afterAll(async () => {
	await s3.close();
	await rm(folder, { recursive: true });
});

function call(args: string[], env: NodeJS.ProcessEnv = {}, begun: (child: ChildProcess) => void = () => {}): Promise<{ exit: number | null; out: string; said: string }> {
	const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), 'files', ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, STORAGE_URL: '', NHIPCAU_DATA: folder, ...env } });
	begun(child);
	let [out, said] = ['', ''];
	child.stdout!.setEncoding('utf8').on('data', (text: string) => (out += text));
	child.stderr!.setEncoding('utf8').on('data', (text: string) => (said += text));
	return new Promise((resolve) => child.on('close', (exit) => resolve({ exit, out, said })));
}
const count = async () => (await listStoredHashes(disk)).length;

test('Ctrl-C ends the move between two files, the next call finishes it, and the way back empties the bucket', async () => {
	const stopping = (child: ChildProcess) => void (async () => {
		while (!s3.asked.some((line) => line.startsWith('PUT'))) await new Promise((resolve) => setTimeout(resolve, 2));
		child.kill('SIGINT');
	})();
	expect(await call(['move-to', s3.url], {}, stopping)).toMatchObject({ exit: 130, said: expect.stringContaining('làm tiếp') });
	expect(await count()).toBe(20);
	expect(await call(['move-to', s3.url, '--remove-old'])).toMatchObject({ exit: 0, said: '', out: expect.stringContaining('removed from the old place): 20') });
	expect(await count()).toBe(0);
	expect(await call(['move-to', 'disk'], { STORAGE_URL: s3.url })).toMatchObject({ exit: 0, out: expect.stringContaining('20 tệp') });
	expect(await count()).toBe(20);
}, 120_000);

test('files are not taken from under a running office, which is told what to do', async () => {
	const lock = await takeDataLock(folder);
	try {
		expect(await call(['move-to', s3.url, '--remove-old'])).toMatchObject({ exit: 3, said: expect.stringContaining('[platform.data_in_use]') });
		expect(await call(['move-to', s3.url])).toMatchObject({ exit: 0, out: expect.stringContaining('stop it, run this once more') });
	} finally {
		lock.release();
	}
}, 60_000);

test.each([
	[['move-to', 'disk'], 3, 'platform.storage_same'],
	[['move-to', 'https://x.example'], 3, 'platform.storage_address_wrong'],
	[['move-to'], 2, 'command.usage'],
	[['copy', 'disk'], 2, 'command.usage'],
] as const)('%j is refused in words', async (args, exit, code) => {
	expect(await call([...args])).toMatchObject({ exit, said: expect.stringContaining(`[${code}]`) });
}, 30_000);
