import { designSinc } from './filters.ts';

/** Zero crossings on each side of the sinc: the first alias lies 90 dB down. */
const HALF_WIDTH = 32;
const BETA = 9;
/** Where the filter begins to fall, as a share of the lower half rate. */
const ROLL_OFF = 0.93;

/** Sound at another sample rate by a polyphase windowed sinc; both rates are whole hertz. */
export function resampleSamples(samples: Float32Array, from: number, to: number): Float32Array {
	if (from === to) return samples.slice();
	const divisor = findGreatestDivisor(from, to);
	const [up, down] = [to / divisor, from / divisor];
	const narrowing = Math.min(1, to / from);
	const halfWidth = Math.ceil(HALF_WIDTH / narrowing);
	const phases = Array.from({ length: up }, (_, phase) => designSinc(halfWidth, phase / up, narrowing * ROLL_OFF, BETA));

	const output = new Float32Array(Math.round((samples.length * up) / down));
	for (let i = 0; i < output.length; i++) {
		const position = i * down;
		const taps = phases[position % up]!;
		const first = Math.floor(position / up) - (halfWidth - 1);
		const begin = Math.max(0, -first);
		const end = Math.min(taps.length, samples.length - first);
		let sum = 0;
		for (let tap = begin; tap < end; tap++) sum += taps[tap]! * samples[first + tap]!;
		output[i] = sum;
	}
	return output;
}

function findGreatestDivisor(a: number, b: number): number {
	return b === 0 ? a : findGreatestDivisor(b, a % b);
}
