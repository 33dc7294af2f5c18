import type { SKRSContext2D } from '@napi-rs/canvas';
import type { FiguresScene, ShownFigure } from '../types.ts';
import { styles, type Room } from './card-styles.ts';
import { formatCount, splitNumeral } from './count-up.ts';
import { palette } from './palette.ts';
import { drawText, fitText, type TextBlock } from './text-block.ts';

const GAP = { x: 40, y: 20 };

/** One to four figures: one or two stacked, three in rows with the noun beside, four in a grid. */
export function drawFigures(ctx: SKRSContext2D, scene: FiguresScene, room: Room, counted: number): void {
	const heading = scene.heading ? fitText(ctx, scene.heading, styles.heading, room.width, 80) : null;
	const top = heading ? heading.height + GAP.y : 0;
	if (heading) drawText(ctx, heading, 0, 0);
	ctx.save();
	ctx.translate(0, top);
	const rest = { width: room.width, height: room.height - top };
	if (scene.figures.length === 3) drawRows(ctx, scene.figures, rest, counted);
	else drawGrid(ctx, scene.figures.slice(0, 4), rest, counted);
	ctx.restore();
}

function drawGrid(ctx: SKRSContext2D, figures: ShownFigure[], room: Room, counted: number): void {
	const columns = figures.length > 2 ? 2 : 1;
	const rows = Math.ceil(figures.length / columns);
	const cell = {
		width: (room.width - GAP.x * (columns - 1)) / columns,
		height: (room.height - GAP.y * (rows - 1)) / rows,
	};
	const labels = fitLabels(ctx, figures, { width: cell.width, height: Math.min(132, cell.height * 0.5) });
	const wished = figures.length === 1 ? 150 : 92;
	// All numbers of a card in one size: that of the one with the least room.
	const size = Math.min(...figures.map((figure, index) => chooseNumberSize(ctx, figure, cell.width, cell.height - labels[index]!.height, wished)));
	figures.forEach((figure, index) => {
		ctx.save();
		ctx.translate((index % columns) * (cell.width + GAP.x), Math.floor(index / columns) * (cell.height + GAP.y));
		drawRule(ctx, cell.width);
		drawNumber(ctx, figure, counted, size);
		drawText(ctx, labels[index]!, 0, 8 + size * 1.28);
		ctx.restore();
	});
}

function drawRows(ctx: SKRSContext2D, figures: ShownFigure[], room: Room, counted: number): void {
	const height = room.height / figures.length;
	const size = Math.min(...figures.map((figure) => chooseNumberSize(ctx, figure, room.width * 0.55, height - 16, 84)));
	const numberWidth = Math.max(...figures.map((figure) => measureNumber(ctx, figure, size)));
	const labels = fitLabels(ctx, figures, { width: room.width - numberWidth - GAP.x, height: height - 16 });
	figures.forEach((figure, index) => {
		ctx.save();
		ctx.translate(0, index * height);
		drawRule(ctx, room.width);
		ctx.translate(0, (height - size * 1.4) / 2);
		drawNumber(ctx, figure, counted, size);
		ctx.restore();
		// The label stands in the middle of its row, as the digits do.
		drawText(ctx, labels[index]!, numberWidth + GAP.x, index * height + (height - labels[index]!.height) / 2 + 2);
	});
}

function drawRule(ctx: SKRSContext2D, width: number): void {
	ctx.fillStyle = palette.line;
	ctx.fillRect(0, 0, width, 2);
}

/** What stands with the numbers, all in the size of the one that needs the smallest. */
function fitLabels(ctx: SKRSContext2D, figures: ShownFigure[], room: Room): TextBlock[] {
	const fit = (size: number) => figures.map((figure) => fitText(ctx, describeFigure(figure), { ...styles.body, size }, room.width, room.height));
	return fit(Math.min(...fit(styles.body.size).map((block) => block.size)));
}

/** A short unit ("%") stands beside the number; words ("triệu đồng") begin the label. */
function isShortUnit(unit: string | undefined): unit is string {
	return unit !== undefined && unit.length <= 3;
}

function describeFigure({ text, unit, noun }: ShownFigure): string {
	return [splitNumeral(text).words, isShortUnit(unit) ? '' : unit, noun].filter(Boolean).join(' ');
}

interface NumberPart {
	text: string;
	family: string;
	size: number;
	colour: string;
	/** Space behind it, in pixels. */
	gap: number;
}

function listParts(figure: ShownFigure, size: number, digits: string): NumberPart[] {
	const parts: NumberPart[] = [];
	if (figure.bound) parts.push({ text: figure.bound, family: 'NhipCau Sans', size: Math.max(24, Math.round(size * 0.4)), colour: palette.inkSecond, gap: 14 });
	parts.push({ text: digits, family: 'NhipCau Sans Bold', size, colour: palette.river, gap: 10 });
	if (isShortUnit(figure.unit)) parts.push({ text: figure.unit, family: 'NhipCau Sans Bold', size: Math.round(size * 0.6), colour: palette.river, gap: 0 });
	return parts;
}

/** Every part keeps the place it has beside the final value, so that nothing moves while it counts. */
function drawNumber(ctx: SKRSContext2D, figure: ShownFigure, counted: number, size: number): void {
	const shown = listParts(figure, size, formatCount(splitNumeral(figure.text).digits, counted));
	let x = 0;
	ctx.textAlign = 'left';
	ctx.textBaseline = 'alphabetic';
	listParts(figure, size, splitNumeral(figure.text).digits).forEach((part, index) => {
		ctx.font = `${part.size}px "${part.family}"`;
		ctx.fillStyle = part.colour;
		ctx.fillText(shown[index]!.text, x, 8 + size * 1.02);
		x += ctx.measureText(part.text).width + part.gap;
	});
}

function measureNumber(ctx: SKRSContext2D, figure: ShownFigure, size: number): number {
	return listParts(figure, size, splitNumeral(figure.text).digits).reduce((width, part, index, parts) => {
		ctx.font = `${part.size}px "${part.family}"`;
		return width + ctx.measureText(part.text).width + (index < parts.length - 1 ? part.gap : 0);
	}, 0);
}

function chooseNumberSize(ctx: SKRSContext2D, figure: ShownFigure, width: number, height: number, wished: number): number {
	for (let size = wished; size > 28; size -= 2) {
		if (size * 1.28 + 8 <= height && measureNumber(ctx, figure, size) <= width) return size;
	}
	return 28;
}
