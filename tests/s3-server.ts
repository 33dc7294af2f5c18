import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRightlySigned } from './request-signature.ts';

interface S3rver {
	configureBuckets(): Promise<void>;
	getMiddleware(): Parameters<typeof createServer>[1];
}
type S3rverClass = new (options: object) => S3rver;

/** How the next requests go wrong: `after` bytes of an answer the connection breaks; `status` is answered instead. */
export type Fault = { status: number } | { breakAfter: number } | 'refuse';

export interface TestS3 {
	/** STORAGE_URL of its bucket. */
	url: string;
	/** Requests that were answered, `METHOD path`. */
	asked: string[];
	/** Requests that were not rightly signed, and so refused. */
	refused: string[];
	/** Goes wrong with the next requests, one fault each. */
	fail(...faults: Fault[]): void;
	/** Stops listening, as a store that is down; `start` brings it back on the same port. */
	stop(): Promise<void>;
	start(): Promise<void>;
	close(): Promise<void>;
}

/**
 * A real S3 server of npm (s3rver) on a port of its own, whose line can be made to go wrong. It does not look at signatures
 * itself, so each is checked before it is let through.
 */
export async function startS3({ prefix = '' } = {}): Promise<TestS3> {
	const S3 = createRequire(import.meta.url)('s3rver') as S3rverClass;
	const directory = await mkdtemp(join(tmpdir(), 'nhipcau-s3-'));
	const store = new S3({ directory, silent: true, allowMismatchedSignatures: false, configureBuckets: [{ name: 'office' }] });
	await store.configureBuckets();
	const answer = store.getMiddleware()!;
	const faults: Fault[] = [];
	const asked: string[] = [];
	const refused: string[] = [];
	const open = (port: number) =>
		new Promise<Server>((ready) => {
			const server = createServer((request, response) => {
				asked.push(`${request.method} ${request.url?.split('?')[0]}`);
				const fault = faults.shift();
				if (fault === 'refuse') return void request.socket.destroy();
				if (fault && 'status' in fault) return void response.writeHead(fault.status).end();
				if (!isRightlySigned(request, { S3RVER: 'S3RVER' })) {
					refused.push(`${request.method} ${request.url}`);
					return void response.writeHead(403, { 'content-type': 'application/xml' }).end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
				}
				if (fault) breakAfter(response, fault.breakAfter);
				answer(request, response);
			}).listen(port, '127.0.0.1', () => ready(server));
		});
	let server = await open(0);
	const { port } = server.address() as AddressInfo;
	const stop = () =>
		new Promise<void>((stopped) => {
			server.close(() => stopped());
			server.closeAllConnections();
		});
	return {
		url: `s3://S3RVER:S3RVER@127.0.0.1:${port}/office${prefix}?tls=no`,
		asked,
		refused,
		fail: (...wanted) => void faults.push(...wanted),
		stop,
		start: async () => void (server = await open(port)),
		async close() {
			await stop();
			await rm(directory, { recursive: true, force: true });
		},
	};
}

/** Lets so many bytes of an answer's body through, then cuts the line. */
function breakAfter(response: import('node:http').ServerResponse, bytes: number): void {
	const write = response.write.bind(response) as (chunk: Uint8Array) => boolean;
	let sent = 0;
	response.write = ((chunk: Uint8Array) => {
		sent += chunk.byteLength;
		const isOver = sent >= bytes;
		const goesOn = write(isOver ? chunk.subarray(0, chunk.byteLength - (sent - bytes)) : chunk);
		if (isOver) setImmediate(() => response.socket?.destroy());
		return goesOn;
	}) as typeof response.write;
}
