import { sql, type Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { anonymous, createSystemActor, type Actor } from '#platform/permissions';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { aUnit } from './demo.ts';
import { createUnit, getTreeOn, getUnitOn, listSubTrees, makeChanges } from './index.ts';

const house = createSystemActor('test');
const renameUnit = (db: Kysely<any>, actor: Actor, unitId: string, { name, from }: { name: string; from: string }) => makeChanges(db, actor, [{ kind: 'rename', unitId, name, day: from }]);

describeOnEveryDatabase('a unit', (db) => {
	test('keeps its old name in the past and bears the new one from its day on', async () => {
		const unit = await createUnit(db, house, aUnit({ name: 'Ban Tuyên giáo', validFrom: '2020-01-01' }));
		await renameUnit(db, house, unit.id, { name: 'Ban Tuyên giáo và Dân vận', from: '2025-02-03' });

		expect((await getUnitOn(db, unit.id, '2025-02-02')).name).toBe('Ban Tuyên giáo');
		expect((await getUnitOn(db, unit.id, '2025-02-03')).name).toBe('Ban Tuyên giáo và Dân vận');
		await expect(getUnitOn(db, unit.id, '2019-12-31')).rejects.toMatchObject({ code: 'organisation.unit_unknown' });
	});

	test('hangs in the tree under its parent, sisters in Vietnamese order', async () => {
		const province = await createUnit(db, house, aUnit());
		for (const name of ['Xã Sen Hồng', 'Xã Đồng Mây', 'Xã Dừa Xanh']) {
			await createUnit(db, house, aUnit({ name, tier: 'commune', parentId: province.id }));
		}
		const [top] = await getTreeOn(db, '2026-01-01');
		expect(top!.children.map((child) => child.name)).toEqual(['Xã Dừa Xanh', 'Xã Đồng Mây', 'Xã Sen Hồng']);
		expect(await getTreeOn(db, '2025-06-30')).toEqual([]);
	});

	test('reaches its whole sub-tree and nothing beside it', async () => {
		const province = await createUnit(db, house, aUnit());
		const commune = await createUnit(db, house, aUnit({ tier: 'commune', parentId: province.id }));
		const other = await createUnit(db, house, aUnit({ tier: 'commune', parentId: province.id }));
		const trees = await listSubTrees(db, [province.id, commune.id, 'nowhere'], '2026-01-01');
		expect(trees.get(province.id)).toEqual(new Set([province.id, commune.id, other.id]));
		expect(trees.get(commune.id)).toEqual(new Set([commune.id]));
		expect(trees.get('nowhere')).toEqual(new Set());
	});

	test('is made and renamed by nobody without the permission, and each act is written down', async () => {
		const unit = await createUnit(db, house, aUnit());
		await renameUnit(db, house, unit.id, { name: 'Tên mới', from: '2026-01-01' });
		await expect(createUnit(db, anonymous, aUnit())).rejects.toMatchObject({ code: 'organisation.not_yours' });
		await expect(renameUnit(db, anonymous, unit.id, { name: 'Khác', from: '2026-02-01' })).rejects.toMatchObject({ kind: 'forbidden' });

		const { rows } = await sql<{ action: string; actor_id: string }>`select action, actor_id from platform_audit order by id`.execute(db);
		expect(rows).toEqual([
			{ action: 'organisation.create_unit', actor_id: 'system:test' },
			{ action: 'organisation.rename_unit', actor_id: 'system:test' },
		]);
	});

	test.each([
		['without a name', { name: ' ' }, 'organisation.name_missing'],
		['on a day that does not exist', { validFrom: '2026-02-30' }, 'organisation.day_wrong'],
		['of an unknown tier', { tier: 'village' as 'commune' }, 'organisation.tier_unknown'],
		['under a unit that does not exist', { parentId: 'nowhere' }, 'organisation.parent_unknown'],
	])('is refused %s', async (_, wrong, code) => {
		await expect(createUnit(db, house, aUnit(wrong))).rejects.toMatchObject({ code });
	});

	test('takes no new name before its present one began', async () => {
		const unit = await createUnit(db, house, aUnit());
		const early = renameUnit(db, house, unit.id, { name: 'Sớm', from: '2025-06-30' });
		await expect(early).rejects.toMatchObject({ code: 'organisation.not_begun', details: { day: '01/07/2025' } });
	});
});
