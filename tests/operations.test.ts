import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHouse } from '#platform/house.server';
import { createLog } from '#platform/log.server';
import { startOffice, takeCookie, type RunningOffice } from '../e2e/start-office.ts';
import { startS3 } from './s3-server.ts';

const root = dirname(import.meta.dirname);
const { ensureBuilt } = (await import(pathToFileURL(join(root, 'scripts/bootstrap.mjs')).href)) as { ensureBuilt(): void };
ensureBuilt();

const ORIGIN = 'https://song-tien.example';

/** A proxy as Caddy and nginx are set up in docs/guide: it ends HTTPS, and passes on under its own name of the server. */
function startProxy(target: string): Promise<{ address: string; close(): void }> {
	const { port } = new URL(target);
	const proxy: Server = createServer((incoming, outgoing) => {
		const headers = { ...incoming.headers, host: `127.0.0.1:${port}`, 'x-forwarded-proto': 'https', 'x-forwarded-host': 'song-tien.example', 'x-forwarded-for': '203.0.113.7' };
		const passed = request({ host: '127.0.0.1', port, method: incoming.method, path: incoming.url, headers }, (answer) => {
			outgoing.writeHead(answer.statusCode!, answer.headers);
			answer.pipe(outgoing);
		});
		passed.on('error', () => outgoing.destroy());
		incoming.pipe(passed);
	});
	return new Promise((ready) => proxy.listen(0, '127.0.0.1', () => ready({ address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, close: () => (proxy.closeAllConnections(), proxy.close()) })));
}

test('an office whose file store is away answers that it is not ready, and is ready again by itself', async () => {
	const s3 = await startS3();
	const office = await startOffice({ demo: false, env: async () => ({ STORAGE_URL: s3.url }) });
	const ready = async () => {
		const answer = await fetch(`${office.address}/readyz`);
		return [answer.status, ((await answer.json()) as { files: boolean }).files];
	};
	try {
		expect(await ready()).toEqual([200, true]);
		await s3.stop();
		await expect.poll(ready, { timeout: 30_000 }).toEqual([503, false]);
		await s3.start();
		await expect.poll(ready, { timeout: 30_000 }).toEqual([200, true]);
	} finally {
		await office.stop();
		await s3.close();
	}
}, 180_000);

describe('an office behind a proxy that ends HTTPS', () => {
	let office: RunningOffice;
	let proxy: Awaited<ReturnType<typeof startProxy>>;
	beforeAll(async () => {
		office = await startOffice({ env: async () => ({ ORIGIN }) });
		proxy = await startProxy(office.address);
	}, 180_000);
	afterAll(async () => {
		proxy?.close();
		await office?.stop();
	});
	const post = (body: Record<string, string>, headers: Record<string, string>) =>
		fetch(`${proxy.address}/sign-in`, { method: 'POST', redirect: 'manual', headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', ...headers }, body: new URLSearchParams(body) });

	test('sends the headers of HTTPS with every answer, files of the program too', async () => {
		const page = await fetch(proxy.address);
		const style = /href="([^"]+\.css)"/.exec(await page.text())![1]!;
		for (const answer of [page, await fetch(new URL(style, `${proxy.address}/`)), await fetch(`${proxy.address}/none`)]) {
			expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
			expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
		}
		expect(Object.fromEntries(page.headers)).toMatchObject({ 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin', 'permissions-policy': expect.stringContaining('camera=()'), 'content-security-policy': expect.stringContaining("frame-ancestors 'none'") });
	});

	test('answers an address with NUL in it as one that is not there', async () => {
		for (const path of ['/bai/%00', '/anh/%00/%00', '/tim?q=%00']) expect((await fetch(`${office.address}${path}`)).status, path).toBe(404);
	});

	test('keeps its port; who asks for it too is told and leaves at once, letting go of its folder', async () => {
		const dataDir = await mkdtemp(join(tmpdir(), 'taken-port-'));
		const { DATABASE_URL: _, ...env } = process.env;
		const second = spawn(process.execPath, [join(root, 'bin/main.ts'), 'serve', '--data', dataDir, '--port', new URL(office.address).port], { env, stdio: 'ignore' });
		expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(2);
		const house = await startHouse({ config: { dataDir, databaseUrl: null, port: 0, origin: null }, manifests: [], work: false, log: createLog(() => {}) });
		await house.stop();
		await rm(dataDir, { recursive: true, force: true });
	}, 60_000);

	test('takes forms from its own origin and no other, and its cookie goes over HTTPS only', async () => {
		const { email, password } = office.signIns[0]!;
		const mine = await post({ email, password }, { origin: ORIGIN });
		expect(mine.status).toBe(303);
		expect(mine.headers.getSetCookie().join()).toMatch(/Secure/);
		for (const origin of ['https://evil.example', 'http://song-tien.example', proxy.address]) expect((await post({ email, password }, { origin })).status, origin).toBe(403);
	});

	test('makes addresses for its origin, whatever a reader sends', async () => {
		const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'x-nhipcau-protocol': 'http', 'x-forwarded-proto': 'http' };
		for (const address of [proxy.address, office.address]) {
			const feed = await (await fetch(`${address}/feed.xml`, { headers })).text();
			expect(feed).toContain(`${ORIGIN}/`);
			expect(feed).not.toMatch(/evil|localhost|127\.0\.0\.1/);
		}
	});

	test('shows its figures to this machine alone, and no word of a person in them', async () => {
		const { slug } = { slug: /\/bai\/([a-z0-9-]+)/.exec(await (await fetch(`${office.address}/feed.xml`)).text())![1]! };
		await fetch(`${office.address}/bai/${slug}`);
		await fetch(`${office.address}/tim?q=${encodeURIComponent('Nguyễn Thị Hạnh')}`);
		await fetch(`${office.address}/no/such/hanh-place`);
		const direct = await fetch(`${office.address}/metrics`);
		const text = await direct.text();
		expect([direct.status, direct.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain')]);
		expect(text).toMatch(/^nhipcau_http_requests_total\{route="\/\(portal\)\/bai\/\[slug\]",method="GET",status="2xx"\} \d+$/m);
		expect(text).toMatch(/^nhipcau_ready\{part="database"\} 1$/m);
		expect(text).toMatch(/^nhipcau_process_cpu_seconds_total /m);
		expect(text).not.toContain(slug);
		expect(text).not.toMatch(/hanh|Nguy|@/i);
		for (const answer of [await fetch(`${proxy.address}/metrics`), await fetch(`${office.address}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.7', 'x-nhipcau-direct': 'yes' } })]) expect(answer.status).toBe(404);
	});

	test('is ready', async () => {
		const ready = await fetch(`${proxy.address}/readyz`);
		expect([ready.status, await ready.json()]).toEqual([200, { ok: true, database: true, migrations: true, jobs: true, disk: true, files: true }]);
	});

	test('logs nothing that a person typed', async () => {
		const cookie = await takeCookie(office.address, office.signIns[0]!).catch(() => '');
		const words = 'Hạnh phúc ở Đồng Mây';
		const typed = 'khong-co-ai@song-tien.example';
		const before = office.output().length;
		await post({ email: typed, password: words }, { origin: ORIGIN });
		await fetch(`${office.address}/tim?q=${encodeURIComponent(words)}`);
		await fetch(`${office.address}/desk/articles/${encodeURIComponent(words)}`, { headers: { cookie } });
		await fetch(`${office.address}/tim?q=%00${encodeURIComponent(words)}`);
		await fetch(`${office.address}/language`, { method: 'POST', headers: { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ language: words, back: words }) });
		const log = office.output().slice(before);
		expect(log).not.toContain(typed);
		for (const part of [words, encodeURIComponent(words), 'Đồng Mây']) expect(log).not.toContain(part);
		for (const line of log.split('\n').filter((text) => text.startsWith('{'))) expect(JSON.parse(line)).toMatchObject({ level: expect.any(String), event: expect.any(String) });
	});
});

describe('a server that is told to stop', () => {
	test('ends the request in hand, ends streams, and lets go of its folder', async () => {
		const office = await startOffice({ demo: false, env: async () => ({ METRICS_TOKEN: 'a token' }) });
		expect((await fetch(`${office.address}/metrics`)).status).toBe(404);
		expect((await fetch(`${office.address}/metrics`, { headers: { authorization: 'Bearer a token' } })).status).toBe(200);
		const { port } = new URL(office.address);
		const body = 'email=a%40b.example&password=x';
		const headers = { host: `localhost:${port}`, origin: office.origin, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length };
		const upload = request({ host: '127.0.0.1', port, path: '/sign-in', method: 'POST', headers });
		const answered = new Promise<number>((resolve, reject) => upload.once('response', (answer) => (answer.resume(), resolve(answer.statusCode!))).once('error', reject));
		upload.write(body.slice(0, 10));
		// The request must have arrived before the signal does.
		await new Promise((resolve) => setTimeout(resolve, 500));
		process.kill(office.pid, 'SIGTERM');
		await expect.poll(() => fetch(`${office.address}/healthz`).then(() => 'answers', () => 'gone'), { timeout: 10_000 }).toBe('gone');
		upload.end(body.slice(10));
		expect(await answered).toBe(403);
		expect(await office.ended).toBe(0);
		// The lock is free: the next one opens the same folder.
		const next = await startHouse({ config: { dataDir: office.dataDir, databaseUrl: null, port: 0, origin: null }, manifests: [], work: false, log: createLog(() => {}) });
		await next.stop();
		await office.stop();
	}, 120_000);

	test('and the doctor says of it what is to be done', async () => {
		const office = await startOffice({ demo: false });
		const doctor = (args: string[]) =>
			new Promise<{ exit: number | null; out: string }>((resolve) => {
				const child = spawn(process.execPath, [join(root, 'bin', 'main.ts'), 'doctor', '--data', office.dataDir, ...args], { env: { ...process.env, DATABASE_URL: '' } });
				let out = '';
				child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
				child.on('close', (exit) => resolve({ exit, out }));
			});
		const { exit, out } = await doctor(['--json']);
		const { findings } = JSON.parse(out) as { findings: { check: string; state: string; vi: string; en: string }[] };
		const states = Object.fromEntries(findings.map(({ check, state }) => [check, state]));
		expect(exit).toBe(1);
		expect(states).toMatchObject({ node: 'ok', folder: 'ok', server: 'ok', database: 'ok', migrations: 'ok', jobs: 'ok', clock: 'ok', backups: 'warn', files: 'ok' });
		expect(states['parts']).toBe('ok');
		await office.stop();
	}, 120_000);
});
