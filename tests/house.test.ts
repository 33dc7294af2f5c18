import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '#platform/command-line.server';
import { callControl } from '#platform/control.server';
import { findDataOwner } from '#platform/data-lock.server';

let folder: string;
let dataDir: string;
const running = new Set<ChildProcess>();
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'house-'));
	dataDir = join(folder, 'data');
});
afterEach(async () => {
	for (const child of running) child.kill('SIGKILL');
	await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

interface Told {
	event: string;
	[field: string]: unknown;
}

/** Starts a house in its own process and listens to what it tells. */
function startProcess(...args: string[]) {
	const child = spawn(process.execPath, [join(import.meta.dirname, 'house-process.ts'), dataDir, ...args], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	running.add(child);
	child.on('exit', () => running.delete(child));
	const told: Told[] = [];
	const waiting = new Set<() => void>();
	createInterface({ input: child.stdout }).on('line', (line) => {
		told.push(JSON.parse(line));
		for (const look of waiting) look();
	});
	const until = (matches: (event: Told) => boolean) =>
		new Promise<Told>((resolve) => {
			const look = () => {
				const found = told.find(matches);
				if (found) resolve(found);
			};
			waiting.add(look);
			look();
		});
	const exited = new Promise<number | null>((resolve) => child.on('exit', resolve));
	return { child, told, until, exited };
}

const notes = () => readFile(join(dataDir, 'notes.txt'), 'utf8').then((text) => text.trim().split('\n').sort(), () => []);

describe('a house on its data folder', () => {
	test('lets exactly one of four racing starters in, and tells the others who it is', async () => {
		const starters = [1, 2, 3, 4].map(() => startProcess('1', '1'));
		const first = await Promise.all(starters.map((starter) => starter.until(({ event }) => event === 'started' || event === 'refused')));
		expect(first.map(({ event }) => event).sort()).toEqual(['refused', 'refused', 'refused', 'started']);
		const winner = starters[first.findIndex(({ event }) => event === 'started')]!;
		const refusals = first.filter(({ event }) => event === 'refused').map(({ code, details }) => ({ code, details }));
		const refusal = { code: 'platform.data_in_use', details: { pid: winner.child.pid, folder: dataDir } };
		expect(refusals).toEqual([refusal, refusal, refusal]);
	}, 60_000);

	test('runs commands of another process on its owner-only socket, and in their own house when it is gone', async () => {
		const { child, until, exited } = startProcess('1', '1');
		await until(({ event }) => event === 'started');
		const owner = findDataOwner(dataDir)!;
		expect(owner.pid).toBe(child.pid);
		// Windows has no modes; there the token alone keeps others out.
		const paths = process.platform === 'win32' ? [] : [owner.socket, join(dataDir, 'owner.json')];
		for (const path of paths) expect((await stat(path)).mode & 0o777).toBe(0o600);

		expect(await callControl(dataDir, 'trial.echo', { text: 'Đồng Mây' })).toEqual({ text: 'Đồng Mây' });
		await expect(callControl(dataDir, 'trial.none', {})).rejects.toMatchObject({ code: 'platform.command_unknown' });

		child.kill('SIGTERM');
		expect(await exited).toBe(0);
		await expect(callControl(dataDir, 'trial.echo', {})).rejects.toMatchObject({ code: 'platform.server_not_running' });
		const command = { name: 'trial.echo', run: async (args: unknown) => args } as const;
		const config = { dataDir, databaseUrl: null, port: 0, origin: null };
		const manifests = [{ name: 'trial', permissions: [], commands: [command] }];
		expect(await runCommand({ config, manifests }, 'trial.echo', 'alone')).toBe('alone');
	}, 60_000);

	test('says that no server answers where its socket is gone, and breaks nothing', async () => {
		const { until } = startProcess('1', '1');
		await until(({ event }) => event === 'started');
		await rm(findDataOwner(dataDir)!.socket);
		await expect(callControl(dataDir, 'trial.echo', {})).rejects.toMatchObject({ code: 'platform.server_not_running' });
	});

	test('listens in a folder whose path is longer than a socket allows', async () => {
		dataDir = join(folder, 'a-long-name-of-a-folder'.repeat(5), 'data');
		await mkdir(dataDir, { recursive: true });
		const { until } = startProcess('1', '1');
		await until(({ event }) => event === 'started');
		expect(await callControl(dataDir, 'trial.echo', 1)).toBe(1);
	}, 60_000);

	test('finishes a job after kill -9 in the middle of it, and hears each event once', async () => {
		let house = startProcess('8', '50', 'báo cáo');
		await house.until(({ event, fraction }) => event === 'progress' && Number(fraction) >= 0.25);
		house.child.kill('SIGKILL');
		await house.exited;

		house = startProcess('8', '50');
		await house.until(({ event, state }) => event === 'progress' && state === 'done');
		expect(await notes()).toEqual(['done báo cáo', 'heard báo cáo']);
	}, 60_000);

	test('keeps a commit answered just before kill -9: the job and the event are not lost', async () => {
		let house = startProcess('1', '10', 'ngay sau khi ghi');
		await house.until(({ event }) => event === 'committed');
		house.child.kill('SIGKILL');
		await house.exited;

		house = startProcess('1', '10');
		await expect.poll(notes, { timeout: 20_000 }).toEqual(['done ngay sau khi ghi', 'heard ngay sau khi ghi']);
	}, 60_000);

	test('takes up a job that a graceful stop broke off', async () => {
		let house = startProcess('40', '50', 'dừng êm');
		await house.until(({ event, fraction }) => event === 'progress' && Number(fraction) > 0);
		house.child.kill('SIGTERM');
		expect(await house.exited).toBe(0);

		house = startProcess('2', '10');
		await expect.poll(notes, { timeout: 20_000 }).toContain('done dừng êm');
	}, 60_000);
});
