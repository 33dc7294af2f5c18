import { json } from '@sveltejs/kit';
import { listSilenceKeys, silenceFinding } from '#modules/news';
import { orJson } from '../../../answer-failure.server.ts';
import type { RequestHandler } from './$types';

/** Accepts a finding for good in the article's unit, and answers every key that is accepted there. */
export const POST: RequestHandler = ({ locals, params, request }) =>
	orJson(locals, async () => {
		await silenceFinding(locals.house.db, locals.actor, params.id, await request.json());
		return json({ silenced: await listSilenceKeys(locals.house.db, locals.actor, params.id) });
	});
