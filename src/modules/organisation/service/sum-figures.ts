import type { Kysely } from 'kysely';
import type { Indicator, Period } from '#platform/indicators';
import { sumThroughSuccessors, traceSuccessors } from '../model.ts';
import { listSuccessions, listUnitIds, type OrganisationTables } from '../queries.ts';

type Db = Kysely<OrganisationTables>;

/**
 * An indicator's figures of a period, however long, for the units of a day: what was counted for a unit of the past
 * counts for the one that reports for it, once. Units without a record are left out.
 */
export async function computeThroughSuccessors(db: Db, indicator: Indicator, period: Period, day: string): Promise<Map<string, number>> {
	const figures = await indicator.compute(db as Kysely<any>, period, await listUnitIds(db));
	const counted = new Map([...figures].filter(([, figure]) => figure !== 0));
	return sumThroughSuccessors(await listSuccessions(db), counted, day);
}

/** The units of any time whose records a unit of a day reports, itself first: where the evidence of its figures lies. */
export async function listReportedUnits(db: Db, unitId: string, day: string): Promise<string[]> {
	const trace = traceSuccessors(await listSuccessions(db), day);
	return [unitId, ...(await listUnitIds(db)).filter((id) => id !== unitId && trace(id) === unitId)];
}
