import { error } from '@sveltejs/kit';
import { findVersionFile } from '../../../article-files.ts';
import { listFigureSections } from './figure-lines.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { say }, parent, url }) => {
	const { article } = await parent();
	const graphic = findVersionFile(article.version, 'infographic.svg');
	if (!graphic) error(404, { message: say('web.not_found') });
	return { graphic, sections: await listFigureSections(article.version), isLarge: url.searchParams.has('lon') };
};
