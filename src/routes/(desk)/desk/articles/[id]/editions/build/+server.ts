import { json } from '@sveltejs/kit';
import { getArticleForDesk } from '#modules/news';
import { orJson } from '../../../../answer-failure.server.ts';
import type { RequestHandler } from './$types';

/** The editions as they stand, for a browser that events do not reach. */
export const GET: RequestHandler = ({ locals, params }) =>
	orJson(locals, async () => json({ build: (await getArticleForDesk(locals.house.db, locals.actor, params.id)).build }));
