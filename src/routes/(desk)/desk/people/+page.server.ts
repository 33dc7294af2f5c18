import { listInvitations, listPeople, mayChangeRules, readSignInRules, renewInvitation, saveSignInRules, withdrawInvitation } from '#modules/accounts';
import { answerForm } from '../../../../answer-form.ts';
import { describeFreshInvitation } from './fresh-invitation.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** The people whose accounts the actor looks after, whom they invited, and what the office asks of all. */
export const load: PageServerLoad = async ({ locals: { house, actor }, setHeaders }) => {
	// The page answers with a link once: no browser or proxy may keep it.
	setHeaders({ 'cache-control': 'no-store' });
	return {
		people: await listPeople(house.db, actor),
		invitations: await listInvitations(house.db, actor),
		rules: await readSignInRules(house.settings),
		mayChangeRules: await mayChangeRules(house.db, actor),
	};
};

export const actions: Actions = {
	renew: async ({ locals, request }) => {
		const id = String((await request.formData()).get('invitation') ?? '');
		return answerForm(locals, {}, async () => ({ fresh: await describeFreshInvitation(locals, await renewInvitation(locals.house.db, locals.actor, id)) }));
	},
	withdraw: async ({ locals, request }) => {
		const id = String((await request.formData()).get('invitation') ?? '');
		return answerForm(locals, {}, async () => {
			await withdrawInvitation(locals.house.db, locals.actor, id);
			return { done: 'accounts.invitation_withdrawn' };
		});
	},
	rules: async ({ locals, request }) => {
		const secondFactorRequired = (await request.formData()).get('secondFactorRequired') === 'yes';
		return answerForm(locals, {}, async () => {
			await saveSignInRules(locals.house.db, locals.actor, locals.session!, { secondFactorRequired });
			return { done: 'accounts.rules_saved' };
		});
	},
};
