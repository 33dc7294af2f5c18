import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { appearanceNames, chooseAppearance, type AppearanceName } from '../appearance.ts';
import { poseAt, type Pose } from '../pose.ts';
import { makeTimeline } from '../timeline.ts';
import { visemes } from '../visemes.ts';
import { drawPresenter } from './figure.ts';

const rest = poseAt(0, makeTimeline([], 1, 1));

function drawPixels(pose: Pose, appearance?: AppearanceName): Buffer {
	const canvas = createCanvas(240, 256);
	drawPresenter(canvas.getContext('2d'), pose, { width: 240, height: 256 }, appearance);
	return Buffer.from(canvas.data());
}

describe('drawPresenter', () => {
	it.each(appearanceNames)('draws %s the same way every time, inside its field', (name) => {
		const pixels = drawPixels(rest, name);
		expect(pixels.equals(drawPixels(rest, name))).toBe(true);
		const alphaAt = (x: number, y: number) => pixels[(y * 240 + x) * 4 + 3];
		expect(alphaAt(120, 110)).toBe(255);
		for (const x of [2, 237]) for (const y of [2, 120, 180]) expect(alphaAt(x, y)).toBe(0);
	});

	it('shows a different mouth for each shape', () => {
		const pictures = Object.values(visemes).map(({ shape }) => drawPixels({ ...rest, mouth: shape }).toString('base64'));
		expect(new Set(pictures).size).toBe(pictures.length);
	});

	it('chooses an appearance by seed', () => {
		expect(chooseAppearance('bai-1')).toBe(chooseAppearance('bai-1'));
		const chosen = new Set(Array.from({ length: 40 }, (_, index) => chooseAppearance(`bai-${index}`)));
		expect(chosen.size).toBe(appearanceNames.length);
	});
});
