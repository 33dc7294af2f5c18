import type { Loudness } from '../types.ts';
import type { Biquad } from './filters.ts';
import { measureTruePeak } from './true-peak.ts';

/** Blocks of 400 ms begin every 100 ms (ITU-R BS.1770-4, annex 1). */
const STEPS_PER_SECOND = 10;
const STEPS_PER_BLOCK = 4;
const ABSOLUTE_GATE = -70;
const RELATIVE_GATE = -10;

/**
 * Integrated loudness and true peak of mono sound by ITU-R BS.1770-4, as EBU R 128 uses them.
 * Silence gives minus infinity for both; sound under 400 ms is measured as one block with silence after it.
 * Works in the calling thread, about 0.5 s for 15 minutes.
 */
export function measureLoudness(samples: Float32Array, sampleRate: number): Loudness {
	return { integrated: measureIntegrated([samples], sampleRate), truePeak: toDecibels(measureTruePeak([samples])) };
}

/** Integrated loudness in LUFS of sound given in stretches. */
export function measureIntegrated(stretches: Iterable<Float32Array>, sampleRate: number): number {
	const blocks = measureBlocks(stretches, sampleRate);
	const audible = blocks.filter((power) => toLoudness(power) > ABSOLUTE_GATE);
	const gate = toLoudness(average(audible)) + RELATIVE_GATE;
	return toLoudness(average(audible.filter((power) => toLoudness(power) > gate)));
}

export function toDecibels(amplitude: number): number {
	return 20 * Math.log10(amplitude);
}

function toLoudness(power: number): number {
	return -0.691 + 10 * Math.log10(power);
}

function average(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Mean square of the K-weighted sound in each block. */
function measureBlocks(stretches: Iterable<Float32Array>, sampleRate: number): number[] {
	const step = Math.round(sampleRate / STEPS_PER_SECOND);
	const energies = measureSteps(stretches, sampleRate, step);
	const blocks: number[] = [];
	for (let first = 0; first === 0 || first + STEPS_PER_BLOCK <= energies.length; first++) {
		const energy = energies.slice(first, first + STEPS_PER_BLOCK).reduce((sum, value) => sum + value, 0);
		blocks.push(energy / (step * STEPS_PER_BLOCK));
	}
	return blocks;
}

/** Energy of the K-weighted sound in each whole step (the rest at the end belongs to no block). */
function measureSteps(stretches: Iterable<Float32Array>, sampleRate: number, step: number): number[] {
	const { b0, b1, b2, a1, a2 } = designHeadShelf(sampleRate);
	const low = designLowCut(sampleRate);
	const energies: number[] = [];
	let energy = 0;
	let left = step;
	let [s1, s2, h1, h2] = [0, 0, 0, 0];
	for (const samples of stretches) {
		for (let i = 0; i < samples.length; i++) {
			const x = samples[i]!;
			const shelf = b0 * x + s1;
			s1 = b1 * x - a1 * shelf + s2;
			s2 = b2 * x - a2 * shelf;
			const y = low.b0 * shelf + h1;
			h1 = low.b1 * shelf - low.a1 * y + h2;
			h2 = low.b2 * shelf - low.a2 * y;
			energy += y * y;
			if (--left > 0) continue;
			energies.push(energy);
			energy = 0;
			left = step;
		}
	}
	return energies.length < STEPS_PER_BLOCK ? [...energies, energy] : energies;
}

// BS.1770 gives coefficients at 48 kHz only; these analogue parameters reproduce them at any rate
// (B. De Man, "Evaluation of implementations of the EBU R128 loudness measurement", 2018).
function designHeadShelf(sampleRate: number): Biquad {
	const k = Math.tan((Math.PI * 1681.974450955533) / sampleRate);
	const q = 0.7071752369554196;
	const high = 10 ** (3.999843853973347 / 20);
	const band = high ** 0.4996667741545416;
	const a0 = 1 + k / q + k * k;
	return {
		b0: (high + (band * k) / q + k * k) / a0,
		b1: (2 * (k * k - high)) / a0,
		b2: (high - (band * k) / q + k * k) / a0,
		a1: (2 * (k * k - 1)) / a0,
		a2: (1 - k / q + k * k) / a0,
	};
}

function designLowCut(sampleRate: number): Biquad {
	const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate);
	const q = 0.5003270373238773;
	const a0 = 1 + k / q + k * k;
	return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / q + k * k) / a0 };
}
