import type { Readable } from 'node:stream';

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
