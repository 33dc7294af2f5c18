import { redirect } from '@sveltejs/kit';
import { signIn } from '#modules/accounts';
import { answerForm } from '../../answer-form.ts';
import { readOfficeProfile } from '../../office-profile.ts';
import { toOwnPath } from '../../own-path.ts';
import type { Actions, PageServerLoad } from './$types';

const DESK = '/desk';

export const load: PageServerLoad = async ({ locals, url }) => {
	const next = toOwnPath(url.searchParams.get('next')) ?? '';
	if (locals.actor.kind === 'person') redirect(303, next || DESK);
	return { next, officeName: (await readOfficeProfile(locals.house)).name };
};

export const actions: Actions = {
	default: async ({ locals, request, url }) => {
		const form = await request.formData();
		const email = String(form.get('email') ?? '');
		const password = String(form.get('password') ?? '');
		const answer = await answerForm(locals, { email }, () => signIn(locals.house, { email, password }));
		if ('status' in answer) return answer;
		locals.setCookies.push(...answer.setCookies);
		redirect(303, toOwnPath(url.searchParams.get('next')) ?? DESK);
	},
};
