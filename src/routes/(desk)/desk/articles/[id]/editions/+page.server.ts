import { cancelForm, retryForm } from '#modules/editions';
import { findEditionsChange, getArticleForDesk, requestEditions } from '#modules/news';
import { answerForm } from '../../../../../../answer-form.ts';
import { readChapters } from '../build-files.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house, actor }, params, depends }) => {
	depends('desk:article');
	const { build } = await getArticleForDesk(house.db, actor, params.id);
	const change = build ? null : await findEditionsChange(house.db, actor, params.id);
	return { build, change, chapters: await readChapters(house, build), mayBuild: actor.mayAnywhere('editions.build') };
};

async function changeForm({ locals, params, request }: Parameters<Actions[string]>[0], change: typeof cancelForm): Promise<unknown> {
	const form = await request.formData();
	return answerForm(locals, {}, async () => {
		const { build } = await getArticleForDesk(locals.house.db, locals.actor, params.id!);
		if (build) await change(locals.house, locals.actor, build.id, form.get('form'));
	});
}

export const actions: Actions = {
	build: ({ locals, params }) => answerForm(locals, {}, async () => void (await requestEditions(locals.house.db, locals.actor, params.id))),
	cancel: (event) => changeForm(event, cancelForm) as Promise<void>,
	retry: (event) => changeForm(event, (house, ...rest) => retryForm(house as typeof event.locals.house, ...rest)) as Promise<void>,
};
