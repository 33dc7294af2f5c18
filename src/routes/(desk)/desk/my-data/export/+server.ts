import { exportAsJson, exportAsPage } from '#modules/privacy';
import type { RequestHandler } from './$types';

/** The signed-in person's own data as a file: JSON for a program, or with `?as=page` a page that stands by itself. */
export const GET: RequestHandler = async ({ locals: { house, actor, locale }, url }) => {
	const asPage = url.searchParams.get('as') === 'page';
	const body = asPage ? await exportAsPage(house, actor, locale) : await exportAsJson(house, actor);
	return new Response(body, {
		headers: {
			'content-type': asPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="personal-data.${asPage ? 'html' : 'json'}"`,
			'cache-control': 'no-store',
		},
	});
};
