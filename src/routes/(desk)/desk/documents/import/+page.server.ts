import { redirect } from '@sveltejs/kit';
import { importRegister, listRegisterUnits, previewImport, readRegisterFile, type ImportChoice } from '#modules/documents';
import { registerColumns, type RegisterColumn } from '#modules/documents/model';
import { listUnitsOn } from '#modules/organisation';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { answerForm } from '../../../../../answer-form.ts';
import { readFormFile } from '../read-form.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Most rows that a page shows; an import takes them all. */
const SHOWN = 200;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { house, actor, say } = locals;
	const kept = new Set(listRegisterUnits(actor));
	const own = new Set(actor.grants.map(({ unitId }) => unitId));
	const units = (await listUnitsOn(house.db, today())).filter(({ id }) => kept.has(id)).toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
	const unitId = units.find(({ id }) => id === url.searchParams.get('unit'))?.id ?? units[0]?.id ?? '';
	const uploadId = url.searchParams.get('upload');
	const preview = uploadId ? await previewImport(house.db, actor, unitId, uploadId, readChoice(url.searchParams)) : null;
	const onlyProblems = url.searchParams.has('problems');
	const lines = preview?.lines.filter(({ outcome }) => !onlyProblems || outcome === 'refused') ?? [];
	return {
		units: units.map(({ id, name }) => ({ value: id, label: name })),
		unitId,
		uploadId,
		onlyProblems,
		preview: preview && { ...preview, lines: lines.slice(0, SHOWN).map(({ reason, ...line }) => ({ ...line, reason: reason && say(reason.code, reason.details) })) },
		notShown: Math.max(0, lines.length - SHOWN),
	};
};

/** What the address chooses: sheet, row of heads, and a column for each field (empty: none). */
function readChoice(given: URLSearchParams): ImportChoice {
	const number = (name: string) => (/^\d{1,5}$/.test(given.get(name) ?? '') ? Number(given.get(name)) : undefined);
	const mapping: Partial<Record<RegisterColumn, number | null>> = {};
	for (const column of registerColumns) {
		if (given.get(column) === '') mapping[column] = null;
		else if (number(column) !== undefined) mapping[column] = number(column)!;
	}
	const [sheet, headRow] = [number('sheet'), number('head')];
	return { mapping, ...(sheet !== undefined && { sheet }), ...(headRow !== undefined && { headRow: headRow - 1 }) };
}

export const actions: Actions = {
	read: async ({ locals, request }) => {
		const form = await request.formData();
		const unitId = String(form.get('unit') ?? '');
		const answer = await answerForm(locals, { unit: unitId }, async () => {
			const file = await readFormFile(form);
			if (!file) throw new AppError('invalid', 'documents.file_missing', { field: 'file' });
			const uploadId = await readRegisterFile(locals.house, locals.actor, unitId, file);
			// Heads that are missing are told here, beside the file.
			await previewImport(locals.house.db, locals.actor, unitId, uploadId);
			return { uploadId };
		});
		if (!('uploadId' in answer)) return answer;
		redirect(303, `/desk/documents/import?unit=${encodeURIComponent(unitId)}&upload=${answer.uploadId}`);
	},
	keep: async ({ locals, request }) => {
		const form = await request.formData();
		const [unitId, uploadId, choice] = ['unit', 'upload', 'choice'].map((name) => String(form.get(name) ?? '')) as [string, string, string];
		return answerForm(locals, { unit: unitId }, async () => {
			const { counts } = await importRegister(locals.house.db, locals.actor, unitId, uploadId, readChoice(new URLSearchParams(choice)));
			return { counts };
		});
	},
};
