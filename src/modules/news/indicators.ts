import { sql, type Kysely } from 'kysely';
import { addDays, timeZone, toDay } from '#platform/clock';
import type { Indicator, Period } from '#platform/indicators';
import { selectFirstPublished } from './queries-published.ts';

/** Articles by the unit that published them, in the period in which they were first published; a withdrawn one stays counted, since it was. */
export const articlesPublished: Indicator = {
	key: 'news.articles_published',
	measure: 'records',

	async compute(db, period, unitIds) {
		const figures = new Map(unitIds.map((id) => [id, 0]));
		if (unitIds.length === 0) return figures;
		const rows = await publishedIn(db, period)
			.select((eb) => ['unit_id as unitId', eb.fn.countAll<number>().as('n')])
			.where('unit_id', 'in', unitIds)
			.groupBy('unit_id')
			.execute();
		for (const { unitId, n } of rows) figures.set(unitId, n);
		return figures;
	},

	async listEvidence(db, period, unitId, { after, limit }) {
		const rows = await publishedIn(db, period)
			.select([sql<string>`id::text`.as('id'), 'title', 'slug', 'first_published_at as at'])
			.where('unit_id', '=', unitId)
			.$if(after !== undefined, (query) => query.where('id', '>', after!))
			.orderBy('id')
			.limit(limit)
			.execute();
		return rows.map(({ id, title, slug, at }) => ({ id, amount: 1, title, day: toDay(at!), href: `/bai/${slug}` }));
	},
};

function publishedIn(db: Kysely<any>, { from, to }: Period) {
	return selectFirstPublished(db, startOfDay(from), startOfDay(addDays(to, 1)));
}

/** The first moment of a calendar day of the office. */
function startOfDay(day: string): Date {
	const midnight = new Date(`${day}T00:00:00Z`);
	const shown = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(midnight);
	const offset = shown.find(({ type }) => type === 'timeZoneName')!.value.replace('GMT', '') || '+00:00';
	return new Date(`${day}T00:00:00${offset}`);
}
