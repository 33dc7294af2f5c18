import { fail, redirect } from '@sveltejs/kit';
import { beginDigest, getDocument, listDocuments, listKinds, relateDocuments, removeDocument, unrelateDocuments } from '#modules/documents';
import { toSymbolKey } from '#modules/documents/model';
import { AppError } from '#platform/errors';
import { answerForm } from '../../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** A document with everything that hangs on it, room by room as their manifests say. */
export const load: PageServerLoad = async ({ locals: { house, actor }, params, url }) => {
	const found = await getDocument(house.db, actor, params.id);
	const kinds = house.manifests.flatMap(({ documentRecords = [] }) => documentRecords).toSorted((a, b) => a.order - b.order);
	const hanging = [];
	for (const { heading, list, begin } of kinds) {
		const records = await list(house, actor, params.id);
		const isOffered = begin !== undefined && actor.mayAnywhere(begin.permission);
		if (records.length > 0 || isOffered) hanging.push({ heading, records, begin: isOffered ? { label: begin.label, href: begin.href(params.id) } : null });
	}
	return { ...found, kinds: await listKinds(house.db), hanging, mayDigest: actor.mayAnywhere('news.write'), done: url.searchParams.get('done') };
};

export const actions: Actions = {
	digest: async ({ locals, params }) => {
		const { house, actor } = locals;
		const answer = await answerForm(locals, {}, async () => {
			const { document } = await getDocument(house.db, actor, params.id);
			// The digest is written where the actor writes: for the document's own unit if possible.
			const units = [document.unitId, ...actor.grants.map(({ unitId }) => unitId)];
			return { articleId: await beginDigest(house, actor, params.id, units.find((unit) => actor.may('news.write', unit)) ?? document.unitId) };
		});
		if (!('articleId' in answer)) return answer;
		redirect(303, `/desk/articles/${answer.articleId}`);
	},
	relate: async ({ locals, params, request }) => {
		const form = await request.formData();
		const [kind, since, earlier] = ['kind', 'since', 'earlier'].map((name) => String(form.get(name) ?? '')) as [string, string, string];
		return answerForm(locals, { kind, since, earlier }, async () => {
			const { house, actor } = locals;
			// By its symbol, however typed; where the words fit one document alone, that one is meant.
			const { documents } = earlier.trim() === '' ? { documents: [] } : await listDocuments(house.db, actor, { search: earlier });
			const others = documents.filter(({ id }) => id !== params.id);
			const found = others.find(({ symbol }) => symbol !== '' && toSymbolKey(symbol) === toSymbolKey(earlier)) ?? (others.length === 1 ? others[0] : undefined);
			if (!found) throw new AppError('invalid', earlier.trim() === '' ? 'documents.earlier_missing' : 'documents.earlier_not_found', { words: earlier.slice(0, 60), field: 'earlier' });
			await relateDocuments(house.db, actor, params.id, { earlierId: found.id, kind, since });
			return { done: 'related' };
		});
	},
	unrelate: async ({ locals, params, request }) => {
		const form = await request.formData();
		return answerForm(locals, {}, async () => {
			await unrelateDocuments(locals.house.db, locals.actor, params.id, String(form.get('earlier')), String(form.get('kind')));
			return { done: 'unrelated' };
		});
	},
	remove: async ({ locals, params, request }) => {
		const form = await request.formData();
		if (!form.has('sure')) return fail(400, { problem: { code: '', message: locals.say('documents.remove_sure'), field: 'sure', all: [{ message: locals.say('documents.remove_sure'), field: 'sure' }] }, kept: {} });
		const answer = await answerForm(locals, {}, async () => {
			await removeDocument(locals.house.db, locals.actor, params.id);
			return { done: 'removed' };
		});
		if (!('done' in answer)) return answer;
		redirect(303, '/desk/documents');
	},
};
