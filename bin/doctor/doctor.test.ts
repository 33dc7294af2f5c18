import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { DatabaseFindings } from '#platform/examine.server';
import { mountSmallDisk } from '../../tests/faults/small-disk.ts';
import { examineClock, examineFolder, examineNode, examineOrigin, examineParts } from './examine-machine.ts';
import { describeClock, describeDatabase, describeJobs, describeMigrations, examineBackups } from './examine-office.ts';
import type { Finding } from './finding.ts';
import { sentences } from './sentences.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhipcau-doctor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const isRoot = process.getuid?.() === 0;

/** The sentences that were said, by the pattern of each. */
const said = new Set<string>();
function hear(found: Finding | Finding[]): string[] {
	return [found].flat().map(({ state, en }) => {
		const fitting = Object.entries(sentences).filter(([, words]) => new RegExp(`^${words.en.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`, 's').test(en));
		// "Node {version}" fits what is said of an old one as well: the longest sentence is meant.
		const key = fitting.toSorted(([, a], [, b]) => b.en.length - a.en.length)[0]?.[0] ?? en;
		said.add(key);
		return `${state} ${key}`;
	});
}

describe('the doctor says of the machine', () => {
	test('an old Node, a missing part, a wrong clock, a missing time zone', () => {
		expect(hear(examineNode('v22.1.0'))).toEqual(['fail node_old']);
		expect(hear(examineParts([['video', 'no-such-package'], ['video', '@expo-google-fonts/no-such-type']]))).toEqual(['warn parts_missing']);
		expect(hear(examineClock(new Date('2021-01-01')))).toEqual(['fail clock_wrong']);
		expect(hear(examineClock(new Date(), 'UTC'))).toEqual(['fail zone_missing']);
	});

	test('an origin that is missing, no origin, or not HTTPS', () => {
		expect(hear(examineOrigin({ origin: null }))).toEqual(['warn origin_none']);
		for (const origin of ['song-tien', 'https://a.example/path', 'ftp://a.example']) expect(hear(examineOrigin({ origin }))).toEqual(['fail origin_wrong']);
		expect(hear(examineOrigin({ origin: 'http://a.example' }))).toEqual(['warn origin_http']);
	});

	test('a folder that is missing, or open to others', () => {
		expect(hear(examineFolder({ dataDir: join(folder, 'none') }))).toEqual(['fail folder_none']);
		chmodSync(folder, 0o755);
		expect(hear(examineFolder({ dataDir: folder }))[0]).toBe('warn folder_open');
		chmodSync(folder, 0o700);
	});

	test.runIf(isRoot)('a folder of somebody else', () => {
		chownSync(folder, 1, 1);
		expect(hear(examineFolder({ dataDir: folder }))[0]).toBe('fail folder_other_owner');
		chownSync(folder, 0, 0);
	});

	const disks: NonNullable<ReturnType<typeof mountSmallDisk>>[] = [];
	afterEach(() => disks.splice(0).forEach((disk) => disk.remove()));
	test.runIf(isRoot)('a disk that is getting full, is full, or read-only', ({ skip }) => {
		const [large, small] = [mountSmallDisk(1_200_000), mountSmallDisk(1_000)];
		if (!large || !small) return skip();
		disks.push(large, small);
		for (const { path } of disks) chmodSync(path, 0o700);
		expect(hear(examineFolder({ dataDir: large.path }))).toEqual(['ok folder_ok', 'warn space_low']);
		expect(hear(examineFolder({ dataDir: small.path }))).toEqual(['ok folder_ok', 'fail space_full']);
		small.setReadOnly(true);
		expect(hear(examineFolder({ dataDir: small.path }))[0]).toBe('fail folder_not_writable');
	});
});

describe('the doctor says of the office', () => {
	const well: DatabaseFindings = { kind: 'postgres', version: 150_004, fsync: true, clockAhead: 0, missing: [], unknown: [], jobs: { waiting: 0, running: 0, failed: 0 }, oldestWaitHours: 0 };

	test('a database that is old or not synced, whose schema is another one, whose jobs or clock are wrong', () => {
		expect(hear(describeDatabase({ ...well, version: 140_011 }))).toEqual(['fail database_old']);
		expect(hear(describeDatabase({ ...well, fsync: false }))).toEqual(['fail database_unsynced']);
		expect(hear(describeMigrations({ ...well, missing: ['a'] }))).toEqual(['warn migrations_missing']);
		expect(hear(describeMigrations({ ...well, unknown: ['b'] }))).toEqual(['fail migrations_unknown']);
		expect(hear(describeJobs({ ...well, jobs: { ...well.jobs, failed: 2 } }))).toEqual(['warn jobs_failed']);
		expect(hear(describeJobs({ ...well, oldestWaitHours: 1 }))).toEqual(['warn jobs_stuck']);
		expect(hear(describeClock({ ...well, clockAhead: -31 }))).toEqual(['warn clock_apart']);
		expect(hear(describeClock({ ...well, clockAhead: 30 }))).toEqual([]);
	});

	test('backups that are missing, old, not tried, damaged, or beside the data', async () => {
		const backupDir = join(folder, 'backups');
		const config = { dataDir: folder, databaseUrl: null, port: 0, origin: null, backupDir };
		const at = new Date('2026-11-26T02:00:00Z');
		const keep = (check: object | null, dir = backupDir) => {
			mkdirSync(dir, { recursive: true });
			writeFileSync(join(dir, 'a.backup'), 'x');
			writeFileSync(join(dir, 'a.backup.json'), JSON.stringify({ madeAt: at.toISOString(), reason: 'scheduled', isLocked: false, check }));
		};
		const look = async (hours: number, more: object = {}) => hear(await examineBackups({ ...config, ...more }, at.getTime() + hours * 3_600_000));
		expect(await look(1)).toEqual(['warn backups_none']);
		keep(null);
		expect(await look(1)).toEqual(['warn backups_unchecked']);
		keep({ at: at.toISOString(), problem: null });
		expect(await look(49)).toEqual(['ok backups_ok']);
		expect(await look(50)).toEqual(['warn backups_old']);
		keep({ at: at.toISOString(), problem: { code: 'platform.backup_damaged', details: {} } });
		expect(await look(1)).toEqual(['fail backups_damaged']);
		rmSync(backupDir, { recursive: true });
		keep({ at: at.toISOString(), problem: null }, join(folder, 'backups'));
		expect(await look(1, { backupDir: undefined })).toEqual(['ok backups_ok', 'warn backups_beside']);
	});

	test('a database and a file store that do not answer, in words and with an exit code', async () => {
		const env = { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none', STORAGE_URL: 's3://a:b@127.0.0.1:9/office?tls=no' };
		const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'main.ts'), 'doctor', '--data', folder, '--json'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
		let out = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
		const exit = await new Promise((resolve) => child.on('close', resolve));
		const { findings } = JSON.parse(out) as { findings: Finding[] };
		const of = (check: string) => findings.find((found) => found.check === check);
		expect(exit).toBe(3);
		expect(of('database')).toMatchObject({ state: 'fail', vi: expect.stringMatching(/cơ sở dữ liệu/i) });
		expect(of('files')).toMatchObject({ state: 'fail', vi: expect.stringMatching(/kho tệp/i) });
		expect(hear(of('server')!)).toEqual(['ok server_elsewhere']);
	}, 120_000);
});

test.runIf(isRoot)('every warning and failure of the doctor was had above', () => {
	const troubles = Object.keys(sentences).filter((key) => !/_(ok|running|stopped|elsewhere)$/.test(key));
	expect(troubles.filter((key) => !said.has(key))).toEqual([]);
});
