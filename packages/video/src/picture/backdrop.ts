import type { SKRSContext2D } from '@napi-rs/canvas';
import type { ClipPlan } from '../types.ts';
import { CARD_MARGIN, layout } from './layout.ts';
import { palette } from './palette.ts';
import { drawText, fitText } from './text-block.ts';
import { drawWeave } from './weave.ts';

export type BackdropPlan = Pick<ClipPlan, 'office' | 'date' | 'label' | 'seed'>;

/** Everything that never moves: paper, pattern, name of the office, the permanent label. */
export function drawBackdrop(ctx: SKRSContext2D, plan: BackdropPlan): void {
	ctx.fillStyle = palette.paper;
	ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height);
	drawWeave(ctx, layout.spine, { ground: palette.river, thread: palette.riverThread }, plan.seed, 8);
	drawPanelGround(ctx, plan.seed);
	drawHead(ctx, plan);
	drawLabel(ctx, plan.label);
}

/** The ground behind the presenter, in the coordinates of the whole frame. */
export function drawPanelGround(ctx: SKRSContext2D, seed: ClipPlan['seed']): void {
	drawWeave(ctx, layout.panel, { ground: palette.mist, thread: palette.mistThread }, seed, 11);
}

function drawHead(ctx: SKRSContext2D, plan: BackdropPlan): void {
	const { x, width } = layout.head;
	const left = x + CARD_MARGIN.x;
	const room = width - CARD_MARGIN.x * 2;
	const office = fitText(ctx, plan.office, { family: 'NhipCau Sans Semi', size: 26, least: 18, leading: 1.4, colour: palette.river }, room, 36);
	drawText(ctx, office, left, 36 + (36 - office.height) / 2);
	ctx.fillStyle = palette.river;
	ctx.fillRect(left, 80, 64, 4);
	ctx.fillStyle = palette.line;
	ctx.fillRect(left + 64, 82, room - 64, 2);
}

function drawLabel(ctx: SKRSContext2D, label: string): void {
	const { panel } = layout;
	const text = fitText(ctx, label, { family: 'NhipCau Sans Semi', size: 24, least: 16, leading: 1.35, colour: palette.ink }, panel.width - 80, 64);
	const width = Math.max(...text.lines.map((line) => ctx.measureText(line).width)) + 36;
	const right = panel.x + panel.width - 24;
	ctx.fillStyle = palette.card;
	ctx.beginPath();
	ctx.roundRect(right - width, 24, width, text.height + 16, 4);
	ctx.fill();
	ctx.fillStyle = palette.lotus;
	ctx.fillRect(right - width, 24, 5, text.height + 16);
	drawText(ctx, text, right - width + 20, 32);
}
