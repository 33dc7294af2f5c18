import { redirect } from '@sveltejs/kit';
import { endProviderSignIn } from '#modules/accounts';
import { AppError } from '#platform/errors';
import { toOwnPath } from '../../../../own-path.ts';
import { readVisitor } from '../../../../visitor.ts';
import { toSignInWith } from '../tell-problem.server.ts';
import type { RequestHandler } from './$types';

/** Back from the identity provider, with a code that only this server can turn into a name. */
export const GET: RequestHandler = async (event) => {
	let location: string;
	try {
		const { setCookies, next } = await endProviderSignIn(event.locals.house, readVisitor(event), event.url.search);
		event.locals.setCookies.push(...setCookies);
		location = toOwnPath(next) ?? '/desk';
	} catch (error) {
		// An office without a provider has no such page.
		if (!(error instanceof AppError) || error.kind === 'not_found') throw error;
		location = toSignInWith(error);
	}
	redirect(303, location);
};
