import { designSinc } from './filters.ts';

/** Four points a sample, as BS.1770-4, annex 2, asks. */
const OVERSAMPLING = 4;
const HALF_WIDTH = 12;
const BLOCK = 64;

const phases = Array.from({ length: OVERSAMPLING - 1 }, (_, phase) =>
	designSinc(HALF_WIDTH, (phase + 1) / OVERSAMPLING, 1, 6),
);
/** No point between samples is higher than this many times the highest sample around it. */
const HIGHEST_OVERSHOOT = Math.max(...phases.map((taps) => taps.reduce((sum, tap) => sum + Math.abs(tap), 0)));

/** The highest amplitude of the sound between its samples too (1 is full scale). */
export function measureTruePeak(samples: Float32Array): number {
	let highest = 0;
	for (let i = 0; i < samples.length; i++) highest = Math.max(highest, Math.abs(samples[i]!));
	visitPeaks(samples, highest, (_, peak) => {
		if (peak > highest) highest = peak;
	});
	return highest;
}

/**
 * The highest amplitude at each sample and in the gaps beside it. Points below `floor` may be given
 * as the sample alone: working out what lies between quiet samples would be most of the work.
 */
export function findPeaks(samples: Float32Array, floor: number): Float32Array {
	const peaks = samples.map(Math.abs);
	visitPeaks(samples, floor, (index, peak) => {
		if (peak > peaks[index]!) peaks[index] = peak;
		if (index + 1 < peaks.length && peak > peaks[index + 1]!) peaks[index + 1] = peak;
	});
	return peaks;
}

/** Calls `visit` with the highest point between each sample and the next, where it may reach `floor`. */
function visitPeaks(samples: Float32Array, floor: number, visit: (index: number, peak: number) => void): void {
	const padded = new Float32Array(BLOCK + 2 * HALF_WIDTH);
	for (let begin = 0; begin < samples.length; begin += BLOCK) {
		if (findHighest(samples, begin - HALF_WIDTH, begin + BLOCK + HALF_WIDTH) * HIGHEST_OVERSHOOT < floor) continue;
		const first = begin - (HALF_WIDTH - 1);
		for (let i = 0; i < padded.length; i++) padded[i] = samples[first + i] ?? 0;
		const count = Math.min(BLOCK, samples.length - begin);
		for (let i = 0; i < count; i++) visit(begin + i, findHighestBetween(padded, i));
	}
}

function findHighest(samples: Float32Array, from: number, to: number): number {
	let highest = 0;
	for (let i = Math.max(0, from); i < Math.min(samples.length, to); i++) {
		const amplitude = Math.abs(samples[i]!);
		if (amplitude > highest) highest = amplitude;
	}
	return highest;
}

function findHighestBetween(padded: Float32Array, offset: number): number {
	let highest = 0;
	for (const taps of phases) {
		let sum = 0;
		for (let tap = 0; tap < taps.length; tap++) sum += taps[tap]! * padded[offset + tap]!;
		highest = Math.max(highest, Math.abs(sum));
	}
	return highest;
}
