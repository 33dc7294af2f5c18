/** Piles the bands of the graphic on A4 pages: one column where it fits a page, else two like a newspaper's page. */
import { layBody, layFooter, layHeader } from './bands.ts';
import type { Band, Frame } from './bands.ts';
import { COLUMN_WIDTH, MARGIN, PAGE_WIDTH } from './look.ts';
import type { Pen } from './figure-tile.ts';
import type { InfographicContent } from './model.ts';

export interface PlacedBand {
	band: Band;
	x: number;
	y: number;
}

/** Pages in drawing units; `height / width` is that of A4. */
export interface PileOfPages {
	width: number;
	height: number;
	/** Height of the pattern at the head of the first page and at the foot of the last. */
	ornament: number;
	pages: PlacedBand[][];
}

const A4 = 297 / 210;
const ALLEY = 96;

function layOneColumn(content: InfographicContent, frame: Frame, pen: Pen): PileOfPages | null {
	const height = Math.round(PAGE_WIDTH * A4);
	const ornament = 96;
	const header = layHeader(content, frame, COLUMN_WIDTH, 1, pen);
	const footer = layFooter(content, frame, COLUMN_WIDTH, pen);
	const placed: PlacedBand[] = [];
	let y = ornament + 48;
	for (const [index, band] of [header, ...layBody(content, pen)].entries()) {
		y += index === 1 ? 56 : band.before;
		placed.push({ band, x: MARGIN, y });
		y += band.height;
	}
	const footerTop = height - 24 - 40 - footer.height;
	if (y + 48 > footerTop) return null;
	return { width: PAGE_WIDTH, height, ornament, pages: [[...placed, { band: footer, x: MARGIN, y: footerTop }]] };
}

/** How many bands from `from` on stand in a column of a height; a heading is not left alone at its end. */
function countFitting(bands: Band[], from: number, height: number): number {
	let used = 0;
	let count = 0;
	for (let at = from; at < bands.length; at += 1) {
		const band = bands[at]!;
		used += (at === from ? 0 : band.before) + band.height;
		if (used > height) break;
		count += 1;
	}
	while (count > 1 && from + count < bands.length && bands[from + count - 1]!.keepWithNext) count -= 1;
	return Math.max(1, count);
}

function pileHeight(bands: Band[]): number {
	return bands.reduce((sum, band, index) => sum + band.height + (index === 0 ? 0 : band.before), 0);
}

/** Splits what stands on a last page into two columns as even as may be, the first the longer. */
function balance(bands: Band[], height: number): [Band[], Band[]] {
	let low = 0;
	let high = height;
	while (high - low > 8) {
		const middle = (low + high) / 2;
		const first = countFitting(bands, 0, middle);
		const fits = pileHeight(bands.slice(0, first)) <= middle && pileHeight(bands.slice(first)) <= middle;
		if (fits) high = middle;
		else low = middle;
	}
	const first = countFitting(bands, 0, high);
	return [bands.slice(0, first), bands.slice(first)];
}

/** Fills two columns of a height with the first of the bands. */
function takeColumns(bands: Band[], height: number): [Band[], Band[]] {
	const first = countFitting(bands, 0, height);
	const second = first < bands.length ? countFitting(bands, first, height) : 0;
	return [bands.slice(0, first), bands.slice(first, first + second)];
}

function placeColumn(bands: Band[], x: number, top: number): PlacedBand[] {
	let y = top;
	return bands.map((band, index) => {
		y += index === 0 ? 0 : band.before;
		const placed = { band, x, y };
		y += band.height;
		return placed;
	});
}

function layTwoColumns(content: InfographicContent, frame: Frame, pen: Pen): PileOfPages {
	const width = 2 * (MARGIN + COLUMN_WIDTH) + ALLEY;
	const height = Math.round(width * A4);
	const ornament = 120;
	const spread = 2 * COLUMN_WIDTH + ALLEY;
	const header = layHeader(content, frame, spread, 1.35, pen);
	const footer = layFooter(content, frame, spread, pen);
	const footerTop = height - ornament / 2 - 48 - footer.height;
	const bands = layBody(content, pen);
	const pages: PlacedBand[][] = [];
	for (let at = 0; at < bands.length || pages.length === 0; ) {
		const isFirst = pages.length === 0;
		const top = isFirst ? ornament + 56 + header.height + 72 : 96;
		const last = takeColumns(bands.slice(at), footerTop - 64 - top);
		const isLast = last.flat().length === bands.length - at;
		// A page that is not the last has no footer, so its columns reach down to the margin.
		const columns = isLast ? balance(last.flat(), footerTop - 64 - top) : takeColumns(bands.slice(at), height - 96 - top);
		const placed = columns.flatMap((column, index) => placeColumn(column, MARGIN + index * (COLUMN_WIDTH + ALLEY), top));
		if (isFirst) placed.unshift({ band: header, x: MARGIN, y: ornament + 56 });
		if (isLast) placed.push({ band: footer, x: MARGIN, y: footerTop });
		pages.push(placed);
		at += columns.flat().length;
	}
	return { width, height, ornament, pages };
}

/** The graphic on as few A4 pages as hold it. */
export function layPages(content: InfographicContent, frame: Frame, pen: Pen): PileOfPages {
	return layOneColumn(content, frame, pen) ?? layTwoColumns(content, frame, pen);
}
