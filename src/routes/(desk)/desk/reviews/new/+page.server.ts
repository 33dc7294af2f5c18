import { redirect } from '@sveltejs/kit';
import { createReview, getDocument, proposeReview } from '#modules/documents';
import { AppError } from '#platform/errors';
import { answerForm } from '../../../../../answer-form.ts';
import { loadUnits, readReviewForm } from '../review-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** A review of a document, with the days that its anniversary proposes. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const id = url.searchParams.get('document') ?? '';
	if (id === '') throw new AppError('not_found', 'documents.unknown');
	const { document } = await getDocument(locals.house.db, locals.actor, id);
	const years = Number(url.searchParams.get('years') ?? 0);
	const proposal = years >= 1 && years <= 100 && Number.isInteger(years) ? proposeReview(document.issuedOn, years) : null;
	return { document: { id, symbol: document.symbol, subject: document.subject, issuedOn: document.issuedOn }, proposal, ...(await loadUnits(locals)) };
};

export const actions: Actions = {
	default: async ({ locals, request, url }) => {
		const input = readReviewForm(await request.formData());
		const answer = await answerForm(locals, input, async () => ({ id: await createReview(locals.house.db, locals.actor, url.searchParams.get('document') ?? '', input) }));
		if (!('id' in answer)) return answer;
		redirect(303, `/desk/reviews/${answer.id}?done=created`);
	},
};
