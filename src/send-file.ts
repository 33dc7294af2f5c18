import { Readable } from 'node:stream';
import type { ByteRange, FileStore } from '#platform/files.server';

/** A stored file and what to say of it. */
interface SentFile {
	/** SHA-256, its key in the store and its ETag. */
	hash: string;
	/** Bytes. */
	size: number;
	mime: string;
}

interface SendOptions {
	/** Name under which a browser keeps it. */
	fileName: string;
	/** `public`: anyone may keep it for ever, since its address names its bytes. `private`: the reader's browser, asking again each time. */
	cache: 'public' | 'private';
}

/** What browsers show in the page; anything else is offered for keeping. HTML never opens on the office's own origin. */
const shown = /^(audio|video|image)\/|^application\/pdf$|^text\/vtt/;

/**
 * Answers a request for a stored file: whole, a range of it (206, RFC 9110), or nothing new (304). Throws
 * `platform.file_unknown` where the store has lost it.
 */
export async function sendFile(files: FileStore, request: Request, file: SentFile, { fileName, cache }: SendOptions): Promise<Response> {
	const etag = `"${file.hash}"`;
	const headers = new Headers({
		etag,
		'accept-ranges': 'bytes',
		'cache-control': cache === 'public' ? 'public, max-age=31536000, immutable' : 'private, no-cache',
		'content-type': file.mime,
		'content-disposition': `${shown.test(file.mime) ? 'inline' : 'attachment'}; filename="${fileName.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
	});
	// A drawing opened by itself is a document: it may show itself and nothing else. PDF viewers refuse a sandbox.
	if (/svg|html/.test(file.mime)) headers.set('content-security-policy', "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; sandbox");
	if (request.headers.get('if-none-match')?.includes(etag)) return new Response(null, { status: 304, headers });
	const range = readRange(request, file.size, etag);
	if (range === 'unsatisfiable') {
		headers.set('content-range', `bytes */${file.size}`);
		return new Response(null, { status: 416, headers });
	}
	headers.set('content-length', String(range ? range.end - range.start + 1 : file.size));
	if (range) headers.set('content-range', `bytes ${range.start}-${range.end}/${file.size}`);
	const body = request.method === 'HEAD' ? null : Readable.toWeb(await files.read(file.hash, range ?? undefined));
	return new Response(body as ReadableStream<Uint8Array> | null, { status: range ? 206 : 200, headers });
}

/** Answers a request for bytes that were made for it: whole or a range, kept by nobody. */
export function sendBytes(request: Request, { bytes, mime, fileName }: { bytes: Uint8Array; mime: string; fileName: string }): Response {
	const headers = new Headers({ 'accept-ranges': 'bytes', 'cache-control': 'private, no-store', 'content-type': mime, 'content-disposition': `inline; filename="${fileName}"` });
	const range = readRange(request, bytes.length, '');
	if (range === 'unsatisfiable') {
		headers.set('content-range', `bytes */${bytes.length}`);
		return new Response(null, { status: 416, headers });
	}
	if (range) headers.set('content-range', `bytes ${range.start}-${range.end}/${bytes.length}`);
	const body = new Uint8Array(range ? bytes.subarray(range.start, range.end + 1) : bytes);
	headers.set('content-length', String(body.length));
	return new Response(body, { status: range ? 206 : 200, headers });
}

/** One range of bytes; several at once are answered with the whole, as the standard allows. */
function readRange(request: Request, size: number, etag: string): ByteRange | 'unsatisfiable' | null {
	const match = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('range') ?? '');
	const condition = request.headers.get('if-range');
	if (!match || (match[1] === '' && match[2] === '') || (condition !== null && condition !== etag)) return null;
	const [, first = '', last = ''] = match;
	const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
	const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
	return start > end ? 'unsatisfiable' : { start, end };
}
