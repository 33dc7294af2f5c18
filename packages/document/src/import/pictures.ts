import { importLimits } from '../limits.ts';
import type { Picture } from '../model.ts';
import { findPictureHeader } from './picture-header.ts';
import type { ImportWarning } from './types.ts';

const ENDINGS: Record<Picture['mime'], string> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp', 'image/gif': 'gif' };

/**
 * Keeps an embedded picture under a new name (`picture-1.png`, numbered in reading order) and returns the name.
 * Null with a warning where its format is not read or it has too many pixels; nothing is decoded here.
 */
export function addPicture(pictures: Map<string, Picture>, warnings: ImportWarning[], bytes: Uint8Array, declared: string): string | null {
	const header = findPictureHeader(bytes);
	if (!header) {
		warnings.push({ code: 'document.picture_left_out', details: { kind: declared } });
		return null;
	}
	if (header.width * header.height > importLimits.picturePixels || header.width * header.height === 0) {
		warnings.push({ code: 'document.picture_left_out_size', details: { width: header.width, height: header.height, limitMegapixels: importLimits.picturePixels / 1e6 } });
		return null;
	}
	const name = `picture-${pictures.size + 1}.${ENDINGS[header.mime]}`;
	pictures.set(name, { bytes, ...header });
	return name;
}

/** Bytes of a `data:` address, or null. */
export function readDataUrl(src: string): { bytes: Uint8Array; mime: string } | null {
	const match = /^data:([^;,]*)((?:;[^,]*)?),(.*)$/s.exec(src);
	if (!match) return null;
	const body = match[3] ?? '';
	const bytes = /;base64/i.test(match[2] ?? '') ? Buffer.from(body, 'base64') : Buffer.from(decodeURIComponent(body), 'latin1');
	return { bytes: new Uint8Array(bytes), mime: match[1] || 'text/plain' };
}
