import { readUnitLife } from '#modules/organisation';
import { today } from '#platform/clock';
import { readDayParam } from '../read-day.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { house, actor }, params, url }) => {
	const day = readDayParam(url);
	const life = await readUnitLife(house.db, params.id, day);
	return { life, day, today: today(), mayManage: life.isStanding && actor.may('organisation.manage', params.id) };
};
