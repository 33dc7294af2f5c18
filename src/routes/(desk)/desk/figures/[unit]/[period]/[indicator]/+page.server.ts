import { readIndicator } from '#modules/reports';
import { readPeriod } from '../read-period.ts';
import type { PageServerLoad } from './$types';

/** One indicator with its course, its parts by unit, and a page of the records behind it. */
export const load: PageServerLoad = async ({ locals: { house, actor }, params, url }) => {
	const period = readPeriod(params.period);
	const after = url.searchParams.get('after');
	return { period, isFirstPage: after === null, view: await readIndicator(house, actor, params.unit, period, params.indicator, after) };
};
