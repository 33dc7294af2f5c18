import { redirect } from '@sveltejs/kit';
import { disseminate, getDocument, listAskableTree, listBriefingForms, listChosenUnits } from '#modules/documents';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { answerForm } from '../../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** The document, the forms of briefing and the units that can be asked. */
export const load: PageServerLoad = async ({ locals: { house, actor }, url }) => {
	const id = url.searchParams.get('document') ?? '';
	if (id === '') throw new AppError('not_found', 'documents.unknown');
	const { document } = await getDocument(house.db, actor, id);
	return { document: { id, symbol: document.symbol, subject: document.subject }, forms: (await listBriefingForms(house.db)).map(({ key, label }) => ({ value: key, label })), tree: await listAskableTree(house.db, actor), today: today() };
};

export const actions: Actions = {
	default: async ({ locals, request, url }) => {
		const { house, actor } = locals;
		const form = await request.formData();
		const kept = { form: String(form.get('form') ?? ''), dueOn: String(form.get('dueOn') ?? ''), instruction: String(form.get('instruction') ?? ''), groups: form.getAll('groups').map(String), units: form.getAll('units').map(String) };
		const answer = await answerForm(locals, kept, async () => {
			const tree = await listAskableTree(house.db, actor);
			const unitIds = listChosenUnits(tree, kept.groups, kept.units);
			return { id: await disseminate(house.db, actor, url.searchParams.get('document') ?? '', { ...kept, unitIds, unitId: tree[0]?.id ?? '' }) };
		});
		if (!('id' in answer)) return answer;
		redirect(303, `/desk/dissemination/${answer.id}?done=asked`);
	},
};
