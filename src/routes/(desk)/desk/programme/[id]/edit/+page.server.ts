import { redirect } from '@sveltejs/kit';
import { changeTask, getTask, listPlanning } from '#modules/programme';
import { AppError } from '#platform/errors';
import { answerForm } from '../../../../../../answer-form.ts';
import { readTaskForm, toTaskInput } from '../../task-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house, actor }, params }) => {
	const { task, may } = await getTask(house.db, actor, params.id);
	if (!may.plan) throw new AppError('forbidden', 'programme.not_yours');
	const { units, fields } = await listPlanning(house.db, actor);
	const { content, deliverable, field, directing, submittedTo, dueOn, duePrecision, leadName, coordinatingNames } = task;
	return { id: task.id, revision: task.revision, values: { content, deliverable, field, directing, submittedTo, dueOn, duePrecision, lead: leadName, coordinating: coordinatingNames.join('\n') }, names: units.map(({ name }) => name), fields };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const form = await request.formData();
		const fields = readTaskForm(form);
		const answer = await answerForm(locals, fields, async () => changeTask(locals.house.db, locals.actor, params.id, Number(form.get('revision')), await toTaskInput(locals.house.db, fields)));
		if (!('id' in answer)) return answer;
		redirect(303, `/desk/programme/${params.id}?done=changed`);
	},
};
