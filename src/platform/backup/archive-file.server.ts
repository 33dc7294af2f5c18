import { createReadStream } from 'node:fs';
import { access, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ReadableStream as WebStream } from 'node:stream/web';
import { createTarDecoder, createTarPacker } from 'modern-tar';
import { AppError } from '../errors.ts';
import type { ArchiveEntry } from './archive-format.ts';
import { decrypt, encrypt, type BackupKey } from './encryption.server.ts';

/** What a backup is called until it is whole. */
export const UNFINISHED = '.unfinished';

/**
 * Writes entries as a tar file, locked where a key is given, and answers its size in bytes. The file has its name only
 * when all of it is safely on the medium; nothing is left of one that fails or is stopped by `signal`, whose reason is
 * thrown. Throws `platform.backup_file_exists` or `platform.backup_disk_full`.
 */
export async function writeArchive(path: string, entries: AsyncIterable<ArchiveEntry>, key: BackupKey | null, signal?: AbortSignal): Promise<number> {
	if (await access(path).then(() => true, () => false)) throw new AppError('conflict', 'platform.backup_file_exists', { file: path });
	const unfinished = `${path}${UNFINISHED}`;
	try {
		const size = await writeSynced(unfinished, entries, key, signal);
		await rename(unfinished, path);
		await syncFolder(dirname(path));
		return size;
	} catch (error) {
		await rm(unfinished, { force: true });
		throw nameFullDisk(error, path);
	}
}

async function writeSynced(path: string, entries: AsyncIterable<ArchiveEntry>, key: BackupKey | null, signal?: AbortSignal): Promise<number> {
	const file = await open(path, 'w', 0o600);
	const { bytes: plain, fed } = packEntries(entries);
	try {
		let size = 0;
		for await (const chunk of key === null ? plain : await encrypt(plain, key)) {
			signal?.throwIfAborted();
			await file.writeFile(chunk);
			size += chunk.byteLength;
		}
		signal?.throwIfAborted();
		await file.sync();
		return size;
	} finally {
		// Where writing failed, whoever gives the entries must have let go of the database before that is told.
		await plain.cancel().catch(() => {});
		await fed;
		await file.close();
	}
}

/** The entries as the bytes of a tar file; `fed` ends, never throwing, when no entry will be asked for any more. */
function packEntries(entries: AsyncIterable<ArchiveEntry>): { bytes: ReadableStream<Uint8Array>; fed: Promise<void> } {
	const { readable, controller } = createTarPacker();
	const feed = async () => {
		for await (const { name, size, body } of entries) {
			const writer = controller.add({ name, size, mode: 0o600, mtime: new Date(0) }).getWriter();
			for await (const chunk of body) await writer.write(chunk);
			await writer.close();
		}
		controller.finalize();
	};
	return { bytes: readable, fed: feed().catch((error: unknown) => controller.error(error)) };
}

/**
 * The entries of a backup file, one after the other; a body that is not read is passed over. Answers when the first
 * one is there, so that a wrong key is told before anything is made. Throws `platform.backup_not_found`,
 * `platform.backup_damaged`, `platform.backup_not_one`, or as `decrypt`.
 */
export async function readArchive(path: string, key: BackupKey | null, onBytes?: (read: number) => void): Promise<AsyncIterable<ArchiveEntry>> {
	const entries = readEntries(path, key, onBytes);
	const first = await entries.next();
	return (async function* () {
		if (first.value) yield first.value;
		yield* entries;
	})();
}

async function* readEntries(path: string, key: BackupKey | null, onBytes: (read: number) => void = () => {}): AsyncGenerator<ArchiveEntry> {
	if (!(await stat(path).then((found) => found.isFile(), () => false))) throw new AppError('not_found', 'platform.backup_not_found', { file: path });
	const source = createReadStream(path, { highWaterMark: 256 * 1024 });
	const chunks = async function* () {
		for await (const chunk of source as AsyncIterable<Uint8Array>) {
			onBytes(source.bytesRead);
			yield chunk;
		}
	};
	let isFirst = true;
	let mayBeOther = true;
	try {
		// Not `Readable.toWeb`: a source that is still reading while the stream is given up throws where nobody can catch it.
		const { plain, wasLocked } = await decrypt(WebStream.from(chunks()) as ReadableStream<Uint8Array>, key);
		mayBeOther = !wasLocked;
		for await (const { header, body } of plain.pipeThrough(createTarDecoder({ strict: true }))) {
			if (isFirst && header.name !== 'header.json') throw new AppError('invalid', 'platform.backup_not_one', { file: path });
			isFirst = mayBeOther = false;
			yield { name: header.name, size: header.size, body: checkBody(body, header.size) };
		}
	} catch (error) {
		throw nameDamage(error, mayBeOther, path);
	} finally {
		source.destroy();
	}
}

async function* checkBody(body: ReadableStream<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
	let read = 0;
	try {
		for await (const chunk of body) {
			read += chunk.byteLength;
			yield chunk;
		}
	} catch (error) {
		throw nameDamage(error, false, '');
	}
	if (read !== size) throw new AppError('invalid', 'platform.backup_damaged');
}

/** What tar and age say of wrong bytes is one sentence here; what the operating system says stays what it is. */
function nameDamage(error: unknown, mayBeOther: boolean, path: string): unknown {
	if (error instanceof AppError || (error as NodeJS.ErrnoException).syscall) return error;
	return mayBeOther ? new AppError('invalid', 'platform.backup_not_one', { file: path }) : new AppError('invalid', 'platform.backup_damaged');
}

function nameFullDisk(error: unknown, path: string): unknown {
	const isFull = ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');
	return isFull ? new AppError('unavailable', 'platform.backup_disk_full', { folder: dirname(path) }) : error;
}

async function syncFolder(path: string): Promise<void> {
	if (process.platform === 'win32') return;
	const folder = await open(path, 'r');
	try {
		await folder.sync();
	} finally {
		await folder.close();
	}
}
