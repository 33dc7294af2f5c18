import { answerForm } from '../../../../answer-form.ts';
import { readDeclaredProfile, saveOfficeProfile } from '../../../../office-profile.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { house, actor } }) => readDeclaredProfile(house, actor);

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await request.formData();
		const typed: Record<string, string> = {};
		for (const [name, value] of form) typed[name] = String(value);
		return answerForm(locals, typed, async () => {
			await saveOfficeProfile(locals.house.db, locals.actor, typed);
			return { isSaved: true };
		});
	},
};
