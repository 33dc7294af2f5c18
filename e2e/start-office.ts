import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = dirname(import.meta.dirname);
/** A first start makes the database and the demo office; on a busy machine that takes a while. */
const START_MS = 90_000;

export interface SignIn {
	email: string;
	password: string;
	roles: string[];
}

export interface RunningOffice {
	/** `http://localhost:<port>`, without a slash at the end. */
	origin: string;
	/** One for each demo person: editor, approver, administrator with every role. None without demo data. */
	signIns: SignIn[];
	/** Folder of the database and the files. */
	dataDir: string;
	/** Where the server itself listens: the origin, unless `env` names another ORIGIN. */
	address: string;
	/** What the server has said so far, log and all. */
	output(): string;
	/** How the server ended: its exit code, null where a signal killed it. */
	ended: Promise<number | null>;
	/** Process id of the server. */
	pid: number;
	/** Ends the server and removes its data. */
	stop(): Promise<void>;
}

export interface OfficeOptions {
	/** Whether the office is filled with demo data; true unless told. */
	demo?: boolean;
	/** Environment variables of the server, given its address; ORIGIN is that address unless told. */
	env?: (address: string) => Promise<NodeJS.ProcessEnv>;
}

/** Starts the built office in a folder of its own, on a free port. Throws with its output where it does not come up. */
export async function startOffice({ demo = true, env: makeEnv = async () => ({}) }: OfficeOptions = {}): Promise<RunningOffice> {
	const dataDir = await mkdtemp(join(tmpdir(), 'nhipcau-office-'));
	const port = await findFreePort();
	const address = `http://localhost:${port}`;
	const { DATABASE_URL: _, ...env } = process.env;
	const ownEnv = await makeEnv(address);
	const origin = ownEnv.ORIGIN ?? address;
	const child = spawn(process.execPath, [join(root, 'bin', 'main.ts'), 'serve', ...(demo ? ['--demo'] : []), '--data', dataDir, '--port', String(port)], {
		cwd: root,
		env: { ...env, ...ownEnv, ORIGIN: origin },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
	const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
	const stop = async () => {
		child.kill('SIGTERM');
		await ended;
		await rm(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	};
	try {
		await waitUntilHealthy(address, () => child.exitCode !== null);
	} catch (error) {
		await stop();
		throw new Error(`The office did not come up:\n${output}`, { cause: error });
	}
	return { origin, address, output: () => output, ended, signIns: readSignIns(output), dataDir, pid: child.pid!, stop };
}

/** Signs in over plain HTTP and answers the `cookie` header of the session. */
export async function takeCookie(origin: string, { email, password }: SignIn): Promise<string> {
	const response = await fetch(`${origin}/sign-in`, {
		method: 'POST',
		headers: { origin, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams({ email, password }),
		redirect: 'manual',
	});
	const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
	if (response.status !== 303 || cookies.length === 0) throw new Error(`Signing in as ${email} answered ${response.status}`);
	return cookies.join('; ');
}

async function waitUntilHealthy(origin: string, hasEnded: () => boolean): Promise<void> {
	const until = Date.now() + START_MS;
	while (Date.now() < until && !hasEnded()) {
		const isHealthy = await fetch(`${origin}/healthz`).then((response) => response.ok, () => false);
		if (isHealthy) return;
		await new Promise((resolve) => setTimeout(resolve, 250));
	}
	throw new Error(hasEnded() ? 'The server ended' : `No answer within ${START_MS} ms`);
}

/** Lines of the form `  address  password  role, role`, as the server prints them once. */
function readSignIns(output: string): SignIn[] {
	return [...output.matchAll(/^ {2}(\S+@\S+) +(\S+) {2}([a-z]+(?:, [a-z]+)*)$/gm)].map(([, email, password, roles]) => ({
		email: email!,
		password: password!,
		roles: roles!.split(', '),
	}));
}

/** A port of this machine on which nobody listens at the moment. */
export function findFreePort(): Promise<number> {
	return new Promise((found, failed) => {
		const server = createServer();
		server.once('error', failed);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => (address && typeof address === 'object' ? found(address.port) : failed(new Error('No port'))));
		});
	});
}
