import { redirect } from '@sveltejs/kit';
import { beginProviderSignIn } from '#modules/accounts';
import { AppError } from '#platform/errors';
import { toOwnPath } from '../../../own-path.ts';
import { toSignInWith } from './tell-problem.server.ts';
import type { RequestHandler } from './$types';

/** To the office's own identity provider. A link and no form, because a form may not lead to another site. */
export const GET: RequestHandler = async ({ locals, url }) => {
	let location: string;
	try {
		const begun = await beginProviderSignIn(locals.house, toOwnPath(url.searchParams.get('next')) ?? '/desk');
		locals.setCookies.push(...begun.setCookies);
		location = begun.location;
	} catch (error) {
		// An office without a provider has no such page.
		if (!(error instanceof AppError) || error.kind === 'not_found') throw error;
		location = toSignInWith(error);
	}
	// The one place where the house sends somebody elsewhere: to what its administrator named as OIDC_ISSUER.
	redirect(303, location, { external: true });
};
