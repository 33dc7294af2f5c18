import { assertTraceable, collectFigures, renderPdf, renderPng, renderSvg, type InfographicContent } from '@nhipcau/infographic';
import { formatDay } from '@nhipcau/document/html';
import type { Prepared } from '../prepare.ts';
import type { TracedFigure } from '../types.ts';
import type { FormMaker } from './form.ts';
import { labelOf } from './labels.ts';

/** The text's own figures, drawn: SVG for screens, PNG for sharing, PDF for the notice board. */
export const infographic: FormMaker = {
	form: 'infographic',
	fileNames: ['infographic.svg', 'infographic.png', 'infographic.pdf'],
	tools: ['@napi-rs/canvas', '@resvg/resvg-js', 'pdfkit', 'svg-to-pdfkit', 'd3-shape', 'lucide-static'],
	aiUse: () => 'assisted',

	inputs: (prepared) => {
		const { office, date, source, language } = prepared.request.source.article;
		return { flat: prepared.flat, office, date, source, language, label: labelOf('infographic', prepared.request.source) };
	},

	trace: (prepared) => listShown(collectFigures(prepared.flat, prepared.figures.facts)),

	async make(prepared, _parts, { signal, report }) {
		report('choosing', 0);
		const content = collectFigures(prepared.flat, prepared.figures.facts);
		assertTraceable(content, prepared.flat);
		const options = { ...describeFrame(prepared), flat: prepared.flat };
		report('drawing', 0.1);
		const svg = renderSvg(content, options);
		signal.throwIfAborted();
		report('drawing', 0.4);
		const png = await renderPng(svg, { width: 1440, signal });
		report('drawing', 0.8);
		const pdf = await renderPdf(content, options);
		return {
			files: [
				{ name: 'infographic.svg', bytes: Buffer.from(svg) },
				{ name: 'infographic.png', bytes: png },
				{ name: 'infographic.pdf', bytes: pdf },
			],
		};
	},
};

function describeFrame(prepared: Prepared) {
	const { office, date, source, language, title } = prepared.request.source.article;
	return {
		office,
		source,
		seed: title,
		machineLabel: labelOf('infographic', prepared.request.source),
		language: language === 'en' ? ('en' as const) : ('vi' as const),
		dateLine: date && formatDay(date, language),
	};
}

function listShown(content: InfographicContent): TracedFigure[] {
	return content.sections.flatMap((section) =>
		section.figures.map(({ numeral }) => ({ surface: numeral.text, start: numeral.start, end: numeral.end })),
	);
}
