import { openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { S3mini } from 's3mini';
import { AppError } from './errors.ts';
import { isFileHash, writeAndHash, type ByteRange, type FileStore, type StoredFile } from './files.server.ts';
import { createPatientFetch, nameStorageFailure } from './storage-failures.server.ts';

/** A bucket that keeps the files, as STORAGE_URL names it. */
export interface BucketAddress {
	/** `https://host/bucket`. */
	endpoint: string;
	/** Put before every key, with its slash; empty where the bucket is ours alone. */
	prefix: string;
	region: string;
	accessKeyId: string;
	secretAccessKey: string;
	/** Host and bucket, as people read it: without keys. */
	name: string;
}

/**
 * Reads `s3://KEY:SECRET@host[:port]/bucket[/prefix]?region=…`; `&tls=no` speaks plain HTTP, for a store on the same
 * machine. Throws `platform.storage_address_wrong`.
 */
export function readStorageUrl(text: string): BucketAddress {
	const wrong = new AppError('invalid', 'platform.storage_address_wrong');
	if (!URL.canParse(text)) throw wrong;
	const url = new URL(text);
	const [bucket, ...rest] = url.pathname.split('/').filter((part) => part !== '');
	if (url.protocol !== 's3:' || !url.host || !bucket || !url.username || !url.password) throw wrong;
	return {
		endpoint: `${url.searchParams.get('tls') === 'no' ? 'http' : 'https'}://${url.host}/${bucket}`,
		prefix: rest.length > 0 ? `${rest.join('/')}/` : '',
		region: url.searchParams.get('region') ?? 'us-east-1',
		accessKeyId: decodeURIComponent(url.username),
		secretAccessKey: decodeURIComponent(url.password),
		name: `${url.host}/${bucket}`,
	};
}

/** What is sent in one request; larger files go in parts of this size, four at a time. */
const PART_BYTES = 8 * 1024 * 1024;
const LISTED_AT_ONCE = 1000;
/** How often a reading that breaks off in the middle goes on from where it was. */
const RESUMES = 4;

/** Files in a bucket of an S3-compatible store, at `prefix/<sha-256>`. A store that fails for a moment is asked again. */
export class S3FileStore implements FileStore {
	readonly #client: S3mini;
	readonly #address: BucketAddress;

	constructor(address: BucketAddress) {
		this.#address = address;
		this.#client = new S3mini({
			endpoint: address.endpoint,
			region: address.region,
			accessKeyId: address.accessKeyId,
			secretAccessKey: address.secretAccessKey,
			minPartSize: PART_BYTES,
			fetch: createPatientFetch(address.name),
		});
	}

	/** The hash, which is the key, is known at the last byte: so the bytes wait on this machine's disk before they are sent. */
	async put(content: Parameters<FileStore['put']>[0]): Promise<StoredFile> {
		const folder = await mkdtemp(join(tmpdir(), 'nhipcau-put-'));
		try {
			const path = join(folder, 'file');
			const stored = await writeAndHash(path, content instanceof Uint8Array ? [content] : content);
			if ((await this.find(stored.hash))?.size === stored.size) return stored;
			await this.#ask(async () => this.#client.putAnyObject(this.#locate(stored.hash), await openAsBlob(path)));
			// A store may say yes to half a file when a connection breaks behind its proxy.
			const kept = await this.find(stored.hash);
			if (kept?.size !== stored.size) throw new AppError('unavailable', 'platform.storage_unreachable', { address: this.#address.name, reason: 'size' });
			return stored;
		} finally {
			await rm(folder, { recursive: true, force: true });
		}
	}

	async find(hash: string): Promise<StoredFile | null> {
		try {
			const size = await this.#ask(() => this.#client.getContentLength(this.#locate(hash)));
			return { hash, size };
		} catch (error) {
			if (error instanceof AppError && error.code === 'platform.file_unknown' && isFileHash(hash)) return null;
			throw error;
		}
	}

	async read(hash: string, range?: ByteRange): Promise<Readable> {
		const key = this.#locate(hash);
		const first = await this.#get(key, range?.start ?? 0, range?.end);
		return Readable.from(this.#readOn(key, first, range), { objectMode: false });
	}

	/**
	 * Reads to the end, and goes on from where it was when the connection breaks. A store, or a proxy before it, that
	 * passes over a range and sends the whole file is heard, and the rest is left out.
	 */
	async *#readOn(key: string, first: Response, range: ByteRange | undefined): AsyncGenerator<Uint8Array> {
		let at = range?.start ?? 0;
		const end = range === undefined ? Infinity : range.end + 1;
		for (let response = first, left = RESUMES; ; left--) {
			let place = response.status === 206 ? at : 0;
			try {
				for await (const chunk of response.body ?? []) {
					const wanted = chunk.subarray(Math.max(0, at - place), Math.max(0, end - place));
					place += chunk.byteLength;
					at += wanted.byteLength;
					if (wanted.byteLength > 0) yield wanted;
				}
				return;
			} catch (error) {
				if (left === 0) throw nameStorageFailure(error, this.#address.name);
			}
			response = await this.#get(key, at, range?.end);
		}
	}

	async readBytes(hash: string): Promise<Uint8Array> {
		const chunks: Uint8Array[] = [];
		for await (const chunk of await this.read(hash)) chunks.push(chunk as Uint8Array);
		return Buffer.concat(chunks);
	}

	async delete(hash: string): Promise<void> {
		await this.#ask(() => this.#client.deleteObject(this.#locate(hash)));
	}

	async *list(): AsyncIterable<StoredFile> {
		const { prefix } = this.#address;
		let token: string | undefined;
		do {
			const page = await this.#ask(() => this.#client.listObjectsPaged('/', prefix, LISTED_AT_ONCE, token));
			if (!page) throw new AppError('unavailable', 'platform.storage_refused', { address: this.#address.name, reason: 'NoSuchBucket' });
			for (const { Key, Size } of page.objects ?? []) {
				const hash = Key.slice(prefix.length);
				if (isFileHash(hash)) yield { hash, size: Number(Size) };
			}
			token = page.nextContinuationToken;
		} while (token);
	}

	#get(key: string, start: number, end?: number): Promise<Response> {
		const isWhole = start === 0 && end === undefined;
		return this.#ask(() => this.#client.getObjectRaw(key, isWhole, start, end === undefined ? undefined : end + 1));
	}

	async #ask<T>(work: () => Promise<T>): Promise<T> {
		try {
			return await work();
		} catch (error) {
			throw nameStorageFailure(error, this.#address.name);
		}
	}

	#locate(hash: string): string {
		if (!isFileHash(hash)) throw new AppError('not_found', 'platform.file_unknown');
		return `${this.#address.prefix}${hash}`;
	}
}
