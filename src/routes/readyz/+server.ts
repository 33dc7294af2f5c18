import { json } from '@sveltejs/kit';
import { checkReadiness } from '#platform/readiness.server';
import type { RequestHandler } from './$types';

/** Whether the house can do its work: for a proxy or a supervisor that sends requests elsewhere meanwhile. */
export const GET: RequestHandler = async ({ locals: { house } }) => {
	const readiness = await checkReadiness(house);
	const ok = Object.values(readiness).every(Boolean);
	return json({ ok, ...readiness }, { status: ok ? 200 : 503, headers: { 'cache-control': 'no-store' } });
};
