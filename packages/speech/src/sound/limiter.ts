import type { PeakedStretch } from './true-peak.ts';

/** How early the gain begins to fall before a peak, in seconds. */
const LOOK_AHEAD = 0.005;
/** Time constant of its return. */
const RELEASE = 0.06;

/**
 * Amplifies sound given in stretches and holds its peaks under `ceiling` by a gain that falls smoothly before each
 * peak and returns slowly. `peaks` are the true peaks at each sample before the amplification.
 * The shortest gain over the look-ahead, averaged over the same length, is never above what the
 * peak in the middle needs, so no peak slips through. Where the sound is cut makes no difference.
 */
export function* limitPeaks(
	stretches: Iterable<PeakedStretch>,
	sampleRate: number,
	amplification: number,
	ceiling: number,
): Generator<Float32Array> {
	const reach = Math.max(1, Math.round(LOOK_AHEAD * sampleRate));
	const release = createRelease(1 - Math.exp(-1 / (RELEASE * sampleRate)));
	const average = createAverage(reach);
	for (const { samples, peaks } of lookAhead(stretches, reach)) {
		const output = new Float32Array(samples.length);
		holdLowest(peaks, reach, (peak) => Math.min(1, ceiling / (peak * amplification)), output);
		release(output);
		average(output);
		for (let i = 0; i < output.length; i++) output[i] = output[i]! * samples[i]! * amplification;
		yield output;
	}
}

/** Each stretch with the first `reach` peaks of the next after its own. */
function* lookAhead(stretches: Iterable<PeakedStretch>, reach: number): Generator<PeakedStretch> {
	let current: PeakedStretch | null = null;
	for (const next of stretches) {
		if (current) {
			const ahead = next.peaks.subarray(0, reach);
			const peaks = new Float32Array(current.peaks.length + ahead.length);
			peaks.set(current.peaks);
			peaks.set(ahead, current.peaks.length);
			yield { samples: current.samples, peaks };
		}
		current = next;
	}
	if (current) yield current;
}

/** At each point of `held` the lowest gain needed from there to `reach` ahead (a monotonic queue, one pass). */
function holdLowest(peaks: Float32Array, reach: number, toGain: (peak: number) => number, held: Float32Array): void {
	const positions = new Int32Array(reach + 2);
	const values = new Float64Array(reach + 2);
	const size = positions.length;
	let [head, count] = [0, 0];
	for (let ahead = 0; ahead < held.length + reach; ahead++) {
		const gain = ahead < peaks.length ? toGain(peaks[ahead]!) : 1;
		while (count > 0 && values[(head + count - 1) % size]! >= gain) count--;
		positions[(head + count) % size] = ahead;
		values[(head + count) % size] = gain;
		count++;
		const current = ahead - reach;
		if (positions[head]! < current) {
			head = (head + 1) % size;
			count--;
		}
		if (current >= 0) held[current] = values[head]!;
	}
}

/** Lets the gain return slowly after a peak, in place, stretch after stretch. */
function createRelease(share: number): (gains: Float32Array) => void {
	let last = 1;
	return (gains) => {
		let gain = last;
		for (let i = 0; i < gains.length; i++) {
			gain = Math.min(gains[i]!, gain + (1 - gain) * share);
			gains[i] = gain;
		}
		last = gain;
	};
}

/** The mean of each point and the `reach` points before it, in place, stretch after stretch. */
function createAverage(reach: number): (gains: Float32Array) => void {
	const window = new Float64Array(reach + 1).fill(1);
	let sum = window.length;
	let slot = 0;
	return (gains) => {
		for (let i = 0; i < gains.length; i++) {
			sum += gains[i]! - window[slot]!;
			window[slot] = gains[i]!;
			gains[i] = sum / window.length;
			slot = (slot + 1) % window.length;
		}
	};
}
