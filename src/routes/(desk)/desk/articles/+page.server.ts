import { listArticles, listSections } from '#modules/news';
import type { PageServerLoad } from './$types';

const PAGE = 20;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { house, actor } = locals;
	const given = (name: string) => url.searchParams.get(name) || undefined;
	const filter = { state: given('state'), section: given('section'), search: given('search')?.trim(), page: Math.max(1, Math.trunc(Number(given('page') ?? 1)) || 1) };
	const { articles, total } = await listArticles(house.db, actor, filter);
	return { articles, total, pages: Math.max(1, Math.ceil(total / PAGE)), filter, sections: await listSections(house.db) };
};
