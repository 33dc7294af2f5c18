import type { SKRSContext2D } from '@napi-rs/canvas';

export type Context = SKRSContext2D;

/** The figure's own field; everything is drawn in these units and scaled. `top` is its upper edge. */
export const FIELD = { width: 480, top: 50, height: 510, middle: 240 };

/** A flat list of numbers as a path: M x y, C six numbers, Q four, L two; "Z" closes. */
export type PathStep = ['M' | 'L', number, number] | ['Q', number, number, number, number] | ['C', number, number, number, number, number, number] | ['Z'];

export function tracePath(ctx: Context, steps: PathStep[]): void {
	ctx.beginPath();
	for (const step of steps) {
		if (step[0] === 'M') ctx.moveTo(step[1], step[2]);
		else if (step[0] === 'L') ctx.lineTo(step[1], step[2]);
		else if (step[0] === 'Q') ctx.quadraticCurveTo(step[1], step[2], step[3], step[4]);
		else if (step[0] === 'C') ctx.bezierCurveTo(step[1], step[2], step[3], step[4], step[5], step[6]);
		else ctx.closePath();
	}
}

export function fillPath(ctx: Context, colour: string, steps: PathStep[]): void {
	tracePath(ctx, steps);
	ctx.fillStyle = colour;
	ctx.fill();
}

export function strokePath(ctx: Context, colour: string, width: number, steps: PathStep[]): void {
	tracePath(ctx, steps);
	ctx.strokeStyle = colour;
	ctx.lineWidth = width;
	ctx.stroke();
}

/** The same steps on the other side of the figure's middle line. */
export function mirrorSteps(steps: PathStep[]): PathStep[] {
	return steps.map((step) =>
		step.map((value, index) => (typeof value === 'number' && index % 2 === 1 ? FIELD.middle * 2 - value : value)) as PathStep,
	);
}

/** Draws with everything outside a path cut away. */
export function clipTo(ctx: Context, steps: PathStep[], draw: () => void): void {
	ctx.save();
	tracePath(ctx, steps);
	ctx.clip();
	draw();
	ctx.restore();
}
