import { findUnitsByName, mayForWholeOffice, readTimeline } from '#modules/organisation';
import { today } from '#platform/clock';
import { readDayParam } from './read-day.ts';
import type { PageServerLoad } from './$types';

/** Every version of every unit, so that the slider can move through time by itself; or what a search by name finds. */
export const load: PageServerLoad = async ({ locals: { house, actor }, url }) => {
	const now = today();
	const { versions, days: changed } = await readTimeline(house.db);
	const days = [...new Set([...changed.map(({ day }) => day), now])].toSorted();
	const step = url.searchParams.get('step');
	const asked = readDayParam(url);
	const day = (step === null ? undefined : days[Number(step)]) ?? asked.day;
	const query = url.searchParams.get('q')?.trim().slice(0, 200) ?? '';
	const hits = query === '' ? [] : await findUnitsByName(house.db, query, day);
	return { today: now, day, isDayWrong: asked.isDayWrong, days, changed, query, hits, versions: query === '' ? versions : [], mayManage: actor.mayAnywhere('organisation.manage'), mayAddTop: await mayForWholeOffice(house.db, actor, 'organisation.manage') };
};
