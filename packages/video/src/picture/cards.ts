import type { SKRSContext2D } from '@napi-rs/canvas';
import type { ClipPlan, ClosingScene, FiguresScene, SentenceScene, ShownFigure, TitleScene } from '../types.ts';
import { formatCount } from './count-up.ts';
import { palette } from './palette.ts';
import { drawText, fitText, type TextBlock, type TextStyle } from './text-block.ts';

interface Room {
	width: number;
	height: number;
}

const styles = {
	kicker: { family: 'NhipCau Sans Semi', size: 26, least: 20, leading: 1.4, colour: palette.lotus },
	heading: { family: 'NhipCau Sans Semi', size: 28, least: 22, leading: 1.4, colour: palette.river },
	title: { family: 'NhipCau Serif Bold', size: 60, least: 30, leading: 1.34, colour: palette.ink },
	sentence: { family: 'NhipCau Serif', size: 44, least: 26, leading: 1.42, colour: palette.ink },
	date: { family: 'NhipCau Sans', size: 26, least: 20, leading: 1.4, colour: palette.inkSecond },
	body: { family: 'NhipCau Sans', size: 30, least: 20, leading: 1.45, colour: palette.ink },
	small: { family: 'NhipCau Sans', size: 26, least: 18, leading: 1.45, colour: palette.inkSecond },
} as const satisfies Record<string, TextStyle>;

/** Each card is drawn from (0, 0) and fills its room. */
export function drawTitle(ctx: SKRSContext2D, scene: TitleScene, plan: Pick<ClipPlan, 'date'>, room: Room): void {
	const kicker = scene.kicker ? fitText(ctx, scene.kicker, styles.kicker, room.width, 40) : null;
	const date = plan.date ? fitText(ctx, plan.date, styles.date, room.width, 40) : null;
	const left = room.height - (kicker ? kicker.height + 12 : 0) - (date ? date.height + 20 : 0);
	const title = fitText(ctx, scene.title, styles.title, room.width, left);
	drawStack(ctx, room, [kicker, title, date], [12, 20]);
}

export function drawSentence(ctx: SKRSContext2D, scene: SentenceScene, room: Room): void {
	const heading = scene.heading ? fitText(ctx, scene.heading, styles.heading, room.width, 80) : null;
	const text = fitText(ctx, scene.text, styles.sentence, room.width, room.height - (heading ? heading.height + 20 : 0));
	drawStack(ctx, room, [heading, text], [20]);
}

export function drawClosing(ctx: SKRSContext2D, scene: ClosingScene, plan: Pick<ClipPlan, 'office' | 'date' | 'label'>, room: Room): void {
	const office = fitText(ctx, plan.office, { ...styles.title, size: 48 }, room.width, 200);
	const source = scene.source ? fitText(ctx, scene.source, styles.body, room.width, 96) : null;
	const note = fitText(ctx, [plan.date, plan.label].filter(Boolean).join(' · '), styles.small, room.width, 80);
	drawStack(ctx, room, [office, source, note], [20, 16]);
}

/** Blocks one under another, the stack a little above the middle. */
function drawStack(ctx: SKRSContext2D, room: Room, blocks: (TextBlock | null)[], gaps: number[]): void {
	const shown = blocks.map((block, index) => ({ block, gap: index === 0 ? 0 : (gaps[index - 1] ?? 0) }));
	const present = shown.filter((item): item is { block: TextBlock; gap: number } => item.block !== null);
	const height = present.reduce((sum, { block, gap }, index) => sum + block.height + (index === 0 ? 0 : gap), 0);
	let y = Math.max(0, (room.height - height) * 0.42);
	present.forEach(({ block, gap }, index) => {
		if (index > 0) y += gap;
		drawText(ctx, block, 0, y);
		y += block.height;
	});
}

/** One to four figures: one large, two in rows, three or four in a grid of two columns. */
export function drawFigures(ctx: SKRSContext2D, scene: FiguresScene, room: Room, counted: number): void {
	const heading = scene.heading ? fitText(ctx, scene.heading, styles.heading, room.width, 80) : null;
	const top = heading ? heading.height + 20 : 0;
	if (heading) drawText(ctx, heading, 0, 0);
	const figures = scene.figures.slice(0, 4);
	const columns = figures.length > 2 ? 2 : 1;
	const rows = Math.ceil(figures.length / columns);
	const gap = { x: 40, y: 20 };
	const cell = {
		width: (room.width - gap.x * (columns - 1)) / columns,
		height: (room.height - top - gap.y * (rows - 1)) / rows,
	};
	figures.forEach((figure, index) => {
		ctx.save();
		ctx.translate((index % columns) * (cell.width + gap.x), top + Math.floor(index / columns) * (cell.height + gap.y));
		drawFigure(ctx, figure, cell, counted, figures.length === 1 ? 150 : 88);
		ctx.restore();
	});
}

function drawFigure(ctx: SKRSContext2D, figure: ShownFigure, cell: Room, counted: number, size: number): void {
	ctx.fillStyle = palette.line;
	ctx.fillRect(0, 0, cell.width, 2);
	const noun = fitText(ctx, figure.noun, styles.body, cell.width, Math.min(92, cell.height * 0.45));
	const numberRoom = { width: cell.width, height: cell.height - noun.height - 8 };
	const chosen = chooseNumberSize(ctx, figure, numberRoom, size);
	const baseline = 8 + chosen * 1.02;
	let x = 0;
	const put = (text: string, family: string, points: number, colour: string) => {
		ctx.font = `${points}px "${family}"`;
		ctx.fillStyle = colour;
		ctx.textBaseline = 'alphabetic';
		ctx.fillText(text, x, baseline);
		return ctx.measureText(text).width;
	};
	if (figure.bound) x += put(figure.bound, 'NhipCau Sans', boundSize(chosen), palette.inkSecond) + 14;
	// The number is held in the width of its last value, so that nothing behind it moves.
	put(formatCount(figure, counted), 'NhipCau Sans Bold', chosen, palette.river);
	ctx.font = `${chosen}px "NhipCau Sans Bold"`;
	x += ctx.measureText(figure.text).width + 12;
	if (figure.unit) put(figure.unit, 'NhipCau Sans Semi', boundSize(chosen), palette.river);
	drawText(ctx, noun, 0, baseline + chosen * 0.24);
}

function boundSize(size: number): number {
	return Math.max(24, Math.round(size * 0.4));
}

function chooseNumberSize(ctx: SKRSContext2D, figure: ShownFigure, room: Room, wished: number): number {
	for (let size = wished; size > 28; size -= 2) {
		ctx.font = `${size}px "NhipCau Sans Bold"`;
		let width = ctx.measureText(figure.text).width;
		ctx.font = `${boundSize(size)}px "NhipCau Sans Semi"`;
		if (figure.bound) width += ctx.measureText(figure.bound).width + 14;
		if (figure.unit) width += ctx.measureText(figure.unit).width + 12;
		if (width <= room.width && size * 1.26 + 8 <= room.height) return size;
	}
	return 28;
}
