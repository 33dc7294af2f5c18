import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { manifests } from '#modules/registry';
import { recordAudit } from '#platform/audit.server';
import type { AuditReport } from '#platform/audit-verify.server';
import { startHouse, type House } from '#platform/house.server';

const base = await mkdtemp(join(tmpdir(), 'nhipcau-audit-cli-'));
afterAll(() => rm(base, { recursive: true, force: true }));
const dataDir = join(base, 'data');
const config = { dataDir, databaseUrl: null, port: 0, origin: null };
const silent = { info() {}, warn() {}, error() {} };

/** Runs `nhipcau audit` as a person does, in a process of its own. */
function audit(...args: string[]): Promise<{ exit: number | null; out: string; said: string }> {
	const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), 'audit', ...args], { env: { ...process.env, DATABASE_URL: '' } });
	let [out, said] = ['', ''];
	child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	return new Promise((resolve) => child.on('close', (exit) => resolve({ exit, out, said })));
}

async function inHouse(work: boolean, act: (house: House) => Promise<void>): Promise<void> {
	const house = await startHouse({ config, manifests, work, log: silent });
	try {
		await act(house);
	} finally {
		await house.stop();
	}
}

async function tamper(db: Kysely<any>, ...statements: string[]): Promise<void> {
	await sql`alter table platform_audit disable trigger user`.execute(db);
	for (const statement of statements) await sql.raw(statement).execute(db);
}

describe('nhipcau audit verify', () => {
	test('refuses a wrong call and a folder without an office', async () => {
		expect(await audit()).toMatchObject({ exit: 2, said: expect.stringContaining('nhipcau audit verify') });
		expect(await audit('verify', '--data', join(base, 'nowhere'))).toMatchObject({ exit: 3, said: expect.stringContaining('[platform.no_office]') });
	}, 60_000);

	test('asks the server that holds the folder; rows that wait are told apart', async () => {
		await inHouse(true, async ({ db }) => {
			for (let n = 1; n <= 4; n++) await recordAudit(db, { id: 'u-lan' }, { action: 'news.save_article', subject: `article:${n}` });
			expect(await audit('verify', '--data', dataDir)).toMatchObject({ exit: 0, out: expect.stringMatching(/Nhật ký nguyên vẹn:[^]*The log is whole:/) });
		});
		await inHouse(false, async ({ db }) => recordAudit(db, { id: 'u-lan' }, { action: 'news.save_article', subject: 'article:5' }));
		const { exit, out } = await audit('verify', '--data', dataDir, '--json');
		expect([exit, JSON.parse(out) as AuditReport]).toMatchObject([0, { intact: true, sealed: 4, unsealed: 1, findings: [] }]);
	}, 120_000);

	test('names what was done to a folder that lay still, and ends with 1', async () => {
		await inHouse(false, async ({ db }) => tamper(db, `update platform_audit set subject = 'article:9' where seq = 2`, `delete from platform_audit where seq = 4`));
		const told = await audit('verify', '--data', dataDir);
		expect(told.exit).toBe(1);
		expect(told.out).toMatch(/2 chỗ không khớp[^]*Dòng 2 bị sửa \(số 2\)[^]*Row 2 was changed[^]*Dòng cuối 4 bị cắt[^]*Row 4 was cut off the end[^]*Chờ niêm phong: 1 dòng/);
		const { exit, out } = await audit('verify', '--data', dataDir, '--json');
		expect([exit, (JSON.parse(out) as AuditReport).findings]).toEqual([1, [{ kind: 'changed', seq: 2, id: 2 }, { kind: 'cut', seq: 4 }]]);
	}, 120_000);
});
