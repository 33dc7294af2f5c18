import { error } from '@sveltejs/kit';
import { getArticleForDesk } from '#modules/news';
import { sendFile } from '../../../../../../../../send-file.ts';
import { listBuildFiles } from '../../../build-files.server.ts';
import type { RequestHandler } from './$types';

/** What a page made by the house needs, and nothing more: its own styles, pictures and sounds within it. */
const framed = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; media-src data:; frame-ancestors 'self'; sandbox";

/** A file of the editions of the saved text, for who may see the article. With `?view`, a page is shown in a frame. */
export const GET: RequestHandler = async ({ locals: { house, actor, say }, params, request, url }) => {
	const { build } = await getArticleForDesk(house.db, actor, params.id);
	const file = build && listBuildFiles(build).find(({ hash, name }) => hash === params.hash && name === params.name);
	if (!file) error(404, { message: say('editions.file_unknown') });
	const response = await sendFile(house.files, request, file, { fileName: file.name, cache: 'private' });
	if (url.searchParams.has('view') && file.mime.startsWith('text/html')) {
		response.headers.set('content-disposition', 'inline');
		response.headers.set('content-security-policy', framed);
	}
	return response;
};
