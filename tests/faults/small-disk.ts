import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of its own in memory, small enough to be filled. */
export interface SmallDisk {
	path: string;
	/** Fills it up to so many free bytes, or makes the room free again (`null`). */
	leaveFree(bytes: number | null): void;
	setReadOnly(readOnly: boolean): void;
	remove(): void;
}

/** Null where this process may not mount (only root on Linux may): then a full disk cannot be had honestly. */
export function mountSmallDisk(kilobytes: number): SmallDisk | null {
	const path = mkdtempSync(join(tmpdir(), 'small-disk-'));
	const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'ignore' });
	try {
		mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', path);
	} catch {
		rmSync(path, { recursive: true });
		return null;
	}
	const ballast = join(path, 'ballast');
	return {
		path,
		leaveFree(bytes) {
			rmSync(ballast, { force: true });
			if (bytes === null) return;
			const { bavail, bsize } = statfsSync(path);
			writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
		},
		setReadOnly: (readOnly) => mount('-o', `remount,${readOnly ? 'ro' : 'rw'}`, path),
		remove() {
			execFileSync('umount', ['-l', path]);
			rmSync(path, { recursive: true, force: true });
		},
	};
}
