import { json } from '@sveltejs/kit';
import { toPictureAddress } from '#modules/editions/model';
import { listMediaFiles } from '#modules/media';
import { getArticleForDesk, storePicture } from '#modules/news';
import { orJson } from '../../../answer-failure.server.ts';
import type { RequestHandler } from './$types';

/** Pictures of the article's unit, as figures. */
export const GET: RequestHandler = ({ locals, params }) =>
	orJson(locals, async () => {
		const { article } = await getArticleForDesk(locals.house.db, locals.actor, params.id);
		const files = await listMediaFiles(locals.house.db, [article.unitId], { limit: 60, offset: 0 });
		return json({ pictures: files.map(({ id, alt, caption, credit }) => ({ src: toPictureAddress(id), alt, caption, credit })) });
	});

/** Takes in a picture with its words and answers the figure. */
export const POST: RequestHandler = ({ locals, params, request }) =>
	orJson(locals, async () => {
		const form = await request.formData();
		const file = form.get('file');
		const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
		const words = Object.fromEntries(['alt', 'caption', 'credit'].map((name) => [name, String(form.get(name) ?? '')]));
		return json({ figure: await storePicture(locals.house, locals.actor, params.id, bytes, words) });
	});
