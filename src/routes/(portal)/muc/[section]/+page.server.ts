import { error } from '@sveltejs/kit';
import { listPublished } from '#modules/news';
import { readPage } from '../../addresses.ts';
import type { PageServerLoad } from './$types';

/** As many as the door answers a page. */
const PAGE = 12;

export const load: PageServerLoad = async ({ locals: { house, say }, params, parent, url }) => {
	const section = (await parent()).sections.find(({ key }) => key === params.section);
	if (!section) error(404, { message: say('web.not_found') });
	const page = readPage(url);
	const { articles, total } = await listPublished(house.db, { section: section.key, page });
	const pages = Math.max(1, Math.ceil(total / PAGE));
	if (page > pages) error(404, { message: say('web.not_found') });
	return { section, articles, page, pages };
};
