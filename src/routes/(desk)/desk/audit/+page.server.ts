import { describeActor, describeDetails, readLog, verifyChain } from '#modules/audit';
import { toActionMessage } from '#modules/audit/model';
import { formatDay } from '#ui/format.ts';
import { answerForm } from '../../../../answer-form.ts';
import type { Actions, PageServerLoad } from './$types';

const filters = ['action', 'unit', 'subject', 'from', 'to'] as const;

/** A page of the log as the address filters it. A filter that is wrong is said beside its field and shows nothing. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { house, actor, say, locale } = locals;
	const words = { say, formatDay: (day: string) => formatDay(day, locale), formatNumber: (value: number) => new Intl.NumberFormat(locale).format(value) };
	const filter = Object.fromEntries(filters.map((name) => [name, url.searchParams.get(name) ?? '']));
	const answer = await answerForm(locals, {}, () => readLog(house, actor, { ...filter, page: url.searchParams.get('page') ?? 1 }));
	if ('status' in answer) return { filter, log: null, problem: answer.data.problem, actions: [] };
	const { actions, entries, ...log } = answer;
	return {
		filter,
		problem: null,
		log: { ...log, entries: entries.map((entry) => ({ ...entry, who: describeActor(entry, say), what: say(toActionMessage(entry.action)), details: describeDetails(entry, words) })) },
		actions: actions.map((value) => ({ value, label: say(toActionMessage(value)) })).toSorted((a, b) => new Intl.Collator(locale).compare(a.label, b.label)),
	};
};

export const actions: Actions = {
	/** The result is shown once; the page keeps when it was. */
	verify: async ({ locals }) =>
		answerForm(locals, {}, async () => {
			const { intact, sealed, unsealed, found, findings } = await verifyChain(locals.house, locals.actor);
			const lines = findings.slice(0, 50).map(({ kind, place, ...details }) => {
				const code = `audit.found_${kind}${details.toSeq !== undefined ? '_span' : ''}`;
				return locals.say(code, { ...details, ...(place !== undefined && { place: locals.say(`audit.place_${place}`) }) });
			});
			return { report: { intact, sealed, unsealed, found, lines } };
		}),
};
