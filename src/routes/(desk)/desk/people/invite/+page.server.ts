import { invitePerson, listGrantableUnits } from '#modules/accounts';
import { answerForm } from '../../../../../answer-form.ts';
import { describeFreshInvitation } from '../fresh-invitation.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house, actor }, setHeaders }) => {
	// The page answers with a link once: no browser or proxy may keep it.
	setHeaders({ 'cache-control': 'no-store' });
	return { units: await listGrantableUnits(house.db, actor) };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await request.formData();
		const read = (name: string) => String(form.get(name) ?? '');
		const typed = { name: read('name'), email: read('email'), unitId: read('unitId'), roles: form.getAll('roles').map(String) };
		return answerForm(locals, typed, async () => ({ fresh: await describeFreshInvitation(locals, await invitePerson(locals.house.db, locals.actor, typed)) }));
	},
};
