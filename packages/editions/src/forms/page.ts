import { renderPage } from '@nhipcau/document/html';
import { traceText } from './documents.ts';
import type { FormMaker } from './form.ts';
import { describeTextMaking } from './labels.ts';

/** `page.html`: the text as one self-contained accessible page. */
export const page: FormMaker = {
	form: 'page',
	fileNames: ['page.html'],
	tools: [],
	aiUse: (source) => source.aiUse,
	inputs: ({ request }) => ({ article: request.source.article, label: describeTextMaking(request.source) }),

	trace: traceText,

	async make(prepared, _parts, { report }) {
		report('writing', 0);
		const { source } = prepared.request;
		const html = renderPage(source.article, { flat: prepared.flat, label: describeTextMaking(source) });
		return { files: [{ name: 'page.html', bytes: Buffer.from(html) }] };
	},
};
