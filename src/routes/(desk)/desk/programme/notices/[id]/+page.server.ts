import { confirmClause, getNotice, listPlanning, setClauseDismissed } from '#modules/programme';
import { answerForm } from '../../../../../../answer-form.ts';
import { readTaskForm, toTaskInput } from '../../task-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house, actor }, params }) => {
	const { units, fields } = await listPlanning(house.db, actor);
	const names = new Map(units.map(({ id, name }) => [id, name]));
	const { clauses, ...notice } = await getNotice(house.db, actor, params.id);
	return {
		...notice,
		names: units.map(({ name }) => name),
		fields,
		clauses: clauses.map(({ proposal, task, ...clause }) => ({
			...clause,
			task: task && { ...task, leadName: names.get(task.leadUnitId) ?? task.leadUnitId },
			leadWords: proposal.leadUnitId === null ? proposal.leadWords : '',
			values: {
				content: clause.words, lead: names.get(proposal.leadUnitId ?? '') ?? '', coordinating: proposal.coordinatingUnitIds.map((id) => names.get(id) ?? '').filter(Boolean).join('\n'),
				dueOn: proposal.dueOn ?? '', duePrecision: proposal.duePrecision, deliverable: proposal.deliverable,
			},
		})),
	};
};

export const actions: Actions = {
	confirm: async ({ locals, params, request }) => {
		const form = await request.formData();
		const [fields, clauseId] = [readTaskForm(form), String(form.get('clause') ?? '')];
		return answerForm(locals, { clauseId, ...fields }, async () => {
			await confirmClause(locals.house.db, locals.actor, params.id, clauseId, await toTaskInput(locals.house.db, fields));
			return { done: 'programme.clause_confirmed' };
		});
	},
	dismiss: async ({ locals, params, request }) => {
		const form = await request.formData();
		const clauseId = String(form.get('clause') ?? '');
		return answerForm(locals, { clauseId }, async () => {
			await setClauseDismissed(locals.house.db, locals.actor, params.id, clauseId, form.get('dismissed') === 'yes');
			return { done: null };
		});
	},
};
