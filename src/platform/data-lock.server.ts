import { createHash, randomBytes } from 'node:crypto';
import { accessSync, chmodSync, constants, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from './errors.ts';

/** Who holds a data folder, and where that process listens for commands. */
export interface DataOwner {
	pid: number;
	startedAt: string;
	/** Path of the local socket (a named pipe on Windows) on which the owner may serve commands. */
	socket: string;
	/** Secret that a command must show; only who may read the folder can know it. */
	token: string;
}

export interface DataLock {
	owner: DataOwner;
	release(): void;
}

/** Locks of this process. Kept here so that none is closed, and thereby lost, by garbage collection. */
const held = new Set<DatabaseSync>();

/**
 * Takes a data folder for this process alone, creating the folder where it is missing. Nothing else in the
 * folder may be touched before. The lock is the operating system's own lock on the file `lock`, taken through
 * SQLite because Node offers no other portable way: it is exclusive among all processes of the machine, two
 * racing starters cannot both get it, and it ends with the process however that dies.
 * No other code may open the file `lock`: on POSIX, closing any descriptor of it would drop the lock.
 * Throws `platform.data_in_use` with `pid` and `folder`, or as `makeDataFolder`.
 */
export async function takeDataLock(dataDir: string): Promise<DataLock> {
	makeDataFolder(dataDir);
	const file = lockFile(join(dataDir, 'lock'));
	if (!file) {
		const owner = await findLivingOwner(dataDir);
		throw new AppError('conflict', 'platform.data_in_use', { pid: owner?.pid ?? 0, folder: dataDir });
	}
	held.add(file);
	const owner = writeOwner(dataDir);
	return {
		owner,
		release() {
			if (held.delete(file)) file.close();
		},
	};
}

/** Makes the folder where it is missing. Throws `platform.data_unusable` where it cannot be a folder of ours. */
export function makeDataFolder(dataDir: string): void {
	try {
		mkdirSync(dataDir, { recursive: true, mode: 0o700 });
		accessSync(dataDir, constants.W_OK);
	} catch (error) {
		throw new AppError('unavailable', 'platform.data_unusable', { folder: dataDir, reason: (error as NodeJS.ErrnoException).code ?? '' });
	}
}

/** The process that holds the folder, as it wrote itself down; null where none did or it has died. */
export function findDataOwner(dataDir: string): DataOwner | null {
	let owner: DataOwner;
	try {
		owner = JSON.parse(readFileSync(join(dataDir, 'owner.json'), 'utf8'));
	} catch {
		return null;
	}
	return isAlive(owner.pid) ? owner : null;
}

function lockFile(path: string): DatabaseSync | null {
	const file = new DatabaseSync(path);
	try {
		// In memory, so that no journal file is left beside the lock when the process is killed.
		file.exec('pragma journal_mode = memory; begin exclusive');
		return file;
	} catch (error) {
		file.close();
		const SQLITE_BUSY = 5;
		if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return null;
		throw error;
	}
}

/** The winner writes itself down a moment after it has won, so a loser looks more than once. */
async function findLivingOwner(dataDir: string): Promise<DataOwner | null> {
	for (let attempt = 0; attempt < 10; attempt++) {
		const owner = findDataOwner(dataDir);
		if (owner) return owner;
		await wait(50);
	}
	return null;
}

function writeOwner(dataDir: string): DataOwner {
	const owner: DataOwner = {
		pid: process.pid,
		startedAt: new Date().toISOString(),
		socket: chooseSocketPath(dataDir),
		token: randomBytes(32).toString('base64url'),
	};
	const path = join(dataDir, 'owner.json');
	writeFileSync(`${path}.new`, JSON.stringify(owner), { mode: 0o600 });
	renameSync(`${path}.new`, path);
	return owner;
}

/** A socket's path may have 103 bytes on macOS and 107 on Linux; a deeper folder gets a short one in the temporary folder. */
function chooseSocketPath(dataDir: string): string {
	const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
	if (process.platform === 'win32') return `\\\\.\\pipe\\nhipcau-${hash}`;
	const path = join(dataDir, 'control.sock');
	if (Buffer.byteLength(path) <= 103) return path;
	const folder = join(tmpdir(), `nhipcau-${process.getuid?.() ?? 0}-${hash}`);
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	// Throws where somebody else made the folder first: then it is not ours to listen in.
	chmodSync(folder, 0o700);
	return join(folder, 'control.sock');
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}
