import type { ImageMime } from './model.ts';

export interface ImageHeader {
	mime: ImageMime;
	/** Pixels, as the header gives them. */
	width: number;
	height: number;
}

/**
 * Kind and size of a picture from its first bytes, without decoding it; null where it is none of PNG, JPEG, WebP and
 * GIF, or its header is broken. The name's ending is never asked.
 */
export function readImageHeader(bytes: Uint8Array): ImageHeader | null {
	const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		const header = readPng(view) ?? readGif(view) ?? readWebp(view) ?? readJpeg(view);
		return header && header.width > 0 && header.height > 0 ? header : null;
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** PNG specification, 11.2.1: the IHDR chunk comes first. */
function readPng(view: Buffer): ImageHeader | null {
	if (view.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n' || view.toString('latin1', 12, 16) !== 'IHDR') return null;
	return { mime: 'image/png', width: view.readUInt32BE(16), height: view.readUInt32BE(20) };
}

/** GIF89a specification, 18: the logical screen descriptor. */
function readGif(view: Buffer): ImageHeader | null {
	if (!/^GIF8[79]a$/.test(view.toString('latin1', 0, 6))) return null;
	return { mime: 'image/gif', width: view.readUInt16LE(6), height: view.readUInt16LE(8) };
}

/** RFC 9649: simple lossy (VP8), simple lossless (VP8L) and extended (VP8X) files. */
function readWebp(view: Buffer): ImageHeader | null {
	if (view.toString('latin1', 0, 4) !== 'RIFF' || view.toString('latin1', 8, 12) !== 'WEBP') return null;
	const mime = 'image/webp';
	switch (view.toString('latin1', 12, 16)) {
		case 'VP8X':
			return { mime, width: view.readUIntLE(24, 3) + 1, height: view.readUIntLE(27, 3) + 1 };
		case 'VP8L': {
			const bits = view.readUInt32LE(21);
			return { mime, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
		}
		case 'VP8 ':
			return { mime, width: view.readUInt16LE(26) & 0x3fff, height: view.readUInt16LE(28) & 0x3fff };
		default:
			return null;
	}
}

/** ITU-T T.81, B.2.2: segments up to the first frame header (SOF0 to SOF15 without DHT, JPG and DAC). */
function readJpeg(view: Buffer): ImageHeader | null {
	if (view.readUInt16BE(0) !== 0xffd8) return null;
	let at = 2;
	for (;;) {
		if (view.readUInt8(at) !== 0xff) return null;
		const marker = view.readUInt8(at + 1);
		if (marker === 0xff) {
			at += 1; // a fill byte
		} else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
			return { mime: 'image/jpeg', height: view.readUInt16BE(at + 5), width: view.readUInt16BE(at + 7) };
		} else {
			at += 2 + view.readUInt16BE(at + 2);
		}
	}
}
