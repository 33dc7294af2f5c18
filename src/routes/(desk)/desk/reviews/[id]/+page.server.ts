import { redirect } from '@sveltejs/kit';
import { clearDeliverable, getReview, noteUnitReport, proveDeliverable, removeReview, reopenReview, submitReview } from '#modules/documents';
import { today } from '#platform/clock';
import { answerForm } from '../../../../../answer-form.ts';
import { readFormFile } from '../../documents/read-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** A review with its dates, deliverables and the units that report to the lead. */
export const load: PageServerLoad = async ({ locals: { house, actor }, params, url }) => ({ ...(await getReview(house.db, actor, params.id)), today: today(), done: url.searchParams.get('done') });

/** Runs an act on the review and tells which. */
function act(done: string, work: (locals: App.Locals, id: string, form: FormData) => Promise<void>): Actions[string] {
	return async ({ locals, params, request }) => {
		const form = await request.formData();
		const target = String(form.get('deliverable') ?? '');
		return answerForm(locals, { target }, async () => {
			await work(locals, params.id!, form);
			return { done };
		});
	};
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '');

export const actions: Actions = {
	prove: act('proved', async ({ house, actor }, id, form) => proveDeliverable(house, actor, id, text(form, 'deliverable'), { doneOn: text(form, 'doneOn'), link: text(form, 'link') }, await readFormFile(form))),
	clear: act('cleared', ({ house, actor }, id, form) => clearDeliverable(house.db, actor, id, text(form, 'deliverable'))),
	note: act('noted', ({ house, actor }, id, form) => noteUnitReport(house.db, actor, id, text(form, 'unit'), text(form, 'day'))),
	submit: act('submitted', ({ house, actor }, id, form) => submitReview(house.db, actor, id, text(form, 'day'))),
	reopen: act('reopened', ({ house, actor }, id) => reopenReview(house.db, actor, id)),
	remove: async ({ locals, params }) => {
		const answer = await answerForm(locals, { target: '' }, async () => {
			await removeReview(locals.house.db, locals.actor, params.id);
			return { done: 'removed' };
		});
		if (!('done' in answer)) return answer;
		redirect(303, '/desk/reviews');
	},
};
