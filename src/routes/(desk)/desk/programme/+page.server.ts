import { carryOver, changeTasks, listPlanning, listTasks } from '#modules/programme';
import { findQuarter, toSpan } from '#modules/programme/model';
import { resolveUnitByName } from '#modules/organisation';
import { today } from '#platform/clock';
import { answerForm } from '../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

const filters = ['unit', 'year', 'quarter', 'month', 'state', 'lead', 'field', 'search'] as const;
const views = ['table', 'board', 'gantt', 'calendar', 'charts'] as const;

export const load: PageServerLoad = async ({ locals: { house, actor }, url }) => {
	const given = Object.fromEntries(filters.flatMap((name) => (url.searchParams.get(name) ? [[name, url.searchParams.get(name)!]] : [])));
	const list = await listTasks(house.db, actor, given);
	const { planned, units, fields } = await listPlanning(house.db, actor);
	const leads = new Map(list.byLead.map(({ key, name }) => [key, name]));
	return {
		...list,
		given,
		view: views.find((view) => view === url.searchParams.get('view')) ?? 'table',
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
