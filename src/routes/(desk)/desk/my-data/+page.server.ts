import { redirect } from '@sveltejs/kit';
import { correctUser, findUser, requireFresh } from '#modules/accounts';
import { collectPersonalData, describeGround, eraseOwnAccount, formatValue, listConsents, listOwnRequests, submitOwnRequest, withdrawConsent } from '#modules/privacy';
import { answerForm } from '../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Everything the house holds about whoever is signed in, in words, with the grounds on which it does. */
export const load: PageServerLoad = async ({ locals, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const { house, actor, say, locale } = locals;
	const rooms = await collectPersonalData(house, actor.id);
	const records = rooms.flatMap((room) => room.records).map(({ kind, rows, stays }) => {
		const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
		const cells = rows.map((row) => Object.fromEntries(keys.map((key) => [key, formatValue(row[key] ?? null, say, locale)])));
		return { kind, title: say(kind), columns: keys.map((key) => ({ key, label: say(key) })), rows: cells.map((row, index) => ({ id: String(index), cells: row })), stays: stays ? say(stays) : null };
	});
	return {
		name: (await findUser(house.db, actor.id))?.name ?? '',
		records,
		grounds: rooms.flatMap(({ grounds }) => grounds).map((ground) => ({ sentence: describeGround(ground, say, locale), fields: ground.fields.join(', ') })),
		requests: await listOwnRequests(house.db, actor),
		consents: (await listConsents(house.db, `user:${actor.id}`)).filter(({ withdrawnAt }) => withdrawnAt === null),
	};
};

const nothing = { name: '', kind: '', message: '' };

export const actions: Actions = {
	correct: async ({ locals, request }) => {
		const typed = { ...nothing, name: String((await request.formData()).get('name') ?? '') };
		return answerForm(locals, typed, async () => {
			await correctUser(locals.house.db, locals.actor, locals.actor.id, { name: typed.name });
			return { done: 'accounts.user_corrected' };
		});
	},
	ask: async ({ locals, request }) => {
		const form = await request.formData();
		const typed = { ...nothing, kind: String(form.get('kind') ?? ''), message: String(form.get('message') ?? '') };
		return answerForm(locals, typed, async () => {
			await submitOwnRequest(locals.house.db, locals.actor, typed);
			return { done: 'privacy.request_sent' };
		});
	},
	withdraw: async ({ locals, request }) => {
		const purpose = String((await request.formData()).get('purpose') ?? '');
		return answerForm(locals, { ...nothing }, async () => {
			await withdrawConsent(locals.house.db, purpose, `user:${locals.actor.id}`);
			return { done: 'privacy.consent_was_withdrawn' };
		});
	},
	erase: async ({ locals, request }) => {
		const confirmed = (await request.formData()).get('confirmed') === 'yes';
		const answer = await answerForm(locals, { ...nothing }, async () => {
			// An open desk that somebody else sits down at must not lose its owner's account.
			if (locals.session) await requireFresh(locals.house.db, locals.session);
			await eraseOwnAccount(locals.house, locals.actor, { confirmed });
			return { erased: true };
		});
		if ('status' in answer) return answer;
		redirect(303, '/sign-in/erased');
	},
};
