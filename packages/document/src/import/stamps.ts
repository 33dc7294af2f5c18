import { createCanvas, loadImage, type Canvas } from '@napi-rs/canvas';
import type { Picture } from '../model.ts';
import type { TextLine } from '../secrecy.ts';
import { measureInk } from './ink.ts';

/** A secrecy mark may stand in a picture of its stamp; so pictures that look like one are read. */

/** Share of red among the pixels of a stamp's picture, and of paper around it. */
const STAMP = { red: 0.003, paper: 0.4 };
/** Reading takes a second or more each. */
const PICTURES_READ = 5;
const LONG_SIDE = 1600;

/** Whether a part of a drawn page, in parts of its width and height, looks like a stamp. */
export function looksLikeStamp(page: Canvas, box: { x0: number; y0: number; x1: number; y1: number }): boolean {
	const width = Math.round((box.x1 - box.x0) * page.width);
	const height = Math.round((box.y1 - box.y0) * page.height);
	if (width < 8 || height < 8) return false;
	const part = createCanvas(Math.min(width, page.width), Math.min(height, page.height));
	part.getContext('2d').drawImage(page, -box.x0 * page.width, -box.y0 * page.height);
	const ink = measureInk(part);
	return ink.red >= STAMP.red && ink.paper >= STAMP.paper;
}

/** Lines of the embedded pictures that look like stamps, as OCR reads them. */
export async function readStampPictures(pictures: Iterable<Picture>): Promise<TextLine[]> {
	const stamps: Canvas[] = [];
	for (const picture of pictures) {
		if (stamps.length >= PICTURES_READ) break;
		const canvas = await drawPicture(picture).catch(() => null);
		const ink = canvas && measureInk(canvas);
		if (canvas && ink && ink.red >= STAMP.red && ink.paper >= STAMP.paper) stamps.push(canvas);
	}
	if (stamps.length === 0) return [];
	const { recognizeLines } = await import('./ocr.ts');
	return recognizeLines(stamps);
}

async function drawPicture(picture: Picture): Promise<Canvas> {
	const image = await loadImage(Buffer.from(picture.bytes));
	const scale = Math.min(4, LONG_SIDE / Math.max(image.width, image.height));
	const margin = 40;
	const canvas = createCanvas(Math.round(image.width * scale) + 2 * margin, Math.round(image.height * scale) + 2 * margin);
	const context = canvas.getContext('2d');
	context.fillStyle = 'white';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(image, margin, margin, canvas.width - 2 * margin, canvas.height - 2 * margin);
	return canvas;
}
