import { redirect } from '@sveltejs/kit';
import { changeDocument, getDocument, listKinds, listUsedFields } from '#modules/documents';
import { AppError } from '#platform/errors';
import { answerForm } from '../../../../../../answer-form.ts';
import { readDocumentForm } from '../../read-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house, actor }, params }) => {
	const { document, mayWrite } = await getDocument(house.db, actor, params.id);
	if (!mayWrite) throw new AppError('forbidden', 'documents.not_yours');
	const { id, revision, updatedAt: _at, updatedBy: _by, unitId: _unit, ...fields } = document;
	const values = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? '']));
	return { id, revision, values, kinds: await listKinds(house.db), fields: await listUsedFields(house.db, actor) };
};

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const form = await request.formData();
		const kept = readDocumentForm(form);
		const answer = await answerForm(locals, kept, () => changeDocument(locals.house.db, locals.actor, params.id, Number(form.get('revision')), kept, { despiteTwin: form.has('despiteTwin') }));
		if (!('id' in answer)) return answer;
		redirect(303, `/desk/documents/${params.id}?done=changed`);
	},
};
