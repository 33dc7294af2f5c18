import { getUnitNear, listSubTrees, listUnitsOn } from '#modules/organisation';
import { AppError } from '#platform/errors';
import type { Evidence, Indicator, Measure } from '#platform/indicators';
import type { House } from '#platform/manifest';
import type { Actor } from '#platform/permissions';
import { movePeriod, type ReportPeriod } from '../model.ts';
import { addUp, getCountedUnit, type CountedUnit } from './read-figures.ts';

type Reader = Pick<House, 'db' | 'manifests'>;

/** How many periods the course of an indicator shows, and how many lines of evidence stand on a page. */
const courseLength = 8;
const pageLength = 50;

/** One indicator of a unit: its course, whose it is, and the records that it is made of. */
export interface IndicatorView extends CountedUnit {
	key: string;
	measure: Measure;
	value: number;
	/** The period asked for and those before it, oldest first. */
	course: { period: ReportPeriod; value: number }[];
	/** The unit's own part and that of each unit right below it, the largest first. Parts of nothing are left out. */
	parts: { unitId: string; name: string; isItself: boolean; value: number }[];
	/** Null where records are sensitive and evidence stops at the figures. */
	evidence: (Evidence & { unitName: string })[] | null;
	/** Where the next page of evidence begins. */
	next: string | null;
}

/** Throws `reports.indicator_unknown` and what `readFigures` throws. `after` is the `next` of an earlier answer. */
export async function readIndicator({ db, manifests }: Reader, actor: Actor, unitId: string, period: ReportPeriod, key: string, after: string | null = null): Promise<IndicatorView> {
	const counted = await getCountedUnit({ db }, actor, unitId);
	const indicator = manifests.flatMap(({ indicators = [] }) => indicators).find((candidate) => candidate.key === key);
	if (!indicator) throw new AppError('not_found', 'reports.indicator_unknown');
	const below = (await listUnitsOn(db, counted.day)).filter(({ parentId }) => parentId === unitId);
	const trees = await listSubTrees(db, [unitId, ...below.map(({ id }) => id)], counted.day);
	const ids = [...trees.get(unitId)!];
	const course = [];
	for (let back = courseLength - 1; back >= 0; back--) {
		const one = movePeriod(period, -back);
		course.push({ period: one, figures: await indicator.compute(db, one, ids) });
	}
	const { figures } = course.at(-1)!;
	const sumOf = (members: Iterable<string>) => [...members].reduce((sum, id) => sum + (figures.get(id) ?? 0), 0);
	const parts = below.map(({ id, name }) => ({ unitId: id, name, isItself: false, value: sumOf(trees.get(id)!) })).filter(({ value }) => value > 0);
	const rest = addUp(figures) - parts.reduce((sum, { value }) => sum + value, 0);
	if (rest > 0) parts.push({ unitId, name: counted.unit.name, isItself: true, value: rest });
	return {
		...counted,
		key,
		measure: indicator.measure,
		value: addUp(figures),
		course: course.map((one) => ({ period: one.period, value: addUp(one.figures) })),
		parts: parts.toSorted((a, b) => b.value - a.value),
		...(await readEvidence(db, indicator, period, figures, after)),
	};
}

/** A page of the records behind the figures, unit by unit in the order of their ids. */
async function readEvidence(db: House['db'], indicator: Indicator, period: ReportPeriod, figures: ReadonlyMap<string, number>, after: string | null): Promise<Pick<IndicatorView, 'evidence' | 'next'>> {
	if (!indicator.listEvidence) return { evidence: null, next: null };
	const [startUnit = '', startId = ''] = after?.split(' ') ?? [];
	const units = [...figures].filter(([id, value]) => value > 0 && id >= startUnit).map(([id]) => id).toSorted();
	const evidence: (Evidence & { unitName: string })[] = [];
	for (const unitId of units) {
		const limit = pageLength - evidence.length;
		const found = await indicator.listEvidence(db, period, unitId, { limit: limit + 1, ...(unitId === startUnit && { after: startId }) });
		const { name: unitName } = await getUnitNear(db, unitId, period.to);
		evidence.push(...found.slice(0, limit).map((record) => ({ ...record, unitName })));
		// A unit whose last record ends the page leaves an empty step to the next one, which begins with the next unit.
		if (found.length > limit || (evidence.length === pageLength && unitId !== units.at(-1))) return { evidence, next: `${unitId} ${evidence.at(-1)!.id}` };
	}
	return { evidence, next: null };
}
