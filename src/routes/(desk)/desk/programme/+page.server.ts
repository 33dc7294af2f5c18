import { carryOver, changeTasks, listPlanning, listTasks, type ListedTask } from '#modules/programme';
import { findQuarter, toSpan } from '#modules/programme/model';
import { resolveUnitByName } from '#modules/organisation';
import { today } from '#platform/clock';
import { answerForm } from '../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

const filters = ['unit', 'year', 'quarter', 'month', 'state', 'lead', 'field', 'search'] as const;
const views = ['table', 'board', 'gantt', 'calendar', 'charts'] as const;
type View = (typeof views)[number];

/** How many tasks a page of each view shows: a thousand lines help nobody and are slow on a phone. */
const pageLength: Record<View, number> = { table: 100, board: 200, gantt: 150, calendar: 400, charts: 0 };

/** A page of tasks with what the views show of them. */
function toPage(tasks: readonly ListedTask[], view: View, asked: string | null) {
	const length = pageLength[view];
	const pages = length === 0 ? 1 : Math.max(1, Math.ceil(tasks.length / length));
	const page = Math.min(pages, Math.max(1, Math.trunc(Number(asked ?? 1)) || 1));
	const shown = tasks.slice((page - 1) * length, page * length);
	return { page, pages, tasks: shown.map(({ id, content, dueOn, duePrecision, field, deliverable, doneOn, state, leadName, coordinatingNames }) => ({ id, content, dueOn, duePrecision, field, deliverable, doneOn, state, leadName, coordinatingNames })) };
}

export const load: PageServerLoad = async ({ locals: { house, actor }, url }) => {
	const given = Object.fromEntries(filters.flatMap((name) => (url.searchParams.get(name) ? [[name, url.searchParams.get(name)!]] : [])));
	const { tasks, ...list } = await listTasks(house.db, actor, given);
	const view = views.find((one) => one === url.searchParams.get('view')) ?? 'table';
	const { planned, units, fields } = await listPlanning(house.db, actor);
	const leads = new Map(list.byLead.map(({ key, name }) => [key, name]));
	return {
		...list,
		...toPage(tasks, view, url.searchParams.get('page')),
		total: tasks.length,
		given,
		view,
		views,
		today: today(),
		presentQuarter: findQuarter(today()),
		leads: [...leads].map(([value, label]) => ({ value, label })),
		unitNames: planned.length > 0 ? units.map(({ name }) => name) : [],
		fields,
		mayPlan: planned.length > 0,
	};
};

export const actions: Actions = {
	several: async ({ locals, request }) => {
		const form = await request.formData();
		const ids = form.getAll('task').map(String);
		const { db } = locals.house;
		return answerForm(locals, { ids }, async () => {
			const [act, lead, field] = ['act', 'lead', 'field'].map((name) => String(form.get(name) ?? '').trim()) as [string, string, string];
			if (act === 'carry') {
				const next = findQuarter(today()) + 1;
				const { to } = toSpan(Number(today().slice(0, 4)) + (next > 4 ? 1 : 0), { quarter: next > 4 ? 1 : next });
				return { told: 'programme.bulk_carried', count: (await carryOver(db, locals.actor, ids, to, locals.say('programme.carry_reason'))).length };
			}
			const change = { ...(lead && { leadUnitId: await resolveUnitByName(db, lead, today()) }), ...(field && { field }) };
			return { told: 'programme.bulk_changed', count: await changeTasks(db, locals.actor, ids, change) };
		});
	},
};
