import { createSystemActor } from '#platform/permissions';
import type { House } from '#platform/manifest';
import { inTransaction } from '#platform/transaction';
import { makeDemoProvince } from './demo-province.ts';
import type { OrgUnitInput } from './model.ts';
import { countUnits } from './queries.ts';
import { makeChanges } from './service/make-changes.ts';

/** A unit that is right in every field; a test changes only what it is about. */
export function aUnit(changes: Partial<OrgUnitInput> = {}): OrgUnitInput {
	return { name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Sông Tiên', tier: 'province', parentId: null, validFrom: '2025-07-01', ...changes };
}

/** The demo office: an invented province that was made of three, with its 124 communes and all that they were made of. */
export async function seedDemo(house: House): Promise<void> {
	await inTransaction(house.db, async (tx) => {
		if ((await countUnits(tx)) === 0) await makeChanges(tx, createSystemActor('seed'), makeDemoProvince());
	});
}
