import { redirect } from '@sveltejs/kit';
import { listHoldersOfEnded } from '#modules/accounts';
import { getUnitOn, listUnitsOn, makeChanges, readPreview } from '#modules/organisation';
import { changeKinds, type ChangeKind } from '#modules/organisation/model';
import { today } from '#platform/clock';
import { AppError, joinErrors } from '#platform/errors';
import { answerForm, type FormProblem } from '../../../../../answer-form.ts';
import { readTyped, toInputs } from './change-inputs.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Fields of the form under other names than those of the changes. */
const fieldNames: Record<string, string> = { parentId: 'parent', unitIds: 'units', successorIds: 'into', unitId: '' };

function readSubject(url: URL): { kind: ChangeKind; unitId: string } {
	const unitId = url.searchParams.get('unit') ?? '';
	const kind = changeKinds.find((known) => known === url.searchParams.get('kind')) ?? 'establish';
	return { kind: unitId === '' ? 'establish' : kind, unitId };
}

/** The unit that changes (of a new one, the one above it), and the units that can be chosen beside it. */
export const load: PageServerLoad = async ({ locals: { house, actor }, url }) => {
	const { kind, unitId } = readSubject(url);
	const units = await listUnitsOn(house.db, today());
	const unit = unitId === '' ? null : await getUnitOn(house.db, unitId, today());
	const sisters = unit && kind === 'merge' ? units.filter(({ parentId, tier, id }) => (parentId === unit.parentId && tier === unit.tier && actor.may('organisation.manage', id)) || id === unit.id) : [];
	return { kind, unit, today: today(), names: units.filter(({ id }) => id !== unit?.id || kind === 'establish').map(({ name }) => name), sisters: sisters.map(({ id, name }) => ({ id, name })) };
};

export const actions: Actions = {
	preview: (event) =>
		answer(event, async ({ house, actor }, inputs) => {
			const { effects, endedIds, isFamiliarSymbol } = await readPreview(house.db, actor, inputs);
			const holders = endedIds.length > 0 ? await listHoldersOfEnded(house.db, actor, endedIds, today()) : [];
			return { preview: { effects, isFamiliarSymbol, holders: holders.map(({ name, role, userId, unitId }) => ({ key: `${userId} ${role} ${unitId}`, name, role })) } };
		}),
	keep: async (event) => {
		const answered = await answer(event, async ({ house, actor }, inputs) => ({ changeId: (await makeChanges(house.db, actor, inputs)).changeIds.at(-1)! }));
		if ('changeId' in answered) redirect(303, `/desk/units/changes/${answered.changeId}?kept`);
		return answered;
	},
};

type Event = Parameters<NonNullable<Actions['preview']>>[0];

/** Reads the form, asks the room, and answers with what was typed, right or wrong. */
async function answer<Result extends object>({ locals, request, url }: Event, ask: (locals: App.Locals, inputs: Record<string, unknown>[]) => Promise<Result>) {
	const { kind, unitId } = readSubject(url);
	const typed = readTyped(await request.formData(), kind);
	const answered = await answerForm(locals, { typed }, async () => {
		const unit = kind === 'establish' ? null : await getUnitOn(locals.house.db, unitId, today());
		const wrong: AppError[] = [];
		const inputs = await toInputs(locals.house.db, typed, unit, wrong);
		if (wrong.length === 0) return { typed, ...(await ask(locals, inputs)) };
		throw joinErrors([wrong[0]!, ...wrong.slice(1), ...(await findFurtherWrong(locals, inputs))]);
	});
	if ('data' in answered) nameFields(answered.data.problem, kind);
	return answered;
}

/** What else is wrong with changes of which something is known to be. */
async function findFurtherWrong({ house, actor }: App.Locals, inputs: readonly Record<string, unknown>[]): Promise<AppError[]> {
	try {
		await readPreview(house.db, actor, inputs);
		return [];
	} catch (error) {
		if (error instanceof AppError) return [error];
		throw error;
	}
}

/** The names that the form uses, each told once: a unit that no name leads to is also missing from the change. */
function nameFields(problem: FormProblem, kind: ChangeKind): void {
	const named = problem.all.map(({ message, field }) => ({ message, field: nameField(field, kind) }));
	problem.all = named.filter(({ field }, index) => field === '' || named.findIndex((other) => other.field === field) === index);
}

function nameField(field: string, kind: ChangeKind): string {
	const name = field.split('.')[0]!;
	return kind === 'split' && name === 'successorIds' ? 'successor1' : (fieldNames[name] ?? name);
}
