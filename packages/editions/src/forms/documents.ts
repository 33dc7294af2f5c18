import { renderDocx } from '@nhipcau/document/docx';
import { renderPdf } from '@nhipcau/document/pdf';
import type { Prepared } from '../prepare.ts';
import type { TracedFigure } from '../types.ts';
import type { FormMaker } from './form.ts';
import { describeTextMaking } from './labels.ts';

/** The figures of a form that prints the text as it stands: each is its own source. */
export function traceText(prepared: Prepared): TracedFigure[] {
	return prepared.figures.facts.map(({ surface, start, end }) => ({ surface, start, end }));
}

/** `document.pdf`: tagged, with title and language. */
export const pdf: FormMaker = {
	form: 'pdf',
	fileNames: ['document.pdf'],
	tools: ['@myriaddreamin/typst-ts-node-compiler'],
	aiUse: (source) => source.aiUse,
	inputs: ({ request }) => ({ article: request.source.article, label: describeTextMaking(request.source) }),

	trace: traceText,

	async make(prepared, _parts, { report }) {
		report('setting', 0);
		const { source } = prepared.request;
		const bytes = await renderPdf(source.article, { flat: prepared.flat, label: describeTextMaking(source) });
		return { files: [{ name: 'document.pdf', bytes }] };
	},
};

/** `document.docx`: real styles, lists, tables and footnotes, to be worked on further. */
export const docx: FormMaker = {
	form: 'docx',
	fileNames: ['document.docx'],
	tools: ['docx'],
	aiUse: (source) => source.aiUse,
	inputs: ({ request }) => ({ article: request.source.article, label: describeTextMaking(request.source) }),

	trace: traceText,

	async make(prepared, _parts, { report }) {
		report('writing', 0);
		const { source } = prepared.request;
		const bytes = await renderDocx(source.article, { flat: prepared.flat, label: describeTextMaking(source) });
		return { files: [{ name: 'document.docx', bytes }] };
	},
};
