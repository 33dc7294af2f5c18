import { SpeechError } from '../errors.ts';
import type { Loudness } from '../types.ts';
import { createFilter, designHighPass } from './filters.ts';
import { limitPeaks } from './limiter.ts';
import { measureIntegrated, toDecibels } from './loudness.ts';
import { readStretches, replay, type SoundSource } from './source.ts';
import { findPeaks, measureTruePeak, type PeakedStretch } from './true-peak.ts';

export interface MasteringTarget {
	/** LUFS. */
	integrated: number;
	/** dBTP, kept also by what an MP3 or AAC decoder gives back. */
	truePeak: number;
}

/** Below the lowest voice (central, about 75 Hz); takes away rumble and any offset. */
const LOW_CUT = 60;
/**
 * The hiss of "ch", "tr", "x" is held this much lower than the vowels: eSpeak makes it harsh, and it is
 * what coders cannot follow (MP3 raised its peaks by up to 2.1 dB).
 */
const HISS = { above: 2500, lowerBy: 5 };
/** Coding to MP3 raises the other peaks by up to 0.7 dB: see the trials in the README. */
const CODING_HEADROOM = 2;
const TOLERANCE = 0.1;
const LOOSEST_TOLERANCE = 0.5;
const MOST_ROUNDS = 10;

/** Sound as it shall be heard, and how loud it is. */
export interface MasteredSound {
	/** In order; may be gone through any number of times. */
	stretches: Iterable<Float32Array>;
	loudness: Loudness;
}

/**
 * Brings speech to the target: low cut, gain, look-ahead limiter, and again with a better gain until
 * loudness and true peak both hold. Goes through the sound in stretches, several times: how long it is does not matter.
 * Throws `speech.nothing_to_hear` or `speech.loudness_unreachable`.
 */
export function masterSound(source: SoundSource, target: MasteringTarget, report: (fraction: number) => void): MasteredSound {
	const { sampleRate } = source;
	const clean = replay(source, () => cutLow(source));
	let gain = target.integrated - measureIntegrated(clean, sampleRate);
	if (!Number.isFinite(gain)) throw new SpeechError('speech.nothing_to_hear', 'The sound is silent.');

	const highestPeak = target.truePeak - CODING_HEADROOM;
	let ceiling = highestPeak;
	// Peaks this far under the ceiling stay under it even with 12 dB more gain than the first guess.
	const floor = toAmplitude(highestPeak - gain - 12);
	const peaked = replay(source, () => weighHiss(findPeaks(clean, floor), sampleRate));
	report(0.3);
	let slope = 0.7; // how much of a change of gain the limiter leaves in the loudness
	let before: { gain: number; integrated: number } | null = null;
	for (let round = 1; round <= MOST_ROUNDS; round++) {
		const [amplification, amplitude] = [toAmplitude(gain), toAmplitude(ceiling)];
		const stretches = replay(source, () => limitPeaks(peaked, sampleRate, amplification, amplitude));
		const integrated = measureIntegrated(stretches, sampleRate);
		report(1 - 0.7 * 0.6 ** round);
		const missing = target.integrated - integrated;
		if (Math.abs(missing) <= (round < MOST_ROUNDS ? TOLERANCE : LOOSEST_TOLERANCE)) {
			const truePeak = toDecibels(measureTruePeak(stretches));
			if (truePeak <= highestPeak + TOLERANCE) return { stretches, loudness: { integrated, truePeak } };
			ceiling -= truePeak - highestPeak;
		}
		if (before && gain !== before.gain) {
			slope = Math.min(1, Math.max(0.2, (integrated - before.integrated) / (gain - before.gain)));
		}
		before = { gain, integrated };
		gain += missing / slope;
	}
	throw refuseLoudness(target.integrated, before!.integrated);
}

/** Without what lies below every voice. */
function* cutLow(source: SoundSource): Generator<Float32Array> {
	const filter = createFilter(designHighPass(LOW_CUT, source.sampleRate));
	for (const samples of readStretches(source)) {
		filter(samples);
		yield samples;
	}
}

/** Makes hiss count for more than it is, so that the limiter answers to it earlier. */
function* weighHiss(stretches: Iterable<PeakedStretch>, sampleRate: number): Generator<PeakedStretch> {
	const filter = createFilter(designHighPass(HISS.above, sampleRate));
	const weight = toAmplitude(HISS.lowerBy);
	for (const { samples, peaks } of stretches) {
		const hiss = samples.slice();
		filter(hiss);
		for (let i = 0; i < peaks.length; i++) peaks[i] = Math.max(peaks[i]!, weight * Math.abs(hiss[i]!));
		yield { samples, peaks };
	}
}

function toAmplitude(decibels: number): number {
	return 10 ** (decibels / 20);
}

function refuseLoudness(target: number, reached: number): SpeechError {
	const details = { target, reached: Math.round(reached * 10) / 10 };
	return new SpeechError('speech.loudness_unreachable', `Only ${details.reached} LUFS instead of ${target}.`, details);
}
