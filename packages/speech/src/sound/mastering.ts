import { SpeechError } from '../errors.ts';
import type { Loudness } from '../types.ts';
import { createFilter, designHighPass } from './filters.ts';
import { limitPeaks } from './limiter.ts';
import { measureIntegrated, toDecibels } from './loudness.ts';
import { readStretches, replay, takeExcerpt, type SoundSource } from './source.ts';
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
	/** What the limiter took and the search had to add, for sound of the same kind. */
	found: Start;
}

/** Where the search for the gain begins. */
interface Start {
	/** Decibels above the difference in loudness. */
	extra: number;
	/** How much of a change of gain the limiter leaves in the loudness. */
	slope: number;
	/** Decibels by which the gain may still grow: peaks that stay under the ceiling even then need not be known. */
	room: number;
}

const USUAL_START: Start = { extra: 0, slope: 0.7, room: 12 };
/** After a trial on an excerpt the gain hardly changes, and most peaks need not be looked for. */
const ROOM_AFTER_TRIAL = 3;

/**
 * Brings speech to the target: low cut, gain, look-ahead limiter, and again with a better gain until
 * loudness and true peak both hold. Goes through the sound in stretches, several times: how long it is does not matter.
 * Where going through it takes minutes, the gain is first sought on an excerpt.
 * Throws `speech.nothing_to_hear` or `speech.loudness_unreachable`.
 */
export function masterSound(source: SoundSource, target: MasteringTarget, report: (fraction: number) => void): MasteredSound {
	const { sampleRate } = source;
	const clean = replay(source, () => cutLow(source));
	const missingFirst = target.integrated - measureIntegrated(clean, sampleRate);
	if (!Number.isFinite(missingFirst)) throw new SpeechError('speech.nothing_to_hear', 'The sound is silent.');

	const start = tryExcerpt(source, target);
	let gain = missingFirst + start.extra;
	const highestPeak = target.truePeak - CODING_HEADROOM;
	let ceiling = highestPeak;
	const floor = toAmplitude(highestPeak - gain - start.room);
	const peaked = replay(source, () => weighHiss(findPeaks(clean, floor), sampleRate));
	report(0.3);
	let { slope } = start;
	let before: { gain: number; integrated: number } | null = null;
	for (let round = 1; round <= MOST_ROUNDS; round++) {
		const [amplification, amplitude] = [toAmplitude(gain), toAmplitude(ceiling)];
		const stretches = replay(source, () => limitPeaks(peaked, sampleRate, amplification, amplitude));
		const integrated = measureIntegrated(stretches, sampleRate);
		report(1 - 0.7 * 0.6 ** round);
		const missing = target.integrated - integrated;
		if (Math.abs(missing) <= (round < MOST_ROUNDS ? TOLERANCE : LOOSEST_TOLERANCE)) {
			const truePeak = toDecibels(measureTruePeak(stretches));
			if (truePeak <= highestPeak + TOLERANCE) return { stretches, loudness: { integrated, truePeak }, found: { extra: gain - missingFirst, slope, room: ROOM_AFTER_TRIAL } };
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

function tryExcerpt(source: SoundSource, target: MasteringTarget): Start {
	const excerpt = takeExcerpt(source);
	try {
		return excerpt ? masterSound(excerpt, target, () => undefined).found : USUAL_START;
	} catch (error) {
		// An excerpt may be silent or unlike the rest.
		if (error instanceof SpeechError) return USUAL_START;
		throw error;
	}
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
