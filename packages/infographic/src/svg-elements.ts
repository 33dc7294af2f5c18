import { FACES } from './font-faces.ts';
import type { FaceName } from './font-faces.ts';
import type { TextBlock, TextStyle } from './text-layout.ts';

/** Attributes that choose a face: a stack and a weight in SVG, one registered name a face in PDF. */
export type FaceAttributes = (face: FaceName) => string;

export const svgFaces: FaceAttributes = (face) => {
	const { family, fallback, weight } = FACES[face];
	return `font-family="'${family}', ${fallback}" font-weight="${weight}"`;
};

/** Escapes text for XML and drops characters that XML 1.0 cannot hold. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/"/g, '&quot;');
}

/** A coordinate with two decimals at most. */
export function coordinate(value: number): string {
	return String(Math.round(value * 100) / 100);
}

/** The baseline of a line whose box begins at `top`: capitals stand in the middle of the line. */
export function baselineOf(style: TextStyle, top: number): number {
	return top + style.lineHeight / 2 + style.size * 0.36;
}

/** A laid text as one text element, a tspan a line; a blank ends each line but the last, so that it copies as words. */
export function drawText(block: TextBlock, x: number, top: number, faces: FaceAttributes): string {
	const { style, lines } = block;
	const spans = lines.map((line, index) => {
		const y = baselineOf(style, top + index * style.lineHeight);
		return `<tspan x="${coordinate(x)}" y="${coordinate(y)}">${escapeXml(line)}${index < lines.length - 1 ? ' ' : ''}</tspan>`;
	});
	return `<text ${faces(style.face)} font-size="${style.size}" fill="${style.colour}">${spans.join('')}</text>`;
}

export function drawRect(x: number, y: number, width: number, height: number, fill: string): string {
	return `<rect x="${coordinate(x)}" y="${coordinate(y)}" width="${coordinate(width)}" height="${coordinate(height)}" fill="${fill}"/>`;
}

export function moveBy(x: number, y: number, inner: string): string {
	return `<g transform="translate(${coordinate(x)} ${coordinate(y)})">${inner}</g>`;
}
