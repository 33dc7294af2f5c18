import type { SKRSContext2D } from '@napi-rs/canvas';
import type { ClipPlan, ClosingScene, SentenceScene, TitleScene } from '../types.ts';
import { styles, type Room } from './card-styles.ts';
import { drawText, fitText, type TextBlock } from './text-block.ts';

/** Each card is drawn from (0, 0) and fills its room. */
export function drawTitle(ctx: SKRSContext2D, scene: TitleScene, plan: Pick<ClipPlan, 'office' | 'date'>, room: Room): void {
	// The office stands above every card already.
	const kicker = scene.kicker && scene.kicker !== plan.office ? fitText(ctx, scene.kicker, styles.kicker, room.width, 40) : null;
	const date = plan.date ? fitText(ctx, plan.date, styles.date, room.width, 40) : null;
	const left = room.height - (kicker ? kicker.height + 12 : 0) - (date ? date.height + 20 : 0);
	const title = fitText(ctx, scene.title, styles.title, room.width, left);
	drawStack(ctx, room, [kicker, title, date], [12, 20]);
}

export function drawSentence(ctx: SKRSContext2D, scene: SentenceScene, room: Room): void {
	const heading = scene.heading ? fitText(ctx, scene.heading, styles.heading, room.width, 80) : null;
	const text = fitText(ctx, scene.text, styles.sentence, room.width, room.height - (heading ? heading.height + 20 : 0));
	drawStack(ctx, room, [heading, text], [20]);
}

export function drawClosing(ctx: SKRSContext2D, scene: ClosingScene, plan: Pick<ClipPlan, 'title' | 'office' | 'date' | 'label'>, room: Room): void {
	const office = fitText(ctx, plan.office.trim() || plan.title, { ...styles.title, size: 48 }, room.width, 200);
	const source = scene.source ? fitText(ctx, scene.source, styles.body, room.width, 96) : null;
	const note = fitText(ctx, [plan.date, plan.label].filter(Boolean).join(' · '), styles.small, room.width, 80);
	drawStack(ctx, room, [office, source, note], [20, 16]);
}

/** Blocks one under another, the stack a little above the middle. */
function drawStack(ctx: SKRSContext2D, room: Room, blocks: (TextBlock | null)[], gaps: number[]): void {
	const shown = blocks.map((block, index) => ({ block, gap: index === 0 ? 0 : (gaps[index - 1] ?? 0) }));
	const present = shown.filter((item): item is { block: TextBlock; gap: number } => item.block !== null);
	const height = present.reduce((sum, { block, gap }, index) => sum + block.height + (index === 0 ? 0 : gap), 0);
	let y = Math.max(0, (room.height - height) * 0.42);
	present.forEach(({ block, gap }, index) => {
		if (index > 0) y += gap;
		drawText(ctx, block, 0, y);
		y += block.height;
	});
}
