import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Picture } from '../model.ts';

/** A picture in a format that every Word reads. */
export interface WordPicture {
	type: 'png' | 'jpg' | 'gif';
	data: Uint8Array;
	width: number;
	height: number;
}

/** The picture as it is, or as PNG where Word cannot read its format (WebP). Throws on bytes that are no picture. */
export async function readWordPicture({ mime, bytes, width, height }: Picture): Promise<WordPicture> {
	const size = { width: Math.max(1, width), height: Math.max(1, height) };
	if (mime === 'image/png') return { type: 'png', data: bytes, ...size };
	if (mime === 'image/jpeg') return { type: 'jpg', data: bytes, ...size };
	if (mime === 'image/gif') return { type: 'gif', data: bytes, ...size };
	const image = await loadImage(bytes);
	const canvas = createCanvas(image.width, image.height);
	canvas.getContext('2d').drawImage(image, 0, 0);
	return { type: 'png', data: new Uint8Array(canvas.toBuffer('image/png')), ...size };
}
