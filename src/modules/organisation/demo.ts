import { createSystemActor } from '#platform/permissions';
import type { House } from '#platform/manifest';
import { inTransaction } from '#platform/transaction';
import type { OrgUnitInput } from './model.ts';
import { countUnits } from './queries.ts';
import { createUnit } from './service.ts';

/** A unit that is right in every field; a test changes only what it is about. */
export function aUnit(changes: Partial<OrgUnitInput> = {}): OrgUnitInput {
	return { name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Sông Tiên', tier: 'province', parentId: null, validFrom: '2025-07-01', ...changes };
}

/** The demo office: an invented province with three communes. */
export async function seedDemo(house: House): Promise<void> {
	await inTransaction(house.db, async (tx) => {
		if ((await countUnits(tx)) > 0) return;
		const seeder = createSystemActor('seed');
		const province = await createUnit(tx, seeder, aUnit());
		for (const name of ['Phường Bến Sao', 'Xã Sen Hồng', 'Xã Bình Hòa Đông']) {
			await createUnit(tx, seeder, aUnit({ name: `Ban Xây dựng Đảng ${name}`, tier: 'commune', parentId: province.id }));
		}
	});
}
