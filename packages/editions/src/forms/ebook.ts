import { writeEpub, drawCover } from '@nhipcau/ebook';
import { renderPng } from '@nhipcau/infographic';
import { hashOf } from '../cache.ts';
import type { Prepared } from '../prepare.ts';
import type { FormMaker } from './form.ts';
import { describeTextMaking, labels } from './labels.ts';
import { describeNarration, getLines, lengthOf, listStarts, round, timeFigures } from './narration.ts';

/** `book.epub`: the text as a book whose sentences light up as the bulletin reads them. */
export const ebook: FormMaker = {
	form: 'ebook',
	fileNames: ['book.epub'],
	tools: ['@echogarden/espeak-ng-emscripten', 'wasm-media-encoders', 'fflate'],
	aiUse: () => 'generated',
	inputs: (prepared) => ({ article: prepared.request.source.article, label: describeLabel(prepared), narration: describeNarration(prepared, 'bulletin') }),

	trace: (prepared, made) => timeFigures(prepared, 'bulletin', made.lineStarts),

	async make(prepared, parts, { signal, report }) {
		const { article } = prepared.request.source;
		getLines(prepared, 'bulletin');
		const recording = await parts.bulletin({ signal, onProgress: (fraction) => report('speech', fraction) });
		const audio = await parts.bulletinMp3({ signal, onProgress: (fraction) => report('encoding', fraction) });
		report('binding', 0);
		const cover = await drawCoverPicture(prepared, signal);
		const said = new Map(recording.utterances.map((utterance) => [utterance.id, utterance]));
		const read = prepared.sentences.filter(({ id }) => (said.get(id)?.end ?? 0) > (said.get(id)?.start ?? 0));
		const bytes = await writeEpub({
			article,
			flat: prepared.flat,
			sentences: prepared.sentences.map(({ id, start, end }) => ({ id, start, end })),
			narration: {
				audio,
				duration: round(lengthOf(recording)),
				sentences: read.map(({ id }) => ({ id, start: round(said.get(id)!.start), end: round(said.get(id)!.end) })),
			},
			cover: { mime: 'image/png', bytes: cover },
			label: describeLabel(prepared),
			identifier: `urn:sha256:${hashOf(`${article.title}\n${prepared.flat.text}`)}`,
			modified: `${article.date ?? '2000-01-01'}T00:00:00Z`,
		});
		return { files: [{ name: 'book.epub', bytes }], duration: round(lengthOf(recording)), lineStarts: listStarts(recording) };
	},
};

/** As a PNG: several readers show no SVG cover, and none has our fonts. */
function drawCoverPicture(prepared: Prepared, signal: AbortSignal): Promise<Uint8Array> {
	const { title, office, date, language } = prepared.request.source.article;
	return renderPng(drawCover({ title, office, date, language, seed: title }), { width: 1200, signal });
}

function describeLabel(prepared: Prepared): string {
	return [labels.ebook, describeTextMaking(prepared.request.source)].filter(Boolean).join('. ');
}
