import { listCountedUnits, readFigures } from '#modules/reports';
import { findPeriod, movePeriod, periodKinds } from '#modules/reports/model';
import { today } from '#platform/clock';
import { readPeriod } from './read-period.ts';
import type { PageServerLoad } from './$types';

/** Every indicator of a unit and a period. */
export const load: PageServerLoad = async ({ locals: { house, actor }, params }) => {
	const period = readPeriod(params.period);
	const figures = await readFigures(house, actor, params.unit, period);
	const units = await listCountedUnits(house, actor);
	return {
		...figures,
		period,
		units: units.map(({ id, name }) => ({ value: id, label: name })),
		earlier: movePeriod(period, -1).key,
		later: movePeriod(period, 1).key,
		kinds: periodKinds.map((kind) => ({ kind, key: findPeriod(kind, period.to > today() && period.from <= today() ? today() : period.to).key })),
		isRunning: period.from <= today() && period.to >= today(),
		isAhead: period.from > today(),
	};
};
