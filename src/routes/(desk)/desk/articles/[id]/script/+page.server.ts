import { makeScript } from '#modules/editions';
import { getArticleForDesk, makeScriptFor } from '#modules/news';
import { answerForm } from '../../../../../../answer-form.ts';
import { describeFailure } from '../../../answer-failure.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** The script by rule comes after the page: reading a long text takes a moment. */
export const load: PageServerLoad = async ({ locals, params, depends }) => {
	depends('desk:article');
	const { build } = await getArticleForDesk(locals.house.db, locals.actor, params.id);
	const rule = makeScriptFor(locals.house, locals.actor, params.id).then(
		(text) => ({ text, problem: null }),
		(failure: unknown) => ({ text: null, problem: describeFailure(locals, failure).message }),
	);
	const problems = (build?.editions ?? []).flatMap(({ problem }) => (problem?.details.line === undefined ? [] : [[String(problem.details.line), locals.say(problem.code, problem.details)] as const]));
	return { rule, problems: Object.fromEntries(problems) };
};

export const actions: Actions = {
	/** Reads the saved script as the build will, and answers it with every reading made anew. */
	check: ({ locals, params }) =>
		answerForm(locals, {}, async () => {
			const { article, officeName } = await getArticleForDesk(locals.house.db, locals.actor, params.id);
			const { title, lead, byline, source, date, language, uncertain, document, script } = article;
			const content = { title, lead, byline, source, office: officeName, date, language, aiUse: article.aiUse ?? 'none', uncertain, document, script } as const;
			return { checked: await makeScript(locals.house, content) };
		}),
};
