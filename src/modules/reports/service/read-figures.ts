import { getUnitNear, listSubTrees, listUnitsOn, type OrgUnit } from '#modules/organisation';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { Indicator, Period } from '#platform/indicators';
import type { House } from '#platform/manifest';
import type { Actor } from '#platform/permissions';
import { findSamePeriodLastYear, movePeriod, toCumulative, type FigureGroup, type FigureLine, type ReportPeriod } from '../model.ts';
import { mayReadFigures } from '../policy.ts';

type Reader = Pick<House, 'db' | 'manifests'>;

/** A unit on the day on which its figures are added up: today, or its last day where it has ended. */
export interface CountedUnit {
	unit: OrgUnit;
	day: string;
	hasEnded: boolean;
}

/**
 * Every indicator of the house for a unit and all below it, units of the past through their main successors.
 * Throws `organisation.unit_unknown` and `reports.not_yours`.
 */
export async function readFigures({ db, manifests }: Reader, actor: Actor, unitId: string, period: ReportPeriod): Promise<CountedUnit & { groups: FigureGroup[] }> {
	const counted = await getCountedUnit({ db }, actor, unitId);
	const ids = [...(await listSubTrees(db, [unitId], counted.day)).get(unitId)!];
	const sum = async (indicator: Indicator, span: Period) => addUp(await indicator.compute(db, span, ids));
	const groups: FigureGroup[] = [];
	for (const { name, indicators = [] } of manifests) {
		const lines: FigureLine[] = [];
		for (const indicator of indicators) {
			lines.push({
				key: indicator.key,
				measure: indicator.measure,
				value: await sum(indicator, period),
				before: await sum(indicator, movePeriod(period, -1)),
				lastYear: await sum(indicator, findSamePeriodLastYear(period)),
				cumulative: await sum(indicator, toCumulative(period)),
			});
		}
		if (lines.length > 0) groups.push({ room: name, lines });
	}
	return { ...counted, groups };
}

/** The unit whose figures are asked for. Throws `organisation.unit_unknown` and `reports.not_yours`. */
export async function getCountedUnit({ db }: Pick<House, 'db'>, actor: Actor, unitId: string): Promise<CountedUnit> {
	const unit = await getUnitNear(db, unitId, today());
	if (!mayReadFigures(actor, unitId)) throw new AppError('forbidden', 'reports.not_yours');
	const hasEnded = unit.validTo !== null && unit.validTo < today();
	const begins = unit.validFrom > today();
	return { unit, day: hasEnded ? unit.validTo! : begins ? unit.validFrom : today(), hasEnded };
}

/** The units whose figures an actor may read today, in the order of the alphabet. */
export async function listCountedUnits({ db }: Pick<House, 'db'>, actor: Actor): Promise<OrgUnit[]> {
	return (await listUnitsOn(db, today())).filter(({ id }) => mayReadFigures(actor, id));
}

/** The sum over units: one indicator has one measure, so all of it may be added. */
export function addUp(figures: ReadonlyMap<string, number>): number {
	return [...figures.values()].reduce((sum, figure) => sum + figure, 0);
}
