import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { DiskFileStore } from '#platform/files.server';
import { sendBytes, sendFile } from './send-file.ts';

const folder = await mkdtemp(join(tmpdir(), 'nhipcau-send-'));
afterAll(() => rm(folder, { recursive: true }));
const files = new DiskFileStore(folder);
const bytes = Buffer.from('0123456789');
const stored = await files.put(bytes);
const hash = createHash('sha256').update(bytes).digest('hex');

const ask = (headers: Record<string, string> = {}, method = 'GET', mime = 'audio/mpeg') =>
	sendFile(files, new Request('http://own.invalid/', { headers, method }), { ...stored, mime }, { fileName: 'bản tin.mp3', cache: 'public' });

test('the whole file comes with its hash as ETag, to be kept for ever', async () => {
	const response = await ask();
	expect(response.status).toBe(200);
	expect(response.headers.get('etag')).toBe(`"${hash}"`);
	expect(response.headers.get('cache-control')).toContain('immutable');
	expect(response.headers.get('content-disposition')).toBe(`inline; filename="b_n_tin.mp3"; filename*=UTF-8''b%E1%BA%A3n%20tin.mp3`);
	expect(await response.text()).toBe('0123456789');
});

test.each([
	['bytes=2-4', 206, '234', 'bytes 2-4/10'],
	['bytes=7-', 206, '789', 'bytes 7-9/10'],
	['bytes=-3', 206, '789', 'bytes 7-9/10'],
	['bytes=0-99', 206, '0123456789', 'bytes 0-9/10'],
	['bytes=10-', 416, '', 'bytes */10'],
	['bytes=1-2,4-5', 200, '0123456789', null],
])('%s is answered %i', async (range, status, text, contentRange) => {
	const response = await ask({ range });
	expect(response.status).toBe(status);
	expect(response.headers.get('content-range')).toBe(contentRange);
	expect(await response.text()).toBe(text);
});

test('a reader who has it is sent nothing, and a changed file is sent whole', async () => {
	expect((await ask({ 'if-none-match': `"${hash}"` })).status).toBe(304);
	expect((await ask({ range: 'bytes=2-4', 'if-range': '"older"' })).status).toBe(200);
	expect(await (await ask({}, 'HEAD')).text()).toBe('');
});

test('a page is offered for keeping and may run nothing', async () => {
	const response = await ask({}, 'GET', 'text/html; charset=utf-8');
	expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
	expect(response.headers.get('content-security-policy')).toContain('sandbox');
});

test('bytes made for the request answer a range as well, and are kept by nobody', async () => {
	const send = (headers: Record<string, string>) => sendBytes(new Request('http://own.invalid/', { headers }), { bytes, mime: 'audio/mpeg', fileName: 'nghe-thu.mp3' });
	const whole = send({});
	expect([whole.status, whole.headers.get('cache-control'), await whole.text()]).toEqual([200, 'private, no-store', '0123456789']);
	const part = send({ range: 'bytes=8-' });
	expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 8-9/10', '89']);
	expect(send({ range: 'bytes=20-' }).status).toBe(416);
});
