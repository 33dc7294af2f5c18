import { appearances, type AppearanceName } from '../appearance.ts';
import type { Pose } from '../pose.ts';
import { drawBody } from './clothes.ts';
import { drawFace } from './face.ts';
import { drawBackHair, drawFrontHair } from './hair.ts';
import { FIELD, type Context } from './shapes.ts';

/** The point, low in the neck, about which the head turns. */
const PIVOT = { x: FIELD.middle, y: 340 };

/** Width over height of the figure. */
export const PRESENTER_ASPECT = FIELD.width / FIELD.height;

/**
 * Draws head and shoulders into the box from (0, 0) to `size`, on whatever is there already.
 * The figure keeps its proportions and stands on the lower edge, in the middle.
 */
export function drawPresenter(
	ctx: Context,
	pose: Pose,
	size: { width: number; height: number },
	appearance: AppearanceName = 'woman_ao_dai',
): void {
	const look = appearances[appearance];
	const scale = Math.min(size.width / FIELD.width, size.height / FIELD.height);
	ctx.save();
	ctx.beginPath();
	ctx.rect(0, 0, size.width, size.height);
	ctx.clip();
	ctx.translate((size.width - FIELD.width * scale) / 2, size.height - FIELD.height * scale);
	ctx.scale(scale, scale);
	ctx.translate(0, -FIELD.top);
	ctx.lineCap = 'round';
	ctx.lineJoin = 'round';
	withHeadTurned(ctx, pose, () => drawBackHair(ctx, look));
	ctx.save();
	ctx.translate(0, pose.shoulderY);
	drawBody(ctx, look, pose.headX);
	ctx.restore();
	withHeadTurned(ctx, pose, () => {
		drawFace(ctx, pose, look);
		drawFrontHair(ctx, look);
	});
	ctx.restore();
}

function withHeadTurned(ctx: Context, pose: Pose, draw: () => void): void {
	ctx.save();
	ctx.translate(PIVOT.x + pose.headX, PIVOT.y + pose.headY);
	ctx.rotate(pose.headTilt);
	ctx.translate(-PIVOT.x, -PIVOT.y);
	draw();
	ctx.restore();
}
