import { readFile, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { importLimits } from '@nhipcau/document';

/** Addresses of pictures in Markdown and HTML: `![alt](address "title")`, `<img src="address">`. */
const addresses = /!\[[^\]]*\]\(\s*<?([^)\s>]+)|<img\b[^>]*?\bsrc\s*=\s*["']?([^"'\s>]+)/giu;

/**
 * The pictures that a text names by a path below its own folder, by that path as written. What lies elsewhere, or
 * would make more than an upload may hold in all, is left out; the import then says that it is missing.
 */
export async function readPicturesBeside(file: string, bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
	const pictures = new Map<string, Uint8Array>();
	if (!/\.(md|markdown|html?)$/i.test(file)) return pictures;
	const folder = await realpath(dirname(file));
	let room: number = importLimits.fileBytes;
	for (const match of new TextDecoder().decode(bytes).matchAll(addresses)) {
		const address = (match[1] ?? match[2])!;
		if (pictures.has(address) || /^[a-z][a-z0-9+.-]*:/i.test(address)) continue;
		const picture = await readBelow(folder, address);
		if (!picture || picture.length > room) continue;
		room -= picture.length;
		pictures.set(address, picture);
	}
	return pictures;
}

async function readBelow(folder: string, address: string): Promise<Uint8Array | null> {
	try {
		const path = await realpath(join(folder, decodeURI(address)));
		const inside = relative(folder, path);
		return inside.startsWith('..') || isAbsolute(inside) ? null : await readFile(path);
	} catch {
		return null;
	}
}
