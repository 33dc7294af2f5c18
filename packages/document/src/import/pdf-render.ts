import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { PdfDocument } from './pdf-pages.ts';

/** Pixels on the longer side of a page given to OCR: about 200-240 dpi on A4, more gains nothing. */
const LONG_SIDE = 2400;

/** Draws one page on white, as large as OCR needs it. */
export async function renderPage(pdf: PdfDocument, number: number): Promise<Canvas> {
	const page = await pdf.getPage(number);
	const plain = page.getViewport({ scale: 1 });
	const viewport = page.getViewport({ scale: LONG_SIDE / Math.max(plain.width, plain.height) });
	const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
	const context = canvas.getContext('2d');
	context.fillStyle = 'white';
	context.fillRect(0, 0, canvas.width, canvas.height);
	const target: unknown = { canvas, canvasContext: context, viewport };
	await page.render(target as Parameters<typeof page.render>[0]).promise;
	page.cleanup();
	return canvas;
}
