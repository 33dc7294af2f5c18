import type { Cue } from '../types.ts';
import { FRAME } from '../types.ts';
import type { Layer } from './layer.ts';
import { layout } from './layout.ts';
import { palette } from './palette.ts';
import { drawText, fitText, type TextBlock } from './text-block.ts';

const STYLE = { family: 'NhipCau Sans', size: 38, least: 24, leading: 1.36, colour: palette.paper } as const;
const LEFT = 80;

/** The caption band: white on ink, at most two lines. */
export function makeCaptionLayer(cues: Cue[]): Layer {
	const { caption: box } = layout;
	const indexAt = (frame: number) => {
		const time = (frame + 0.5) / FRAME.rate;
		return cues.findIndex((cue) => cue.start <= time && time < cue.end);
	};
	return {
		box,
		keyAt: (frame) => String(indexAt(frame)),
		draw(ctx, frame) {
			ctx.fillStyle = palette.ink;
			ctx.fillRect(0, 0, box.width, box.height);
			const cue = cues[indexAt(frame)];
			if (!cue) return;
			const lines = cue.lines.slice(0, 2);
			const blocks = lines.map((line) => fitText(ctx, line, STYLE, box.width - LEFT - 48, 56));
			// Both lines in the size of the longer one.
			const size = Math.min(...blocks.map((block) => block.size));
			const lineHeight = Math.round(size * STYLE.leading);
			const block: TextBlock = { lines: blocks.map((one) => one.lines[0] ?? ''), style: STYLE, size, lineHeight, height: lineHeight * lines.length };
			drawText(ctx, block, LEFT, (box.height - block.height) / 2);
		},
	};
}
