import { redirect } from '@sveltejs/kit';
import { listNotices, listPlanning, takeNotice } from '#modules/programme';
import { today } from '#platform/clock';
import { answerForm } from '../../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house, actor } }) => {
	const { planned } = await listPlanning(house.db, actor);
	return { notices: await listNotices(house.db, actor), planned: planned.map(({ id, name }) => ({ value: id, label: name })), today: today() };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await request.formData();
		const fields = Object.fromEntries(['unit', 'symbol', 'title', 'issuedOn', 'body'].map((name) => [name, String(form.get(name) ?? '')]));
		const answer = await answerForm(locals, fields, async () => ({ id: await takeNotice(locals.house.db, locals.actor, fields.unit!, fields) }));
		if (!('id' in answer)) return answer;
		redirect(303, `/desk/programme/notices/${answer.id}`);
	},
};
