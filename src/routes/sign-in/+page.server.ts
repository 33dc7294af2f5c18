import { redirect } from '@sveltejs/kit';
import { hasIdentityProvider, signIn } from '#modules/accounts';
import { answerForm } from '../../answer-form.ts';
import { readOfficeProfile } from '../../office-profile.ts';
import { toOwnPath } from '../../own-path.ts';
import { readVisitor } from '../../visitor.ts';
import type { Actions, PageServerLoad } from './$types';

const DESK = '/desk';

/** What may have gone wrong on the way from the identity provider, told here since that way has no page. */
const providerProblems = ['failed', 'unreachable', 'email_unverified', 'unknown_person', 'other_person'];

export const load: PageServerLoad = async ({ locals, url }) => {
	const next = toOwnPath(url.searchParams.get('next')) ?? '';
	// Whoever is signed in comes here again to change how they sign in, and asks for it with `again`.
	const isAgain = url.searchParams.has('again');
	if (locals.actor.kind === 'person' && !isAgain) redirect(303, next || DESK);
	const told = url.searchParams.get('provider') ?? '';
	const providerProblem = providerProblems.includes(told) ? locals.say(`accounts.provider_${told}`) : '';
	return { next, isAgain, providerProblem, hasProvider: hasIdentityProvider(locals.house), officeName: (await readOfficeProfile(locals.house)).name };
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, request, url } = event;
		const form = await request.formData();
		const email = String(form.get('email') ?? '');
		const password = String(form.get('password') ?? '');
		const answer = await answerForm(locals, { email }, () => signIn(locals.house, readVisitor(event), { email, password }));
		if ('status' in answer) return answer;
		locals.setCookies.push(...answer.setCookies);
		const next = toOwnPath(url.searchParams.get('next')) ?? DESK;
		redirect(303, answer.needsCode ? `/sign-in/code?next=${encodeURIComponent(next)}` : next);
	},
};
