import { redirect } from '@sveltejs/kit';
import { changeDissemination, getBoard, removeDissemination } from '#modules/documents';
import { answerForm } from '../../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** The board of a dissemination. */
export const load: PageServerLoad = async ({ locals: { house, actor }, params, url }) => ({ ...(await getBoard(house.db, actor, params.id)), done: url.searchParams.get('done') });

export const actions: Actions = {
	change: async ({ locals, params, request }) => {
		const form = await request.formData();
		const kept = { dueOn: String(form.get('dueOn') ?? ''), instruction: String(form.get('instruction') ?? '') };
		return answerForm(locals, kept, async () => {
			await changeDissemination(locals.house.db, locals.actor, params.id, kept);
			return { done: 'changed' };
		});
	},
	remove: async ({ locals, params }) => {
		const answer = await answerForm(locals, {}, async () => {
			await removeDissemination(locals.house.db, locals.actor, params.id);
			return { done: 'removed' };
		});
		if (!('done' in answer)) return answer;
		redirect(303, '/desk/dissemination');
	},
};
