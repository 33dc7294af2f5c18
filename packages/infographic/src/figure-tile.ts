/** One figure drawn: mark, the words before it, the numeral, the words after it. */
import { fitSize, layText } from './text-layout.ts';
import type { TextBlock } from './text-layout.ts';
import { measureWidth } from './font-faces.ts';
import { GUTTER, labelText, quietText, SIZES } from './look.ts';
import type { Palette } from './look.ts';
import { drawIconDisc, drawParts, drawRing, drawShareBar } from './marks.ts';
import type { DrawnMark } from './marks.ts';
import { isRange, showWords, type Figure } from './model.ts';
import { baselineOf, drawRect, drawText, escapeXml, moveBy } from './svg-elements.ts';
import type { FaceAttributes } from './svg-elements.ts';

export interface Pen {
	palette: Palette;
	faces: FaceAttributes;
}

export interface Drawn {
	svg: string;
	height: number;
}

/** `wide` fills the column with the mark at the left; `lead` is a wide one with a greater numeral. */
export type TileForm = 'wide' | 'lead';

/** Wraps a figure's drawing in the group that carries its place in the text. */
export function groupFigure(figure: Figure, inner: string): string {
	const { numeral, label, context } = figure;
	const before = context === undefined ? '' : ` data-context-start="${context.start}" data-context-end="${context.end}"`;
	return `<g data-figure="${escapeXml(numeral.text)}" data-start="${numeral.start}" data-end="${numeral.end}" data-label-start="${label.start}" data-label-end="${label.end}"${before}>${inner}</g>`;
}

/** A share of a whole that a ring can show: not a rise or fall, not past 100. */
export function isShare(figure: Figure): boolean {
	return figure.kind === 'percent' && figure.trend === undefined && figure.value >= 0 && figure.value <= 100 && !isRange(figure);
}

function drawMark(figure: Figure, size: number, pen: Pen): string {
	if (isShare(figure)) return drawRing(figure.value, figure.icon, size, pen.palette);
	if (figure.trend === 'rise') return drawIconDisc('trending-up', size, pen.palette);
	if (figure.trend === 'fall') return drawIconDisc('trending-down', size, pen.palette);
	return drawIconDisc(figure.icon, size, pen.palette);
}

function drawProportion(figure: Figure, width: number, pen: Pen): DrawnMark | null {
	if (figure.parts !== undefined) return drawParts(figure.parts.part, figure.parts.whole, width, pen.palette);
	const pastWhole = figure.kind === 'percent' && figure.trend === undefined && figure.value > 100 && !isRange(figure);
	return pastWhole ? drawShareBar(figure.value, width, pen.palette) : null;
}

const LEAST_NUMERAL = 72;

function layNumeral(text: string, width: number, most: number, pen: Pen): TextBlock {
	const size = fitSize(text, 'strong', width, most, LEAST_NUMERAL);
	const longest = text.split(/\s+/u).reduce((a, b) => (measureWidth(b, 'strong', size) > measureWidth(a, 'strong', size) ? b : a));
	const fitting = fitSize(longest, 'strong', width, size, SIZES.quiet);
	// Digits carry no stacked marks, so that only a numeral with words needs the full line height.
	const lineHeight = Math.round(fitting * (/\p{L}/u.test(text) ? 1.32 : 1.14));
	return layText(text, { face: 'strong', size: fitting, lineHeight, colour: pen.palette.accent }, width);
}

/** The numeral with its bound word on the same baseline, or above it where the line is too narrow. */
function drawNumeral(figure: Figure, width: number, most: number, pen: Pen): Drawn {
	const bound = figure.boundWord;
	if (bound === undefined) {
		const numeral = layNumeral(figure.numeral.text, width, most, pen);
		return { svg: drawText(numeral, 0, 0, pen.faces), height: numeral.height };
	}
	const word = layText(bound.text, { ...labelText(pen.palette), colour: pen.palette.second }, width);
	const besides = word.width + 18;
	const numeral = layNumeral(figure.numeral.text, width - besides, most, pen);
	if (numeral.lines.length > 1 || numeral.style.size < LEAST_NUMERAL) {
		const below = layNumeral(figure.numeral.text, width, most, pen);
		return { svg: drawText(word, 0, 0, pen.faces) + drawText(below, 0, word.height, pen.faces), height: word.height + below.height };
	}
	const top = baselineOf(numeral.style, 0) - baselineOf(word.style, 0);
	return { svg: drawText(word, 0, top, pen.faces) + drawText(numeral, besides, 0, pen.faces), height: numeral.height };
}

/** Stacks drawings downwards, `gap` before each but the first. */
function stack(pieces: { drawn: Drawn; gap: number }[]): Drawn {
	let height = 0;
	const parts = pieces.map(({ drawn, gap }, index) => {
		const top = index === 0 ? 0 : height + gap;
		height = top + drawn.height;
		return moveBy(0, top, drawn.svg);
	});
	return { svg: parts.join(''), height };
}

function drawWords(figure: Figure, width: number, most: number, pen: Pen): Drawn {
	const pieces: { drawn: Drawn; gap: number }[] = [];
	const add = (text: string, style = labelText(pen.palette), gap = 2) => {
		const block = layText(text, style, width);
		pieces.push({ drawn: { svg: drawText(block, 0, 0, pen.faces), height: block.height }, gap });
	};
	const labelFirst = figure.label.end <= figure.numeral.start;
	if (figure.context !== undefined) add(showWords(figure.context), quietText(pen.palette));
	if (labelFirst) add(showWords(figure.label));
	pieces.push({ drawn: drawNumeral(figure, width, most, pen), gap: 2 });
	if (!labelFirst) add(showWords(figure.label));
	const proportion = drawProportion(figure, width, pen);
	if (proportion !== null) pieces.push({ drawn: proportion, gap: 22 });
	return stack(pieces);
}

const WIDE_MARK = 176;
const HALF_MARK = 120;

/** One figure across a column; the group carries its offsets. */
export function drawTile(figure: Figure, form: TileForm, width: number, pen: Pen): Drawn {
	const left = WIDE_MARK + 40;
	const words = drawWords(figure, width - left, form === 'lead' ? SIZES.leadNumeral : SIZES.numeral, pen);
	const height = Math.max(WIDE_MARK, words.height);
	const mark = moveBy(0, Math.min(18, (height - WIDE_MARK) / 2), drawMark(figure, WIDE_MARK, pen));
	return { svg: groupFigure(figure, mark + moveBy(left, (height - words.height) / 2, words.svg)), height };
}

/** A half tile in three layers, so that the numerals of a pair stand on one line whatever the words above them. */
interface HalfTile {
	above: TextBlock[];
	numeral: Drawn;
	below: TextBlock | null;
}

function layHalfTile(figure: Figure, width: number, pen: Pen): HalfTile {
	const labelFirst = figure.label.end <= figure.numeral.start;
	const label = layText(showWords(figure.label), labelText(pen.palette), width);
	const context = figure.context === undefined ? [] : [layText(showWords(figure.context), quietText(pen.palette), width)];
	return {
		above: labelFirst ? [...context, label] : context,
		numeral: drawNumeral(figure, width - HALF_MARK - 24, SIZES.smallNumeral, pen),
		below: labelFirst ? null : label,
	};
}

const sumHeights = (blocks: TextBlock[]) => blocks.reduce((sum, block) => sum + block.height, 0);

/** Two figures side by side with a thin rule between, at a column's width. */
export function drawPair(pair: readonly [Figure, Figure], columnWidth: number, pen: Pen): Drawn {
	const width = (columnWidth - GUTTER) / 2;
	const tiles = pair.map((figure) => layHalfTile(figure, width, pen));
	const head = Math.max(...tiles.map((tile) => sumHeights(tile.above)));
	const middle = Math.max(HALF_MARK, ...tiles.map((tile) => tile.numeral.height));
	const middleTop = head === 0 ? 0 : head + 14;
	const foot = Math.max(...tiles.map((tile) => tile.below?.height ?? 0));
	const height = middleTop + middle + (foot === 0 ? 0 : foot + 12);
	const drawn = tiles.map((tile, index) => {
		let top = head - sumHeights(tile.above);
		const parts = tile.above.map((block) => {
			const svg = drawText(block, 0, top, pen.faces);
			top += block.height;
			return svg;
		});
		const figure = pair[index]!;
		parts.push(moveBy(0, middleTop + (middle - HALF_MARK) / 2, drawMark(figure, HALF_MARK, pen)));
		parts.push(moveBy(HALF_MARK + 24, middleTop + (middle - tile.numeral.height) / 2, tile.numeral.svg));
		if (tile.below !== null) parts.push(drawText(tile.below, 0, middleTop + middle + 12, pen.faces));
		return moveBy(index * (width + GUTTER), 0, groupFigure(figure, parts.join('')));
	});
	const rule = drawRect(width + GUTTER / 2 - 1, 0, 2, height, pen.palette.line);
	return { svg: drawn.join(rule), height };
}

const MOST_HALF_LINES = 6;

/**
 * Whether two figures can share a row of a column: no drawn proportion, few lines, each numeral on one line, and words
 * above both or neither, so that no tile hangs lower than its neighbour.
 */
export function fitPair(pair: readonly [Figure, Figure], columnWidth: number, pen: Pen): boolean {
	const width = (columnWidth - GUTTER) / 2;
	const linesAbove = pair.map((figure) => {
		const tile = layHalfTile(figure, width, pen);
		const lines = [...tile.above, tile.below].reduce((sum, block) => sum + (block?.lines.length ?? 0), 0);
		return lines <= MOST_HALF_LINES && fitsHalf(figure, width) ? sumHeights(tile.above) : null;
	});
	const [first, second] = linesAbove;
	if (first === null || second === null || first === undefined || second === undefined) return false;
	return (first === 0) === (second === 0) && Math.abs(first - second) < 70;
}

function fitsHalf(figure: Figure, width: number): boolean {
	if (figure.parts !== undefined || (figure.kind === 'percent' && figure.value > 100)) return false;
	return measureWidth(figure.numeral.text, 'strong', LEAST_NUMERAL) <= width - HALF_MARK - 24;
}
