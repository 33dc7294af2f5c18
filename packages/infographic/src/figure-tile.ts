/** One figure drawn: mark, the words before it, the numeral, the words after it. */
import { fitSize, layText } from './text-layout.ts';
import type { TextBlock } from './text-layout.ts';
import { measureWidth } from './font-faces.ts';
import { labelText, quietText, SIZES } from './look.ts';
import type { Palette } from './look.ts';
import { drawIconDisc, drawParts, drawRing, drawShareBar } from './marks.ts';
import type { DrawnMark } from './marks.ts';
import type { Figure } from './model.ts';
import { baselineOf, drawText, escapeXml, moveBy } from './svg-elements.ts';
import type { FaceAttributes } from './svg-elements.ts';

export interface Pen {
	palette: Palette;
	faces: FaceAttributes;
}

export interface Drawn {
	svg: string;
	height: number;
}

/** `wide` fills the column with the mark at the left; `lead` is a wide one with a greater numeral; `half` shares a row. */
export type TileForm = 'wide' | 'lead' | 'half';

/** Wraps a figure's drawing in the group that carries its place in the text. */
export function groupFigure(figure: Figure, inner: string): string {
	const { numeral, label } = figure;
	return `<g data-figure="${escapeXml(numeral.text)}" data-start="${numeral.start}" data-end="${numeral.end}" data-label-start="${label.start}" data-label-end="${label.end}">${inner}</g>`;
}

/** A share of a whole that a ring can show: not a rise or fall, not past 100. */
export function isShare(figure: Figure): boolean {
	return figure.kind === 'percent' && figure.trend === undefined && figure.value >= 0 && figure.value <= 100;
}

function drawMark(figure: Figure, size: number, pen: Pen): string {
	if (isShare(figure)) return drawRing(figure.value, figure.icon, size, pen.palette);
	if (figure.trend === 'rise') return drawIconDisc('trending-up', size, pen.palette);
	if (figure.trend === 'fall') return drawIconDisc('trending-down', size, pen.palette);
	return drawIconDisc(figure.icon, size, pen.palette);
}

function drawProportion(figure: Figure, width: number, pen: Pen): DrawnMark | null {
	if (figure.parts !== undefined) return drawParts(figure.parts.part, figure.parts.whole, width, pen.palette);
	const pastWhole = figure.kind === 'percent' && figure.trend === undefined && figure.value > 100;
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
	if (figure.context !== undefined) add(figure.context.text, quietText(pen.palette));
	if (labelFirst) add(figure.label.text);
	pieces.push({ drawn: drawNumeral(figure, width, most, pen), gap: 2 });
	if (!labelFirst) add(figure.label.text);
	const proportion = drawProportion(figure, width, pen);
	if (proportion !== null) pieces.push({ drawn: proportion, gap: 22 });
	return stack(pieces);
}

const WIDE_MARK = 176;
const HALF_MARK = 108;

/** One figure at a width; the group carries its offsets. */
export function drawTile(figure: Figure, form: TileForm, width: number, pen: Pen): Drawn {
	return form === 'half' ? drawHalfTile(figure, width, pen) : drawWideTile(figure, form, width, pen);
}

function drawWideTile(figure: Figure, form: TileForm, width: number, pen: Pen): Drawn {
	const left = WIDE_MARK + 40;
	const words = drawWords(figure, width - left, form === 'lead' ? SIZES.leadNumeral : SIZES.numeral, pen);
	const height = Math.max(WIDE_MARK, words.height);
	const mark = moveBy(0, Math.min(18, (height - WIDE_MARK) / 2), drawMark(figure, WIDE_MARK, pen));
	return { svg: groupFigure(figure, mark + moveBy(left, (height - words.height) / 2, words.svg)), height };
}

function drawHalfTile(figure: Figure, width: number, pen: Pen): Drawn {
	const left = HALF_MARK + 24;
	const numeral = drawNumeral(figure, width - left, SIZES.smallNumeral, pen);
	const head = Math.max(HALF_MARK, numeral.height);
	const label = layText(figure.label.text, labelText(pen.palette), width);
	const svg = [
		moveBy(0, (head - HALF_MARK) / 2, drawMark(figure, HALF_MARK, pen)),
		moveBy(left, (head - numeral.height) / 2, numeral.svg),
		drawText(label, 0, head + 14, pen.faces),
	].join('');
	return { svg: groupFigure(figure, svg), height: head + 14 + label.height };
}

const LONGEST_HALF_LABEL = 3;

/** Whether a figure is short enough to share a row: no words before it, no drawn proportion, three lines of label. */
export function fitsHalf(figure: Figure, width: number, pen: Pen): boolean {
	if (figure.context !== undefined || figure.parts !== undefined || figure.label.end <= figure.numeral.start) return false;
	if (figure.kind === 'percent' && figure.value > 100) return false;
	const numeral = layNumeral(figure.numeral.text, width - HALF_MARK - 24, SIZES.smallNumeral, pen);
	const label = layText(figure.label.text, labelText(pen.palette), width);
	return numeral.lines.length === 1 && numeral.style.size >= LEAST_NUMERAL && label.lines.length <= LONGEST_HALF_LABEL;
}
