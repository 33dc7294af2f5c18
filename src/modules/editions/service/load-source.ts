import type { Article, DocumentNode, Picture } from '@nhipcau/document';
import type { BuildRequest, Source } from '@nhipcau/editions';
import { getMediaFile } from '#modules/media';
import type { House } from '#platform/manifest';
import { findPictureId, type EditionContent } from '../model.ts';

/** A content with the bytes of its pictures, as the makers of the forms take it. Throws `media.unknown`. */
export async function loadSource(house: Pick<House, 'db' | 'files'>, content: EditionContent): Promise<Source> {
	const { title, lead, byline, source, office, date, language, document, aiUse, uncertain } = content;
	const article: Article = {
		title,
		...(lead && { lead }),
		...(byline && { byline }),
		...(source && { source }),
		office,
		date,
		language,
		document,
		pictures: await loadPictures(house, document),
	};
	return { article, aiUse, uncertain };
}

/** The office's readings of a content, as a build takes them. */
export function toReading({ readings }: EditionContent): Pick<BuildRequest, 'reading'> {
	return readings ? { reading: { dictionary: readings } } : {};
}

async function loadPictures({ db, files }: Pick<House, 'db' | 'files'>, document: DocumentNode): Promise<Map<string, Picture>> {
	const pictures = new Map<string, Picture>();
	for (const address of listPictureAddresses(document)) {
		const id = findPictureId(address);
		if (id === null) continue;
		const { hash, mime, width, height } = await getMediaFile(db, id);
		pictures.set(address, { bytes: await files.readBytes(hash), mime, width, height });
	}
	return pictures;
}

/** The `src` of every figure, each once, in reading order. */
export function listPictureAddresses(node: DocumentNode): string[] {
	const own = node.type === 'figure' && typeof node.attrs?.src === 'string' ? [node.attrs.src] : [];
	return [...new Set([...own, ...(node.content ?? []).flatMap(listPictureAddresses)])];
}
