import { error } from '@sveltejs/kit';
import { mayReadMetrics } from '../../metrics.server.ts';
import type { RequestHandler } from './$types';

/** Figures for Prometheus. Who may not read them is told nothing of them. */
export const GET: RequestHandler = async ({ locals: { metrics, say }, request }) => {
	if (!mayReadMetrics(request.headers)) error(404, { message: say('web.not_found') });
	const { text, contentType } = await metrics.describe();
	return new Response(text, { headers: { 'content-type': contentType, 'cache-control': 'no-store' } });
};
