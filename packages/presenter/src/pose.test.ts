import { describe, expect, it } from 'vitest';
import { poseAt, roundPose } from './pose.ts';
import { makeTimeline } from './timeline.ts';

const phonemes = [
	{ symbol: 'm', start: 1, end: 1.08 },
	{ symbol: 'aː', start: 1.08, end: 1.3 },
	{ symbol: 'b', start: 1.3, end: 1.34 },
	{ symbol: 'u', start: 1.34, end: 1.6 },
];
const timeline = makeTimeline([{ start: 1, end: 2.4, phonemes }], 30, 7);

describe('poseAt', () => {
	it('is a pure function of time and timeline', () => {
		const again = makeTimeline([{ start: 1, end: 2.4, phonemes }], 30, 7);
		expect(poseAt(1.234, again)).toEqual(poseAt(1.234, timeline));
	});

	it('keeps mouth, head and brows at rest in silence', () => {
		for (const time of [0, 0.3, 5, 12.34, 29]) {
			const { mouth, headX, headY, headTilt, browRaise, shoulderY } = poseAt(time, timeline);
			expect(mouth.open).toBe(0);
			for (const motion of [headX, headY, headTilt, browRaise, shoulderY]) expect(Math.abs(motion)).toBe(0);
		}
	});

	it('opens wide for a and rounds for u', () => {
		expect(poseAt(1.17, timeline).mouth.open).toBeGreaterThan(0.7);
		const rounded = poseAt(1.47, timeline).mouth;
		expect(rounded.round).toBeGreaterThan(0.8);
		expect(rounded.open).toBeLessThan(0.45);
	});

	it('closes the lips in a bilabial, however short', () => {
		expect(poseAt(1.29, timeline).mouth.open).toBeLessThan(0.02);
		expect(poseAt(1.29, timeline).mouth.press).toBeGreaterThan(0.95);
	});

	it('never jumps: neighbouring frames differ little', () => {
		for (let frame = 1; frame < 75; frame++) {
			const [before, after] = [poseAt((frame - 1) / 100 + 0.8, timeline), poseAt(frame / 100 + 0.8, timeline)];
			expect(Math.abs(after.mouth.open - before.mouth.open)).toBeLessThan(0.35);
			expect(Math.abs(after.headX - before.headX)).toBeLessThan(0.4);
		}
	});

	it('raises the brows as a sentence begins', () => {
		expect(poseAt(1.02, timeline).browRaise).toBeGreaterThan(0.8);
		expect(poseAt(2.2, timeline).browRaise).toBe(0);
	});

	it('blinks every three to six seconds and shuts the eyes', () => {
		const gaps = timeline.blinks.map((at, index) => at - (timeline.blinks[index - 1] ?? 0));
		expect(gaps.length).toBeGreaterThan(4);
		for (const gap of gaps) expect(gap >= 3 && gap <= 6).toBe(true);
		expect(poseAt(timeline.blinks[0]! + 0.09, timeline).eyesOpen).toBe(0);
		expect(makeTimeline([], 30, 8).blinks).not.toEqual(timeline.blinks);
	});

	it('rounds poses of a still figure to the same pose', () => {
		expect(roundPose(poseAt(9.1, timeline))).toEqual(roundPose(poseAt(9.14, timeline)));
	});
});

describe('makeTimeline', () => {
	const final = { symbol: 'ŋ', start: 0.2, end: 0.36 };
	const vowel = (symbol: string) => ({ symbol, start: 0.1, end: 0.2 });
	const listShapes = (symbol: string, words: { start: number; end: number }[]) =>
		makeTimeline([{ start: 0, end: 1, phonemes: [vowel(symbol), final], words }], 1, 1).visemes.map(({ viseme }) => viseme);

	it('closes the lips on final ng after a rounded vowel, and only there', () => {
		expect(listShapes('o', [{ start: 0, end: 0.32 }])).toEqual(['mid_round', 'bilabial']);
		expect(listShapes('aː', [{ start: 0, end: 0.32 }])).toEqual(['open', 'velar']);
		expect(listShapes('o', [{ start: 0, end: 0.19 }, { start: 0.19, end: 0.8 }])).toEqual(['mid_round', 'velar']);
	});
});
