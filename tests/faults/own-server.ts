import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { findFreePort } from '../../e2e/start-office.ts';

/** A PostgreSQL server of one's own, which may be killed. */
export interface OwnServer {
	url: string;
	start(): Promise<void>;
	/** SIGKILL to the server and every process it started. */
	kill(): Promise<void>;
	remove(): Promise<void>;
}

/**
 * Null where no PostgreSQL programs lie at Debian's place. Root may not run the server: it then runs as `postgres`. Its data
 * lie below `place`, the temporary folder unless told.
 */
export async function createOwnServer(place = tmpdir()): Promise<OwnServer | null> {
	const programs = findPrograms();
	if (!programs) return null;
	const folder = mkdtempSync(join(place, 'own-server-'));
	const owner: { uid?: number; gid?: number } = process.getuid?.() === 0 ? readOwner('postgres') : {};
	if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
	const data = join(folder, 'data');
	execFileSync(join(programs, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'trial', '-E', 'UTF8'], { ...owner, stdio: 'ignore' });
	const port = await findFreePort();
	const url = `postgres://trial@127.0.0.1:${port}/postgres`;
	let server: ChildProcess | null = null;
	// A process group of its own, so that it can be killed with what it started.
	const launch = () => spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1'], { ...owner, detached: true, stdio: 'ignore' });
	/** One that ended by itself, as for want of room, is no more there to be killed. */
	const isUp = () => server !== null && server.exitCode === null && server.signalCode === null;
	const kill = async () => {
		if (!server) return;
		if (isUp()) {
			const exited = new Promise((resolve) => server!.once('exit', resolve));
			process.kill(-server.pid!, 'SIGKILL');
			await exited;
		}
		rmSync(join(data, 'postmaster.pid'), { force: true });
		server = null;
	};
	return {
		url,
		async start() {
			if (isUp()) return;
			server = null;
			for (let tries = 0; !(await answers(url)); tries++) {
				// While a process of the killed server still holds its memory, a new one leaves at once.
				if (!server || server.exitCode !== null) server = launch();
				if (tries === 300) throw new Error('The PostgreSQL server does not come up');
				await wait(100);
			}
		},
		kill,
		async remove() {
			await kill();
			rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

function findPrograms(): string | null {
	const root = '/usr/lib/postgresql';
	const versions = existsSync(root) ? readdirSync(root).toSorted((a, b) => Number(b) - Number(a)) : [];
	return versions.map((version) => join(root, version, 'bin')).find((folder) => existsSync(join(folder, 'postgres'))) ?? null;
}

function readOwner(name: string): { uid: number; gid: number } {
	const [, , uid, gid] = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':')).find(([known]) => known === name)!;
	return { uid: Number(uid), gid: Number(gid) };
}

async function answers(connectionString: string): Promise<boolean> {
	const client = new Client({ connectionString, connectionTimeoutMillis: 1_000 });
	client.on('error', () => {});
	return client.connect().then(() => client.end().then(() => true), () => false);
}
