import { listRequests, mayKeepCalendar, readCalendar, saveCalendar } from '#modules/privacy';
import { answerForm } from '../../../../answer-form.ts';
import { toIsoDays, toWrittenDays } from './written-days.ts';
import type { Actions, PageServerLoad } from './$types';

/** What people ask of the office about their data, and the days on which the office works. */
export const load: PageServerLoad = async ({ locals: { house, actor } }) => {
	const { closed, open } = await readCalendar(house.db);
	return { requests: await listRequests(house.db, actor), closed: toWrittenDays(closed), open: toWrittenDays(open), mayKeepCalendar: await mayKeepCalendar(house.db, actor) };
};

export const actions: Actions = {
	calendar: async ({ locals, request }) => {
		const form = await request.formData();
		const typed = { closed: String(form.get('closed') ?? ''), open: String(form.get('open') ?? '') };
		return answerForm(locals, typed, async () => {
			await saveCalendar(locals.house.db, locals.actor, { closed: toIsoDays(typed.closed), open: toIsoDays(typed.open) });
			return { done: 'privacy.calendar_saved' };
		});
	},
};
