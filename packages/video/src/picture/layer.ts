import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Box } from './layout.ts';

/** A part of the picture that changes on its own. */
export interface Layer {
	box: Box;
	/** Two frames with the same key look the same. */
	keyAt(frame: number): string;
	/** Draws the whole box; (0, 0) is its upper left corner. */
	draw(ctx: SKRSContext2D, frame: number): void;
}
