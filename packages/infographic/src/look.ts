/** Colours, sizes and rooms of the graphic, in drawing units; 1080 units are the width of a phone's picture. */
import type { TextStyle } from './text-layout.ts';

export interface Palette {
	paper: string;
	ink: string;
	second: string;
	line: string;
	accent: string;
	/** The accent thinned into the paper; plain colours, since pdfkit paints 8-digit hex black. */
	accentLight: string;
	accentSoft: string;
}

/** The house's accent ("river"); an office may have its own. */
export const DEFAULT_ACCENT = '#0b5c63';

function mix(colour: string, paper: string, share: number): string {
	const channel = (hex: string, at: number) => Number.parseInt(hex.slice(1 + at * 2, 3 + at * 2), 16);
	const mixed = [0, 1, 2].map((at) => Math.round(channel(colour, at) * share + channel(paper, at) * (1 - share)));
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The palette around an accent given as `#rrggbb`; any other notation falls back to the house's accent. */
export function makePalette(accent: string = DEFAULT_ACCENT): Palette {
	const colour = /^#[0-9a-f]{6}$/iu.test(accent) ? accent.toLowerCase() : DEFAULT_ACCENT;
	const paper = '#fbfaf6';
	return {
		paper,
		ink: '#1d2427',
		second: '#4c585d',
		line: '#dcd8cc',
		accent: colour,
		accentLight: mix(colour, paper, 0.42),
		accentSoft: mix(colour, paper, 0.12),
	};
}

export const PAGE_WIDTH = 1080;
export const MARGIN = 64;
export const COLUMN_WIDTH = PAGE_WIDTH - 2 * MARGIN;
export const GUTTER = 48;

/** Scaled to a phone of 360 px, 40 units are 13.3 px: nothing is set smaller. */
export const SIZES = { quiet: 40, label: 45, heading: 56, numeral: 124, leadNumeral: 176, smallNumeral: 96 } as const;

export function quietText(palette: Palette): TextStyle {
	return { face: 'text', size: SIZES.quiet, lineHeight: 55, colour: palette.second };
}

export function labelText(palette: Palette): TextStyle {
	return { face: 'text', size: SIZES.label, lineHeight: 60, colour: palette.ink };
}
