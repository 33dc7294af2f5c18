export { collectFigures } from './collect-figures.ts';
export type { CollectOptions } from './collect-figures.ts';
export { describeSections, type DescribedSection } from './describe.ts';
export { messages } from './messages.ts';
export { InfographicError } from './model.ts';
export type {
	Excerpt, Figure, FigureKind, FigureSection, InfographicContent, InfographicErrorCode, Trend,
} from './model.ts';
export { renderPdf } from './render-pdf.ts';
export type { PdfOptions } from './render-pdf.ts';
export { renderPng } from './render-png.ts';
export type { PngOptions } from './render-png.ts';
export { renderSvg } from './render-svg.ts';
export type { RenderOptions } from './render-svg.ts';
export { assertTraceable } from './traceability.ts';
export { drawWeave } from './weave.ts';
export type { WeaveBox, WeaveColours } from './weave.ts';
