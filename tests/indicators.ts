import type { Kysely } from 'kysely';
import { expect } from 'vitest';
import type { Evidence, Indicator, Period } from '#platform/indicators';

/**
 * Proves on the records of a test that an indicator's figures and its evidence agree: for each unit the amounts add up
 * to the figure, no record stands twice, each lies within the period, and paging through one by one changes nothing.
 * Answers the figures, so that the test can also say what they must be.
 */
export async function proveIndicator(db: Kysely<any>, indicator: Indicator, period: Period, unitIds: readonly string[]): Promise<Map<string, number>> {
	const figures = await indicator.compute(db, period, unitIds);
	expect([...figures.keys()].toSorted()).toEqual([...unitIds].toSorted());
	for (const unitId of indicator.listEvidence ? unitIds : []) {
		const evidence = await collectEvidence(db, indicator, period, unitId);
		expect(evidence.reduce((sum, { amount }) => sum + amount, 0), `${indicator.key} of ${unitId}`).toBe(figures.get(unitId));
		expect(new Set(evidence.map(({ id }) => id)).size).toBe(evidence.length);
		for (const { day } of evidence) expect(day >= period.from && day <= period.to, `${indicator.key}: ${day}`).toBe(true);
		expect(await indicator.listEvidence!(db, period, unitId, { limit: evidence.length + 1 })).toEqual(evidence);
	}
	return figures;
}

async function collectEvidence(db: Kysely<any>, indicator: Indicator, period: Period, unitId: string): Promise<Evidence[]> {
	const found: Evidence[] = [];
	for (;;) {
		const [next] = await indicator.listEvidence!(db, period, unitId, { after: found.at(-1)?.id, limit: 1 });
		if (!next) return found;
		found.push(next);
	}
}
