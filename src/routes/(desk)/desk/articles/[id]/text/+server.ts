import { json } from '@sveltejs/kit';
import { autosaveArticle, saveArticle } from '#modules/news';
import { orJson } from '../../../answer-failure.server.ts';
import { readKeptText } from '../kept-text.server.ts';
import type { RequestHandler } from './$types';

/** The text as it is saved now. */
export const GET: RequestHandler = ({ locals, params }) => orJson(locals, async () => json({ kept: await readKeptText(locals, params.id) }));

/** Saves the text; a stale one is kept as a copy and answered with who changed what when. */
export const PUT: RequestHandler = ({ locals, params, request }) =>
	orJson(locals, async () => {
		await saveArticle(locals.house.db, locals.actor, params.id, await request.json());
		return json({ kept: await readKeptText(locals, params.id) });
	});

/** Keeps what cannot be saved yet. */
export const POST: RequestHandler = ({ locals, params, request }) =>
	orJson(locals, async () => {
		await autosaveArticle(locals.house.db, locals.actor, params.id, await request.json());
		return json({ kept: await readKeptText(locals, params.id) });
	});
