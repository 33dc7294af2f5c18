import {
	closeAccount, correctUser, getPerson, getSecondFactors, grantRole, listGrantableUnits, reopenAccount, resetPassword, resetSecondFactor, revokeRole,
	setGrantEnd,
} from '#modules/accounts';
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

/** What had been typed in the form of a role or of name and address; the other forms of the page keep nothing. */
interface KeptGrant {
	name?: string;
	email?: string;
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
	end: async ({ locals, request }) => {
		const form = await request.formData();
		return answerForm(locals, { ...nothing }, async () => {
			await setGrantEnd(locals.house.db, locals.actor, String(form.get('grant') ?? ''), { validTo: String(form.get('validTo') ?? '') || null });
			return { done: 'accounts.role_end_set' };
		});
	},
	take: async ({ locals, request }) => {
		const form = await request.formData();
		return answerForm(locals, { ...nothing }, async () => {
			await revokeRole(locals.house.db, locals.actor, String(form.get('grant') ?? ''));
			return { done: 'accounts.role_taken' };
		});
	},
	correct: async ({ locals, params, request }) => {
		const form = await request.formData();
		const typed = { name: String(form.get('name') ?? ''), email: String(form.get('email') ?? '') };
		return answerForm(locals, { ...nothing, ...typed }, async () => {
			await correctUser(locals.house.db, locals.actor, params.id, typed);
			return { done: 'accounts.user_corrected' };
		});
	},
	close: async ({ locals, params, request }) => {
		const form = await request.formData();
		return answerForm(locals, { ...nothing }, async () => {
			if (form.get('closing') !== 'yes') throw new AppError('invalid', 'accounts.unconfirmed_close', { field: 'closing' });
			await closeAccount(locals.house.db, locals.actor, params.id);
			return { done: 'accounts.account_was_closed' };
		});
	},
	reopen: async ({ locals, params }) =>
		answerForm(locals, { ...nothing }, async () => {
			await reopenAccount(locals.house.db, locals.actor, params.id);
			return { done: 'accounts.account_reopened' };
		}),
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
