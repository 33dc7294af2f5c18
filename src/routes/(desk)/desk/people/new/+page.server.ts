import { addPerson, listGrantableUnits } from '#modules/accounts';
import { today } from '#platform/clock';
import { answerForm } from '../../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house, actor }, setHeaders }) => {
	// The page answers with a password once: no browser or proxy may keep it.
	setHeaders({ 'cache-control': 'no-store' });
	return { units: await listGrantableUnits(house.db, actor), today: today() };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await request.formData();
		const read = (name: string) => String(form.get(name) ?? '');
		const typed = { name: read('name'), email: read('email'), unitId: read('unitId'), roles: form.getAll('roles').map(String), validFrom: read('validFrom'), validTo: read('validTo') };
		return answerForm(locals, typed, async () => {
			const { user, password } = await addPerson(locals.house.db, locals.actor, { ...typed, validFrom: typed.validFrom || undefined, validTo: typed.validTo || null });
			return { added: { ...user, password } };
		});
	},
};
