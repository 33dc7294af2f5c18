import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAppRoot } from '#platform/app-root.server';
import { mergeCatalogues, type Catalogue } from '#platform/i18n';

/** The sentences of the platform and every room. */
export function readCatalogue(): Catalogue {
	const source = join(findAppRoot(), 'src');
	const rooms = readdirSync(join(source, 'modules'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
	const folders = [join(source, 'platform', 'messages'), ...rooms.map((room) => join(source, 'modules', room.name, 'messages'))];
	return mergeCatalogues(folders.filter(existsSync).map(readFolder));
}

function readFolder(folder: string): Catalogue {
	const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
	return { vi: read('vi.json'), en: read('en.json') };
}
