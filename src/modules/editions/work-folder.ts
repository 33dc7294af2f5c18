import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders that builds of this process work in. */
const inUse = new Set<string>();

/** A new folder for one build, `work/<process id>-<name>` in the data folder. */
export async function openWorkFolder(dataDir: string, name: string): Promise<string> {
	const folder = join(dataDir, 'work', `${process.pid}-${name}-${randomUUID().slice(0, 8)}`);
	await mkdir(folder, { recursive: true });
	inUse.add(folder);
	return folder;
}

export async function closeWorkFolder(folder: string): Promise<void> {
	inUse.delete(folder);
	await rm(folder, { recursive: true, force: true });
}

/** Removes the folders of builds whose process is gone, and answers how many. */
export async function pruneWork(dataDir: string): Promise<number> {
	const work = join(dataDir, 'work');
	let removed = 0;
	for (const name of await readdir(work).catch(() => [])) {
		const folder = join(work, name);
		const pid = Number.parseInt(name, 10);
		if (inUse.has(folder) || (pid !== process.pid && isAlive(pid))) continue;
		await rm(folder, { recursive: true, force: true });
		removed++;
	}
	return removed;
}

function isAlive(pid: number): boolean {
	if (!Number.isInteger(pid)) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

interface CachedFile {
	path: string;
	size: number;
	/** Milliseconds of its last reading where the file system keeps them, else of its writing. */
	usedAt: number;
}

/**
 * Cuts a cache folder (two levels deep) to a size, least recently used parts first, and answers the bytes removed.
 * A part that goes is only made again. `leaveAlone` spares what is younger, in milliseconds: somebody may be at it.
 */
export async function pruneCache(folder: string, mostBytes: number, leaveAlone = 60_000): Promise<number> {
	const files = await listCached(folder);
	let excess = files.reduce((sum, file) => sum + file.size, 0) - mostBytes;
	let removed = 0;
	for (const { path, size } of files.filter((file) => file.usedAt < Date.now() - leaveAlone).sort((a, b) => a.usedAt - b.usedAt)) {
		if (excess <= 0) break;
		await rm(path, { force: true });
		excess -= size;
		removed += size;
	}
	return removed;
}

async function listCached(folder: string): Promise<CachedFile[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	const files = await Promise.all(
		entries.filter((entry) => entry.isFile()).map(async (entry) => {
			const path = join(entry.parentPath, entry.name);
			const found = await stat(path).catch(() => null);
			return found && { path, size: found.size, usedAt: Math.max(found.atimeMs, found.mtimeMs) };
		}),
	);
	return files.filter((file) => file !== null);
}
