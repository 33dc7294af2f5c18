import { listDisseminations } from '#modules/documents';
import type { PageServerLoad } from './$types';

/** What the actor's units are asked to hold, and what they asked of others. */
export const load: PageServerLoad = async ({ locals: { house, actor } }) => {
	const all = await listDisseminations(house.db, actor);
	return { own: all.flatMap(({ ownDuties, ...one }) => ownDuties.flatMap((duty) => duty.askedIds.map((unitId) => ({ ...one, duty, unitId })))), asked: all.filter(({ isAskedByUs }) => isAskedByUs), mayBegin: actor.mayAnywhere('documents.write') };
};
