import { redirect } from '@sveltejs/kit';
import { answerRequest, getRequest } from '#modules/privacy';
import { answerForm } from '../../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house, actor }, params }) => ({ request: await getRequest(house.db, actor, params.id) });

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const form = await request.formData();
		const typed = { outcome: String(form.get('outcome') ?? ''), answer: String(form.get('answer') ?? '') };
		const answer = await answerForm(locals, typed, async () => {
			await answerRequest(locals.house.db, locals.actor, params.id, typed);
			return { answered: true };
		});
		if ('status' in answer) return answer;
		redirect(303, `/desk/requests/${params.id}?answered`);
	},
};
