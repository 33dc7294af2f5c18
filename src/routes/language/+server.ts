import { redirect } from '@sveltejs/kit';
import { locales } from '#platform/i18n';
import { toOwnPath } from '../../own-path.ts';
import type { RequestHandler } from './$types';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keeps the reader's choice of language in a cookie and goes back to the page they were on. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const form = await request.formData();
	const locale = locales.find((candidate) => candidate === form.get('language'));
	if (locale) cookies.set('language', locale, { path: '/', maxAge: YEAR_SECONDS, sameSite: 'lax', httpOnly: true, secure: url.protocol === 'https:' });
	redirect(303, toOwnPath(form.get('back')) ?? '/');
};
