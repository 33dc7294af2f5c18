import type { Appearance } from '../appearance.ts';
import type { MouthShape } from '../visemes.ts';
import { clipTo, fillPath, strokePath, type Context, type PathStep } from './shapes.ts';

const INSIDE = '#5c2328';
const TEETH = '#fbf6ee';
const TONGUE = '#c8676b';

/** How far, in field units, the chin sinks for a mouth. */
export function measureJawDrop(mouth: MouthShape): number {
	return mouth.open * 9;
}

interface Outline {
	halfWidth: number;
	/** Inner edges at the middle, from the line of the lips. */
	top: number;
	bottom: number;
	upperLip: number;
	lowerLip: number;
	/** Corners against the line of the lips; negative is a smile. */
	corner: number;
	/** 0 drawn to points at the corners, 1 an oval. */
	round: number;
}

function measureOutline(mouth: MouthShape, look: Appearance): Outline {
	const gap = mouth.open * 21;
	const thin = 1 - 0.38 * mouth.press;
	const pout = 1 + 0.18 * mouth.round;
	return {
		halfWidth: 26 * (1 + 0.14 * mouth.spread - 0.4 * mouth.round - 0.08 * mouth.open),
		round: mouth.round,
		top: -gap * 0.26,
		bottom: gap * (0.74 - 0.3 * mouth.tuck),
		upperLip: 6.2 * look.lipWeight * thin * pout,
		lowerLip: 8.2 * look.lipWeight * thin * pout * (1 - 0.4 * mouth.tuck),
		corner: -4.2 * (1 - 0.8 * mouth.round) + mouth.open * 3,
	};
}

/** Draws the mouth with the middle of its line at (x, y). */
export function drawMouth(ctx: Context, x: number, y: number, mouth: MouthShape, look: Appearance): void {
	ctx.save();
	ctx.translate(x, y);
	const outline = measureOutline(mouth, look);
	drawLips(ctx, outline, look);
	const height = outline.bottom - outline.top;
	if (height > 1.2) drawInside(ctx, outline, mouth);
	else drawLipLine(ctx, outline, look);
	drawShadowUnder(ctx, outline, look);
	ctx.restore();
}

function innerSteps({ halfWidth: w, top, bottom, corner, round }: Outline): PathStep[] {
	const inner = w - 2.4 - 2 * round;
	const out = inner * (0.58 + 0.4 * round);
	// Control points lie beyond the curve by a third, so that the middle reaches top and bottom.
	const high = top * 1.33 - corner * 0.33;
	const low = bottom * 1.33 - corner * 0.33;
	return [
		['M', -inner, corner],
		['C', -out, high, out, high, inner, corner],
		['C', out * 1.08, low, -out * 1.08, low, -inner, corner],
		['Z'],
	];
}

/** From one corner over the cupid's bow to the other. */
function upperEdgeSteps({ halfWidth: w, top, upperLip, corner, round }: Outline): PathStep[] {
	const peak = top - upperLip;
	const out = w * (0.62 + 0.34 * round);
	const rise = corner + (peak - corner) * (0.55 + 0.25 * round);
	return [
		['M', -w, corner],
		['C', -out, rise, -w * 0.4, peak - 0.4, -w * 0.2, peak - 0.4],
		['C', -w * 0.1, peak - 0.4, -w * 0.08, peak + 1.1, 0, peak + 1.1],
		['C', w * 0.08, peak + 1.1, w * 0.1, peak - 0.4, w * 0.2, peak - 0.4],
		['C', w * 0.4, peak - 0.4, out, rise, w, corner],
	];
}

function drawLips(ctx: Context, outline: Outline, look: Appearance): void {
	const { halfWidth: w, top, bottom, lowerLip, corner, round } = outline;
	const depth = bottom + lowerLip;
	const out = w * (0.74 + 0.24 * round);
	fillPath(ctx, look.lip, [
		['M', -w, corner],
		['C', -w * 0.5, top + 1, w * 0.5, top + 1, w, corner],
		['C', out, depth * 0.9, w * 0.42, depth + 0.6, 0, depth + 0.6],
		['C', -w * 0.42, depth + 0.6, -out, depth * 0.9, -w, corner],
		['Z'],
	]);
	fillPath(ctx, look.lipDark, [
		...upperEdgeSteps(outline),
		['C', w * 0.45, top * 1.33 + 0.8, -w * 0.45, top * 1.33 + 0.8, -w, corner],
		['Z'],
	]);
}

function drawInside(ctx: Context, outline: Outline, mouth: MouthShape): void {
	const { halfWidth: w, top, bottom } = outline;
	const height = bottom - top;
	fillPath(ctx, INSIDE, innerSteps(outline));
	clipTo(ctx, innerSteps(outline), () => {
		const tongue = mouth.tongue * Math.min(height * 0.5, 11);
		if (tongue > 1) {
			ctx.beginPath();
			ctx.ellipse(0, bottom + 2, w * 0.62, tongue + 2, 0, 0, Math.PI * 2);
			ctx.fillStyle = TONGUE;
			ctx.fill();
		}
		const teeth = mouth.teeth * Math.min(height * 0.62, 7.5);
		if (teeth > 0.6) {
			fillPath(ctx, TEETH, [
				['M', -w, top - 8],
				['L', w, top - 8],
				['L', w * 0.86, top + teeth * 0.7],
				['Q', 0, top + teeth * 1.3, -w * 0.86, top + teeth * 0.7],
				['Z'],
			]);
		}
	});
}

function drawLipLine(ctx: Context, { halfWidth: w, corner }: Outline, look: Appearance): void {
	strokePath(ctx, mixDarker(look.lipDark), 1.7, [
		['M', -w - 1.5, corner - 1],
		['C', -w * 0.62, 2.2, -w * 0.2, 0.6, 0, 1.3],
		['C', w * 0.2, 0.6, w * 0.62, 2.2, w + 1.5, corner - 1],
	]);
}

function drawShadowUnder(ctx: Context, { halfWidth: w, bottom, lowerLip }: Outline, look: Appearance): void {
	const y = bottom + lowerLip + 6;
	ctx.globalAlpha = 0.75;
	strokePath(ctx, look.skinShade, 2.4, [
		['M', -w * 0.36, y],
		['Q', 0, y + 2.6, w * 0.36, y],
	]);
	ctx.globalAlpha = 1;
}

function mixDarker(colour: string): string {
	const parts = [1, 3, 5].map((at) => Math.round(parseInt(colour.slice(at, at + 2), 16) * 0.62));
	return `rgb(${parts.join(',')})`;
}
