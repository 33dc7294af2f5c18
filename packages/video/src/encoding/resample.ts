/** Taps on either side of a sample, and the share of the band that passes. */
const REACH = 24;
const PASS = 0.945;

/**
 * Resamples mono sound by a Blackman-windowed sinc, one filter for each phase of the ratio.
 * Method: Julius O. Smith, Digital Audio Resampling, https://ccrma.stanford.edu/~jos/resample/
 * @returns samples at `to` hertz, as long as the input to the nearest sample
 */
export function resample(samples: Float32Array, from: number, to: number): Float32Array<ArrayBuffer> {
	if (from === to) return new Float32Array(samples);
	const divisor = greatestDivisor(from, to);
	const up = to / divisor;
	const down = from / divisor;
	const filters = makeFilters(up, Math.min(1, to / from) * PASS);
	const taps = REACH * 2;
	const result = new Float32Array(Math.round((samples.length * up) / down));
	for (let index = 0; index < result.length; index++) {
		const position = index * down;
		const first = Math.floor(position / up) - REACH + 1;
		const filter = filters[position % up]!;
		let sum = 0;
		const start = Math.max(0, -first);
		const end = Math.min(taps, samples.length - first);
		for (let tap = start; tap < end; tap++) sum += filter[tap]! * samples[first + tap]!;
		result[index] = sum;
	}
	return result;
}

function makeFilters(phases: number, cutoff: number): Float64Array[] {
	return Array.from({ length: phases }, (_, phase) => {
		const filter = new Float64Array(REACH * 2);
		let sum = 0;
		for (let tap = 0; tap < filter.length; tap++) {
			const distance = tap - REACH + 1 - phase / phases;
			const angle = Math.PI * distance * cutoff;
			const sinc = angle === 0 ? 1 : Math.sin(angle) / angle;
			const place = distance / REACH;
			const window = Math.abs(place) > 1 ? 0 : 0.42 + 0.5 * Math.cos(Math.PI * place) + 0.08 * Math.cos(2 * Math.PI * place);
			filter[tap] = sinc * window;
			sum += filter[tap]!;
		}
		// Every phase passes a constant unchanged.
		return filter.map((value) => value / sum);
	});
}

function greatestDivisor(a: number, b: number): number {
	return b === 0 ? a : greatestDivisor(b, a % b);
}
