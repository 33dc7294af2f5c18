import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let found: string | undefined;

/**
 * The folder of the program (the one whose package.json is named `nhipcau`), absolute. Files that must stay
 * files at run time (the database worker, migrations, samples) are found from here, because the bundler
 * moves the code that asks but not the files it asks for.
 */
export function findAppRoot(): string {
	if (found) return found;
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!isAppRoot(folder)) {
		const parent = dirname(folder);
		if (parent === folder) throw new Error('package.json of nhipcau not found above the running code');
		folder = parent;
	}
	return (found = folder);
}

function isAppRoot(folder: string): boolean {
	const path = join(folder, 'package.json');
	return existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).name === 'nhipcau';
}
