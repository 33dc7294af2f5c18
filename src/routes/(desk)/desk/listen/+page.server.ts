import { addReading, changeReading, importReadings, listReadings, readAloud, removeReading } from '#modules/editions';
import { listenLimits } from '#modules/editions/model';
import { listUnitsOn } from '#modules/organisation';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { answerForm } from '../../../../answer-form.ts';
import { toSoundAddress } from './sound-address.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Largest dictionary file, in megabytes. */
const FILE_MB = 2;

/** The units whose dictionary the actor may see, those of their own grants first. */
async function listUnits({ house, actor }: App.Locals) {
	const own = actor.grants.map((grant) => grant.unitId);
	const units = (await listUnitsOn(house.db, today())).filter((unit) => actor.may('editions.read_readings', unit.id));
	return units.map(({ id, name }) => ({ id, name })).toSorted((a, b) => Number(own.includes(b.id)) - Number(own.includes(a.id)));
}

/** The unit of the address, else the first. */
async function chooseUnit(locals: App.Locals, url: URL) {
	const units = await listUnits(locals);
	const unit = units.find(({ id }) => id === url.searchParams.get('unit')) ?? units[0] ?? { id: '', name: '' };
	return { units, unit };
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const { units, unit } = await chooseUnit(locals, url);
	const readings = unit.id === '' ? [] : await listReadings(locals.house.db, locals.actor, unit.id);
	const example = url.searchParams.has('example') ? locals.say('editions.listen_example_text') : '';
	return { units, unit, readings, example, mayManage: locals.actor.may('editions.manage_readings', unit.id) };
};

/** What was typed in any form of the page; every one carries the text that is being tried. */
function readForm(form: FormData) {
	const read = (name: string) => String(form.get(name) ?? '');
	return { text: read('text').replaceAll('\r\n', '\n'), id: read('id'), written: read('written'), spoken: read('spoken'), note: read('note') };
}

type Typed = ReturnType<typeof readForm>;

/** Acts on the dictionary of the chosen unit, and answers with the text as it stood. */
function onDictionary(place: 'reading' | 'import', act: (locals: App.Locals, unitId: string, typed: Typed, form: FormData) => Promise<{ done: string; details: Record<string, string | number>; removed?: Partial<Typed> }>) {
	return async ({ locals, request, url }: { locals: App.Locals; request: Request; url: URL }) => {
		const form = await request.formData();
		const typed = readForm(form);
		const { unit } = await chooseUnit(locals, url);
		return answerForm(locals, { ...typed, place }, async () => ({ text: typed.text, ...(await act(locals, unit.id, typed, form)) }));
	};
}

async function readFile(form: FormData): Promise<string> {
	const file = form.get('file');
	if (!(file instanceof File) || file.size === 0) throw new AppError('invalid', 'editions.dictionary_missing', { field: 'file' });
	if (file.size > FILE_MB * 1_000_000) throw new AppError('too_large', 'editions.dictionary_too_big', { most: FILE_MB, field: 'file' });
	return new TextDecoder().decode(await file.arrayBuffer());
}

export const actions: Actions = {
	/** Without script: shows how the text is read, with the sound beside it. */
	read: async ({ locals, request, url }) => {
		const typed = readForm(await request.formData());
		return answerForm(locals, { ...typed, place: 'text' }, async () => {
			const { text } = typed;
			if (text.length > listenLimits.written) throw new AppError('too_large', 'editions.text_too_long_to_try', { most: listenLimits.written, count: text.length, field: 'text' });
			const { unit } = await chooseUnit(locals, url);
			const { spoken } = readAloud(text, await listReadings(locals.house.db, locals.actor, unit.id));
			if (!/\p{L}/u.test(spoken)) throw new AppError('invalid', 'editions.nothing_to_hear', { field: 'text' });
			return { text, sound: toSoundAddress(spoken) };
		});
	},
	/** Without script: puts an alternative, or an entry that is to be changed, into the form. */
	fill: async ({ request }) => {
		const form = await request.formData();
		const typed = readForm(form);
		return { text: typed.text, ...(!form.has('drop') && { filled: typed }) };
	},
	add: onDictionary('reading', async ({ house, actor }, unitId, typed) => {
		const { written, spoken } = await addReading(house.db, actor, unitId, typed);
		return { done: 'editions.reading_added', details: { written, spoken } };
	}),
	change: onDictionary('reading', async ({ house, actor }, _unitId, typed) => {
		const { written, spoken } = await changeReading(house.db, actor, typed.id, typed);
		return { done: 'editions.reading_changed', details: { written, spoken } };
	}),
	remove: onDictionary('reading', async ({ house, actor }, _unitId, { text: _, ...removed }) => {
		await removeReading(house.db, actor, removed.id);
		return { done: 'editions.reading_removed', details: { written: removed.written }, removed };
	}),
	import: onDictionary('import', async ({ house, actor }, unitId, _typed, form) => {
		const outcome = await importReadings(house.db, actor, unitId, await readFile(form));
		return { done: 'editions.dictionary_imported', details: { ...outcome } };
	}),
};

