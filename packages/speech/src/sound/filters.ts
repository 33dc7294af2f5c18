/** A second-order section, normalised so that a0 is 1. */
export interface Biquad {
	b0: number;
	b1: number;
	b2: number;
	a1: number;
	a2: number;
}

/** A Butterworth high-pass of second order (bilinear transform; Bristow-Johnson's cookbook). */
export function designHighPass(cutoff: number, sampleRate: number): Biquad {
	const omega = (2 * Math.PI * cutoff) / sampleRate;
	const alpha = Math.sin(omega) * Math.SQRT1_2;
	const cosine = Math.cos(omega);
	const a0 = 1 + alpha;
	const b0 = (1 + cosine) / 2 / a0;
	return { b0, b1: -2 * b0, b2: b0, a1: (-2 * cosine) / a0, a2: (1 - alpha) / a0 };
}

/**
 * A section that filters one stretch after the other in place (transposed direct form II): its state goes from
 * stretch to stretch, so where the sound is cut makes no difference.
 */
export function createFilter({ b0, b1, b2, a1, a2 }: Biquad): (samples: Float32Array) => void {
	const state = { z1: 0, z2: 0 };
	return (samples) => {
		let { z1, z2 } = state;
		for (let i = 0; i < samples.length; i++) {
			const x = samples[i]!;
			const y = b0 * x + z1;
			z1 = b1 * x - a1 * y + z2;
			z2 = b2 * x - a2 * y;
			samples[i] = y;
		}
		Object.assign(state, { z1, z2 });
	};
}

/** The zeroth-order modified Bessel function of the first kind, by its series. */
function besselI0(x: number): number {
	let sum = 1;
	let term = 1;
	for (let k = 1; term > sum * 1e-12; k++) {
		term *= (x / (2 * k)) ** 2;
		sum += term;
	}
	return sum;
}

/**
 * The taps of a fractional delay: a sinc cut off at `cutoff` (1 is half the sample rate) under a
 * Kaiser window, for the point `fraction` after tap `halfWidth - 1`. They add up to 1.
 */
export function designSinc(halfWidth: number, fraction: number, cutoff: number, beta: number): Float64Array {
	const taps = Float64Array.from({ length: 2 * halfWidth }, (_, index) => {
		const x = index - (halfWidth - 1) - fraction;
		const window = besselI0(beta * Math.sqrt(Math.max(0, 1 - (x / halfWidth) ** 2))) / besselI0(beta);
		const angle = Math.PI * cutoff * x;
		return window * (angle === 0 ? 1 : Math.sin(angle) / angle);
	});
	const sum = taps.reduce((total, tap) => total + tap, 0);
	return taps.map((tap) => tap / sum);
}
