import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { encodeMp3, espeakEngine, master, produceMp3, record, synthesise, type Mp3Tags, type SpeechCache, type Utterance } from './index.ts';

const folder = await mkdtemp(join(tmpdir(), 'nhipcau-record-'));
afterAll(() => rm(folder, { recursive: true }));

const utterances: Utterance[] = [
	{ id: 'title', spoken: 'Hội nghị sơ kết công tác quý ba', pauseAfter: 0.8 },
	{ id: 'silent', spoken: '…', pauseAfter: 0.3 },
	...Array.from({ length: 12 }, (_, index) => ({ id: `s${index}`, spoken: `Xã thứ ${['nhất', 'hai', 'ba'][index % 3]} báo cáo kết quả công tác, có hơn hai trăm đại biểu dự.`, pauseAfter: 0.45 })),
];
const tags: Mp3Tags = { title: 'Bản tin', artist: 'Ban Tuyên giáo', chapters: [{ title: 'Mở đầu', start: 0, end: 3 }] };

function keepInMemory(): SpeechCache & { entries: Map<string, Uint8Array> } {
	const entries = new Map<string, Uint8Array>();
	return { entries, get: async (key) => entries.get(key) ?? null, put: async (key, bytes) => void entries.set(key, bytes) };
}

describe('a recording', () => {
	test('becomes the same MP3, to the byte, as the same sound held in memory', async () => {
		const speech = await synthesise(utterances);
		const mastered = await master(speech.samples, speech.sampleRate);
		const recording = await record(utterances, join(folder, 'sound'), { cache: keepInMemory() });
		expect(recording).toMatchObject({ length: speech.samples.length, sampleRate: speech.sampleRate, engine: speech.engine });
		expect(recording.utterances).toEqual(speech.utterances.map(({ id, start, end }) => ({ id, start, end })));
		const loudness = await produceMp3(recording, join(folder, 'bulletin.mp3'), tags);
		expect(loudness).toEqual(mastered.loudness);
		const bytes = new Uint8Array(await readFile(join(folder, 'bulletin.mp3')));
		expect(bytes).toEqual(await encodeMp3(mastered.samples, speech.sampleRate, tags));
	}, 60_000);

	test('says a sentence again that the cache lost meanwhile', async () => {
		const cache = keepInMemory();
		const forgetful: SpeechCache = { get: async () => null, put: cache.put };
		const whole = await record(utterances.slice(0, 3), join(folder, 'whole'), { cache });
		const patched = await record(utterances.slice(0, 3), join(folder, 'patched'), { cache: forgetful });
		expect(patched).toEqual({ ...whole, file: patched.file });
		expect(await readFile(patched.file)).toEqual(await readFile(whole.file));
	}, 60_000);

	test('of more than a day is refused before a word is said', async () => {
		const engine = { ...espeakEngine, speak: () => Promise.reject(new Error('It spoke.')) };
		const endless = Array.from({ length: 340 }, (_, index) => ({ id: `${index}`, spoken: 'tỉnh ủy tổ chức hội nghị '.repeat(167), pauseAfter: 0.5 }));
		const refused = record(endless, join(folder, 'endless'), { cache: keepInMemory(), engine });
		await expect(refused).rejects.toMatchObject({ code: 'speech.too_long', details: { hours: 27, limit: 24 } });
	});
});
