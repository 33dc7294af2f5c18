import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src');

/** The sentences of the platform and every room, by key. */
export function readCatalogue(): Record<string, { vi: string; en: string }> {
	const rooms = readdirSync(join(source, 'modules')).map((room) => join(source, 'modules', room, 'messages'));
	const folders = [join(source, 'platform', 'messages'), ...rooms].filter(existsSync);
	return Object.assign({}, ...folders.map(readFolder)) as Record<string, { vi: string; en: string }>;
}

function readFolder(folder: string): Record<string, { vi: string; en: string }> {
	const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
	const vietnamese = read('vi.json');
	const english = read('en.json');
	return Object.fromEntries(Object.keys(vietnamese).map((key) => [key, { vi: vietnamese[key]!, en: english[key] ?? key }]));
}
