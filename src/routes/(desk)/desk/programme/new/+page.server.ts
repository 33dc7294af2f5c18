import { redirect } from '@sveltejs/kit';
import { getDocument } from '#modules/documents';
import { addTask, listPlanning } from '#modules/programme';
import { givenOrigins } from '#modules/programme/model';
import { answerForm } from '../../../../../answer-form.ts';
import { readTaskForm, toTaskInput } from '../task-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house, actor }, url }) => {
	const { planned, units, fields } = await listPlanning(house.db, actor);
	const documentId = url.searchParams.get('document');
	const source = documentId ? (await getDocument(house.db, actor, documentId)).document : null;
	return {
		planned: planned.map(({ id, name }) => ({ value: id, label: name })),
		names: units.map(({ name }) => name),
		fields,
		origins: givenOrigins,
		source: source && { id: source.id, symbol: source.symbol, subject: source.subject, field: source.field },
	};
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await request.formData();
		const fields = readTaskForm(form);
		const [unit, origin, documentId] = ['unit', 'origin', 'document'].map((name) => String(form.get(name) ?? '')) as [string, string, string];
		const { house, actor } = locals;
		const answer = await answerForm(locals, { ...fields, unit, origin }, async () => {
			// Only a document that the actor reads can be where a task comes from.
			if (documentId) await getDocument(house.db, actor, documentId);
			const roots = documentId ? { origin: 'document' as const, documentId } : { origin: givenOrigins.find((one) => one === origin) ?? ('programme' as const) };
			return addTask(house.db, actor, unit, await toTaskInput(house.db, fields), roots);
		});
		if (!('id' in answer)) return answer;
		redirect(303, `/desk/programme/${answer.id}?done=added`);
	},
};
