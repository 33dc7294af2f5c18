import type { SKRSContext2D } from '@napi-rs/canvas';
import { FRAME, type ClipPlan, type Scene } from '../types.ts';
import { drawClosing, drawSentence, drawTitle } from './cards.ts';
import { drawFigures } from './figures-card.ts';
import type { Layer } from './layer.ts';
import { CARD_MARGIN, layout } from './layout.ts';
import { palette } from './palette.ts';

/** Frames: a card comes in 160 ms, leaves in 120 ms, its figures count for 0.9 s. */
const ENTER = 4;
const LEAVE = 3;
const COUNT = 22;
/** Pixels a card travels while it comes in. */
const SLIDE = 14;

interface Moment {
	scene: Scene | undefined;
	index: number;
	/** 0 not yet there, 1 fully there. */
	presence: number;
	/** 0 the figures stand at nothing, 1 at their value. */
	counted: number;
	leaving: boolean;
}

/** The card of the scene that is on. */
export function makeCardLayer(plan: Pick<ClipPlan, 'title' | 'scenes' | 'office' | 'date' | 'label'>): Layer {
	const { card: box } = layout;
	const momentAt = (frame: number) => findMoment(plan.scenes, frame);
	return {
		box,
		keyAt(frame) {
			const { index, presence, counted, leaving } = momentAt(frame);
			return `${index} ${presence} ${counted} ${leaving}`;
		},
		draw(ctx, frame) {
			ctx.fillStyle = palette.paper;
			ctx.fillRect(0, 0, box.width, box.height);
			const moment = momentAt(frame);
			if (!moment.scene) return;
			ctx.save();
			ctx.globalAlpha = moment.presence;
			ctx.translate(CARD_MARGIN.x, CARD_MARGIN.top + (moment.leaving ? 0 : SLIDE * (1 - moment.presence)));
			drawScene(ctx, moment.scene, plan, moment.counted);
			ctx.restore();
		},
	};
}

function drawScene(ctx: SKRSContext2D, scene: Scene, plan: Pick<ClipPlan, 'title' | 'office' | 'date' | 'label'>, counted: number): void {
	const room = {
		width: layout.card.width - CARD_MARGIN.x * 2,
		height: layout.card.height - CARD_MARGIN.top - CARD_MARGIN.bottom,
	};
	if (scene.kind === 'title') drawTitle(ctx, scene, plan, room);
	else if (scene.kind === 'sentence') drawSentence(ctx, scene, room);
	else if (scene.kind === 'figures') drawFigures(ctx, scene, room, counted);
	else drawClosing(ctx, scene, plan, room);
}

function findMoment(scenes: Scene[], frame: number): Moment {
	const index = scenes.findIndex((scene) => frame >= toFrame(scene.start) && frame < toFrame(scene.end));
	const scene = scenes[index];
	if (!scene) return { scene, index, presence: 0, counted: 0, leaving: false };
	const since = frame - toFrame(scene.start);
	const left = toFrame(scene.end) - frame;
	const last = index === scenes.length - 1;
	const leaving = left <= LEAVE && !last;
	// The very first picture is complete: it is what stands for the clip before it is played.
	const entering = index === 0 ? 1 : easeOut((since + 1) / ENTER);
	const counts = scene.kind === 'figures';
	return {
		scene,
		index,
		presence: leaving ? left / (LEAVE + 1) : entering,
		counted: counts ? easeOut(since / COUNT) : 1,
		leaving,
	};
}

function toFrame(seconds: number): number {
	return Math.round(seconds * FRAME.rate);
}

function easeOut(value: number): number {
	const t = Math.min(1, Math.max(0, value));
	return 1 - (1 - t) ** 3;
}
