import { access, constants, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** The call names a folder that cannot be one: the call is wrong, whatever the input says. */
export class FolderError extends Error {
	readonly code = 'command.folder_unusable';
	readonly details: { option: string; folder: string };

	constructor(option: string, folder: string) {
		super(`${option} ${folder}`);
		this.details = { option, folder };
	}
}

/**
 * Checks before any work that files can go to a folder, which may not be there yet; makes nothing.
 * Throws `command.folder_unusable`.
 */
export async function requireFolder(option: string, folder: string): Promise<void> {
	try {
		const standing = await findStanding(resolve(folder));
		await access(standing, constants.W_OK);
	} catch {
		throw new FolderError(option, folder);
	}
}

/** The folder, or the nearest above it that is there. Throws where that is no folder. */
async function findStanding(folder: string): Promise<string> {
	try {
		if (!(await stat(folder)).isDirectory()) throw new Error(folder);
		return folder;
	} catch (error) {
		const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
		if (isMissing && dirname(folder) !== folder) return findStanding(dirname(folder));
		throw error;
	}
}
