import { listDocuments, listKinds, listRegisterUnits, listUsedFields } from '#modules/documents';
import type { PageServerLoad } from './$types';

const filters = ['search', 'kind', 'field', 'direction', 'classification', 'year', 'inForceOn', 'page'] as const;

export const load: PageServerLoad = async ({ locals: { house, actor }, url }) => {
	const given = Object.fromEntries(filters.flatMap((name) => (url.searchParams.get(name) ? [[name, url.searchParams.get(name)!]] : [])));
	return {
		...(await listDocuments(house.db, actor, given)),
		kinds: await listKinds(house.db),
		fields: await listUsedFields(house.db, actor),
		mayRegister: listRegisterUnits(actor).length > 0,
		mayManageKinds: actor.mayAnywhere('documents.manage_kinds'),
	};
};
