import { createCanvas } from '@napi-rs/canvas';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { DocumentNode, Picture } from '../model.ts';
import { figureNode } from './nodes.ts';
import type { PdfDocument, PdfPage } from './pdf-pages.ts';
import { addPicture } from './pictures.ts';
import { composeBlocks, findHeadingSizes, type PageLine } from './text-lines.ts';
import type { ImportWarning } from './types.ts';

export interface PlacedPicture {
	page: number;
	/** Middle of the picture from the page's top. */
	y: number;
	src: string;
}

/** Pages whose pictures are taken; parsing each page's drawing takes time. */
const PICTURE_PAGES = 120;
/** Share of the page: below it is a rule or ornament, above it a background or a scanned page. */
const SHARE = { min: 0.015, max: 0.9 };

/** The pictures of a PDF with their places; ornaments and those repeated on several pages (logos) are left out. */
export async function readPagePictures(pdf: PdfDocument, pictures: Map<string, Picture>, warnings: ImportWarning[]): Promise<PlacedPicture[]> {
	const found: { page: number; y: number; key: string; image: RawImage }[] = [];
	for (let number = 1; number <= Math.min(pdf.numPages, PICTURE_PAGES); number++) {
		const page = await pdf.getPage(number);
		for (const { key, y, image } of await findImages(page)) found.push({ page: number, y, key, image });
	}
	const uses = new Map<string, number>();
	for (const { image } of found) uses.set(describe(image), (uses.get(describe(image)) ?? 0) + 1);
	return found.flatMap(({ page, y, image }) => {
		if ((uses.get(describe(image)) ?? 0) > 2) return [];
		const src = addPicture(pictures, warnings, encodeImage(image), 'image');
		return src === null ? [] : [{ page, y, src }];
	});
}

/** Lines as blocks with each picture after the lines above it. */
export function placePictures(lines: readonly PageLine[], placed: readonly PlacedPicture[]): DocumentNode[] {
	const sizes = findHeadingSizes(lines);
	const blocks: DocumentNode[] = [];
	let start = 0;
	for (const picture of [...placed].sort((a, b) => a.page - b.page || a.y - b.y)) {
		const below = lines.findIndex((line, index) => index >= start && (line.page > picture.page || (line.page === picture.page && line.y > picture.y)));
		const end = below < 0 ? lines.length : below;
		blocks.push(...composeBlocks(lines.slice(start, end), sizes), figureNode(picture.src, {}));
		start = end;
	}
	return [...blocks, ...composeBlocks(lines.slice(start), sizes)];
}

interface RawImage {
	width: number;
	height: number;
	data: Uint8ClampedArray;
}

function describe(image: RawImage): string {
	const sample = Array.from({ length: 64 }, (_, index) => image.data[Math.floor((index * image.data.length) / 64)] ?? 0);
	return `${image.width}x${image.height}:${sample.join(',')}`;
}

/** Images painted on a page, with their places. */
async function findImages(page: PdfPage): Promise<{ key: string; y: number; image: RawImage }[]> {
	const images: { key: string; y: number; image: RawImage }[] = [];
	for (const { key, y, share } of await findPaintings(page)) {
		const image = share >= SHARE.min && share <= SHARE.max ? await loadImage(page, key) : null;
		if (image) images.push({ key, y, image });
	}
	return images;
}

/** One painting of an image on a page; the box is in parts of the page, 0-1 from its top left corner. */
export interface Painting {
	key: string;
	/** Middle of the picture from the page's top, in points. */
	y: number;
	/** Part of the page that it covers. */
	share: number;
	box: { x0: number; y0: number; x1: number; y1: number };
}

/** Every painting of an image, with the place and size that the drawing's transformations give it. */
export async function findPaintings(page: PdfPage): Promise<Painting[]> {
	const drawing = await page.getOperatorList().catch(() => null);
	const viewport = page.getViewport({ scale: 1 });
	const paintings: Painting[] = [];
	const stack: number[][] = [];
	let matrix = [1, 0, 0, 1, 0, 0];
	drawing?.fnArray.forEach((operator, index) => {
		const args = drawing.argsArray[index] as unknown[] | null;
		if (operator === OPS.save) stack.push(matrix);
		else if (operator === OPS.restore) matrix = stack.pop() ?? matrix;
		else if (operator === OPS.transform && args) matrix = multiply(matrix, args as number[]);
		else if (operator === OPS.paintImageXObject && typeof args?.[0] === 'string') {
			const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = matrix;
			const corners = [[e, f], [e + a, f + b], [e + c, f + d], [e + a + c, f + b + d]].map(([x = 0, y = 0]) => viewport.convertToViewportPoint(x, y) as [number, number]);
			const xs = corners.map(([x]) => x / viewport.width);
			const ys = corners.map(([, y]) => y / viewport.height);
			const box = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
			paintings.push({ key: args[0], y: ((box.y0 + box.y1) / 2) * viewport.height, box, share: Math.abs(a * d - b * c) / (viewport.width * viewport.height) });
		}
	});
	return paintings;
}

async function loadImage(page: PdfPage, key: string): Promise<RawImage | null> {
	const objects = (key.startsWith('g_') ? page.commonObjs : page.objs) as { get(name: string, done: (value: RawImage | null) => void): void };
	const image = await new Promise<RawImage | null>((resolve) => objects.get(key, resolve));
	return image?.data && image.width > 0 && image.height > 0 && [1, 3, 4].includes(image.data.length / (image.width * image.height)) ? image : null;
}

function multiply(m: number[], n: number[]): number[] {
	const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = m;
	const [g = 0, h = 0, i = 0, j = 0, k = 0, l = 0] = n;
	return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Raw pixels as a JPEG; a PDF's own compression is not kept by pdf.js. */
function encodeImage(image: RawImage): Uint8Array {
	const canvas = createCanvas(image.width, image.height);
	const context = canvas.getContext('2d');
	const pixels = context.createImageData(image.width, image.height);
	const channels = image.data.length / (image.width * image.height);
	for (let pixel = 0; pixel < image.width * image.height; pixel++) {
		for (let channel = 0; channel < 3; channel++) pixels.data[pixel * 4 + channel] = image.data[pixel * channels + (channels === 1 ? 0 : channel)] ?? 0;
		pixels.data[pixel * 4 + 3] = 255;
	}
	context.putImageData(pixels, 0, 0);
	return new Uint8Array(canvas.toBuffer('image/jpeg', 88));
}
