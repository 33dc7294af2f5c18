import { rename, rm, writeFile } from 'node:fs/promises';
import { requireVideo } from './availability.ts';
import { muxMp4 } from './encoding/mp4.ts';
import { runWorker } from './encoding/run-worker.ts';
import type { EncodedPackets } from './encoding/segment.ts';
import { VideoError } from './errors.ts';
import { requireValidPlan } from './plan-check.ts';
import { FRAME, type ClipPlan, type ClipResult } from './types.ts';

export interface RenderOptions {
	/** Where the finished file goes; until then it lies beside it under a temporary name. */
	outPath: string;
	/** Fraction done, from 0 to 1, never falling. */
	onProgress?: (fraction: number) => void;
	signal?: AbortSignal;
}

/**
 * Makes the clip as an MP4 file: H.264, 1280x720, 25 frames a second, with AAC sound at 48 kHz.
 * Pictures are drawn and encoded in two threads, sound in a third; the caller's event loop stays
 * free. The same plan gives the same bytes with the same number of processors.
 * @throws VideoError `video.unavailable_here`, `video.plan_invalid`, `video.encoding_failed`
 * @throws the signal's reason when aborted; no file is left then
 */
export async function renderClip(plan: ClipPlan, options: RenderOptions): Promise<ClipResult> {
	options.signal?.throwIfAborted();
	requireValidPlan(plan);
	await requireVideo();
	const frames = countFrames(plan);
	const { segments, sound } = await encodeParts(plan, frames, options);
	const file = await muxMp4(segments, sound, { title: plan.title, office: plan.office, comment: plan.label });
	options.signal?.throwIfAborted();
	await writeWhole(options.outPath, file);
	options.onProgress?.(1);
	return { durationSeconds: frames / FRAME.rate, frames, bytes: file.length };
}

function countFrames({ scenes, captions, speech }: ClipPlan): number {
	const sound = speech.samples.length / speech.sampleRate;
	const end = Math.max(sound, ...scenes.map((scene) => scene.end), ...captions.map((cue) => cue.end));
	return Math.ceil(end * FRAME.rate - 1e-6);
}

async function encodeParts(
	plan: ClipPlan,
	frames: number,
	{ onProgress, signal }: RenderOptions,
): Promise<{ segments: EncodedPackets[]; sound: EncodedPackets }> {
	const stop = new Int32Array(new SharedArrayBuffer(4));
	const halt = () => Atomics.store(stop, 0, 1);
	signal?.addEventListener('abort', halt, { once: true });
	const { speech, ...rest } = plan;
	const shared = { plan: { ...rest, utterances: speech.utterances }, frames, keyFrames: plan.scenes.map((scene) => Math.round(scene.start * FRAME.rate)) };
	const done: number[] = [];
	const work = listStretches(shared.keyFrames, frames).map(([from, to], index) =>
		runWorker({ kind: 'pictures', ...shared, from, to }, stop, (framesDone) => {
			done[index] = framesDone;
			const sum = done.reduce((total, count) => total + (count ?? 0), 0);
			// The rest is for sound and container.
			if (!signal?.aborted) onProgress?.((0.97 * sum) / frames);
		}),
	);
	work.push(runWorker({ kind: 'sound', samples: speech.samples, sampleRate: speech.sampleRate, duration: frames / FRAME.rate }, stop));
	// When one thread fails the others have no purpose; all are waited for, so that none is left behind.
	for (const one of work) one.catch(halt);
	const results = await Promise.allSettled(work);
	signal?.removeEventListener('abort', halt);
	signal?.throwIfAborted();
	const failed = results.find((result) => result.status === 'rejected');
	if (failed) throw toVideoError(failed.reason);
	const parts = results.flatMap((result) => (result.status === 'fulfilled' && result.value ? [result.value] : []));
	return { segments: parts.slice(0, -1), sound: parts.at(-1)! };
}

/** Two stretches of about the same length, cut where a scene begins if one begins near the middle. */
function listStretches(sceneStarts: number[], frames: number): [number, number][] {
	const shortest = FRAME.rate * 4;
	if (frames < shortest * 2) return [[0, frames]];
	const middle = Math.round(frames / 2);
	const near = sceneStarts.filter((start) => Math.abs(start - middle) < frames * 0.06);
	near.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
	const cut = near[0] ?? middle;
	return [[0, cut], [cut, frames]];
}

function toVideoError(reason: unknown): VideoError {
	if (reason instanceof VideoError) return reason;
	const message = reason instanceof Error ? reason.message : String(reason);
	return new VideoError('video.encoding_failed', { reason: message }, reason);
}

/** A reader never sees half a file. */
async function writeWhole(path: string, file: Uint8Array): Promise<void> {
	const temporary = `${path}.part`;
	try {
		await writeFile(temporary, file);
		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}
