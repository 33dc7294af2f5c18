import { defineKind, listKinds } from '#modules/documents';
import { answerForm } from '../../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house } }) => ({ kinds: await listKinds(house.db) });

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await request.formData();
		const kept = Object.fromEntries(['key', 'label', 'abbreviation'].map((name) => [name, String(form.get(name) ?? '')]));
		return answerForm(locals, kept, async () => {
			await defineKind(locals.house.db, locals.actor, kept);
			return { done: true };
		});
	},
};
