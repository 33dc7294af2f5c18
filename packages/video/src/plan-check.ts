import { VideoError } from './errors.ts';
import type { ClipPlan } from './types.ts';

/** Longest clip that is made, in seconds: the sound and the packets are held in memory. */
const LONGEST = 600;

/** @throws VideoError `video.plan_invalid` when a plan cannot be filmed */
export function requireValidPlan(plan: ClipPlan): void {
	const fail = (reason: string) => {
		throw new VideoError('video.plan_invalid', { reason });
	};
	if (!plan.label.trim()) fail('the label that the clip is machine-made is missing');
	if (plan.scenes.length === 0) fail('no scenes');
	if (!(plan.speech.sampleRate > 0)) fail('sample rate is not positive');
	let before = 0;
	for (const scene of plan.scenes) {
		if (!(scene.end > scene.start)) fail(`scene ${scene.kind} does not end after it starts`);
		if (scene.start < before - 0.001) fail(`scene ${scene.kind} overlaps the one before`);
		if (scene.end > LONGEST) fail(`longer than ${LONGEST} s`);
		if (scene.kind === 'figures' && (scene.figures.length < 1 || scene.figures.length > 4)) fail('a figures scene holds one to four figures');
		before = scene.end;
	}
}
