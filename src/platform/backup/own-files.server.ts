import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../errors.ts';

/** Folders of the data folder that a backup holds besides database and files: key and checkpoints of the audit log. */
const OWN_FOLDERS = ['audit'];

/** The small files that the house keeps beside database and files, with their paths in the data folder. */
export function readOwnFiles(dataDir: string): { path: string; bytes: Uint8Array }[] {
	return OWN_FOLDERS.filter((folder) => existsSync(join(dataDir, folder))).flatMap((folder) =>
		readdirSync(join(dataDir, folder), { withFileTypes: true })
			.filter((entry) => entry.isFile() && isOwn(`${folder}/${entry.name}`))
			.map(({ name }) => ({ path: `${folder}/${name}`, bytes: readFileSync(join(dataDir, folder, name)) })),
	);
}

/** Writes one of them back. Throws `platform.backup_damaged` for a path that is none of ours. */
export async function writeOwnFile(dataDir: string, path: string, bytes: Uint8Array): Promise<void> {
	if (!isOwn(path)) throw new AppError('invalid', 'platform.backup_damaged');
	await mkdir(dirname(join(dataDir, path)), { recursive: true, mode: 0o700 });
	await writeFile(join(dataDir, path), bytes, { mode: 0o600, flush: true });
}

function isOwn(path: string): boolean {
	return OWN_FOLDERS.some((folder) => path.startsWith(`${folder}/`)) && /^[a-z]+\/[a-zA-Z0-9_-][a-zA-Z0-9._-]*$/.test(path);
}
