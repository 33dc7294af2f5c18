import type { Appearance } from '../appearance.ts';
import type { Pose } from '../pose.ts';
import { drawMouth, measureJawDrop } from './mouth.ts';
import { clipTo, FIELD, fillPath, mirrorSteps, strokePath, type Context, type PathStep } from './shapes.ts';

const LINE = '#4a2f27';
const EYE = { y: 222, apart: 35, halfWidth: 17.5, up: 8.7, down: 6.2 };

/** Outline of the face; the chin sinks with the jaw. */
export function faceSteps(look: Appearance, jawDrop: number): PathStep[] {
	const m = FIELD.middle;
	const { faceHalfWidth: w, jawHalfWidth: jaw } = look;
	const chin = look.chinY + jawDrop;
	const jawY = 290 + jawDrop * 0.5;
	// Both control points beside the jaw's corner lie on one line, or the outline would show a kink.
	const slope = { x: 13, y: 19 };
	return [
		['M', m - w, 190],
		['C', m - w, 234, m - jaw - slope.x * 1.1, jawY - slope.y * 1.5, m - jaw, jawY],
		['C', m - jaw + slope.x, jawY + slope.y, m - 26, chin, m, chin],
		['C', m + 26, chin, m + jaw - slope.x, jawY + slope.y, m + jaw, jawY],
		['C', m + jaw + slope.x * 1.1, jawY - slope.y * 1.5, m + w, 234, m + w, 190],
		['C', m + w, 100, m - w, 100, m - w, 190],
		['Z'],
	];
}

export function drawFace(ctx: Context, pose: Pose, look: Appearance): void {
	const jawDrop = measureJawDrop(pose.mouth);
	const outline = faceSteps(look, jawDrop);
	if (look.hairstyle !== 'bob') drawEars(ctx, look);
	fillPath(ctx, look.skin, outline);
	clipTo(ctx, outline, () => drawModelling(ctx, look, jawDrop));
	drawNose(ctx, look);
	for (const side of [-1, 1] as const) {
		drawEye(ctx, side, pose.eyesOpen, look);
		drawBrow(ctx, side, pose.browRaise, look);
	}
	drawMouth(ctx, FIELD.middle, 286 + jawDrop * 0.12, pose.mouth, look);
	if (look.glasses) drawGlasses(ctx);
}

function drawEars(ctx: Context, look: Appearance): void {
	const x = FIELD.middle - look.faceHalfWidth;
	const ear: PathStep[] = [
		['M', x + 4, 212],
		['C', x - 14, 200, x - 17, 226, x - 10, 242],
		['C', x - 6, 256, x + 2, 258, x + 6, 252],
		['Z'],
	];
	const fold: PathStep[] = [
		['M', x - 8, 219],
		['Q', x - 9, 232, x - 2, 243],
	];
	for (const [shape, line] of [[ear, fold], [mirrorSteps(ear), mirrorSteps(fold)]] as const) {
		fillPath(ctx, look.skin, shape);
		strokePath(ctx, look.skinShade, 2.2, line);
	}
}

/** One flat shade along the far cheek, soft colour on the cheeks. */
function drawModelling(ctx: Context, look: Appearance, jawDrop: number): void {
	const m = FIELD.middle;
	const w = look.faceHalfWidth;
	ctx.globalAlpha = 0.42;
	fillPath(ctx, look.skinShade, [
		['M', m + w + 4, 150],
		['C', m + w - 8, 220, m + w - 12, 262, m + 34, 304 + jawDrop],
		['C', m + 20, 314 + jawDrop, m + 8, 318 + jawDrop, m - 6, look.chinY + jawDrop + 4],
		['L', m + 100, look.chinY + 30],
		['L', m + 110, 150],
		['Z'],
	]);
	ctx.globalAlpha = 0.16;
	for (const side of [-1, 1]) {
		ctx.beginPath();
		ctx.ellipse(m + side * 45, 258, 19, 12, 0, 0, Math.PI * 2);
		ctx.fillStyle = look.blush;
		ctx.fill();
	}
	ctx.globalAlpha = 1;
}

function drawNose(ctx: Context, look: Appearance): void {
	const m = FIELD.middle;
	ctx.globalAlpha = 0.5;
	fillPath(ctx, look.skinShade, [
		['M', m + 2, 226],
		['C', m + 7, 240, m + 14, 252, m + 12.5, 258],
		['C', m + 9, 263, m + 3, 262, m + 1, 261],
		['C', m + 6, 252, m + 5, 240, m + 2, 226],
		['Z'],
	]);
	ctx.globalAlpha = 1;
	strokePath(ctx, '#b9805d', 2.3, [
		['M', m - 10, 256],
		['C', m - 9, 261, m - 5, 259, m - 2, 262],
		['Q', m, 263.4, m + 2, 262],
		['C', m + 5, 259, m + 9, 261, m + 10, 256],
	]);
}

function drawEye(ctx: Context, side: -1 | 1, openness: number, look: Appearance): void {
	const x = FIELD.middle + side * EYE.apart;
	const w = EYE.halfWidth;
	ctx.save();
	ctx.translate(x, EYE.y);
	// Drawn as the viewer's right eye and mirrored, so inner corners face each other.
	ctx.scale(side, 1);
	const up = EYE.down * 0.75 + (-EYE.up - EYE.down * 0.75) * openness;
	const white: PathStep[] = [
		['M', -w, 2.6],
		['C', -w * 0.62, up * 1.1 + 0.6, w * 0.4, up * 1.3 - 0.6, w, -1.4],
		['C', w * 0.6, EYE.down * 1.15, -w * 0.4, EYE.down * 1.3, -w, 2.6],
		['Z'],
	];
	if (openness > 0.12) {
		fillPath(ctx, '#fdfaf5', white);
		clipTo(ctx, white, () => drawIris(ctx, side));
	}
	drawLids(ctx, up, openness, look);
	ctx.restore();
}

function drawIris(ctx: Context, side: -1 | 1): void {
	const disc = (radius: number, colour: string, x = 0, y = -0.6) => {
		ctx.beginPath();
		ctx.arc(x, y, radius, 0, Math.PI * 2);
		ctx.fillStyle = colour;
		ctx.fill();
	};
	disc(8, '#3a241d');
	disc(6.4, '#553528');
	disc(3.9, '#1d1210');
	// The light comes from the same side in both eyes.
	disc(2.3, '#ffffff', -2.8 * side, -3.6);
}

function drawLids(ctx: Context, up: number, openness: number, look: Appearance): void {
	const w = EYE.halfWidth;
	const lash = look.lashes ? 3.6 : 2.8;
	const wing = look.lashes ? 3 : 0.6;
	fillPath(ctx, LINE, [
		['M', -w - 0.6, 3],
		['C', -w * 0.62, up * 1.1 + 0.6, w * 0.4, up * 1.3 - 0.6, w + wing, -1.8 - wing * 0.5 + (1 - openness) * 3],
		['C', w * 0.45, up * 1.3 - 0.6 - lash * 1.15, -w * 0.5, up * 1.1 + 0.4 - lash * 0.9, -w - 0.6, 3],
		['Z'],
	]);
	ctx.globalAlpha = 0.75;
	if (openness > 0.4) {
		strokePath(ctx, look.skinShade, 1.8, [
			['M', -w * 0.8, -4.6],
			['C', -w * 0.4, -14.5, w * 0.5, -14.8, w + 1, -6.5],
		]);
	}
	strokePath(ctx, look.skinShade, 1.6, [
		['M', -w * 0.5, 6.9],
		['Q', w * 0.3, 8.9, w * 0.8, 4],
	]);
	ctx.globalAlpha = 1;
}

function drawBrow(ctx: Context, side: -1 | 1, raise: number, look: Appearance): void {
	const weight = look.browWeight;
	ctx.save();
	ctx.translate(FIELD.middle + side * EYE.apart, 201 - raise * 5);
	ctx.scale(side, 1);
	fillPath(ctx, look.hairLight, [
		['M', -18, -0.8],
		['C', -8, -5.2 - raise, 9, -6.6 - raise, 23, 4.2],
		['C', 9, -6.6 + weight * 0.85 - raise, -6, -5.2 + weight * 1.05 - raise, -17.4, -0.8 + weight * 0.72],
		['Q', -19.4, 1, -18, -0.8],
		['Z'],
	]);
	ctx.restore();
}

function drawGlasses(ctx: Context): void {
	const m = FIELD.middle;
	ctx.strokeStyle = '#54453f';
	ctx.lineWidth = 2.6;
	for (const side of [-1, 1]) {
		ctx.beginPath();
		ctx.roundRect(m + side * EYE.apart - 25, EYE.y - 18, 50, 38, 15);
		ctx.stroke();
	}
	strokePath(ctx, '#54453f', 2.6, [
		['M', m - 10.5, EYE.y - 3],
		['Q', m, EYE.y - 8, m + 10.5, EYE.y - 3],
	]);
}
