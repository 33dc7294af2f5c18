import { getPerson, getSecondFactors, grantRole, listGrantableUnits, resetPassword, resetSecondFactor, revokeRole } from '#modules/accounts';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { answerForm } from '../../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house, actor }, params, setHeaders }) => {
	// The page answers with a password once: no browser or proxy may keep it.
	setHeaders({ 'cache-control': 'no-store' });
	const person = await getPerson(house.db, actor, params.id);
	return { person, isSelf: person.id === actor.id, factors: await getSecondFactors(house.db, person.id), units: await listGrantableUnits(house.db, actor), today: today() };
};

/** What had been typed in the form of a role; the other forms of the page keep nothing. */
interface KeptGrant {
	role: string;
	unitId: string;
	validFrom: string;
	validTo: string;
}

const nothing: KeptGrant = { role: '', unitId: '', validFrom: '', validTo: '' };

export const actions: Actions = {
	give: async ({ locals, params, request }) => {
		const form = await request.formData();
		const read = (name: string) => String(form.get(name) ?? '');
		const typed: KeptGrant = { role: read('role'), unitId: read('unitId'), validFrom: read('validFrom'), validTo: read('validTo') };
		return answerForm(locals, { ...typed }, async () => {
			await grantRole(locals.house.db, locals.actor, { ...typed, validTo: typed.validTo || null, userId: params.id });
			return { done: 'accounts.role_given' };
		});
	},
	take: async ({ locals, request }) => {
		const form = await request.formData();
		return answerForm(locals, { ...nothing }, async () => {
			await revokeRole(locals.house.db, locals.actor, String(form.get('grant') ?? ''));
			return { done: 'accounts.role_taken' };
		});
	},
	resetFactor: async ({ locals, params, request }) => {
		const form = await request.formData();
		return answerForm(locals, { ...nothing }, async () => {
			if (form.get('factorConfirmed') !== 'yes') throw new AppError('invalid', 'accounts.unconfirmed_factor_reset', { field: 'factorConfirmed' });
			await resetSecondFactor(locals.house.db, locals.actor, params.id);
			return { done: 'accounts.second_factor_reset' };
		});
	},
	reset: async ({ locals, params, request }) => {
		const form = await request.formData();
		return answerForm(locals, { ...nothing }, async () => {
			if (form.get('confirmed') !== 'yes') throw new AppError('invalid', 'accounts.unconfirmed_reset', { field: 'confirmed' });
			return { password: await resetPassword(locals.house.db, locals.actor, params.id) };
		});
	},
};
