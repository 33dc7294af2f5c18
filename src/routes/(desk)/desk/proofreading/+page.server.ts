import { listSilences, removeSilence } from '#modules/news';
import { listUnitsOn } from '#modules/organisation';
import { today } from '#platform/clock';
import { answerForm } from '../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** The units that the actor reads for, those of their own grants first, and what is accepted in the one of the address. */
export const load: PageServerLoad = async ({ locals: { house, actor }, url }) => {
	const own = actor.grants.map((grant) => grant.unitId);
	const readable = (await listUnitsOn(house.db, today())).filter((unit) => actor.may('news.read', unit.id));
	const units = readable.map(({ id, name }) => ({ id, name })).toSorted((a, b) => Number(own.includes(b.id)) - Number(own.includes(a.id)));
	const unit = units.find(({ id }) => id === url.searchParams.get('unit')) ?? units[0] ?? { id: '', name: '' };
	return { units, unit, silences: unit.id === '' ? [] : await listSilences(house.db, actor, unit.id) };
};

export const actions: Actions = {
	remove: async ({ locals, request }) => {
		const form = await request.formData();
		return answerForm(locals, {}, async () => {
			await removeSilence(locals.house.db, locals.actor, String(form.get('id') ?? ''));
			return { removed: String(form.get('surface') ?? '') };
		});
	},
};
