import { listPublished } from '#modules/news';
import { readPage } from '../addresses.ts';
import type { PageServerLoad } from './$types';

const PAGE = 12;
const MOST_CHARACTERS = 200;

export const load: PageServerLoad = async ({ locals: { house }, url }) => {
	const query = (url.searchParams.get('q') ?? '').trim().slice(0, MOST_CHARACTERS);
	const page = readPage(url);
	const found = query === '' ? { articles: [], total: 0 } : await listPublished(house.db, { search: query, page });
	return { query, page, ...found, pages: Math.max(1, Math.ceil(found.total / PAGE)) };
};
