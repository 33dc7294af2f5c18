import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { AppError } from './errors.ts';

/** A range of bytes, both ends included, as in HTTP. */
export interface ByteRange {
	start: number;
	end: number;
}

export interface StoredFile {
	/** SHA-256 of the bytes, 64 lower-case hexadecimal digits: the key itself. */
	hash: string;
	size: number;
}

/**
 * Files kept by the hash of their bytes. What is stored never changes, so it can be cached for ever,
 * and the same bytes are stored once. Keys are flat, so an S3 bucket serves the interface as well as a disk.
 */
export interface FileStore {
	/** Stores bytes and answers when they are safely on the medium. Storing the same bytes again is free. */
	put(content: Uint8Array | Readable | AsyncIterable<Uint8Array>): Promise<StoredFile>;
	/** Size of a stored file, or null. */
	find(hash: string): Promise<StoredFile | null>;
	/** The bytes, or a range of them. Throws `platform.file_unknown`. */
	read(hash: string, range?: ByteRange): Promise<Readable>;
	/** All the bytes at once, for files known to be small. Throws `platform.file_unknown`. */
	readBytes(hash: string): Promise<Uint8Array>;
	/** Removes a file; nothing happens where there is none. */
	delete(hash: string): Promise<void>;
	/** Every stored file, in no particular order. */
	list(): AsyncIterable<StoredFile>;
}

/** Files on a disk, at `folder/ab/abcdef…`. */
export class DiskFileStore implements FileStore {
	readonly #folder: string;

	constructor(folder: string) {
		this.#folder = folder;
	}

	async put(content: Uint8Array | Readable | AsyncIterable<Uint8Array>): Promise<StoredFile> {
		const incoming = join(this.#folder, 'incoming');
		await mkdir(incoming, { recursive: true });
		const temporary = join(incoming, randomUUID());
		try {
			const stored = await writeAndHash(temporary, content instanceof Uint8Array ? [content] : content);
			await this.#keep(temporary, stored.hash);
			return stored;
		} finally {
			await rm(temporary, { force: true });
		}
	}

	async find(hash: string): Promise<StoredFile | null> {
		const found = await stat(this.#locate(hash)).catch(nullWhereMissing);
		return found && { hash, size: found.size };
	}

	async read(hash: string, range?: ByteRange): Promise<Readable> {
		const file = await open(this.#locate(hash)).catch(nullWhereMissing);
		if (!file) throw new AppError('not_found', 'platform.file_unknown');
		return file.createReadStream(range);
	}

	async readBytes(hash: string): Promise<Uint8Array> {
		const bytes = await readFile(this.#locate(hash)).catch(nullWhereMissing);
		if (!bytes) throw new AppError('not_found', 'platform.file_unknown');
		return bytes;
	}

	async delete(hash: string): Promise<void> {
		await rm(this.#locate(hash), { force: true });
	}

	async *list(): AsyncIterable<StoredFile> {
		for (const folder of (await readdir(this.#folder).catch(nullWhereMissing)) ?? []) {
			if (!/^[0-9a-f]{2}$/.test(folder)) continue;
			for (const hash of await readdir(join(this.#folder, folder))) {
				const found = await this.find(hash);
				if (found) yield found;
			}
		}
	}

	/** Renaming is atomic, so a file under its hash is always whole. */
	async #keep(temporary: string, hash: string): Promise<void> {
		const path = this.#locate(hash);
		await mkdir(dirname(path), { recursive: true });
		await rename(temporary, path);
		if (process.platform !== 'win32') await syncPath(dirname(path));
	}

	#locate(hash: string): string {
		if (!isFileHash(hash)) throw new AppError('not_found', 'platform.file_unknown');
		return join(this.#folder, hash.slice(0, 2), hash);
	}
}

/** Whether a key can be one: SHA-256 in lower-case hexadecimal. */
export function isFileHash(key: string): boolean {
	return /^[0-9a-f]{64}$/.test(key);
}

/** Writes a new file, synced to the medium, and answers the hash and size of what was written. */
export async function writeAndHash(path: string, content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<StoredFile> {
	const hash = createHash('sha256');
	const file = await open(path, 'wx', 0o600);
	let size = 0;
	try {
		for await (const chunk of content) {
			hash.update(chunk);
			size += chunk.byteLength;
			await file.writeFile(chunk);
		}
		await file.sync();
	} finally {
		await file.close();
	}
	return { hash: hash.digest('hex'), size };
}

async function syncPath(path: string): Promise<void> {
	const folder = await open(path, 'r');
	try {
		await folder.sync();
	} finally {
		await folder.close();
	}
}

function nullWhereMissing(error: NodeJS.ErrnoException): null {
	if (error.code === 'ENOENT') return null;
	throw error;
}
