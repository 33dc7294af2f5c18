import { listKinds, listPublicDocuments } from '#modules/documents';
import { readPage } from '../addresses.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house }, url }) => {
	const search = (url.searchParams.get('q') ?? '').trim().slice(0, 200);
	return { ...(await listPublicDocuments(house.db, { ...(search && { search }), page: readPage(url) })), search, kinds: await listKinds(house.db) };
};
