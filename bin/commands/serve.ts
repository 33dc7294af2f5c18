import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findAppRoot } from '#platform/app-root.server';
import { makeDataFolder } from '#platform/data-lock.server';
import { readConfig } from '#platform/config.server';
import { exitCodes, UsageError } from '../exit-codes.ts';
import { readCall } from '../read-call.ts';
import { createWebServer, type Handler, type WebServer } from '../web-server.ts';

const help = `nhipcau serve [--data DIR] [--port N] [--demo]

  --data DIR   folder of the database and the files; data in the working folder unless told
  --port N     port to listen on, 3000 unless told
  --host ADDR  address to listen on, 127.0.0.1 unless told; use 0.0.0.0 behind a proxy on another machine
  --demo       on the first start, fill an empty folder with the demo office

With DATABASE_URL set, the same program keeps its records on PostgreSQL 15 or newer.
With ORIGIN set (https://office.example), addresses and cookies are made for that origin, whatever a proxy passes on.
Behind a proxy, ADDRESS_HEADER=X-Forwarded-For tells readers' networks apart where passwords are guessed.
With OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, staff may sign in at the office's own provider.`;

const options = {
	data: { type: 'string' },
	port: { type: 'string' },
	host: { type: 'string' },
	demo: { type: 'boolean' },
	help: { type: 'boolean', short: 'h' },
} as const;

/** `nhipcau serve`: runs the office until a signal stops it. Returns when it has stopped. */
export async function run(args: string[]): Promise<number> {
	const { values } = readCall('serve', { args, options });
	if (values.help) {
		console.log(help);
		return exitCodes.done;
	}
	const port = readPort(values.port ?? process.env.PORT ?? '3000');
	const host = values.host ?? process.env.HOST ?? '127.0.0.1';
	const isOriginTold = Boolean(process.env.ORIGIN);
	const origin = process.env.ORIGIN || `http://localhost:${port}`;
	Object.assign(process.env, { PORT: String(port), ORIGIN: origin, BODY_SIZE_LIMIT: '30M', PROTOCOL_HEADER: 'x-nhipcau-protocol' });
	if (values.data) process.env.NHIPCAU_DATA = resolve(values.data);
	if (values.demo) process.env.NHIPCAU_DEMO = '1';
	// Loading the application takes seconds; what is wrong with the folder can be said at once.
	const config = readConfig();
	if (!config.databaseUrl) makeDataFolder(config.dataDir);
	const handler = await loadHandler();
	await listenUntilStopped(createWebServer(handler, { origin, isOriginTold }), { port, host, origin });
	return exitCodes.done;
}

function readPort(text: string): number {
	const port = Number(text);
	if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new UsageError(`--port ${text}`, { vi: 'Cổng là một số từ 1 đến 65535.', en: 'A port is a number from 1 to 65535.' });
	return port;
}

/** Loading the built application opens the house: database, migrations, jobs (see hooks.server.ts). */
async function loadHandler(): Promise<Handler> {
	const file = pathToFileURL(join(findAppRoot(), 'build', 'handler.js')).href;
	return ((await import(file)) as { handler: Handler }).handler;
}

/** How long requests in hand may take to end when the server is stopped, in milliseconds. */
const GRACE_MS = 15_000;

async function listenUntilStopped({ server, stop }: WebServer, { port, host, origin }: { port: number; host: string; origin: string }): Promise<void> {
	await new Promise<void>((listening, failed) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			failed(describeRefusal(error, host, port));
		});
		server.listen(port, host, listening);
	}).catch((error: unknown) => {
		closeHouse();
		throw error;
	});
	console.log(`\nNhịp Cầu: ${origin}\n`);
	await new Promise<void>((stopped) => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped());
	});
	await stop(GRACE_MS);
	closeHouse();
}

/** The application inside the bundle hears this and closes the house: jobs, database, lock. */
function closeHouse(): void {
	process.emit('sveltekit:shutdown' as 'beforeExit', 0);
}

function describeRefusal({ code }: NodeJS.ErrnoException, host: string, port: number): UsageError {
	if (code === 'EADDRINUSE') {
		return new UsageError({ vi: `cổng ${port} đang có chương trình khác dùng`, en: `port ${port} is in use` }, { vi: 'Chọn cổng khác bằng --port.', en: 'Choose another one with --port.' });
	}
	const problem = { vi: `không mở được cổng ${port} ở địa chỉ ${host} (${code})`, en: `port ${port} at address ${host} cannot be opened (${code})` };
	return new UsageError(problem, { vi: 'Chọn cổng khác bằng --port hoặc địa chỉ khác bằng --host.', en: 'Choose another port with --port, or another address with --host.' });
}
