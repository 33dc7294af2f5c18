import { createCanvas } from '@napi-rs/canvas';
import { appearanceNames, chooseAppearance, hashSeed, makeTimeline } from '@nhipcau/presenter';
import { FRAME, type ClipPlan } from '../types.ts';
import { drawBackdrop } from './backdrop.ts';
import { makeCaptionLayer } from './caption-layer.ts';
import { makeCardLayer } from './card-layer.ts';
import { registerFonts } from './fonts.ts';
import { I420Frame } from './i420.ts';
import type { Layer } from './layer.ts';
import { makePresenterLayer } from './presenter-layer.ts';

/** A plan without its sound: what the pictures need. */
export type PicturePlan = Omit<ClipPlan, 'speech'> & { utterances: ClipPlan['speech']['utterances'] };

export interface Compositor {
	/**
	 * The picture of a frame. The buffer is the same for every call: it must be copied or encoded
	 * before the next one. Frames may be asked for in any order; going forward is fastest.
	 */
	compose(frame: number): I420Frame;
}

/** Prepares fonts, pattern and motion of a clip of `frames` frames. */
export function createCompositor(plan: PicturePlan, frames: number): Compositor {
	registerFonts();
	const picture = new I420Frame(FRAME.width, FRAME.height);
	const whole = createCanvas(FRAME.width, FRAME.height);
	const wholeContext = whole.getContext('2d');
	drawBackdrop(wholeContext, plan);
	picture.put(whole.data(), { x: 0, y: 0, ...FRAME });
	const painters = listLayers(plan, frames).map((layer) => makePainter(layer, picture));
	return {
		compose(frame) {
			for (const paint of painters) paint(frame);
			return picture;
		},
	};
}

function listLayers(plan: PicturePlan, frames: number): Layer[] {
	const timeline = makeTimeline(plan.utterances, frames / FRAME.rate, hashSeed(plan.seed));
	const appearance = plan.presenter && appearanceNames.includes(plan.presenter) ? plan.presenter : chooseAppearance(plan.seed);
	return [makePresenterLayer(timeline, appearance, plan.seed), makeCardLayer(plan), makeCaptionLayer(plan.captions)];
}

/** Redraws and converts a layer only in frames where it differs from the one before. */
function makePainter(layer: Layer, picture: I420Frame): (frame: number) => void {
	const { width, height } = layer.box;
	const ctx = createCanvas(width, height).getContext('2d');
	let shown: string | null = null;
	return (frame) => {
		const key = layer.keyAt(frame);
		if (key === shown) return;
		layer.draw(ctx, frame);
		// `data()` reads back seven times faster than getImageData; the canvas is opaque, so that the
		// premultiplied colours it gives are the colours themselves.
		picture.put(ctx.canvas.data(), layer.box);
		shown = key;
	};
}
