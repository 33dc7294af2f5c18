/** From a clean sheet to what an office scanner makes of it: turned, grained, JPEG, in a PDF without text. */
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import PDFDocument from 'pdfkit';
import { createRandom } from './brush.ts';

const TURN = (0.6 * Math.PI) / 180;
const JPEG_QUALITY = 68;

/** JPEG of the sheet as scanned at its own resolution. */
export function scanSheet(sheet: Canvas): Buffer {
	const canvas = createCanvas(sheet.width, sheet.height);
	const context = canvas.getContext('2d');
	context.fillStyle = '#f3f1ea';
	context.fillRect(0, 0, sheet.width, sheet.height);
	context.translate(sheet.width / 2, sheet.height / 2);
	context.rotate(TURN);
	context.globalCompositeOperation = 'multiply';
	context.drawImage(sheet, -sheet.width / 2, -sheet.height / 2);
	context.setTransform(1, 0, 0, 1, 0, 0);
	grain(canvas);
	return canvas.toBuffer('image/jpeg', JPEG_QUALITY);
}

/** Paper noise of a few grey levels, a shade towards the left edge and some specks of dust. */
function grain(canvas: Canvas): void {
	const context = canvas.getContext('2d');
	const image = context.getImageData(0, 0, canvas.width, canvas.height);
	const random = createRandom(2026);
	for (let y = 0; y < canvas.height; y++) {
		for (let x = 0; x < canvas.width; x++) {
			const shade = (random() - 0.5) * 9 - 16 * Math.exp(-x / 40);
			const at = 4 * (y * canvas.width + x);
			for (let channel = 0; channel < 3; channel++) image.data[at + channel] = Math.max(0, Math.min(255, image.data[at + channel]! + shade));
		}
	}
	context.putImageData(image, 0, 0);
	context.fillStyle = 'rgba(60, 55, 50, 0.55)';
	for (let speck = 0; speck < 60; speck++) context.fillRect(random() * canvas.width, random() * canvas.height, 1 + random() * 2, 1 + random() * 2);
}

/** A one-page A4 PDF that holds the picture and nothing to read. `date` is `YYYY-MM-DD`. */
export async function wrapScan(jpeg: Buffer, title: string, date: string): Promise<Buffer> {
	const document = new PDFDocument({ size: 'A4', margin: 0, info: { Title: title, Producer: 'pdfkit', Creator: 'scripts/make-samples.ts', CreationDate: new Date(`${date}T00:00:00Z`) } });
	const chunks: Buffer[] = [];
	document.on('data', (chunk: Buffer) => chunks.push(chunk));
	const finished = new Promise<void>((resolve) => document.on('end', resolve));
	document.image(jpeg, 0, 0, { width: document.page.width, height: document.page.height });
	document.end();
	await finished;
	return Buffer.concat(chunks);
}
