import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** Versions of npm packages as installed, name to version, in the order given; a missing one reads "missing". */
export function readVersions(names: readonly string[]): Record<string, string> {
	return Object.fromEntries(names.map((name) => [name, readVersion(name)]));
}

function readVersion(name: string): string {
	const folder = findPackage(name);
	if (!folder) return 'missing';
	return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}

function findPackage(name: string): string | null {
	for (let folder = here; ; folder = dirname(folder)) {
		const candidate = join(folder, 'node_modules', name);
		if (existsSync(join(candidate, 'package.json'))) return candidate;
		if (dirname(folder) === folder) return null;
	}
}

/**
 * Hash of the source of our own packages: a part made by other code is another part, even where nobody
 * remembered to raise a version. Read once a process.
 */
export function fingerprintSources(packages: readonly string[]): string {
	const hash = createHash('sha256');
	for (const name of packages) hash.update(fingerprintPackage(name));
	return hash.digest('hex');
}

const fingerprints = new Map<string, string>();

function fingerprintPackage(name: string): string {
	const known = fingerprints.get(name);
	if (known) return known;
	const folder = findPackage(name);
	const hash = createHash('sha256').update(name);
	if (folder) for (const file of listSources(join(folder, 'src'))) hash.update(readFileSync(file));
	const digest = hash.digest('hex');
	fingerprints.set(name, digest);
	return digest;
}

function listSources(folder: string): string[] {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile() && !entry.name.includes('.test.'));
	return files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
}
