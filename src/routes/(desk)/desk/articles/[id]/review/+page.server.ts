import { redirect } from '@sveltejs/kit';
import type { Picture } from '@nhipcau/document';
import { renderBody } from '@nhipcau/document/html';
import type { FactsFile } from '@nhipcau/editions/types';
import { listPictureAddresses } from '#modules/editions';
import { findPictureId } from '#modules/editions/model';
import { getMediaFile } from '#modules/media';
import { getPreview, publishArticle, returnArticle, submitArticle, withdrawArticle, type Preview } from '#modules/news';
import type { House } from '#platform/manifest';
import { answerForm } from '../../../../../../answer-form.ts';
import { readBuildText, readChapters } from '../build-files.server.ts';
import { toContent } from '../kept-text.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Exactly what would be published: text, editions, what is said otherwise than written, every figure. */
export const load: PageServerLoad = async ({ locals: { house, actor }, params, depends }) => {
	depends('desk:article');
	const preview = await getPreview(house.db, actor, params.id);
	const { build } = preview;
	const facts = await readFacts(house, build);
	return {
		content: toContent(preview.article),
		body: await renderPreview(house, preview),
		build,
		chapters: await readChapters(house, build),
		script: await readBuildText(house, build, 'script.txt'),
		facts: facts ? { text: facts.text, figures: facts.facts.map(({ start, end, spoken }) => ({ start, end, spoken })) } : null,
		previewHash: preview.previewHash,
		pending: preview.pending,
	};
};

async function readFacts(house: House, build: Preview['build']): Promise<FactsFile | null> {
	const text = await readBuildText(house, build, 'facts.json');
	return text === null ? null : (JSON.parse(text) as FactsFile);
}

/** The text as the portal's own renderer writes it, pictures under the desk's addresses. */
async function renderPreview({ db }: House, { article, office }: Preview): Promise<string> {
	const pictures = new Map<string, Picture>();
	for (const src of listPictureAddresses(article.document)) {
		const id = findPictureId(src);
		if (id === null) continue;
		const { mime, width, height } = await getMediaFile(db, id);
		pictures.set(src, { bytes: new Uint8Array(), mime, width, height });
	}
	const { title, lead, byline, source, date, language, document } = article;
	return renderBody({ title, lead, byline, source, office, date, language, document, pictures }, { pictureUrl: (src) => src });
}

export const actions: Actions = {
	submit: async ({ locals, params, request }) => {
		const form = await request.formData();
		return answerForm(locals, {}, async () => void (await submitArticle(locals.house.db, locals.actor, params.id, { revision: Number(form.get('revision')) })));
	},
	publish: async ({ locals, params, request }) => {
		const form = await request.formData();
		const answer = await answerForm(locals, {}, () => publishArticle(locals.house.db, locals.actor, params.id, { previewHash: String(form.get('preview')) }));
		if ('number' in answer) redirect(303, `/desk/articles/${params.id}/versions?published`);
		return answer;
	},
	return: async ({ locals, params, request }) => {
		const note = String((await request.formData()).get('note') ?? '');
		return answerForm(locals, { note }, async () => void (await returnArticle(locals.house.db, locals.actor, params.id, { note })));
	},
	withdraw: async ({ locals, params, request }) => {
		const note = String((await request.formData()).get('note') ?? '');
		return answerForm(locals, { note }, async () => void (await withdrawArticle(locals.house.db, locals.actor, params.id, { note })));
	},
};
