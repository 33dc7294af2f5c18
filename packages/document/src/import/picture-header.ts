import { DocumentError } from '../errors.ts';
import { importLimits } from '../limits.ts';
import type { Picture } from '../model.ts';

export type PictureHeader = Omit<Picture, 'bytes'>;

/**
 * Format and size of a picture from its header alone; nothing is decoded. Null where it is no PNG, JPEG, WebP or GIF.
 */
export function findPictureHeader(bytes: Uint8Array): PictureHeader | null {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const starts = (text: string, offset = 0): boolean => [...text].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0));
	if (starts('\x89PNG\r\n\x1a\n') && bytes.length >= 24) return { mime: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
	if (starts('GIF8') && bytes.length >= 10) return { mime: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
	if (starts('RIFF') && starts('WEBP', 8) && bytes.length >= 30) return readWebp(view, starts);
	if (bytes[0] === 0xff && bytes[1] === 0xd8) return readJpeg(view);
	return null;
}

/**
 * Format and size of a picture that may be decoded.
 * @throws DocumentError `document.picture_unreadable`, `document.picture_too_large` (with its size in pixels).
 */
export function getPictureHeader(bytes: Uint8Array): PictureHeader {
	const header = findPictureHeader(bytes);
	if (!header || header.width < 1 || header.height < 1) throw new DocumentError('document.picture_unreadable');
	if (header.width * header.height > importLimits.picturePixels) {
		throw new DocumentError('document.picture_too_large', { width: header.width, height: header.height, limitMegapixels: importLimits.picturePixels / 1e6 });
	}
	return header;
}

/** RFC 9649, sections 2.5-2.7. */
function readWebp(view: DataView, starts: (text: string, offset: number) => boolean): PictureHeader | null {
	const mime = 'image/webp';
	if (starts('VP8X', 12)) return { mime, width: 1 + (view.getUint32(24, true) & 0xffffff), height: 1 + (view.getUint32(26, true) >>> 8) };
	if (starts('VP8L', 12)) {
		const packed = view.getUint32(21, true);
		return { mime, width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) };
	}
	if (starts('VP8 ', 12)) return { mime, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
	return null;
}

/** Walks the segments to the frame header (ITU-T T.81, B.2.2). */
function readJpeg(view: DataView): PictureHeader | null {
	let offset = 2;
	while (offset + 9 < view.byteLength) {
		if (view.getUint8(offset) !== 0xff) return null;
		const marker = view.getUint8(offset + 1);
		if (marker === 0xff) {
			offset++;
			continue;
		}
		const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
		if (isFrame) return { mime: 'image/jpeg', width: view.getUint16(offset + 7), height: view.getUint16(offset + 5) };
		offset += 2 + view.getUint16(offset + 2);
	}
	return null;
}
