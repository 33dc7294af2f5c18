import { designSinc } from './filters.ts';
import { addMargins, type Window } from './source.ts';

/** Four points a sample, as BS.1770-4, annex 2, asks. */
const OVERSAMPLING = 4;
const HALF_WIDTH = 12;
const BLOCK = 64;
/** What lies further away than this many samples has no part in a peak; whole blocks, so that cuts move none. */
const MARGIN = 2 * BLOCK;

const phases = Array.from({ length: OVERSAMPLING - 1 }, (_, phase) =>
	designSinc(HALF_WIDTH, (phase + 1) / OVERSAMPLING, 1, 6),
);
/** No point between samples is higher than this many times the highest sample around it. */
const HIGHEST_OVERSHOOT = Math.max(...phases.map((taps) => taps.reduce((sum, tap) => sum + Math.abs(tap), 0)));

/** The highest amplitude of sound given in stretches, between its samples too (1 is full scale). */
export function measureTruePeak(stretches: Iterable<Float32Array>): number {
	let highest = 0;
	for (const { samples, begin, end } of addMargins(stretches, MARGIN)) {
		for (let i = 0; i < samples.length; i++) highest = Math.max(highest, Math.abs(samples[i]!));
		// Only here: a gap whose neighbours were cut off would show a peak that is none.
		visitPeaks(samples, begin, end, highest, (_, peak) => {
			if (peak > highest) highest = peak;
		});
	}
	return highest;
}

/** Samples with the highest amplitude at each of them and in the gaps beside it. */
export interface PeakedStretch {
	samples: Float32Array;
	peaks: Float32Array;
}

/**
 * The peaks of sound given in stretches, whole blocks but for the last. Points below `floor` may be given
 * as the sample alone: working out what lies between quiet samples would be most of the work.
 */
export function* findPeaks(stretches: Iterable<Float32Array>, floor: number): Generator<PeakedStretch> {
	for (const window of addMargins(stretches, MARGIN)) yield findWindowPeaks(window, floor);
}

function findWindowPeaks({ samples, begin, end }: Window, floor: number): PeakedStretch {
	const peaks = samples.map(Math.abs);
	visitPeaks(samples, 0, samples.length, floor, (index, peak) => {
		if (peak > peaks[index]!) peaks[index] = peak;
		if (index + 1 < peaks.length && peak > peaks[index + 1]!) peaks[index + 1] = peak;
	});
	return { samples: samples.subarray(begin, end), peaks: peaks.subarray(begin, end) };
}

/** Calls `visit` with the highest point between each sample from `from` to `to` and the next, where it may reach `floor`. */
function visitPeaks(samples: Float32Array, from: number, to: number, floor: number, visit: (index: number, peak: number) => void): void {
	const padded = new Float32Array(BLOCK + 2 * HALF_WIDTH);
	for (let begin = from; begin < to; begin += BLOCK) {
		if (findHighest(samples, begin - HALF_WIDTH, begin + BLOCK + HALF_WIDTH) * HIGHEST_OVERSHOOT < floor) continue;
		const first = begin - (HALF_WIDTH - 1);
		for (let i = 0; i < padded.length; i++) padded[i] = samples[first + i] ?? 0;
		const count = Math.min(BLOCK, to - begin);
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
