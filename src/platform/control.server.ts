import { timingSafeEqual } from 'node:crypto';
import { chmodSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { findDataOwner, type DataOwner } from './data-lock.server.ts';
import { AppError, type ErrorDetails, type ErrorKind } from './errors.ts';

/** Runs a command that another process of the same person asked for; what it returns must be JSON. `signal`: nobody waits for it any more. */
export type ControlHandler = (command: string, args: unknown, signal: AbortSignal) => Promise<unknown>;

type Answer = { value: unknown } | { error: { kind?: ErrorKind; code?: string; details?: ErrorDetails; message: string } };

/**
 * Serves commands of this machine's owner of the folder on a local socket, one JSON line each way. The socket
 * can be opened by its owner only, and the caller must show the token of `owner.json`, which also holds where
 * the platform gives sockets no owner.
 */
export async function serveControl(owner: DataOwner, handle: ControlHandler): Promise<{ close(): Promise<void> }> {
	// Left over from a killed process; safe, because the folder's lock is ours by now.
	if (process.platform !== 'win32') rmSync(owner.socket, { force: true });
	const open = new Set<Socket>();
	const server = createServer((socket) => {
		open.add(socket);
		const given = new AbortController();
		socket.on('close', () => {
			open.delete(socket);
			given.abort(new AppError('conflict', 'platform.job_cancelled'));
		});
		socket.on('error', () => socket.destroy());
		readLine(socket, async (line) => {
			socket.end(`${JSON.stringify(await answer(line, owner.token, handle, given.signal))}\n`);
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(owner.socket, resolve);
	});
	if (process.platform !== 'win32') chmodSync(owner.socket, 0o600);
	return {
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				for (const socket of open) socket.destroy();
			}),
	};
}

/**
 * Asks the running server of a data folder to run a command, and returns its answer.
 * Throws the command's own `AppError`, or `platform.server_not_running` where none answers; where `signal` is aborted the
 * server stops the command, and the reason is thrown.
 */
export async function callControl(dataDir: string, command: string, args: unknown, signal?: AbortSignal): Promise<unknown> {
	const owner = findDataOwner(dataDir);
	if (!owner) throw new AppError('unavailable', 'platform.server_not_running', { folder: dataDir });
	const line = await exchange(owner, JSON.stringify({ token: owner.token, command, args }), signal).catch(() => {
		signal?.throwIfAborted();
		throw new AppError('unavailable', 'platform.server_not_running', { folder: dataDir });
	});
	const result = JSON.parse(line) as Answer;
	if ('value' in result) return result.value;
	const { kind, code, details, message } = result.error;
	throw kind && code ? new AppError(kind, code, details) : new Error(message);
}

function exchange(owner: DataOwner, request: string, signal?: AbortSignal): Promise<string> {
	return new Promise((resolve, reject) => {
		const socket = connect(owner.socket, () => socket.write(`${request}\n`));
		signal?.addEventListener('abort', () => socket.destroy(), { once: true });
		socket.once('error', reject);
		socket.once('close', () => reject(new Error('closed without an answer')));
		readLine(socket, resolve);
	});
}

/** The first line that arrives. readline tells an error of the socket a second time, and unheard that would end the process. */
function readLine(socket: Socket, hear: (line: string) => void): void {
	createInterface({ input: socket }).once('line', hear).on('error', () => {});
}

async function answer(line: string, token: string, handle: ControlHandler, signal: AbortSignal): Promise<Answer> {
	try {
		const request = JSON.parse(line) as { token?: unknown; command: string; args: unknown };
		if (!isSame(String(request.token), token)) throw new AppError('forbidden', 'platform.wrong_token');
		return { value: (await handle(request.command, request.args, signal)) ?? null };
	} catch (error) {
		if (error instanceof AppError) {
			return { error: { kind: error.kind, code: error.code, details: error.details, message: error.message } };
		}
		return { error: { message: error instanceof Error ? error.message : String(error) } };
	}
}

function isSame(given: string, expected: string): boolean {
	const [a, b] = [Buffer.from(given), Buffer.from(expected)];
	return a.length === b.length && timingSafeEqual(a, b);
}
