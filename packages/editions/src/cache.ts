import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A store of finished parts by the hash of all that went into them. */
export interface PartCache {
	get(key: string): Promise<Uint8Array | null>;
	put(key: string, bytes: Uint8Array): Promise<void>;
}

let drafts = 0;

/**
 * Parts as files below a folder, two levels deep. Each file begins with the SHA-256 of what follows, so that a
 * part cut short by a crash or a bad disk is not served: it counts as missing and is made again.
 */
export function openDiskCache(folder: string): PartCache {
	const pathOf = (key: string) => join(folder, key.slice(0, 2), key);
	return {
		async get(key) {
			const stored = await readFile(pathOf(key)).catch(() => null);
			if (!stored || stored.length < 32) return null;
			const bytes = stored.subarray(32);
			if (sha256(bytes).equals(stored.subarray(0, 32))) return bytes;
			await rm(pathOf(key), { force: true });
			return null;
		},
		async put(key, bytes) {
			const path = pathOf(key);
			await mkdir(join(folder, key.slice(0, 2)), { recursive: true });
			// Two forms may finish the same part at once: each writes a draft of its own.
			const draft = `${path}.${process.pid}-${drafts++}.part`;
			// One after the other: a recording of hours should not be copied to be put behind its hash.
			await writeFile(draft, [sha256(bytes), bytes]);
			await rename(draft, path);
		},
	};
}

function sha256(bytes: Uint8Array): Buffer {
	return createHash('sha256').update(bytes).digest();
}

/** SHA-256 in hex of bytes or text. */
export function hashOf(content: Uint8Array | string): string {
	return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 of any plain data: keys sorted, maps and byte arrays by content. The same data gives the same hash. */
export function hashData(data: unknown): string {
	return hashOf(JSON.stringify(data, canonical));
}

function canonical(this: Record<string, unknown>, key: string, given: unknown): unknown {
	// A Buffer's own toJSON has already run on `given`; the holder still has the bytes.
	const value = this[key] instanceof Uint8Array ? this[key] : given;
	if (value instanceof Uint8Array) return `bytes:${hashOf(value)}`;
	if (value instanceof Map) return [...value.entries()].toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
	if (value && typeof value === 'object' && !Array.isArray(value)) {
		return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
	}
	return value;
}
