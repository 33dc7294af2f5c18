import type { DocumentNode } from '@nhipcau/document';
import type { EditionFile, Form } from '#modules/editions/model';
import type { ArticleVersion } from '#modules/news/model';

/** Every file approved with a version. */
export function listVersionFiles({ editions }: Pick<ArticleVersion, 'editions'>): EditionFile[] {
	return [...editions.forms.flatMap(({ files }) => files), ...editions.sharedFiles];
}

/** A file of a version by its name, or null. */
export function findVersionFile(version: Pick<ArticleVersion, 'editions'>, name: string): EditionFile | null {
	return listVersionFiles(version).find((file) => file.name === name) ?? null;
}

/** Seconds of a form that runs in time, or null where the version has none. */
export function findLength({ editions }: Pick<ArticleVersion, 'editions'>, form: Form): number | null {
	return editions.forms.find((edition) => edition.form === form)?.duration ?? null;
}

/** Addresses of the pictures in a document, in reading order. */
export function listPictures(node: DocumentNode): string[] {
	const own = node.type === 'figure' ? [String(node.attrs?.src ?? '')] : [];
	return [...own, ...(node.content ?? []).flatMap(listPictures)];
}
