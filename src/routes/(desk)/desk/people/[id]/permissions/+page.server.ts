import { getPerson } from '#modules/accounts';
import { answerPermissionQuestion } from '../../../permission-question.server.ts';
import type { PageServerLoad } from './$types';

/** What a person may do, and why, for whoever looks after the account. */
export const load: PageServerLoad = async ({ locals, params, url }) => ({
	person: await getPerson(locals.house.db, locals.actor, params.id),
	...(await answerPermissionQuestion(locals, url, params.id)),
});
