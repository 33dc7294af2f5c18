import type { Kysely } from 'kysely';
import { resolveUnitByName } from '#modules/organisation';
import { today } from '#platform/clock';
import { AppError, findErrorCode } from '#platform/errors';

const names = ['content', 'lead', 'coordinating', 'dueOn', 'duePrecision', 'deliverable', 'field', 'directing', 'submittedTo'] as const;

/** The fields of a task as the form sent them. */
export function readTaskForm(form: FormData): Record<(typeof names)[number], string> {
	return Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '')])) as Record<(typeof names)[number], string>;
}

/** The same as an input of the room, units by their ids. Throws the codes of the organisation beside the field of the unit. */
export async function toTaskInput(db: Kysely<any>, { lead, coordinating, ...fields }: ReturnType<typeof readTaskForm>): Promise<Record<string, unknown>> {
	if (lead.trim() === '') throw new AppError('invalid', 'programme.lead_missing', { field: 'lead' });
	if (lead.includes(';')) throw new AppError('invalid', 'programme.lead_doubled', { words: lead.slice(0, 80), field: 'lead' });
	const leadUnitId = await resolve(db, lead, 'lead');
	const coordinatingUnitIds = [];
	for (const name of coordinating.split(/[;\n]/).map((part) => part.trim()).filter(Boolean)) coordinatingUnitIds.push(await resolve(db, name, 'coordinating'));
	return { ...fields, leadUnitId, coordinatingUnitIds: [...new Set(coordinatingUnitIds)] };
}

async function resolve(db: Kysely<any>, name: string, field: string): Promise<string> {
	try {
		return await resolveUnitByName(db, name.trim(), today());
	} catch (error) {
		const named = findErrorCode(error);
		throw named ? new AppError('invalid', named.code, { ...named.details, field }) : error;
	}
}
