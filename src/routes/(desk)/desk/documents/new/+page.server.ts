import { redirect } from '@sveltejs/kit';
import { findProposal, listKinds, listRegisterUnits, listUsedFields, readUpload, registerDocument } from '#modules/documents';
import { listUnitsOn } from '#modules/organisation';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { answerForm } from '../../../../../answer-form.ts';
import { readDocumentForm, readFormFile } from '../read-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Units whose register the actor keeps, that of their own grant first; and what an uploaded file has told. */
export const load: PageServerLoad = async ({ locals: { house, actor }, url }) => {
	const kept = new Set(listRegisterUnits(actor));
	const own = new Set(actor.grants.map(({ unitId }) => unitId));
	const units = (await listUnitsOn(house.db, today())).filter(({ id }) => kept.has(id) || actor.kind === 'system').toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
	const unitId = units.find(({ id }) => id === url.searchParams.get('unit'))?.id ?? units[0]?.id ?? '';
	const uploadId = url.searchParams.get('upload') ?? '';
	return {
		units: units.map(({ id, name }) => ({ value: id, label: name })),
		unitId,
		uploadId,
		read: uploadId === '' ? null : await findProposal(house.db, uploadId, unitId),
		kinds: await listKinds(house.db),
		fields: await listUsedFields(house.db, actor),
	};
};

export const actions: Actions = {
	read: async ({ locals, request }) => {
		const form = await request.formData();
		const unitId = String(form.get('unit') ?? '');
		const answer = await answerForm(locals, { unit: unitId }, async () => {
			const file = await readFormFile(form);
			if (!file) throw new AppError('invalid', 'documents.file_missing', { field: 'file' });
			return readUpload(locals.house, locals.actor, unitId, file);
		});
		if (!('uploadId' in answer)) return answer;
		redirect(303, `/desk/documents/new?unit=${encodeURIComponent(unitId)}&upload=${answer.uploadId}`);
	},
	register: async ({ locals, request }) => {
		const form = await request.formData();
		const [unitId, uploadId] = [String(form.get('unit') ?? ''), String(form.get('upload') ?? '')];
		const kept = { unit: unitId, ...readDocumentForm(form) };
		const answer = await answerForm(locals, kept, () =>
			registerDocument(locals.house.db, locals.actor, unitId, readDocumentForm(form), { despiteTwin: form.has('despiteTwin'), ...(uploadId && { uploadId }) }),
		);
		if (!('id' in answer)) return answer;
		redirect(303, `/desk/documents/${answer.id}?done=registered`);
	},
};
