import { escapeMarkup, formatDay, tidyLine } from '@nhipcau/document/html';
import { drawWeave } from './weave.ts';
import type { Weave } from './weave.ts';

export interface CoverInput {
	title: string;
	office?: string;
	/** Calendar day `YYYY-MM-DD`, printed as the language writes it; any other text is printed as it is. */
	date?: string;
	/** BCP 47; Vietnamese when left out. */
	language?: string;
	/** Chooses the weave; the article's id, or its title where it has none. */
	seed: string;
}

/** Pixels: 2:3, the shape that shops and shelves expect. */
const WIDTH = 1200;
const HEIGHT = 1800;
const MARGIN = 96;
const MAT_HEIGHT = 840;
const CELL = 15;

/**
 * The cover as an SVG picture of 1200 by 1800: a sedge mat woven from the seed above, the title below it on plain
 * paper. Its letters are text in Noto Serif and Be Vietnam Pro; give those fonts to whatever turns it into a PNG.
 */
export function drawCover(input: CoverInput): string {
	const weave = drawWeave(input.seed);
	const { size, lines } = fitTitle(tidyLine(input.title));
	const top = MAT_HEIGHT + 150;
	const office = wrapLine(tidyLine(input.office), 36, WIDTH - 2 * MARGIN).slice(0, 2);
	const date = formatDay(tidyLine(input.date), input.language ?? 'vi');
	const baseline = HEIGHT - MARGIN - (date ? 48 : 0);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escapeMarkup(tidyLine(input.title))}">`,
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="#fbfaf6"/>`,
		drawMat(weave),
		`<g font-family="'Noto Serif', 'Noto Sans Khmer', Georgia, serif" font-weight="700" font-size="${size}" fill="#1d2427">`,
		...lines.map((line, index) => `<text x="${MARGIN}" y="${Math.round(top + index * size * 1.36)}">${escapeMarkup(line)}</text>`),
		'</g>',
		`<g font-family="'Be Vietnam Pro', 'Noto Sans Khmer', sans-serif" font-size="36" fill="#4c585d">`,
		...office.map((line, index) => `<text x="${MARGIN}" y="${baseline - (office.length - 1 - index) * 50}" font-weight="600" fill="${weave.tones.ground}">${escapeMarkup(line)}</text>`),
		date ? `<text x="${MARGIN}" y="${HEIGHT - MARGIN + 4}">${escapeMarkup(date)}</text>` : '',
		'</g>',
		'</svg>',
	].filter((line) => line !== '').join('\n');
}

/** The mat: the repeated tile, and a border of saw teeth at its foot. */
function drawMat({ tones, cells }: Weave): string {
	const tile = cells.length * CELL;
	const strands = cells.flatMap((row, y) => row.map((on, x) => (on ? drawStrand(x, y) : ''))).join('');
	const edge = MAT_HEIGHT - 5 * CELL;
	return [
		`<defs><pattern id="weave" width="${tile}" height="${tile}" patternUnits="userSpaceOnUse"><path d="${strands}" fill="${tones.strand}"/></pattern></defs>`,
		`<rect width="${WIDTH}" height="${MAT_HEIGHT}" fill="${tones.ground}"/>`,
		`<rect width="${WIDTH}" height="${edge - CELL}" fill="url(#weave)"/>`,
		`<path d="${drawTeeth(edge)}" fill="${tones.strand}"/>`,
	].join('\n');
}

/** One strand: a cell with the shadow of its neighbours left free, so that the cloth shows its threads. */
function drawStrand(column: number, row: number): string {
	const inset = 1.5;
	return `M${column * CELL + inset} ${row * CELL + inset}h${CELL - 2 * inset}v${CELL - 2 * inset}h-${CELL - 2 * inset}z`;
}

/** Stepped triangles of cells, one every eight columns. */
function drawTeeth(top: number): string {
	let path = '';
	for (let column = 0; column * CELL < WIDTH; column += 1) {
		const height = 4 - Math.abs((column % 8) - 4);
		for (let row = 0; row < height; row += 1) path += drawStrand(column, row + top / CELL);
	}
	return path;
}

/** The largest type in which the title stands in full, at most eight lines; a longer one is cut at a word. */
function fitTitle(title: string): { size: number; lines: string[] } {
	for (const size of [92, 80, 70, 62, 54]) {
		const lines = wrapLine(title, size, WIDTH - 2 * MARGIN);
		if (lines.length * size * 1.36 <= 540) return { size, lines };
	}
	const lines = wrapLine(title, 54, WIDTH - 2 * MARGIN).slice(0, 7);
	return { size: 54, lines: [...lines.slice(0, -1), `${(lines.at(-1) ?? '').replace(/\s+\S*$/, '')}…`] };
}

/** Lines that fit a width in pixels; a single word that does not is cut. */
function wrapLine(text: string, size: number, width: number): string[] {
	const lines: string[] = [];
	const words = text.split(' ').flatMap((word) => word.match(/.{1,22}/gu) ?? []);
	for (const word of words) {
		const line = lines.at(-1);
		if (line !== undefined && measure(`${line} ${word}`, size) <= width) lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** Width of bold serif type by classes of letters, on the generous side: no font is loaded for a cover. */
function measure(text: string, size: number): number {
	const widths = [...text.normalize('NFD').replace(/\p{M}/gu, '')].map((letter) => {
		if (/[ijl.,;:!'|()\s]/.test(letter)) return 0.34;
		if (/[mwMW@%]/.test(letter)) return 0.95;
		if (/\p{Lu}/u.test(letter)) return 0.72;
		return /[\u0020-\u024f]/u.test(letter) ? 0.61 : 1;
	});
	return size * widths.reduce((sum, width) => sum + width, 0);
}
