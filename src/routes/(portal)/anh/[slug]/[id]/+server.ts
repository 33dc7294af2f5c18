import { error } from '@sveltejs/kit';
import { toPictureAddress } from '#modules/editions/model';
import { getMediaFile } from '#modules/media';
import { findPublishedBySlug } from '#modules/news';
import { sendFile } from '../../../../../send-file.ts';
import { listPictures } from '../../../article-files.ts';
import type { RequestHandler } from './$types';

/** A picture that a published article shows. */
export const GET: RequestHandler = async ({ locals: { house, say }, params, request }) => {
	const article = await findPublishedBySlug(house.db, params.slug);
	const isShown = article?.standing === 'public' && listPictures(article.version.content.document).includes(toPictureAddress(params.id));
	if (!isShown) error(404, { message: say('web.file_unknown') });
	const file = await getMediaFile(house.db, params.id);
	return sendFile(house.files, request, file, { fileName: `${params.slug}.${file.mime.slice('image/'.length)}`, cache: 'public' });
};
