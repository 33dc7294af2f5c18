import { addNote, answerExtension, askExtension, cancelTask, finishTask, getTask, reopenTask } from '#modules/programme';
import { today } from '#platform/clock';
import { answerForm } from '../../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house, actor }, params, url }) => ({ ...(await getTask(house.db, actor, params.id)), today: today(), done: url.searchParams.get('done') });

/** An act of the page: what the form says, and what is told when it is done. */
function act(told: string, names: readonly string[], run: (house: App.Locals['house'], actor: App.Locals['actor'], id: string, fields: Record<string, string>) => Promise<unknown>): Actions[string] {
	return async ({ locals, params, request }) => {
		const form = await request.formData();
		const fields = Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '')]));
		return answerForm(locals, { act: told, ...fields }, async () => {
			await run(locals.house, locals.actor, params.id!, fields);
			return { done: told };
		});
	};
}

export const actions: Actions = {
	note: act('noted', ['day', 'words', 'evidence'], ({ db }, actor, id, fields) => addNote(db, actor, id, fields)),
	finish: act('finished', ['day', 'words', 'evidence'], ({ db }, actor, id, fields) => finishTask(db, actor, id, fields)),
	reopen: act('reopened', [], ({ db }, actor, id) => reopenTask(db, actor, id)),
	cancel: act('cancelled_done', ['reason'], ({ db }, actor, id, fields) => cancelTask(db, actor, id, fields)),
	extend: act('asked', ['toOn', 'reason'], ({ db }, actor, id, fields) => askExtension(db, actor, id, fields)),
	answer: act('answered', ['agreed'], ({ db }, actor, id, { agreed }) => answerExtension(db, actor, id, agreed === 'yes')),
};
