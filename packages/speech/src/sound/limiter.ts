/** How early the gain begins to fall before a peak, in seconds. */
const LOOK_AHEAD = 0.005;
/** Time constant of its return. */
const RELEASE = 0.06;

/**
 * Amplifies the sound and holds its peaks under `ceiling` by a gain that falls smoothly before each
 * peak and returns slowly. `peaks` are the true peaks at each sample before the amplification.
 * The shortest gain over the look-ahead, averaged over the same length, is never above what the
 * peak in the middle needs, so no peak slips through. The result is written to `output`.
 */
export function limitPeaks(
	samples: Float32Array,
	peaks: Float32Array,
	sampleRate: number,
	amplification: number,
	ceiling: number,
	output: Float32Array,
): void {
	const reach = Math.max(1, Math.round(LOOK_AHEAD * sampleRate));
	holdLowest(peaks, reach, (peak) => Math.min(1, ceiling / (peak * amplification)), output);
	releaseSlowly(output, 1 - Math.exp(-1 / (RELEASE * sampleRate)));
	averageBackwards(output, reach);
	for (let i = 0; i < output.length; i++) output[i] = output[i]! * samples[i]! * amplification;
}

/** At each point the lowest gain needed from there to `reach` ahead (a monotonic queue, one pass). */
function holdLowest(peaks: Float32Array, reach: number, toGain: (peak: number) => number, held: Float32Array): void {
	const positions = new Int32Array(reach + 2);
	const values = new Float64Array(reach + 2);
	const size = positions.length;
	let [head, count] = [0, 0];
	for (let ahead = 0; ahead < peaks.length + reach; ahead++) {
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

function releaseSlowly(gains: Float32Array, share: number): void {
	let gain = 1;
	for (let i = 0; i < gains.length; i++) {
		gain = Math.min(gains[i]!, gain + (1 - gain) * share);
		gains[i] = gain;
	}
}

/** The mean of each point and the `reach` points before it, in place. */
function averageBackwards(gains: Float32Array, reach: number): void {
	const window = new Float64Array(reach + 1).fill(1);
	let sum = window.length;
	for (let i = 0; i < gains.length; i++) {
		const slot = i % window.length;
		sum += gains[i]! - window[slot]!;
		window[slot] = gains[i]!;
		gains[i] = sum / window.length;
	}
}
