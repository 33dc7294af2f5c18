import { readFileSync } from 'node:fs';
import type { FlatText } from '@nhipcau/document';
import { drawOrnament, layBody, layFooter, layHeader } from './bands.ts';
import type { Frame } from './bands.ts';
import { describeSections } from './describe.ts';
import { FACES, FACE_NAMES } from './font-faces.ts';
import { subsetToWoff } from './font-subset.ts';
import { COLUMN_WIDTH, MARGIN, PAGE_WIDTH, makePalette } from './look.ts';
import type { InfographicContent } from './model.ts';
import { coordinate, escapeXml, moveBy, svgFaces } from './svg-elements.ts';
import { assertTraceable } from './traceability.ts';

export interface RenderOptions extends Frame {
	/** The text that the figures were taken from; each is checked against it before anything is drawn. */
	flat: FlatText;
	/** `#rrggbb`; default the house's. */
	accent?: string;
	/** Carry the faces inside the SVG, cut down to its characters (about 60 kB); default true. */
	embedFonts?: boolean;
	/** Prefix of element ids, for two graphics on one page; default `infographic`. */
	idPrefix?: string;
}

const ORNAMENT = 132;
const CLOSING_ORNAMENT = 60;

/**
 * Draws the content as one tall SVG, 1080 units wide: text stays text, every figure group carries `data-start` and
 * `data-end` (offsets in `flat.text`), title and description hold the figures in words.
 * @throws InfographicError `infographic.untraceable_figure`, `infographic.no_figures` for a content without figures
 */
export function renderSvg(content: InfographicContent, options: RenderOptions): string {
	assertTraceable(content, options.flat);
	const pen = { palette: makePalette(options.accent), faces: svgFaces };
	const header = layHeader(content, options, COLUMN_WIDTH, 1, pen);
	const footer = layFooter(content, options, COLUMN_WIDTH, pen);
	const body = layBody(content, pen);
	if (body[0] !== undefined) body[0].before = 60;
	let top = ORNAMENT + 56;
	const parts = [header, ...body, footer].map((band) => {
		top += band.before;
		const placed = moveBy(MARGIN, top, band.svg);
		top += band.height;
		return placed;
	});
	const closing = top + 40;
	const height = closing + CLOSING_ORNAMENT;
	const ornaments = [
		drawOrnament(content, options, PAGE_WIDTH, ORNAMENT, pen),
		moveBy(0, closing, drawOrnament(content, options, PAGE_WIDTH, CLOSING_ORNAMENT, pen)),
	];
	const background = `<rect width="${PAGE_WIDTH}" height="${coordinate(height)}" fill="${pen.palette.paper}"/>`;
	return wrapSvg(content, options, height, `${background}<g aria-hidden="true">${ornaments.join('')}</g>${parts.join('')}`);
}

function wrapSvg(content: InfographicContent, options: RenderOptions, height: number, inner: string): string {
	const id = escapeXml(options.idPrefix ?? 'infographic');
	const description = describeSections(content).flatMap(({ heading, figures }) => [...(heading ? [heading] : []), ...figures]).join('. ');
	const tall = coordinate(height);
	const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PAGE_WIDTH} ${tall}" width="${PAGE_WIDTH}" height="${tall}" role="img" lang="${options.language ?? 'vi'}" aria-labelledby="${id}-title ${id}-desc">`;
	const names = `<title id="${id}-title">${escapeXml(content.title.text)}</title><desc id="${id}-desc">${escapeXml(description)}</desc>`;
	const style = options.embedFonts === false ? '' : `<style>${embedFaces(inner)}</style>`;
	return `${head}${names}${style}${inner}</svg>`;
}

/** The faces as data addresses, each with every character of the drawing (a few kB more, and nothing can be missed). */
function embedFaces(inner: string): string {
	const characters = new Set(inner.normalize('NFC'));
	return FACE_NAMES.map((name) => {
		const face = FACES[name];
		const woff = subsetToWoff(readFileSync(face.file), characters).toString('base64');
		return `@font-face{font-family:'${face.family}';font-weight:${face.weight};src:url(data:font/woff;base64,${woff}) format('woff')}`;
	}).join('');
}
