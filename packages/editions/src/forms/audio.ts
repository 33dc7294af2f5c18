import type { FormMaker } from './form.ts';
import { labelOf } from './labels.ts';
import { describeNarration, getLines, lengthOf, listChapters, listStarts, round, timeFigures } from './narration.ts';

/** `bulletin.mp3`: the whole text read aloud, with a chapter for every heading. */
export const audio: FormMaker = {
	form: 'audio',
	fileNames: ['bulletin.mp3', 'chapters.json'],
	tools: ['@echogarden/espeak-ng-emscripten', 'wasm-media-encoders'],
	aiUse: () => 'generated',

	inputs: (prepared) => {
		const { title, office, date, language } = prepared.request.source.article;
		const label = labelOf('audio', prepared.request.source);
		return { title, office, date, language, label, narration: describeNarration(prepared, 'bulletin') };
	},

	trace: (prepared, made) => timeFigures(prepared, 'bulletin', made.lineStarts),

	async make(prepared, parts, { signal, report }) {
		const lines = getLines(prepared, 'bulletin');
		const recording = await parts.bulletin({ signal, onProgress: (fraction) => report('speech', fraction) });
		const chapters = listChapters(lines, recording, prepared);
		const bytes = await parts.bulletinMp3({ signal, onProgress: (fraction) => report('encoding', fraction) });
		const index = { chapters: chapters.map(({ title: name, start, end }) => ({ title: name, start: round(start), end: round(end) })) };
		return {
			files: [
				{ name: 'bulletin.mp3', bytes },
				{ name: 'chapters.json', bytes: Buffer.from(`${JSON.stringify(index, null, 1)}\n`) },
			],
			duration: round(lengthOf(recording)),
			lineStarts: listStarts(recording),
		};
	},
};
