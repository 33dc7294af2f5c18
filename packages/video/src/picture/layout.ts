import { FRAME } from '../types.ts';

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/**
 * The picture is tiled by boxes that never overlap, so that each is redrawn only when it changes.
 * All edges are even: the chroma planes have half the resolution.
 */
const captionHeight = 144;
const stageHeight = FRAME.height - captionHeight;

export const layout = {
	/** A woven strip along the left edge. */
	spine: { x: 0, y: 0, width: 32, height: stageHeight },
	/** Name of the office, ruled off. */
	head: { x: 32, y: 0, width: 808, height: 104 },
	card: { x: 32, y: 104, width: 808, height: stageHeight - 104 },
	/** The woven ground behind the presenter, and the part of it where the figure moves. */
	panel: { x: 840, y: 0, width: 440, height: stageHeight },
	presenter: { x: 864, y: 122, width: 392, height: stageHeight - 122 },
	caption: { x: 0, y: stageHeight, width: FRAME.width, height: captionHeight },
} as const satisfies Record<string, Box>;

/** Free space between the edges of a card and its text. */
export const CARD_MARGIN = { x: 48, top: 20, bottom: 36 };
