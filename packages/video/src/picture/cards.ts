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
export function drawTitle(ctx: SKRSContext2D, scene: TitleScene, plan: Pick<ClipPlan, 'office' | 'date'>, room: Room): void {
	// The office stands above every card already.
	const kicker = scene.kicker && scene.kicker !== plan.office ? fitText(ctx, scene.kicker, styles.kicker, room.width, 40) : null;
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
	const labels = fitLabels(ctx, figures, { width: cell.width, height: Math.min(132, cell.height * 0.5) });
	// All numbers of a card in one size: that of the one with the least room.
	const wished = figures.length === 1 ? 150 : 92;
	const size = Math.min(...figures.map((figure, index) => chooseNumberSize(ctx, figure, cell.width, cell.height - labels[index]!.height, wished)));
	figures.forEach((figure, index) => {
		ctx.save();
		ctx.translate((index % columns) * (cell.width + gap.x), top + Math.floor(index / columns) * (cell.height + gap.y));
		ctx.fillStyle = palette.line;
		ctx.fillRect(0, 0, cell.width, 2);
		drawNumber(ctx, figure, counted, size);
		drawText(ctx, labels[index]!, 0, 8 + size * 1.28);
		ctx.restore();
	});
}

/** What stands under the numbers, all in the size of the one that needs the smallest. */
function fitLabels(ctx: SKRSContext2D, figures: ShownFigure[], room: Room): TextBlock[] {
	const fit = (size: number) => figures.map((figure) => fitText(ctx, describeFigure(figure), { ...styles.body, size }, room.width, room.height));
	return fit(Math.min(...fit(styles.body.size).map((block) => block.size)));
}

/** A short unit ("%") stands beside the number, a long one ("triệu đồng") begins the line below. */
function isShortUnit(unit: string | undefined): unit is string {
	return unit !== undefined && unit.length <= 3;
}

function describeFigure({ unit, noun }: ShownFigure): string {
	return unit && !isShortUnit(unit) ? `${unit} ${noun}` : noun;
}

function drawNumber(ctx: SKRSContext2D, figure: ShownFigure, counted: number, size: number): void {
	const baseline = 8 + size * 1.02;
	let x = 0;
	const put = (text: string, family: string, points: number, colour: string) => {
		ctx.font = `${points}px "${family}"`;
		ctx.fillStyle = colour;
		ctx.textBaseline = 'alphabetic';
		ctx.fillText(text, x, baseline);
	};
	if (figure.bound) {
		put(figure.bound, 'NhipCau Sans', boundSize(size), palette.inkSecond);
		x += ctx.measureText(figure.bound).width + 14;
	}
	put(formatCount(figure, counted), 'NhipCau Sans Bold', size, palette.river);
	// The unit stands behind the last value, so that it does not move while the number counts.
	x += ctx.measureText(figure.text).width + 10;
	if (isShortUnit(figure.unit)) put(figure.unit, 'NhipCau Sans Bold', Math.round(size * 0.6), palette.river);
}

function boundSize(size: number): number {
	return Math.max(24, Math.round(size * 0.4));
}

function chooseNumberSize(ctx: SKRSContext2D, figure: ShownFigure, width: number, height: number, wished: number): number {
	for (let size = wished; size > 28; size -= 2) {
		ctx.font = `${size}px "NhipCau Sans Bold"`;
		let wide = ctx.measureText(figure.text).width;
		ctx.font = `${boundSize(size)}px "NhipCau Sans"`;
		if (figure.bound) wide += ctx.measureText(figure.bound).width + 14;
		ctx.font = `${Math.round(size * 0.6)}px "NhipCau Sans Bold"`;
		if (isShortUnit(figure.unit)) wide += ctx.measureText(figure.unit).width + 10;
		if (wide <= width && size * 1.28 + 8 <= height) return size;
	}
	return 28;
}
