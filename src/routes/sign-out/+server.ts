import { redirect } from '@sveltejs/kit';
import { signOut } from '#modules/accounts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals, request }) => {
	const { setCookies } = await signOut(locals.house, request.headers);
	locals.setCookies.push(...setCookies);
	redirect(303, '/');
};
