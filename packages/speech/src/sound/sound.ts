import type { Loudness, Watch } from '../types.ts';
import { runTask } from '../worker-tasks.ts';
import type { MasteringTarget } from './mastering.ts';
import type { SoundTask } from './worker.ts';

export const DEFAULT_TARGET: MasteringTarget = { integrated: -16, truePeak: -1 };

/**
 * Brings speech to a loudness (-16 LUFS unless told otherwise, within 0.5 LU) with its true peak
 * under the limit (-1 dBTP) even after MP3 or AAC coding. Works in a thread of its own.
 * Throws `speech.nothing_to_hear`, `speech.loudness_unreachable`, or the signal's reason.
 */
export function master(
	samples: Float32Array,
	sampleRate: number,
	{ integrated = DEFAULT_TARGET.integrated, truePeak = DEFAULT_TARGET.truePeak, ...watch }: Partial<MasteringTarget> & Watch = {},
): Promise<{ samples: Float32Array; loudness: Loudness }> {
	return processSound({ kind: 'master', samples, sampleRate, target: { integrated, truePeak } }, watch);
}

/**
 * Sound at another sample rate, in whole hertz, in a thread of its own; nothing moves in time.
 * Throws the signal's reason.
 */
export function resample(samples: Float32Array, from: number, to: number, watch: Watch = {}): Promise<Float32Array> {
	return processSound({ kind: 'resample', samples, from, to }, watch);
}

/** Hands one task to a worker thread of its own. */
export function processSound<Result>(task: SoundTask, { signal, onProgress }: Watch): Promise<Result> {
	return runTask<SoundTask, Result>({
		script: new URL('./worker.ts', import.meta.url),
		task,
		...(signal && { signal }),
		onProgress: (fraction) => onProgress?.(fraction),
	});
}
