import { readChangesOn, readTimeline } from '#modules/organisation';
import { readDayParam } from '../read-day.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house }, url }) => {
	const { days } = await readTimeline(house.db);
	const asked = readDayParam(url);
	const day = url.searchParams.has('day') ? asked.day : (days.at(-1)?.day ?? asked.day);
	return { day, isDayWrong: asked.isDayWrong, days: days.map(({ day: other }) => other).toReversed(), changes: await readChangesOn(house.db, day), isUndone: url.searchParams.has('undone') };
};
