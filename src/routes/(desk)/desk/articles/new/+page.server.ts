import { redirect } from '@sveltejs/kit';
import { createArticle, type CreatedArticle } from '#modules/news';
import { listUnitsOn } from '#modules/organisation';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { answerForm } from '../../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Most words that are named of those that did not arrive. */
const SHOWN_WORDS = 40;

/** Units for which the actor may write, the one of their own grant first. */
export const load: PageServerLoad = async ({ locals: { house, actor } }) => {
	const own = actor.grants.map((grant) => grant.unitId);
	const units = (await listUnitsOn(house.db, today())).filter((unit) => actor.may('news.write', unit.id));
	return { units: units.map(({ id, name }) => ({ id, name })).toSorted((a, b) => Number(own.includes(b.id)) - Number(own.includes(a.id))) };
};

/** Words were pasted, or a file was sent. Works without script. Throws `news.two_beginnings` where both came: one of them would be lost. */
async function readStart(form: FormData): Promise<object> {
	const file = form.get('file');
	const html = String(form.get('html') ?? '');
	const text = String(form.get('text') ?? '');
	const hasFile = file instanceof File && file.size > 0;
	const hasWords = html.trim() !== '' || text.trim() !== '';
	if (hasFile && hasWords) throw new AppError('invalid', 'news.two_beginnings');
	if (hasFile) return { from: 'upload', fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
	return hasWords ? { from: 'pasted', html, text } : { from: 'nothing' };
}

/** What the writer should know before going on; null where everything arrived. */
function describeImport({ article, warnings, lossReport }: CreatedArticle, say: App.Locals['say']) {
	const missing = lossReport?.missingWords ?? 0;
	if (warnings.length === 0 && missing === 0) return null;
	return {
		id: article.id,
		title: article.title,
		warnings: warnings.map(({ code, details }) => say(code, details)),
		missing: { count: missing, sample: (lossReport?.missing ?? []).slice(0, SHOWN_WORDS).join(' ') },
		isScan: article.uncertain,
	};
}

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = await request.formData();
		const text = String(form.get('text') ?? '');
		const made = await answerForm(locals, { text }, async () =>
			createArticle(locals.house, locals.actor, String(form.get('unit') ?? ''), await readStart(form)),
		);
		if (!('article' in made)) return made;
		const imported = describeImport(made, locals.say);
		if (imported === null) redirect(303, `/desk/articles/${made.article.id}`);
		return { imported };
	},
};
