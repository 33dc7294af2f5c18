import { readSync } from 'node:fs';

/** Sound that is read in stretches, so that hours of it take no more memory than a minute. */
export interface SoundSource {
	/** Samples in all. */
	length: number;
	sampleRate: number;
	/** Sound up to this length is kept in memory between passes: working it out again would take longer. */
	secondsKept: number;
	/** A copy of the samples from `begin` up to `end`. */
	read(begin: number, end: number): Float32Array;
}

/** Samples in one stretch: 12 s at 22.05 kHz. A multiple of the blocks in which peaks are sought. */
const STRETCH = 2 ** 18;
/** 0.4 GB. */
const SECONDS_KEPT = 20 * 60;

export function openSamples(samples: Float32Array, sampleRate: number, secondsKept = SECONDS_KEPT): SoundSource {
	return { length: samples.length, sampleRate, secondsKept, read: (begin, end) => samples.slice(begin, end) };
}

/** Mono 16-bit samples in an open file, as `record` writes them. */
export function openRecording(file: number, length: number, sampleRate: number): SoundSource {
	return {
		length,
		sampleRate,
		secondsKept: SECONDS_KEPT,
		read(begin, end) {
			const samples = new Int16Array(end - begin);
			const bytes = new Uint8Array(samples.buffer);
			for (let done = 0; done < bytes.length; ) {
				const count = readSync(file, bytes, done, bytes.length - done, begin * 2 + done);
				if (count === 0) throw new Error('The recording is shorter than it should be.');
				done += count;
			}
			const sound = new Float32Array(samples.length);
			for (let i = 0; i < sound.length; i++) sound[i] = samples[i]! / 32768;
			return sound;
		},
	};
}

export function* readStretches(source: SoundSource): Generator<Float32Array> {
	for (let begin = 0; begin < source.length; begin += STRETCH) {
		yield source.read(begin, Math.min(begin + STRETCH, source.length));
	}
}

/** What `make` gives, any number of times: from memory where the sound is short, made again where it is long. */
export function replay<T>(source: SoundSource, make: () => Iterable<T>): Iterable<T> {
	return isShort(source) ? [...make()] : { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}

function isShort({ length, sampleRate, secondsKept }: SoundSource): boolean {
	return length <= secondsKept * sampleRate;
}

/** As much of the middle of a long sound as is kept in memory; null where the sound is no longer than that. */
export function takeExcerpt(source: SoundSource): SoundSource | null {
	if (isShort(source)) return null;
	const length = source.secondsKept * source.sampleRate;
	const offset = Math.floor((source.length - length) / 2);
	return { ...source, length, read: (begin, end) => source.read(offset + begin, offset + end) };
}

/** A stretch with up to `margin` samples of what lies before and after it. */
export interface Window {
	samples: Float32Array;
	/** Where the stretch itself lies in `samples`. */
	begin: number;
	end: number;
}

/** Each stretch with its neighbours' nearest samples: none before the first and none after the last. */
export function* addMargins(stretches: Iterable<Float32Array>, margin: number): Generator<Window> {
	let before = new Float32Array(0);
	let current: Float32Array | null = null;
	for (const next of stretches) {
		if (current) {
			yield joinWindow(before, current, next.subarray(0, margin));
			before = current.slice(-margin);
		}
		current = next;
	}
	if (current) yield joinWindow(before, current, new Float32Array(0));
}

function joinWindow(before: Float32Array, stretch: Float32Array, after: Float32Array): Window {
	const samples = new Float32Array(before.length + stretch.length + after.length);
	samples.set(before);
	samples.set(stretch, before.length);
	samples.set(after, before.length + stretch.length);
	return { samples, begin: before.length, end: before.length + stretch.length };
}

/** The same samples in pieces of one size; the last is as long as what is left. */
export function* regroup(stretches: Iterable<Float32Array>, size: number): Generator<Float32Array> {
	let piece = new Float32Array(size);
	let filled = 0;
	for (const stretch of stretches) {
		for (let taken = 0; taken < stretch.length; ) {
			const part = stretch.subarray(taken, taken + size - filled);
			piece.set(part, filled);
			filled += part.length;
			taken += part.length;
			if (filled < size) continue;
			yield piece;
			piece = new Float32Array(size);
			filled = 0;
		}
	}
	if (filled > 0) yield piece.subarray(0, filled);
}
