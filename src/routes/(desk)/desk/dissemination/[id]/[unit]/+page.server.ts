import { getUnitDuty, reportBriefing, withdrawBriefing } from '#modules/documents';
import { today } from '#platform/clock';
import { answerForm } from '../../../../../../answer-form.ts';
import { readFormFile } from '../../../documents/read-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** What a unit is asked to hold, and what it has reported. */
export const load: PageServerLoad = async ({ locals: { house, actor }, params }) => ({ ...(await getUnitDuty(house.db, actor, params.id, params.unit)), today: today() });

export const actions: Actions = {
	report: async ({ locals, params, request }) => {
		const form = await request.formData();
		const kept = Object.fromEntries(['heldOn', 'sessions', 'attendances', 'unitsReached', 'note', 'link', 'reason'].map((name) => [name, String(form.get(name) ?? '')]));
		return answerForm(locals, kept, async () => {
			const file = await readFormFile(form);
			await reportBriefing(locals.house, locals.actor, { disseminationId: params.id, unitId: params.unit }, kept, { file, ...(form.has('reason') && { reason: kept.reason }) });
			return { done: form.has('reason') ? 'corrected' : 'reported' };
		});
	},
	withdraw: async ({ locals, params, request }) => {
		const form = await request.formData();
		const withdrawReason = String(form.get('withdrawReason') ?? '');
		return answerForm(locals, { withdrawReason }, async () => {
			await withdrawBriefing(locals.house.db, locals.actor, { disseminationId: params.id, unitId: params.unit }, withdrawReason);
			return { done: 'withdrawn' };
		});
	},
};
