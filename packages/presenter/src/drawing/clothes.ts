import type { Appearance } from '../appearance.ts';
import { clipTo, FIELD, fillPath, mirrorSteps, strokePath, type Context, type PathStep } from './shapes.ts';

const M = FIELD.middle;

/** Neck and torso, the neck following the head a little. */
export function drawBody(ctx: Context, look: Appearance, headX: number): void {
	drawNeck(ctx, look, headX);
	const torso = torsoSteps(look);
	fillPath(ctx, look.cloth, torso);
	clipTo(ctx, torso, () => drawFolds(ctx, look));
	if (look.clothes === 'ao_dai') drawAoDai(ctx, look);
	else if (look.clothes === 'shirt') drawShirt(ctx, look);
	else drawAoBaBa(ctx, look);
}

function drawNeck(ctx: Context, look: Appearance, headX: number): void {
	const half = look.clothes === 'shirt' ? 42 : 33;
	const top = headX * 0.7;
	fillPath(ctx, look.skin, [
		['M', M - half + top, 280],
		['C', M - half + top * 0.4, 330, M - half - 2, 352, M - half - 22, 380],
		['L', M - 20, 430],
		['L', M + 20, 430],
		['L', M + half + 22, 380],
		['C', M + half + 2, 352, M + half + top * 0.4, 330, M + half + top, 280],
		['Z'],
	]);
	// The shadow of the chin.
	ctx.globalAlpha = 0.75;
	fillPath(ctx, look.skinShade, [
		['M', M - half + top, 290],
		['C', M - half + 2 + top, 332, M - 14 + top, 356, M + 8 + top, 358],
		['C', M + 24 + top, 356, M + half - 2, 346, M + half + top * 0.4, 330],
		['L', M + half + top, 280],
		['Z'],
	]);
	ctx.globalAlpha = 1;
}

function torsoSteps(look: Appearance): PathStep[] {
	const s = look.shoulderHalfWidth;
	const collar = look.clothes === 'shirt' ? 50 : 46;
	const top = look.clothes === 'shirt' ? 366 : 372;
	return [
		['M', M - collar, top],
		['C', M - collar - 26, top + 22, M - s + 34, 398, M - s + 14, 424],
		['C', M - s - 2, 446, M - s - 10, 500, M - s - 14, 580],
		['L', M + s + 14, 580],
		['C', M + s + 10, 500, M + s + 2, 446, M + s - 14, 424],
		['C', M + s - 34, 398, M + collar + 26, top + 22, M + collar, top],
		['Q', M, top + 56, M - collar, top],
		['Z'],
	];
}

function drawFolds(ctx: Context, look: Appearance): void {
	const s = look.shoulderHalfWidth;
	// The far side lies in shade; the arms are told from the chest by one line each.
	ctx.globalAlpha = 0.55;
	fillPath(ctx, look.clothShade, [
		['M', M + s - 20, 404],
		['C', M + s - 14, 450, M + s - 16, 520, M + s - 22, 590],
		['L', M + s + 30, 590],
		['L', M + s + 30, 404],
		['Z'],
	]);
	ctx.globalAlpha = 1;
	const arm: PathStep[] = [
		['M', M - s + 56, 480],
		['C', M - s + 48, 516, M - s + 46, 556, M - s + 48, 590],
	];
	strokePath(ctx, look.clothShade, 3, arm);
	strokePath(ctx, look.clothShade, 3, mirrorSteps(arm));
}

function drawAoDai(ctx: Context, look: Appearance): void {
	// Raglan seams from collar to armpit, and the closure that crosses to the right side.
	const seam: PathStep[] = [
		['M', M - 44, 384],
		['C', M - 70, 420, M - 100, 452, M - 118, 486],
	];
	strokePath(ctx, look.clothShade, 2.6, seam);
	strokePath(ctx, look.clothShade, 2.6, mirrorSteps(seam));
	strokePath(ctx, look.clothLight, 2.2, [
		['M', M + 6, 402],
		['C', M - 14, 430, M - 62, 452, M - 112, 482],
	]);
	for (const [x, y] of [[M - 5, 414], [M - 34, 436], [M - 70, 456]] as const) {
		ctx.beginPath();
		ctx.arc(x, y, 3.6, 0, Math.PI * 2);
		ctx.fillStyle = '#f3e7c8';
		ctx.fill();
	}
	const collar: PathStep[] = [
		['M', M - 50, 352],
		['C', M - 34, 374, M + 34, 374, M + 50, 352],
		['L', M + 54, 380],
		['C', M + 34, 412, M - 34, 412, M - 54, 380],
		['Z'],
	];
	fillPath(ctx, look.cloth, collar);
	clipTo(ctx, collar, () => drawMatWeave(ctx, look.clothShade, look.clothLight, 386));
	strokePath(ctx, '#f3e7c8', 2.4, [
		['M', M - 50, 352],
		['C', M - 34, 374, M + 34, 374, M + 50, 352],
	]);
	drawLotus(ctx, M + 74, 470, 1, look.accent);
}

function drawShirt(ctx: Context, look: Appearance): void {
	const tie: PathStep[] = [
		['M', M - 15, 396],
		['L', M + 15, 396],
		['L', M + 10, 424],
		['L', M + 26, 590],
		['L', M - 26, 590],
		['L', M - 10, 424],
		['Z'],
	];
	fillPath(ctx, look.accent, tie);
	clipTo(ctx, tie, () => drawTieWeave(ctx));
	fillPath(ctx, '#084850', [['M', M - 10, 424], ['L', M + 10, 424], ['L', M + 12, 431], ['L', M - 12, 431], ['Z']]);
	const wing: PathStep[] = [
		['M', M - 52, 352],
		['C', M - 40, 374, M - 20, 388, M, 398],
		['L', M - 40, 444],
		['C', M - 58, 422, M - 64, 396, M - 60, 366],
		['Z'],
	];
	for (const side of [wing, mirrorSteps(wing)]) {
		fillPath(ctx, look.clothLight, side);
		strokePath(ctx, look.clothShade, 2.4, side);
	}
	// A pocket and its pen, as officers have them.
	strokePath(ctx, look.clothShade, 2.4, [['M', M + 66, 500], ['L', M + 128, 500], ['M', M + 66, 500], ['L', M + 66, 590]]);
	fillPath(ctx, '#0b5c63', [['M', M + 84, 486], ['L', M + 90, 486], ['L', M + 90, 514], ['L', M + 84, 514], ['Z']]);
	drawLotus(ctx, M - 86, 478, 0.9, '#c9537d');
}

function drawAoBaBa(ctx: Context, look: Appearance): void {
	strokePath(ctx, look.clothShade, 2.6, [['M', M, 440], ['L', M, 590]]);
	for (const y of [486, 530]) {
		ctx.beginPath();
		ctx.arc(M, y, 4.4, 0, Math.PI * 2);
		ctx.fillStyle = look.clothLight;
		ctx.fill();
	}
	drawScarf(ctx);
}

/** The checked scarf of the delta, laid once around the neck. */
function drawScarf(ctx: Context): void {
	const loop: PathStep[] = [
		['M', M - 62, 356],
		['C', M - 40, 384, M + 40, 384, M + 62, 356],
		['C', M + 82, 384, M + 76, 412, M + 52, 424],
		['C', M + 20, 438, M - 20, 438, M - 52, 424],
		['C', M - 76, 412, M - 82, 384, M - 62, 356],
		['Z'],
	];
	const end: PathStep[] = [
		['M', M + 26, 418],
		['L', M + 66, 410],
		['C', M + 76, 460, M + 80, 520, M + 82, 590],
		['L', M + 34, 590],
		['C', M + 34, 520, M + 32, 460, M + 26, 418],
		['Z'],
	];
	for (const part of [end, loop]) {
		fillPath(ctx, '#f6f1e6', part);
		clipTo(ctx, part, () => drawChecks(ctx));
		strokePath(ctx, '#3c3433', 1.6, part);
	}
}

function drawChecks(ctx: Context): void {
	ctx.globalAlpha = 0.55;
	ctx.fillStyle = '#2b2626';
	for (let x = M - 96; x < M + 110; x += 17) ctx.fillRect(x, 340, 8, 260);
	for (let y = 344; y < 600; y += 17) ctx.fillRect(M - 100, y, 220, 8);
	ctx.globalAlpha = 1;
}

/** Small lozenges of a sedge mat along the collar. */
function drawMatWeave(ctx: Context, dark: string, light: string, y: number): void {
	for (let i = -5; i <= 5; i++) {
		const x = M + i * 12;
		const drop = y + 8 - i * i * 0.92;
		for (const [half, colour] of [[6.4, light], [3.2, dark]] as const) {
			fillPath(ctx, colour, [['M', x, drop - half * 1.35], ['L', x + half, drop], ['L', x, drop + half * 1.35], ['L', x - half, drop], ['Z']]);
		}
	}
}

function drawTieWeave(ctx: Context): void {
	for (let row = 0; row < 12; row++) {
		for (let column = -2; column <= 2; column++) {
			const x = M + column * 16 + (row % 2) * 8;
			const y = 438 + row * 14;
			fillPath(ctx, '#3f9298', [['M', x, y - 5], ['L', x + 4, y], ['L', x, y + 5], ['L', x - 4, y], ['Z']]);
		}
	}
}

/** A pin in the form of a lotus: five petals. */
function drawLotus(ctx: Context, x: number, y: number, scale: number, colour: string): void {
	ctx.save();
	ctx.translate(x, y);
	ctx.scale(scale, scale);
	for (const angle of [-1.05, 1.05, -0.55, 0.55, 0]) {
		ctx.save();
		ctx.rotate(angle);
		fillPath(ctx, colour, [['M', 0, 4], ['C', -8, -4, -6, -14, 0, -19], ['C', 6, -14, 8, -4, 0, 4], ['Z']]);
		strokePath(ctx, '#fbe9ef', 1.1, [['M', 0, 4], ['C', -8, -4, -6, -14, 0, -19], ['C', 6, -14, 8, -4, 0, 4], ['Z']]);
		ctx.restore();
	}
	ctx.restore();
}
