import { decodeSheet, importUnits, type ImportReport } from '#modules/organisation';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { answerForm } from '../../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Largest sheet that is read, in bytes. */
const MOST_BYTES = 2_000_000;

export const load: PageServerLoad = () => ({ today: today() });

export const actions: Actions = {
	try: async ({ locals, request }) => {
		const form = await request.formData();
		const day = String(form.get('day') ?? '');
		return answerForm(locals, { day }, async () => {
			const text = await readSheet(form);
			return { day, text, ...describe(await importUnits(locals.house.db, locals.actor, { text, day, dryRun: true }), locals.say) };
		});
	},
	keep: async ({ locals, request }) => {
		const form = await request.formData();
		const [day, text] = [String(form.get('day') ?? ''), String(form.get('text') ?? '')];
		return answerForm(locals, { day }, async () => ({ day, text, ...describe(await importUnits(locals.house.db, locals.actor, { text, day, dryRun: false }), locals.say) }));
	},
};

async function readSheet(form: FormData): Promise<string> {
	const file = form.get('file');
	if (!(file instanceof File) || file.name === '') throw new AppError('invalid', 'organisation.sheet_missing', { field: 'file' });
	if (file.size > MOST_BYTES) throw new AppError('too_large', 'organisation.sheet_unreadable', { field: 'file' });
	return decodeSheet(new Uint8Array(await file.arrayBuffer()));
}

/** The report in the reader's language. */
function describe({ rows, wrong, unknownColumns, actId }: ImportReport, say: App.Locals['say']) {
	const told = rows.map(({ error, warnings, ...row }) => ({ ...row, error: error && say(error.code, error.details), warnings: warnings.map((code) => say(code)) }));
	return { rows: told, wrong, unknownColumns, isKept: actId !== null };
}
