import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isVideoAvailable, renderClip, toVtt, VideoError } from '@nhipcau/video';
import { planCards, planClip } from '../plan-clip.ts';
import type { FormMaker } from './form.ts';
import { labelOf } from './labels.ts';
import { describeNarration, getLines, listStarts, round, timeFigures } from './narration.ts';

/** `clip.mp4` and `captions.vtt`: the heart of the text with cards and the drawn presenter. */
export const video: FormMaker = {
	form: 'video',
	fileNames: ['clip.mp4', 'captions.vtt'],
	tools: ['@echogarden/espeak-ng-emscripten', '@napi-rs/webcodecs', '@napi-rs/canvas', 'mediabunny'],
	aiUse: () => 'generated',

	inputs: (prepared) => {
		const { title, office, date, source, language } = prepared.request.source.article;
		const captions = prepared.script.clip.map((line) => line.text);
		const cards = planCards(prepared, prepared.script.clip);
		const narration = describeNarration(prepared, 'clip');
		const label = labelOf('video', prepared.request.source);
		return { title, office, date, source, language, label, presenter: prepared.request.presenter ?? null, captions, cards, narration };
	},

	trace: (prepared, made) => timeFigures(prepared, 'clip', made.lineStarts),

	async make(prepared, parts, { signal, report, workDir }) {
		if (!(await isVideoAvailable())) throw new VideoError('video.unavailable_here', { platform: `${process.platform} ${process.arch}` });
		const lines = getLines(prepared, 'clip');
		const { speech } = await parts.clip({ signal, onProgress: (fraction) => report('speech', fraction) });
		const plan = planClip(prepared, lines, speech);
		const outPath = join(workDir, 'clip.mp4');
		const clip = await renderClip(plan, { outPath, signal, onProgress: (fraction) => report('drawing', fraction) });
		const captions = toVtt(plan.captions, { language: prepared.request.source.article.language, note: labelOf('video', prepared.request.source) });
		return {
			files: [
				{ name: 'clip.mp4', bytes: await readFile(outPath) },
				{ name: 'captions.vtt', bytes: Buffer.from(captions) },
			],
			duration: round(clip.durationSeconds),
			lineStarts: listStarts(speech),
		};
	},
};
