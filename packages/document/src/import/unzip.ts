import { Unzip, UnzipInflate } from 'fflate';
import { DocumentError } from '../errors.ts';
import { importLimits, type ImportLimits } from '../limits.ts';

const CHUNK_BYTES = 64 * 1024;

/**
 * Inflates a zip, counting bytes as they come: sizes declared in the container are never believed.
 * @returns the entries by name, folders left out.
 * @throws DocumentError `document.too_many_entries`, `document.too_large_inside` (a zip bomb), `document.damaged`.
 */
export function unzipSafely(bytes: Uint8Array, limits: ImportLimits = importLimits): Map<string, Uint8Array> {
	const entries = new Map<string, Uint8Array>();
	let count = 0;
	let total = 0;
	const unzip = new Unzip((file) => {
		if (++count > limits.zipEntries) throw new DocumentError('document.too_many_entries', { limit: limits.zipEntries });
		const chunks: Uint8Array[] = [];
		let size = 0;
		file.ondata = (error, chunk, final) => {
			if (error) throw error;
			size += chunk.length;
			total += chunk.length;
			if (size > limits.entryBytes || total > limits.totalBytes) {
				throw new DocumentError('document.too_large_inside', { limitMegabytes: limits.totalBytes / 1024 / 1024 });
			}
			chunks.push(chunk);
			if (final && !file.name.endsWith('/')) entries.set(file.name, joinChunks(chunks, size));
		};
		file.start();
	});
	unzip.register(UnzipInflate);
	try {
		for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
			unzip.push(bytes.subarray(start, start + CHUNK_BYTES), start + CHUNK_BYTES >= bytes.length);
		}
	} catch (error) {
		throw error instanceof DocumentError ? error : new DocumentError('document.damaged');
	}
	return entries;
}

function joinChunks(chunks: readonly Uint8Array[], size: number): Uint8Array {
	const joined = new Uint8Array(size);
	let offset = 0;
	for (const chunk of chunks) {
		joined.set(chunk, offset);
		offset += chunk.length;
	}
	return joined;
}
