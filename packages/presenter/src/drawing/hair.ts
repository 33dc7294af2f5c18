import type { Appearance } from '../appearance.ts';
import { FIELD, fillPath, mirrorSteps, strokePath, type Context, type PathStep } from './shapes.ts';

const M = FIELD.middle;

/** What of the hair lies behind neck and face. */
export function drawBackHair(ctx: Context, look: Appearance): void {
	if (look.hairstyle === 'gathered') {
		fillPath(ctx, look.hair, [
			['M', M - 80, 180],
			['C', M - 92, 260, M - 78, 310, M - 58, 346],
			['C', M - 30, 372, M + 30, 372, M + 58, 346],
			['C', M + 78, 310, M + 92, 260, M + 80, 180],
			['Z'],
		]);
	} else if (look.hairstyle === 'bob') {
		fillPath(ctx, look.hair, [
			['M', M - 84, 170],
			['C', M - 104, 240, M - 102, 300, M - 92, 338],
			['C', M - 60, 352, M + 60, 352, M + 92, 338],
			['C', M + 102, 300, M + 104, 240, M + 84, 170],
			['Z'],
		]);
	}
}

/** The hair above and before the face. */
export function drawFrontHair(ctx: Context, look: Appearance): void {
	if (look.hairstyle === 'short') drawShort(ctx, look);
	else if (look.hairstyle === 'bob') drawBob(ctx, look);
	else drawGathered(ctx, look);
}

function drawGathered(ctx: Context, look: Appearance): void {
	// Parted on one side; both sweeps run behind the ears.
	fillPath(ctx, look.hair, [
		['M', M - 78, 236],
		['C', M - 96, 190, M - 90, 132, M - 52, 108],
		['C', M - 20, 88, M + 36, 88, M + 62, 112],
		['C', M + 94, 138, M + 94, 192, M + 78, 236],
		['C', M + 76, 214, M + 72, 200, M + 62, 184],
		['C', M + 40, 172, M - 4, 160, M - 24, 132],
		['C', M - 34, 160, M - 58, 176, M - 66, 194],
		['C', M - 74, 208, M - 76, 222, M - 78, 236],
		['Z'],
	]);
	for (const strand of [
		[['M', M - 22, 126], ['C', M - 2, 142, M + 44, 150, M + 70, 176]],
		[['M', M - 14, 114], ['C', M + 14, 124, M + 56, 130, M + 80, 168]],
		[['M', M - 34, 130], ['C', M - 44, 150, M - 66, 162, M - 76, 190]],
	] as PathStep[][]) {
		strokePath(ctx, look.hairLight, 2.2, strand);
	}
}

function drawBob(ctx: Context, look: Appearance): void {
	const lock: PathStep[] = [
		['M', M - 60, 122],
		['C', M - 98, 150, M - 102, 240, M - 96, 330],
		['C', M - 90, 342, M - 74, 342, M - 66, 334],
		['C', M - 78, 290, M - 78, 240, M - 70, 200],
		['C', M - 60, 178, M - 46, 158, M - 40, 130],
		['Z'],
	];
	fillPath(ctx, look.hair, lock);
	fillPath(ctx, look.hair, mirrorSteps(lock));
	fillPath(ctx, look.hair, [
		['M', M - 84, 190],
		['C', M - 92, 128, M - 52, 92, M, 92],
		['C', M + 52, 92, M + 92, 128, M + 84, 190],
		['C', M + 78, 196, M + 70, 192, M + 64, 180],
		['C', M + 44, 182, M + 18, 158, M + 14, 132],
		['C', M - 4, 160, M - 40, 182, M - 66, 186],
		['C', M - 74, 196, M - 80, 196, M - 84, 190],
		['Z'],
	]);
	for (const strand of [
		[['M', M + 12, 118], ['C', M - 10, 150, M - 44, 164, M - 70, 170]],
		[['M', M + 26, 112], ['C', M + 50, 130, M + 72, 150, M + 80, 186]],
		[['M', M - 88, 220], ['C', M - 92, 260, M - 90, 300, M - 86, 326]],
		[['M', M + 88, 220], ['C', M + 92, 260, M + 90, 300, M + 86, 326]],
	] as PathStep[][]) {
		strokePath(ctx, look.hairLight, 2.2, strand);
	}
}

function drawShort(ctx: Context, look: Appearance): void {
	fillPath(ctx, look.hair, [
		['M', M - 79, 216],
		['C', M - 88, 188, M - 92, 150, M - 74, 126],
		['C', M - 62, 96, M - 18, 84, M + 18, 88],
		['C', M + 58, 90, M + 86, 116, M + 86, 152],
		['C', M + 88, 178, M + 84, 198, M + 79, 216],
		['C', M + 76, 200, M + 76, 188, M + 70, 172],
		['C', M + 62, 160, M + 44, 158, M + 20, 160],
		['C', M - 8, 162, M - 28, 154, M - 42, 140],
		['C', M - 48, 154, M - 64, 164, M - 70, 176],
		['C', M - 75, 188, M - 76, 202, M - 79, 216],
		['Z'],
	]);
	for (const strand of [
		[['M', M - 42, 134], ['C', M - 10, 148, M + 36, 142, M + 66, 158]],
		[['M', M - 34, 118], ['C', M, 130, M + 42, 124, M + 74, 146]],
		[['M', M - 50, 134], ['C', M - 60, 142, M - 68, 152, M - 72, 168]],
	] as PathStep[][]) {
		strokePath(ctx, look.hairLight, 2.2, strand);
	}
}
