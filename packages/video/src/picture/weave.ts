import type { SKRSContext2D } from '@napi-rs/canvas';
import { hashSeed, hashToUnit } from '@nhipcau/presenter';

/**
 * A weave in the manner of the delta's sedge mats and Khmer cloth, in two tones: a lattice of
 * small cells, mirrored in both directions, whose figure is fixed by the seed.
 * @param cell side of one cell in pixels; twelve cells make one repeat
 */
export function drawWeave(
	ctx: SKRSContext2D,
	box: { x: number; y: number; width: number; height: number },
	tones: { ground: string; thread: string },
	seed: string | number,
	cell: number,
): void {
	const motif = makeMotif(hashSeed(seed));
	ctx.save();
	ctx.beginPath();
	ctx.rect(box.x, box.y, box.width, box.height);
	ctx.clip();
	ctx.fillStyle = tones.ground;
	ctx.fillRect(box.x, box.y, box.width, box.height);
	ctx.fillStyle = tones.thread;
	for (let row = 0; row * cell < box.height; row++) {
		for (let column = 0; column * cell < box.width; column++) {
			if (isThread(motif, row, column)) drawStitch(ctx, box.x + column * cell, box.y + row * cell, cell, (row + column) % 2 === 0);
		}
	}
	ctx.restore();
}

const HALF = 6;

/** Which of the cells of a quarter repeat are threads: always a lozenge, the rest by seed. */
function makeMotif(seed: number): boolean[] {
	const lozenge = 3 + Math.floor(hashToUnit(seed, 1) * 3);
	return Array.from({ length: HALF * HALF }, (_, index) => {
		const row = Math.floor(index / HALF);
		const column = index % HALF;
		const distance = row + column;
		if (distance === lozenge || distance === lozenge + 4) return true;
		if (distance === 0) return true;
		// Symmetric along the diagonal, so that the figure keeps four axes.
		const pair = Math.min(row, column) * HALF + Math.max(row, column);
		return Math.abs(distance - lozenge) > 1 && hashToUnit(seed, 10 + pair) < 0.22;
	});
}

function isThread(motif: boolean[], row: number, column: number): boolean {
	const fold = (value: number) => {
		const within = value % (HALF * 2 - 2);
		return within < HALF ? within : HALF * 2 - 2 - within;
	};
	return motif[fold(row) * HALF + fold(column)] ?? false;
}

/** One stitch: two strands lying across or along, as the weft goes over or under. */
function drawStitch(ctx: SKRSContext2D, x: number, y: number, cell: number, across: boolean): void {
	const strand = cell * 0.4;
	const gap = cell * 0.1;
	for (const shift of [gap / 2, gap / 2 + strand + gap]) {
		if (across) ctx.fillRect(x + gap / 2, y + shift, cell - gap, strand);
		else ctx.fillRect(x + shift, y + gap / 2, strand, cell - gap);
	}
}
