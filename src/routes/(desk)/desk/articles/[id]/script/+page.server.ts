import { getArticleForDesk, makeScriptFor, readScriptOf } from '#modules/news';
import type { Problem } from '@nhipcau/editions/types';
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
	return { rule, problems: describeProblems(locals, (build?.editions ?? []).map(({ problem }) => problem)) };
};

/** What is wrong with lines of the script, by the line's id. */
function describeProblems(locals: App.Locals, problems: (Problem | null | undefined)[]): Record<string, string> {
	// Builds made before lines were numbered have the id under `line`.
	const idOf = ({ details }: Problem) => details.entry ?? details.line;
	const lines = problems.flatMap((problem) => (!problem || idOf(problem) === undefined ? [] : [[String(idOf(problem)), locals.say(problem.code, problem.details)] as const]));
	return Object.fromEntries(lines);
}

export const actions: Actions = {
	/** Reads the saved script as the build will; answers it with every reading made anew and what a build would refuse. */
	check: ({ locals, params }) =>
		answerForm(locals, {}, async () => {
			const { script, problems } = await readScriptOf(locals.house, locals.actor, params.id);
			return { checked: script, problems: describeProblems(locals, problems) };
		}),
};
