import { listPublished } from '#modules/news';
import { layOutFrontPage } from './front-page.ts';
import type { PageServerLoad } from './$types';

/** Newest articles that the front page chooses from. */
const RECENT = 60;

export const load: PageServerLoad = async ({ locals: { house }, parent }) => {
	const { articles } = await listPublished(house.db, { limit: RECENT });
	const { sections } = await parent();
	return { front: layOutFrontPage(articles, sections) };
};
