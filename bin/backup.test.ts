import { randomBytes } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordAudit } from '#platform/audit.server';
import { startHouse, type House } from '#platform/house.server';
import { createLog } from '#platform/log.server';
import { manifests } from '../src/modules/registry.ts';
import { createScratchPostgres, hasPostgres } from '../tests/scratch-postgres.ts';

const folder = await mkdtemp(join(tmpdir(), 'nhipcau-cli-backup-'));
const at = (name: string) => join(folder, name);
const config = { dataDir: at('data'), databaseUrl: null, port: 0, origin: null };
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs `nhipcau` as a person does, in a process of its own. */
function call(args: string[], env: NodeJS.ProcessEnv = {}, begun: (child: ChildProcess) => void = () => {}): Promise<{ exit: number | null; out: string; said: string }> {
	const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, DATABASE_URL: '', BACKUP_KEY_FILE: '', ...env } });
	begun(child);
	let out = '';
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	return new Promise((resolve) => child.on('close', (exit) => resolve({ exit, out, said })));
}

/** So much that a backup takes a while. */
async function putMuch(house: House): Promise<{ hashes: string[] }> {
	const hashes: string[] = [];
	for (let n = 0; n < 40; n++) hashes.push((await house.files.put(randomBytes(6_000_000))).hash);
	return { hashes };
}

async function until(isSo: () => boolean): Promise<void> {
	while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

const open = (work: boolean, databaseUrl: string | null = null) => startHouse({ config: { ...config, databaseUrl }, manifests, work, log: createLog(() => {}) });

describe('from the command line', () => {
	let house: House;
	let url: string;
	let drop = async () => {};
	beforeAll(async () => {
		house = await open(true);
		await house.settings.set('trial.word', 'Sen Hồng');
		await recordAudit(house.db, { id: 'system:test' }, { action: 'trial.do_something', subject: 'thing:1' });
		if (hasPostgres) ({ url, drop } = await createScratchPostgres());
	}, 60_000);
	afterAll(async () => {
		await house.stop();
		await drop();
	}, 60_000);

	test('a running office is backed up, locked, tried and restored', async () => {
		await expect.poll(() => existsSync(at('data/audit/checkpoints.jsonl')), { timeout: 30_000 }).toBe(true);
		const made = await call(['backup', 'new-key', '--out', at('key')]);
		expect([made.exit, made.out]).toEqual([0, expect.stringContaining('age1')]);
		await writeFile(at('public-key'), /age1\S+/.exec(await readFile(at('key'), 'utf8'))![0]);
		// Its folder is held by the running house, so the command has to go through that.
		expect(await call(['backup', '--data', config.dataDir, '--out', at('a.backup'), '--key-file', at('public-key')])).toMatchObject({ exit: 0, said: '' });
		const tried = await call(['backup', 'verify', at('a.backup')], { BACKUP_KEY_FILE: at('key') });
		expect([tried.exit, tried.out]).toEqual([0, expect.stringMatching(/nguyên vẹn/)]);
		const restored = await call(['restore', at('a.backup'), '--data', at('copy'), '--key-file', at('key')]);
		expect([restored.exit, restored.out]).toEqual([0, expect.stringMatching(/Đã khôi phục/)]);
		expect(await call(['audit', 'verify', '--data', at('copy')])).toMatchObject({ exit: 0 });
		const copy = await startHouse({ config: { ...config, dataDir: at('copy') }, manifests, work: false, log: createLog(() => {}) });
		expect(await copy.settings.find('trial.word').finally(() => copy.stop())).toBe('Sen Hồng');
	}, 120_000);

	test('one that is stopped leaves nothing half-written, whether it or the running office makes it', async () => {
		const { hashes } = await putMuch(house);
		await house.stop();
		for (const isRunning of [false, true]) {
			if (isRunning) house = await open(true);
			const name = `stopped-${isRunning}.backup`;
			const stop = (child: ChildProcess) => void until(() => existsSync(at(`${name}.unfinished`))).then(() => child.kill('SIGINT'));
			expect(await call(['backup', '--data', config.dataDir, '--out', at(name)], {}, stop)).toMatchObject({ exit: 130, said: expect.stringContaining('không để lại tệp dở dang') });
			await expect.poll(async () => (await readdir(folder)).filter((file) => file.startsWith(name)), { timeout: 20_000 }).toEqual([]);
		}
		for (const hash of hashes) await house.files.delete(hash);
		expect(await house.settings.find('trial.word')).toBe('Sen Hồng');
	}, 120_000);

	test.each([
		[['backup', '--out', 'a.backup', '--data', 'data'], 3, 'platform.backup_file_exists'],
		[['backup', '--out', 'no/such/b.backup', '--data', 'none'], 3, 'platform.no_office'],
		[['backup', 'verify', 'a.backup'], 3, 'platform.backup_key_missing'],
		[['backup', 'verify', 'a.backup', '--key-file', 'none'], 3, 'platform.backup_key_unreadable'],
		[['restore', 'a.backup', '--data', 'data', '--key-file', 'key'], 3, 'platform.data_in_use'],
		[['restore', 'a.backup', '--data', 'copy', '--key-file', 'key'], 3, 'platform.restore_not_empty'],
		[['backup'], 2, 'command.usage'],
		[['backup', 'sing', '--out', 'x'], 2, 'command.usage'],
		[['restore'], 2, 'command.usage'],
		[['migrate-to'], 2, 'command.usage'],
	] as const)('%j is refused in words', async (args, exit, code) => {
		const words = args.map((word) => (/^(a\.backup|data|none|copy|key|no\/.*|x)$/.test(word) ? at(word) : word));
		const ended = await call(words);
		expect([ended.exit, ended.said]).toEqual([exit, expect.stringContaining(`[${code}]`)]);
		expect(ended.said).not.toMatch(/^\s+at /m);
	}, 60_000);

	test.runIf(hasPostgres)('a running office moves to PostgreSQL', async () => {
		const stopped = new Promise<void>((told) => process.once('SIGTERM', () => told()));
		const moved = await call(['migrate-to', url, '--data', config.dataDir]);
		expect([moved.exit, moved.out]).toEqual([0, expect.stringMatching(/Đã chuyển và đối chiếu/)]);
		await stopped;
		await house.stop();
		house = await open(true, url);
		expect(await house.settings.find('trial.word')).toBe('Sen Hồng');
		expect(existsSync(at('data/moved.json'))).toBe(true);
		const again = await call(['backup', '--out', at('b.backup'), '--data', config.dataDir], { DATABASE_URL: url });
		expect(again).toMatchObject({ exit: 0, said: '' });
		expect(await call(['reset-password', 'a@b.example', '--data', config.dataDir])).toMatchObject({ exit: 3, said: expect.stringContaining('[platform.office_moved]') });
	}, 120_000);
});
