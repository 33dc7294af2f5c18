import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Earliest date that a ZIP entry can carry; entries of the same content then have the same bytes. */
const ZIP_EPOCH = '1980-01-01T00:00:00';

/**
 * Makes the bytes of an Office file depend on its content alone: the library stamps the clock into the
 * core properties and the ZIP entries, and draws random names for links. `day` is `YYYY-MM-DD`.
 */
export function repack(bytes: Uint8Array, day: string | undefined): Uint8Array {
	const names = new Map<string, string>();
	const stamp = /^\d{4}-\d{2}-\d{2}$/.test(day ?? '') ? `${day}T00:00:00Z` : '1980-01-01T00:00:00Z';
	const parts = Object.entries(unzipSync(bytes)).sort(([left], [right]) => rank(left) - rank(right) || (left < right ? -1 : 1));
	const settled = parts.map(([name, content]) => {
		if (!/\.(xml|rels)$/.test(name)) return [name, content] as const;
		const xml = strFromU8(content)
			.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`)
			.replace(/rId[a-z0-9_-]{21}(?=")/g, (id) => names.get(id) ?? names.set(id, `rIdLink${names.size + 1}`).get(id) ?? id);
		return [name, strToU8(xml)] as const;
	});
	return zipSync(Object.fromEntries(settled), { level: 6, mtime: ZIP_EPOCH });
}

/** Content types come first, as Office writes them; the document before its relations, so that links count in reading order. */
function rank(name: string): number {
	if (name === '[Content_Types].xml') return 0;
	return name === 'word/document.xml' ? 1 : 2;
}
