import { readChangesSheet, readUnitsSheet } from '#modules/organisation';
import { AppError } from '#platform/errors';
import { readDayParam } from '../read-day.ts';
import type { RequestHandler } from './$types';

/** The units of a day, or with `what=changes` every change, as CSV. */
export const GET: RequestHandler = async ({ locals: { house }, url }) => {
	const { day, isDayWrong } = readDayParam(url);
	const isChanges = url.searchParams.get('what') === 'changes';
	if (isDayWrong && !isChanges) throw new AppError('invalid', 'organisation.day_wrong');
	const text = isChanges ? await readChangesSheet(house.db) : await readUnitsSheet(house.db, day);
	const name = isChanges ? 'thay-doi-don-vi.csv' : `don-vi-${day}.csv`;
	return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'private, no-store' } });
};
