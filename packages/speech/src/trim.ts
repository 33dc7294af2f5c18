import type { SpokenSentence } from './engine.ts';

/** Silence kept before the first and after the last sound, in seconds. */
const LEAD = 0.01;
const TAIL = 0.04;
/** Anything quieter is the engine's silence: about -54 dBFS. */
const AUDIBLE = 65;
/** Long enough that a cut does not click, short enough that no consonant is lost. */
const FADE = 0.005;

/**
 * Cuts the engine's own silence before and after a sentence to a defined length, fades both ends and
 * moves the times along, so that pauses between sentences are the caller's alone.
 */
export function trimSentence(sentence: SpokenSentence): SpokenSentence {
	const { sampleRate, samples } = sentence;
	const first = samples.findIndex((sample) => Math.abs(sample) > AUDIBLE);
	if (first < 0) return { ...sentence, samples: new Int16Array(0), words: [], phonemes: [] };
	const last = samples.findLastIndex((sample) => Math.abs(sample) > AUDIBLE);
	const begin = first - Math.round(LEAD * sampleRate);
	const end = last + 1 + Math.round(TAIL * sampleRate);

	const trimmed = new Int16Array(end - begin);
	trimmed.set(samples.subarray(Math.max(0, begin), end), Math.max(0, -begin));
	fadeEnds(trimmed, Math.round(FADE * sampleRate));

	const duration = trimmed.length / sampleRate;
	const move = (time: number) => Math.min(Math.max(time - begin / sampleRate, 0), duration);
	const moveSpan = <Span extends { start: number; end: number }>(span: Span): Span => ({
		...span,
		start: move(span.start),
		end: move(span.end),
	});
	return { sampleRate, samples: trimmed, words: sentence.words.map(moveSpan), phonemes: sentence.phonemes.map(moveSpan) };
}

function fadeEnds(samples: Int16Array, length: number): void {
	for (let i = 0; i < Math.min(length, samples.length); i++) {
		const gain = i / length;
		const mirror = samples.length - 1 - i;
		samples[i] = Math.round(samples[i]! * gain);
		samples[mirror] = Math.round(samples[mirror]! * gain);
	}
}
