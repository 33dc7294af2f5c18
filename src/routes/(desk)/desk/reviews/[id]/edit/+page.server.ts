import { redirect } from '@sveltejs/kit';
import { changeReview, getReview } from '#modules/documents';
import { AppError } from '#platform/errors';
import { answerForm } from '../../../../../../answer-form.ts';
import { loadUnits, readReviewForm } from '../../review-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** A review with its fields open. */
export const load: PageServerLoad = async ({ locals, params }) => {
	const found = await getReview(locals.house.db, locals.actor, params.id);
	if (!found.mayWrite) throw new AppError('forbidden', 'documents.not_yours');
	return { ...found, ...(await loadUnits(locals)) };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const form = await request.formData();
		const input = readReviewForm(form);
		const answer = await answerForm(locals, input, async () => {
			await changeReview(locals.house.db, locals.actor, params.id, Number(form.get('revision')), input);
			return { done: 'changed' };
		});
		if (!('done' in answer)) return answer;
		redirect(303, `/desk/reviews/${params.id}?done=changed`);
	},
};
