import { beforeAll, describe, expect, test } from 'vitest';
import { espeakEngine, listVoices, synthesise, type Speech, type SpeechCache, type SpeechEngine, type Utterance } from './index.ts';

const utterances: Utterance[] = [
	{ id: 'title', spoken: 'Hội nghị sơ kết công tác quý ba', pauseAfter: 0.8 },
	{ id: 's1', spoken: 'Đồng chí Nguyễn Văn An 😀, bí thư, chủ trì "hội nghị"; có (hơn) hai trăm đại biểu.', pauseAfter: 0.4 },
	{ id: 's2', spoken: "Đồng bào M'Nông và Ê-đê cùng dự.", pauseAfter: 0.4 },
	{ id: 's3', spoken: 'Đã in <b>hai</b> & ba [[tờ]] rơi.', pauseAfter: 0 },
];

function keepInMemory(): SpeechCache & { entries: Map<string, Uint8Array> } {
	const entries = new Map<string, Uint8Array>();
	return {
		entries,
		get: async (key) => entries.get(key) ?? null,
		put: async (key, bytes) => void entries.set(key, bytes),
	};
}

/** The real engine, with a note of what it was asked to say. */
function countSentences(): SpeechEngine & { said: string[] } {
	const said: string[] = [];
	return {
		...espeakEngine,
		said,
		speak: (sentences, settings, onSpoken) => {
			said.push(...sentences.map(({ spoken }) => spoken));
			return espeakEngine.speak(sentences, settings, onSpoken);
		},
	};
}

describe('times', () => {
	let speech: Speech;
	beforeAll(async () => {
		speech = await synthesise(utterances);
	});

	test('every letter of the text lies in a word that names its own place', () => {
		for (const [index, { words }] of speech.utterances.entries()) {
			const { spoken } = utterances[index]!;
			for (const word of words) expect(spoken.slice(word.charStart, word.charEnd)).toBe(word.text);
			const rest = words.reduceRight((text, word) => text.slice(0, word.charStart) + text.slice(word.charEnd), spoken);
			expect(rest).not.toMatch(/[\p{L}\p{N}]/u);
		}
	});

	test('words and phonemes follow one another within their utterance', () => {
		for (const { start, end, words, phonemes } of speech.utterances) {
			for (const spans of [words, phonemes]) {
				expect(spans.length).toBeGreaterThan(0);
				let before = start;
				for (const span of spans) {
					expect(span.start).toBeGreaterThanOrEqual(before - 1e-9);
					expect(span.end).toBeGreaterThan(span.start);
					before = span.end;
				}
				expect(before).toBeLessThanOrEqual(end + 1e-9);
			}
		}
	});

	test('a word is heard where its time says, and a pause where the caller asked for one', () => {
		const { samples, sampleRate, utterances: timed } = speech;
		const loudest = (from: number, to: number) =>
			samples.subarray(Math.ceil(from * sampleRate), Math.floor(to * sampleRate)).reduce((max, x) => Math.max(max, Math.abs(x)), 0);
		for (const { start, end } of timed.flatMap(({ words }) => words)) expect(loudest(start, end)).toBeGreaterThan(0.02);
		for (const [index, { end }] of timed.entries()) {
			const { pauseAfter } = utterances[index]!;
			expect(loudest(end, end + pauseAfter)).toBe(0);
			const next = timed[index + 1]?.start ?? samples.length / sampleRate;
			expect(next - end).toBeCloseTo(pauseAfter, 3);
		}
	});

	test('the mouth stays open between words and closes at a comma', async () => {
		const counting = await synthesise([{ id: 'a', spoken: 'Một hai ba bốn, năm sáu bảy tám.', pauseAfter: 0 }]);
		const { phonemes } = counting.utterances[0]!;
		const gaps = phonemes.slice(1).map((phoneme, index) => phoneme.start - phonemes[index]!.end);
		expect(gaps.filter((gap) => gap > 0.08)).toHaveLength(1);
		expect(gaps.filter((gap) => gap > 1e-9)).toHaveLength(1);
	});
});

describe('the same words give the same sound', () => {
	test('with one thread and with two', async () => {
		const one = await synthesise(utterances, { threads: 1 });
		expect(await synthesise(utterances, { threads: 2 })).toEqual(one);
	});

	test('whatever was said before, short or long', async () => {
		const long = 'Đồng chí Bí thư đề nghị các đơn vị phân công rõ người, rõ việc, rõ thời gian, rõ sản phẩm.';
		const inOrder = ['Xin chào.', long, `Trong quý bốn, ${long}`, `Kết luận hội nghị, ${long} ${long}`, 'Tạm biệt.'];
		const forwards = keepInMemory();
		const backwards = keepInMemory();
		const say = (texts: string[], cache: SpeechCache) =>
			synthesise(texts.map((spoken) => ({ id: spoken, spoken, pauseAfter: 0 })), { cache, threads: 1 });
		await say(inOrder, forwards);
		await say(inOrder.toReversed(), backwards);
		for (const [key, entry] of forwards.entries) expect(backwards.entries.get(key)).toEqual(entry);
	});

	test('from the cache, without the engine', async () => {
		const cache = keepInMemory();
		const engine = countSentences();
		const fresh = await synthesise(utterances, { cache, engine });
		expect(engine.said).toHaveLength(utterances.length);
		expect(await synthesise(utterances, { cache, engine })).toEqual(fresh);
		expect(engine.said).toHaveLength(utterances.length);
	});

	test('from a damaged cache: only the damaged sentence is said again', async () => {
		const cache = keepInMemory();
		const engine = countSentences();
		const fresh = await synthesise(utterances, { cache, engine });
		const [key, entry] = [...cache.entries][1]!;
		cache.entries.set(key, entry.slice(0, -100));
		expect(await synthesise(utterances, { cache, engine })).toEqual(fresh);
		expect(engine.said).toHaveLength(utterances.length + 1);
		expect(cache.entries.get(key)).toEqual(entry);
	});

	test('but another voice, rate or word gives another', async () => {
		const cache = keepInMemory();
		const first = [utterances[0]!];
		await synthesise(first, { cache });
		await synthesise(first, { cache, rate: 160 });
		await synthesise(first, { cache, voice: 'vi-vn-x-south' });
		expect(cache.entries.size).toBe(3);
	});
});

describe('limits', () => {
	test('a sentence said twice is asked for once', async () => {
		const engine = countSentences();
		const twice = [utterances[0]!, { ...utterances[0]!, id: 'again' }];
		const speech = await synthesise(twice, { engine });
		expect(engine.said).toHaveLength(1);
		expect(speech.utterances.map(({ id }) => id)).toEqual(['title', 'again']);
	});

	test('nothing, and marks without a letter, are silent', async () => {
		expect((await synthesise([])).samples).toHaveLength(0);
		const speech = await synthesise([{ id: 'x', spoken: '😀 …', pauseAfter: 0.5 }]);
		expect(speech.samples).toEqual(new Float32Array(11025));
		expect(speech.utterances).toEqual([{ id: 'x', start: 0, end: 0, words: [], phonemes: [] }]);
	});

	test('a sentence of a thousand words without a stop is said whole', async () => {
		const spoken = 'tỉnh ủy tổ chức hội nghị '.repeat(167).trim();
		const speech = await synthesise([{ id: 'long', spoken, pauseAfter: 0 }]);
		expect(speech.utterances[0]!.words).toHaveLength(1002);
		expect(speech.utterances[0]!.words.at(-1)!.charEnd).toBe(spoken.length);
	});

	test('every voice speaks; unknown ones and impossible rates are refused', async () => {
		for (const { id } of listVoices()) {
			expect((await synthesise([utterances[0]!], { voice: id })).engine).toContain(id);
		}
		await expect(synthesise(utterances, { voice: 'en' })).rejects.toMatchObject({ code: 'speech.unknown_voice' });
		await expect(synthesise(utterances, { rate: Number.NaN })).rejects.toMatchObject({ code: 'speech.rate_out_of_range' });
	});

	test('a failing engine names the sentence', async () => {
		const settings = { voice: 'no-such-voice', rate: 145, threads: 1 };
		const speaking = espeakEngine.speak([{ id: 'p3s2', spoken: 'Xin chào.' }], settings, () => {});
		await expect(speaking).rejects.toMatchObject({ code: 'speech.engine_failed', details: { id: 'p3s2' } });
	});
});

test('progress rises to one, and an abort stops within a moment', async () => {
	const many = Array.from({ length: 400 }, (_, i) => ({ id: `${i}`, spoken: `Câu số ${i}: ${utterances[1]!.spoken}`, pauseAfter: 0 }));
	const fractions: number[] = [];
	await synthesise(many.slice(0, 5), { onProgress: (fraction) => fractions.push(fraction) });
	expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
	expect(fractions.at(-1)).toBeCloseTo(1);

	const stopper = new AbortController();
	let stoppedAt = 0;
	const onProgress = (fraction: number) => {
		if (fraction < 0.05 || stoppedAt) return;
		stoppedAt = performance.now();
		stopper.abort();
	};
	await expect(synthesise(many, { signal: stopper.signal, onProgress })).rejects.toThrow(/abort/i);
	// 200 ms is the promise; a machine busy with other tests gets some grace.
	expect(performance.now() - stoppedAt).toBeLessThan(2_000);
	await expect(synthesise(many, { signal: stopper.signal })).rejects.toThrow(/abort/i);
});
