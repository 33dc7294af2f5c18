import { delegateRoles, listDelegations, listLendable, undelegable, withdrawDelegation } from '#modules/accounts';
import { addDays, today } from '#platform/clock';
import { answerForm } from '../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Most absences are a week's. */
const USUAL_DAYS = 6;

export const load: PageServerLoad = async ({ locals: { house, actor } }) => {
	const { roles, people } = await listLendable(house.db, actor);
	const withheld = roles.map(({ role }) => role).filter((role) => [...undelegable].some((permission) => house.roleTable[role].has(permission)));
	return { ...(await listDelegations(house.db, actor.id)), roles, people, withheld, today: today(), usualEnd: addDays(today(), USUAL_DAYS) };
};

const nothing = { toUserId: '', grantIds: [] as string[], validFrom: '', validTo: '' };

export const actions: Actions = {
	lend: async ({ locals, request }) => {
		const form = await request.formData();
		const read = (name: string) => String(form.get(name) ?? '');
		const typed = { toUserId: read('toUserId'), grantIds: form.getAll('grantIds').map(String), validFrom: read('validFrom'), validTo: read('validTo') };
		return answerForm(locals, typed, async () => {
			await delegateRoles(locals.house.db, locals.actor, typed);
			return { done: 'accounts.delegation_made' };
		});
	},
	withdraw: async ({ locals, request }) => {
		const form = await request.formData();
		return answerForm(locals, { ...nothing }, async () => {
			await withdrawDelegation(locals.house.db, locals.actor, String(form.get('delegation') ?? ''));
			return { done: 'accounts.delegation_withdrawn' };
		});
	},
};
