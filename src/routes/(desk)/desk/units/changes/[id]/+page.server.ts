import { redirect } from '@sveltejs/kit';
import { listHoldersOfEnded } from '#modules/accounts';
import { isFamiliarSymbol, readChange, undoAct } from '#modules/organisation';
import { AppError } from '#platform/errors';
import { answerForm } from '../../../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** A change with its document, and whose roles ended with its units. */
export const load: PageServerLoad = async ({ locals: { house, actor }, params, url }) => {
	const { change, others, endedIds } = await readChange(house.db, params.id);
	const mayManage = actor.mayAnywhere('organisation.manage');
	const holders = mayManage && endedIds.length > 0 ? await listHoldersOfEnded(house.db, actor, endedIds, change.day) : [];
	return { change, others, holders, mayManage, isFamiliarSymbol: isFamiliarSymbol(change.symbol), isKept: url.searchParams.has('kept') };
};

export const actions: Actions = {
	undo: async ({ locals, params, request }) => {
		const form = await request.formData();
		const { change } = await readChange(locals.house.db, params.id);
		const answer = await answerForm(locals, {}, async () => {
			if (form.get('confirmed') !== 'yes') throw new AppError('invalid', 'organisation.undo_unconfirmed', { field: 'confirmed' });
			await undoAct(locals.house.db, locals.actor, change.actId);
			return null;
		});
		if (answer === null) redirect(303, '/desk/units/changes?undone');
		return answer;
	},
};
