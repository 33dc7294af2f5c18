import { readChangesOn, readTimeline } from '#modules/organisation';
import { readDayParam } from '../read-day.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house }, url }) => {
	const { days } = await readTimeline(house.db);
	const day = url.searchParams.has('day') ? readDayParam(url) : (days.at(-1)?.day ?? readDayParam(url));
	return { day, days: days.map(({ day: other }) => other).toReversed(), changes: await readChangesOn(house.db, day), isUndone: url.searchParams.has('undone') };
};
