/** The drawn marks of figures: icon discs, rings, dots and bars, every one in true proportion. */
import { scaleLinear } from 'd3-scale';
import { arc } from 'd3-shape';
import { getIconShapes } from './icons.ts';
import type { Palette } from './look.ts';
import { coordinate, drawRect } from './svg-elements.ts';

function drawIcon(name: string, centre: number, size: number, colour: string): string {
	const scale = coordinate(size / 24);
	const corner = coordinate(centre - size / 2);
	return `<g transform="translate(${corner} ${corner}) scale(${scale})" fill="none" stroke="${colour}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${getIconShapes(name)}</g>`;
}

/** An icon on a soft disc; `size` is the disc's diameter, its upper left corner at 0,0. */
export function drawIconDisc(icon: string, size: number, palette: Palette): string {
	const middle = coordinate(size / 2);
	const disc = `<circle cx="${middle}" cy="${middle}" r="${middle}" fill="${palette.accentSoft}"/>`;
	return disc + drawIcon(icon, size / 2, size * 0.52, palette.accent);
}

/** A ring filled clockwise from the top by `percent` of 100, with the icon inside; `size` is its diameter. */
export function drawRing(percent: number, icon: string, size: number, palette: Palette): string {
	const angle = scaleLinear().domain([0, 100]).range([0, 2 * Math.PI]).clamp(true);
	const outer = size / 2;
	const inner = outer * 0.74;
	const draw = (from: number, to: number) =>
		arc<null>().innerRadius(inner).outerRadius(outer).startAngle(from).endAngle(to).digits(2)(null) ?? '';
	const track = `<path d="${draw(angle(percent), 2 * Math.PI)}" fill="${palette.line}"/>`;
	const share = percent > 0 ? `<path d="${draw(0, angle(percent))}" fill="${palette.accent}"/>` : '';
	const rings = `<g transform="translate(${coordinate(outer)} ${coordinate(outer)})">${percent < 100 ? track : ''}${share}</g>`;
	return rings + drawIcon(icon, outer, size * 0.4, palette.accent);
}

export interface DrawnMark {
	svg: string;
	height: number;
}

const DOT = 44;
const DOT_STEP = 58;
/** More dots than this are not counted at a glance; a bar of parts stands instead. */
const MOST_DOTS = 24;

/** "8/9": a dot for each of the whole, those of the part filled; a bar where the whole is large. */
export function drawParts(part: number, whole: number, width: number, palette: Palette): DrawnMark {
	if (whole > MOST_DOTS) return drawShareBar((part / whole) * 100, width, palette);
	const perRow = Math.min(whole, Math.floor((width + DOT_STEP - DOT) / DOT_STEP));
	const rows = Math.ceil(whole / perRow);
	// Rows of even length: 9 dots over two rows stand as 5 and 4, not as 8 and 1.
	const even = Math.ceil(whole / rows);
	const dots = Array.from({ length: whole }, (_, index) => {
		const x = (index % even) * DOT_STEP + DOT / 2;
		const y = Math.floor(index / even) * DOT_STEP + DOT / 2;
		const paint = index < part ? `fill="${palette.accent}"` : `fill="none" stroke="${palette.accentLight}" stroke-width="5"`;
		return `<circle cx="${coordinate(x)}" cy="${coordinate(y)}" r="${index < part ? DOT / 2 : DOT / 2 - 2.5}" ${paint}/>`;
	});
	return { svg: dots.join(''), height: rows * DOT_STEP - (DOT_STEP - DOT) };
}

const BAR = 36;

/** A bar from zero to `percent`; past 100 the bar runs on and a tick shows where the whole ends. */
export function drawShareBar(percent: number, width: number, palette: Palette): DrawnMark {
	const scale = scaleLinear().domain([0, Math.max(100, percent)]).range([0, width]);
	const bar = drawRect(0, 8, width, BAR, palette.line) + drawRect(0, 8, scale(percent), BAR, palette.accent);
	const tick = percent > 100 ? drawRect(scale(100) - 3, 0, 6, BAR + 16, palette.ink) : '';
	return { svg: bar + tick, height: BAR + 16 };
}

/** Widths of comparable counts from a common zero; the largest is `width`. */
export function scaleBars(values: number[], width: number): number[] {
	const scale = scaleLinear().domain([0, Math.max(...values)]).range([0, width]);
	return values.map((value) => Math.max(4, scale(value)));
}
