import { listPeople } from '#modules/accounts';
import type { PageServerLoad } from './$types';

/** The people whose accounts the actor looks after. */
export const load: PageServerLoad = async ({ locals: { house, actor } }) => ({ people: await listPeople(house.db, actor) });
