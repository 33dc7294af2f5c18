import { error } from '@sveltejs/kit';
import { findPublishedBySlug } from '#modules/news';
import { sendFile } from '../../../../../../send-file.ts';
import { HASH_DIGITS } from '../../../../addresses.ts';
import { listVersionFiles } from '../../../../article-files.ts';
import type { RequestHandler } from './$types';

/** A file of the version that readers see. Nothing else of the store is reachable here: no draft, no withdrawn text. */
export const GET: RequestHandler = async ({ locals: { house, say }, params, request }) => {
	const article = await findPublishedBySlug(house.db, params.slug);
	const files = article?.standing === 'public' ? listVersionFiles(article.version) : [];
	const file = files.find(({ hash, name }) => hash.slice(0, HASH_DIGITS) === params.hash && name === params.name);
	if (!file) error(404, { message: say('web.file_unknown') });
	return sendFile(house.files, request, file, { fileName: `${params.slug}-${file.name}`, cache: 'public' });
};
