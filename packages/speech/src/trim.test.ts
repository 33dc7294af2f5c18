import { expect, test } from 'vitest';
import { trimSentence } from './trim.ts';

const sampleRate = 22050;

function makeSentence(silence: number, sound: number) {
	const samples = new Int16Array(silence + sound + silence).fill(8000, silence, silence + sound);
	const span = { start: silence / sampleRate, end: (silence + sound) / sampleRate };
	return { sampleRate, samples, words: [{ text: 'ba', ...span, charStart: 0, charEnd: 2 }], phonemes: [{ symbol: 'b', ...span }] };
}

test('the silence around a sentence has one length, however much the engine left', () => {
	const much = trimSentence(makeSentence(5000, 4000));
	const little = trimSentence(makeSentence(50, 4000));
	expect(much.samples.length).toBe(4000 + 221 + 882);
	expect(little.samples.length).toBe(much.samples.length);
	expect(much.words[0]!.start).toBeCloseTo(0.01, 4);
	expect(little.words[0]!.start).toBeCloseTo(0.01, 4);
	expect(much.phonemes[0]!.end - much.phonemes[0]!.start).toBeCloseTo(4000 / sampleRate, 6);
});

test('a cut never clicks', () => {
	const { samples } = trimSentence({ ...makeSentence(0, 4000), words: [], phonemes: [] });
	expect(samples[0]).toBe(0);
	expect(samples.at(-1)).toBe(0);
});

test('a sentence without sound is empty', () => {
	const { samples, words } = trimSentence({ ...makeSentence(0, 4000), samples: new Int16Array(4000) });
	expect(samples).toHaveLength(0);
	expect(words).toEqual([]);
});
