import { redirect } from '@sveltejs/kit';
import { acceptInvitation, getInvitationByLink, openSession } from '#modules/accounts';
import { answerForm } from '../../../answer-form.ts';
import { readOfficeProfile } from '../../../office-profile.ts';
import { readVisitor } from '../../../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

/** What the holder of a link is invited to. Looking spends nothing: messengers look at links before people do. */
export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const invitation = await getInvitationByLink(locals.house.db, params.token);
	return { invitation, officeName: (await readOfficeProfile(locals.house)).name };
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, params, request } = event;
		const form = await request.formData();
		const name = String(form.get('name') ?? '');
		const answer = await answerForm(locals, { name }, async () => {
			const user = await acceptInvitation(locals.house, params.token, { name, password: String(form.get('password') ?? '') });
			return openSession(locals.house, readVisitor(event), user.id, { isStrong: false });
		});
		if ('status' in answer) return answer;
		locals.setCookies.push(...answer.setCookies);
		redirect(303, '/desk');
	},
};
