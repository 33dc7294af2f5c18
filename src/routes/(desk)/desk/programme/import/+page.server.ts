import { redirect } from '@sveltejs/kit';
import { importProgramme, listPlanning, previewImport, readProgrammeFile, type ImportChoice } from '#modules/programme';
import { programmeColumns, type ProgrammeColumn } from '#modules/programme/model';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { answerForm } from '../../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Most rows that a page shows; an import takes them all. */
const SHOWN = 200;

function readYear(text: string | null): number {
	const year = Number(text);
	return Number.isInteger(year) && year >= 1990 && year <= 2199 ? year : Number(today().slice(0, 4));
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const { house, actor, say } = locals;
	const { planned } = await listPlanning(house.db, actor);
	const unitId = planned.find(({ id }) => id === url.searchParams.get('unit'))?.id ?? planned[0]?.id ?? '';
	const uploadId = url.searchParams.get('upload');
	const year = readYear(url.searchParams.get('year'));
	const preview = uploadId ? await previewImport(house.db, actor, unitId, year, uploadId, readChoice(url.searchParams)) : null;
	return {
		planned: planned.map(({ id, name }) => ({ value: id, label: name })),
		unitId,
		uploadId,
		year,
		preview: preview && { ...preview, lines: preview.lines.slice(0, SHOWN).map(({ reason, ...line }) => ({ ...line, reason: reason && say(reason.code, reason.details) })) },
		notShown: Math.max(0, (preview?.lines.length ?? 0) - SHOWN),
	};
};

/** What the address chooses: sheet, row of heads, and a column for each field (empty: none). */
function readChoice(given: URLSearchParams): ImportChoice {
	const number = (name: string) => (/^\d{1,5}$/.test(given.get(name) ?? '') ? Number(given.get(name)) : undefined);
	const mapping: Partial<Record<ProgrammeColumn, number | null>> = {};
	for (const column of programmeColumns) {
		if (given.get(`c_${column}`) === '') mapping[column] = null;
		else if (number(`c_${column}`) !== undefined) mapping[column] = number(`c_${column}`)!;
	}
	const [sheet, headRow] = [number('sheet'), number('head')];
	return { mapping, ...(sheet !== undefined && { sheet }), ...(headRow !== undefined && { headRow: headRow - 1 }) };
}

export const actions: Actions = {
	read: async ({ locals, request }) => {
		const form = await request.formData();
		const [unitId, year, text] = ['unit', 'year', 'text'].map((name) => String(form.get(name) ?? '')) as [string, string, string];
		const answer = await answerForm(locals, { unit: unitId, year, text }, async () => {
			const file = form.get('file');
			const hasFile = file instanceof File && file.size > 0;
			if (!hasFile && text.trim() === '') throw new AppError('invalid', 'programme.import_missing', { field: 'file' });
			const source = hasFile ? { bytes: new Uint8Array(await file.arrayBuffer()) } : { text };
			const uploadId = await readProgrammeFile(locals.house.db, locals.actor, unitId, source);
			// Heads that are missing are told here, beside the file.
			await previewImport(locals.house.db, locals.actor, unitId, readYear(year), uploadId);
			return { uploadId };
		});
		if (!('uploadId' in answer)) return answer;
		redirect(303, `/desk/programme/import?unit=${encodeURIComponent(unitId)}&year=${readYear(year)}&upload=${answer.uploadId}`);
	},
	keep: async ({ locals, request }) => {
		const form = await request.formData();
		const [unitId, uploadId, year, choice] = ['unit', 'upload', 'year', 'choice'].map((name) => String(form.get(name) ?? '')) as [string, string, string, string];
		return answerForm(locals, { unit: unitId, year, text: '' }, async () => {
			const { counts } = await importProgramme(locals.house.db, locals.actor, unitId, readYear(year), uploadId, readChoice(new URLSearchParams(choice)));
			return { counts };
		});
	},
};
