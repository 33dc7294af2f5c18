import { smoothNoise } from './seeded-random.ts';
import type { Timeline, VisemeTime } from './timeline.ts';
import { visemes, type MouthShape } from './visemes.ts';

/** How the figure holds itself at one instant. */
export interface Pose {
	mouth: MouthShape;
	/** 1 open, 0 closed. */
	eyesOpen: number;
	/** 0 at rest, 1 fully raised. */
	browRaise: number;
	/** Shift of the head in units of the figure's own 480 x 510 field. */
	headX: number;
	headY: number;
	/** Radians, positive to the viewer's right. */
	headTilt: number;
	/** Rise of the shoulders in units of the field. */
	shoulderY: number;
}

const PARAMETERS = ['open', 'spread', 'round', 'teeth', 'tongue', 'press', 'tuck'] as const;

/** Lips move a little before the sound is heard. */
const LEAD = 0.03;
/** Half the width, in seconds, of the window in which neighbouring sounds blend. */
const BLEND = 0.065;
const BLINK = { closing: 0.07, closed: 0.04, opening: 0.11 };
const SETTLE = 0.45;

/**
 * The pose at an instant: a pure function, so frames can be made in any order and on any thread.
 * @param time seconds
 */
export function poseAt(time: number, timeline: Timeline): Pose {
	const liveliness = measureLiveliness(time, timeline);
	const accent = measureAccent(time, timeline);
	const { seed } = timeline;
	return {
		mouth: blendMouth(time + LEAD, timeline.visemes),
		eyesOpen: measureEyesOpen(time, timeline.blinks),
		browRaise: accent,
		headX: 4.5 * liveliness * smoothNoise(seed + 1, time * 0.55),
		headY: liveliness * 2.2 * smoothNoise(seed + 2, time * 0.8) + 3.2 * accent,
		headTilt: 0.022 * liveliness * smoothNoise(seed + 3, time * 0.45),
		shoulderY: liveliness * 1.4 * smoothNoise(seed + 4, time * 0.4),
	};
}

/** 0 in silence, 1 within a sentence, eased over the pauses between. */
function measureLiveliness(time: number, { sentences }: Timeline): number {
	let most = 0;
	for (const { start, end } of sentences) {
		if (start - SETTLE > time) break;
		const distance = Math.max(start - time, time - end, 0);
		most = Math.max(most, easeInOut(1 - distance / SETTLE));
	}
	return most;
}

/** A short raise of brows and head as a sentence begins: up in 0.18 s, down in 0.6 s. */
function measureAccent(time: number, { sentences }: Timeline): number {
	const rise = 0.18;
	const fall = 0.6;
	let most = 0;
	for (const { start, end } of sentences) {
		if (start - rise > time) break;
		if (end - start < 0.8) continue;
		const since = time - start;
		most = Math.max(most, since < 0 ? easeInOut(1 + since / rise) : easeInOut(1 - since / fall));
	}
	return most;
}

function measureEyesOpen(time: number, blinks: number[]): number {
	for (const start of blinks) {
		if (start > time) break;
		const since = time - start;
		if (since < BLINK.closing) return 1 - easeInOut(since / BLINK.closing);
		if (since < BLINK.closing + BLINK.closed) return 0;
		const opened = (since - BLINK.closing - BLINK.closed) / BLINK.opening;
		if (opened < 1) return easeInOut(opened);
	}
	return 1;
}

/**
 * Mixes the shapes around an instant, each weighed by how much of a raised-cosine window it fills
 * and by its dominance; what no sound fills counts as rest. Method: Cohen and Massaro,
 * Modeling coarticulation in synthetic visual speech, 1993, with a finite window.
 */
function blendMouth(time: number, times: VisemeTime[]): MouthShape {
	const from = time - BLEND;
	const to = time + BLEND;
	const mixed: MouthShape = { open: 0, spread: 0, round: 0, teeth: 0, tongue: 0, press: 0, tuck: 0 };
	let filled = 0;
	let weights = 0;
	let closure = 0;
	for (let index = findFirstEndingAfter(times, from); index < times.length; index++) {
		const { viseme, start, end } = times[index]!;
		if (start >= to) break;
		const part = windowUpTo((end - time) / BLEND) - windowUpTo((start - time) / BLEND);
		const { shape, dominance } = visemes[viseme];
		filled += part;
		weights += part * dominance;
		for (const name of PARAMETERS) mixed[name] += part * dominance * shape[name];
		if (viseme === 'bilabial') closure = Math.max(closure, measureClosure(time, start, end));
	}
	const rest = Math.max(0, 1 - filled);
	weights += rest;
	for (const name of PARAMETERS) mixed[name] = (mixed[name] + rest * visemes.rest.shape[name]) / weights;
	// However short it is, a closure must be seen to close.
	mixed.open *= 1 - closure;
	mixed.press = Math.max(mixed.press, closure);
	return mixed;
}

/** 1 while the lips are shut, easing over 45 ms on either side. */
function measureClosure(time: number, start: number, end: number): number {
	return easeInOut(1 - Math.max(start - time, time - end, 0) / 0.045);
}

/** Area of the raised-cosine window of half width 1 and area 1, up to a point. */
function windowUpTo(point: number): number {
	const x = Math.min(1, Math.max(-1, point));
	return (x + Math.sin(Math.PI * x) / Math.PI + 1) / 2;
}

function findFirstEndingAfter(times: VisemeTime[], instant: number): number {
	let low = 0;
	let high = times.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (times[middle]!.end <= instant) low = middle + 1;
		else high = middle;
	}
	return low;
}

function easeInOut(value: number): number {
	const t = Math.min(1, Math.max(0, value));
	return t * t * (3 - 2 * t);
}

/**
 * A pose rounded to what can be seen, so that equal pictures are recognised as equal: a tenth of
 * a unit of shift, a twentieth of a mouth parameter.
 */
export function roundPose(pose: Pose): Pose {
	const to = (value: number, step: number) => Math.round(value / step) * step;
	const mouth = { ...pose.mouth };
	for (const name of PARAMETERS) mouth[name] = to(mouth[name], 0.05);
	return {
		mouth,
		eyesOpen: to(pose.eyesOpen, 0.1),
		browRaise: to(pose.browRaise, 0.1),
		headX: to(pose.headX, 0.2),
		headY: to(pose.headY, 0.2),
		headTilt: to(pose.headTilt, 0.001),
		shoulderY: to(pose.shoulderY, 0.2),
	};
}
