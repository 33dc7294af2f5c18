import { findPublicDocument, listKinds } from '#modules/documents';
import { AppError } from '#platform/errors';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house }, params }) => {
	const found = await findPublicDocument(house.db, params.id);
	if (!found) throw new AppError('not_found', 'documents.unknown');
	return { ...found, kinds: await listKinds(house.db) };
};
