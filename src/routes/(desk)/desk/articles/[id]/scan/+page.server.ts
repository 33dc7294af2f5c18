import { confirmText, listScanPages } from '#modules/news';
import { answerForm } from '../../../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house, actor }, params }) => {
	const pages = await listScanPages(house.db, actor, params.id);
	return { pages: pages.map(({ number, width, height, words }) => ({ number, width, height, words })) };
};

export const actions: Actions = {
	confirm: async ({ locals, params, request }) => {
		const form = await request.formData();
		return answerForm(locals, {}, async () => void (await confirmText(locals.house.db, locals.actor, params.id, { revision: Number(form.get('revision')) })));
	},
};
