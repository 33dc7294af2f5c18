import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { AppError } from './errors.ts';
import type { FileStore } from './files.server.ts';

export interface MoveOptions {
	/** How many files were seen to, told after each. */
	report?: (seen: number) => void;
	/** Stops between two files; what was copied stays, and the next call goes on from there. */
	signal?: AbortSignal;
}

export interface MovedFiles {
	/** Sent now. */
	copied: number;
	/** Were there already, with the right bytes. */
	present: number;
	bytes: number;
	/** Hashes of files whose bytes in the source are not what they were stored as; they stay where they are. */
	damaged: string[];
}

/**
 * Copies every file of one store to another. A copy counts once it was read back there and its hash is right, so a call
 * that was broken off, or files that came meanwhile, need only another call. Nothing is taken out of the source. Throws
 * the signal's reason, or what the stores throw.
 */
export async function copyFiles(source: FileStore, target: FileStore, { report = () => {}, signal }: MoveOptions = {}): Promise<MovedFiles> {
	const moved: MovedFiles = { copied: 0, present: 0, bytes: 0, damaged: [] };
	let seen = 0;
	for await (const { hash, size } of source.list()) {
		signal?.throwIfAborted();
		if (await isWhole(target, hash, size)) moved.present += 1;
		else if (await copyFile(source, target, hash)) moved.copied += 1;
		else moved.damaged.push(hash);
		moved.bytes += size;
		report(++seen);
	}
	return moved;
}

/**
 * Takes out of a store what stands in another one, each file only after its copy there was read and found whole. Answers
 * how many. Throws `platform.file_copy_missing` at the first one that has no such copy; those before it are gone.
 */
export async function removeCopied(source: FileStore, target: FileStore, { report = () => {}, signal }: MoveOptions = {}): Promise<number> {
	let removed = 0;
	for await (const { hash, size } of source.list()) {
		signal?.throwIfAborted();
		if (!(await isWhole(target, hash, size))) throw new AppError('conflict', 'platform.file_copy_missing', { hash });
		await source.delete(hash);
		report(++removed);
	}
	return removed;
}

/** False where the source's bytes are not the ones that were stored; then the target keeps nothing of them. */
async function copyFile(source: FileStore, target: FileStore, hash: string): Promise<boolean> {
	const bytes = await source.read(hash);
	if ((await hashOf(bytes)) !== hash) return false;
	// A copy with other bytes would be taken for the file itself, and not be sent again.
	if (await target.find(hash)) await target.delete(hash);
	const stored = await target.put(await source.read(hash));
	if (stored.hash !== hash || !(await isWhole(target, hash, stored.size))) throw new AppError('unavailable', 'platform.file_copy_missing', { hash });
	return true;
}

async function isWhole(store: FileStore, hash: string, size: number): Promise<boolean> {
	const found = await store.find(hash);
	if (found?.size !== size) return false;
	return (await hashOf(await store.read(hash))) === hash;
}

async function hashOf(bytes: Readable): Promise<string> {
	const hash = createHash('sha256');
	for await (const chunk of bytes) hash.update(chunk as Uint8Array);
	return hash.digest('hex');
}
