import { discardTextCopy, restoreTextCopy, takeBackArticle } from '#modules/news';
import { answerForm } from '../../../../../answer-form.ts';
import type { Actions } from './$types';

const readRevision = (form: FormData) => ({ revision: Number(form.get('revision')) });

export const actions: Actions = {
	/** Takes a submitted article back to go on writing. */
	take_back: ({ locals, params }) => answerForm(locals, {}, async () => void (await takeBackArticle(locals.house.db, locals.actor, params.id))),

	restore_copy: async ({ locals, request }) => {
		const form = await request.formData();
		return answerForm(locals, {}, async () => void (await restoreTextCopy(locals.house.db, locals.actor, String(form.get('copy')), readRevision(form))));
	},

	discard_copy: async ({ locals, request }) => {
		const form = await request.formData();
		return answerForm(locals, {}, () => discardTextCopy(locals.house.db, locals.actor, String(form.get('copy'))));
	},
};
