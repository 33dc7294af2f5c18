import { listPossibleActs, listUnitsOn, readUnitLife } from '#modules/organisation';
import { today } from '#platform/clock';
import { readDayParam } from '../read-day.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house, actor }, params, url }) => {
	const { day, isDayWrong } = readDayParam(url);
	const life = await readUnitLife(house.db, params.id, day);
	const acts = life.isStanding && actor.may('organisation.manage', params.id) ? listPossibleActs(actor, life.unit, await listUnitsOn(house.db, day)) : [];
	return { life, day, isDayWrong, today: today(), acts };
};
