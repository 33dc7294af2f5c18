import type { EditionFile } from '../model.ts';

/** Address of a file under the article's own pages; it names the bytes, so another build never shows an old file. */
export function toEditionAddress(base: string, file: Pick<EditionFile, 'hash' | 'name'>): string {
	return `${base}/files/${file.hash}/${file.name}`;
}
