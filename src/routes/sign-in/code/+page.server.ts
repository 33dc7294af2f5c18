import { redirect } from '@sveltejs/kit';
import { hasSecondStep, signInWithCode } from '#modules/accounts';
import { answerForm } from '../../../answer-form.ts';
import { readOfficeProfile } from '../../../office-profile.ts';
import { toOwnPath } from '../../../own-path.ts';
import { readVisitor } from '../../../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	// Without the password of a moment ago there is nothing to enter a code for; the page says so.
	const isWaiting = await hasSecondStep(event.locals.house, readVisitor(event));
	return { isWaiting, next: toOwnPath(event.url.searchParams.get('next')) ?? '/desk', officeName: (await readOfficeProfile(event.locals.house)).name };
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, request, url } = event;
		const code = String((await request.formData()).get('code') ?? '');
		const answer = await answerForm(locals, {}, () => signInWithCode(locals.house, readVisitor(event), code));
		if ('status' in answer) return answer;
		locals.setCookies.push(...answer.setCookies);
		redirect(303, toOwnPath(url.searchParams.get('next')) ?? '/desk');
	},
};
