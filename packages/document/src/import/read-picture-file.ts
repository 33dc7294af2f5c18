import { createCanvas, loadImage } from '@napi-rs/canvas';
import { DocumentError } from '../errors.ts';
import { recognizePages } from './ocr.ts';
import { getPictureHeader } from './picture-header.ts';
import type { ReadContext, ReadSource } from './types.ts';

/** Longer side, in pixels, between which a photographed page is read best. */
const LONG_SIDE = { min: 1600, max: 2800 };

/**
 * Reads a photograph or scan of a page by OCR. Its size is read from the header before anything is decoded.
 * @throws DocumentError `document.picture_too_large`, `document.picture_unreadable`, `document.no_text_layer`
 * (with `ocr: 'never'`), `document.no_text_found`.
 */
export async function readPictureFile(bytes: Uint8Array, context: ReadContext): Promise<ReadSource> {
	getPictureHeader(bytes);
	if (context.ocr === 'never') throw new DocumentError('document.no_text_layer');
	const image = await loadImage(Buffer.from(bytes)).catch(() => {
		throw new DocumentError('document.picture_unreadable');
	});
	const long = Math.max(image.width, image.height);
	const scale = Math.min(Math.max(long, LONG_SIDE.min), LONG_SIDE.max) / long;
	const canvas = createCanvas(Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale)));
	const target = canvas.getContext('2d');
	target.fillStyle = 'white';
	target.fillRect(0, 0, canvas.width, canvas.height);
	target.drawImage(image, 0, 0, canvas.width, canvas.height);
	return recognizePages({ count: 1, load: () => Promise.resolve(canvas) }, context);
}
