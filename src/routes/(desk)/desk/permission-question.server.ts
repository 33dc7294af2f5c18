import * as z from 'zod';
import { explainPermissions, listUnitChoices } from '#modules/accounts';
import { today } from '#platform/clock';

/** What a page on permissions shows, from the unit and the day in its address; a day that is none is answered with today. */
export async function answerPermissionQuestion({ house, actor }: Pick<App.Locals, 'house' | 'actor'>, url: URL, userId: string) {
	const asked = url.searchParams.get('day') || today();
	const isDay = z.iso.date().safeParse(asked).success;
	const day = isDay ? asked : today();
	const units = await listUnitChoices(house.db, day);
	const unitId = units.find(({ id }) => id === url.searchParams.get('unit'))?.id;
	const explained = await explainPermissions(house, actor, userId, { day, unitId });
	return { explained, units, unitId: unitId ?? '', day, isDayWrong: !isDay };
}
