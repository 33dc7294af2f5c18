import { createCanvas } from '@napi-rs/canvas';
import { drawPresenter, poseAt, PRESENTER_ASPECT, roundPose, type AppearanceName, type Timeline } from '@nhipcau/presenter';
import { FRAME, type ClipPlan } from '../types.ts';
import { drawPanelGround } from './backdrop.ts';
import type { Layer } from './layer.ts';
import { layout } from './layout.ts';

/** The figure before its woven ground. */
export function makePresenterLayer(timeline: Timeline, appearance: AppearanceName, seed: ClipPlan['seed']): Layer {
	const { presenter: box } = layout;
	const ground = createCanvas(box.width, box.height);
	const groundContext = ground.getContext('2d');
	groundContext.translate(-box.x, -box.y);
	drawPanelGround(groundContext, seed);
	// The figure's field is wider than the box: its margins at the sides are empty.
	const size = { width: Math.round(box.height * PRESENTER_ASPECT), height: box.height };
	const poseOf = (frame: number) => roundPose(poseAt(frame / FRAME.rate, timeline));
	return {
		box,
		keyAt: (frame) => JSON.stringify(poseOf(frame)),
		draw(ctx, frame) {
			ctx.drawImage(ground, 0, 0);
			ctx.save();
			ctx.translate((box.width - size.width) / 2, 0);
			drawPresenter(ctx, poseOf(frame), size, appearance);
			ctx.restore();
		},
	};
}
