export { buildPdf, renderPdf } from './render.ts';
export type { PdfOptions, PdfResult } from './render.ts';
export type { PdfStandard } from './typst-worker.ts';
export type { PdfProfile } from './layout.ts';
