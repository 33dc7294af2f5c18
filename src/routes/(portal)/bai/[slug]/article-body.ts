import type { Picture } from '@nhipcau/document';
import { renderBody } from '@nhipcau/document/html';
import { findPictureId } from '#modules/editions/model';
import { findPublicBySymbols } from '#modules/documents';
import { getMediaFile } from '#modules/media';
import type { ArticleVersion } from '#modules/news/model';
import type { House } from '#platform/manifest';
import { toPicture } from '../../addresses.ts';
import { listPictures } from '../../article-files.ts';
import { linkSymbols, listSymbols } from './link-symbols.ts';

/**
 * The text of a version as safe HTML: headings from level 2, words escaped, pictures under the article's own addresses, and
 * symbols of public documents leading to the register.
 */
export async function renderArticleBody(db: House['db'], { content, office }: ArticleVersion, slug: string): Promise<string> {
	const { title, lead, byline, source, date, language, document } = content;
	const pictures = new Map<string, Picture>();
	for (const src of listPictures(document)) {
		const id = findPictureId(src);
		if (!id) continue;
		const { mime, width, height } = await getMediaFile(db, id);
		// The page needs only their size, so that the text does not jump when they arrive.
		pictures.set(src, { bytes: new Uint8Array(), mime, width, height });
	}
	const known = await findPublicBySymbols(db, listSymbols(document));
	const linked = linkSymbols(document, new Map([...known].map(([key, { id }]) => [key, `/van-ban/${id}`])));
	const article = { title, lead, byline, source, office, date, language, document: linked, pictures };
	return renderBody(article, { pictureUrl: (src) => toPicture(slug, src) });
}
