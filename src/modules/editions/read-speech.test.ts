import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { anonymous, createSystemActor } from '#platform/permissions';
import { readSpeech } from './index.ts';

const dataDir = await mkdtemp(join(tmpdir(), 'speak-aloud-'));
afterAll(() => rm(dataDir, { recursive: true }));
const house = { config: { dataDir, databaseUrl: null, port: 0, origin: null } };
const actor = createSystemActor('test');
const patient = () => new AbortController().signal;

test('words are said as MP3, the same bytes each time, and from the cache the second time', async () => {
	const first = await readSpeech(house, actor, 'Xã mở năm lớp. Ba mươi người dự.', patient());
	expect(Buffer.from(first).toString('latin1', 0, 3)).toBe('ID3');
	expect(Buffer.from(first).includes(Buffer.from('Giọng đọc do máy tạo', 'utf16le'))).toBe(true);
	const started = performance.now();
	expect(Buffer.from(await readSpeech(house, actor, 'Xã mở năm lớp. Ba mươi người dự.', patient())).equals(first)).toBe(true);
	expect(performance.now() - started).toBeLessThan(1_000);
});

test('whoever leaves is not waited for, and the next is heard all the same', async () => {
	const leaving = new AbortController();
	const left = readSpeech(house, actor, 'một hai ba. '.repeat(2_000), leaving.signal);
	const next = readSpeech(house, actor, 'Xin chào.', patient());
	setTimeout(() => leaving.abort(new Error('left')), 100);
	await expect(left).rejects.toThrow('left');
	expect((await next).length).toBeGreaterThan(1_000);
});

test('nothing, too much, and a stranger are refused', async () => {
	await expect(readSpeech(house, actor, ' … ', patient())).rejects.toMatchObject({ code: 'editions.nothing_to_hear' });
	await expect(readSpeech(house, actor, 'xã '.repeat(20_000), patient())).rejects.toMatchObject({ code: 'editions.too_much_to_hear' });
	await expect(readSpeech(house, anonymous, 'Xin chào.', patient())).rejects.toMatchObject({ code: 'editions.readings_not_yours' });
});
