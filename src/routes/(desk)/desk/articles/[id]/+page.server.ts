import { listKnownWords } from '#modules/editions';
import { discardTextCopy, getArticleForDesk, listSilenceKeys, restoreTextCopy, takeBackArticle } from '#modules/news';
import { answerForm } from '../../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** What proofreading is not to tell of: accepted findings, and the words of the office's dictionary. */
export const load: PageServerLoad = async ({ locals: { house, actor }, params }) => {
	const { article } = await getArticleForDesk(house.db, actor, params.id);
	return { silenced: await listSilenceKeys(house.db, actor, params.id), knownWords: await listKnownWords(house.db, article.unitId) };
};

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
