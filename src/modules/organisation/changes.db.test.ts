import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import type { AppError } from '#platform/errors';
import { createActor, createSystemActor, mergeRoles, type Actor } from '#platform/permissions';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { makeDemoProvince } from './demo-province.ts';
import {
	createUnit,
	findUnitsByName,
	getTreeOn,
	getUnitNear,
	getUnitOn,
	listPredecessors,
	listSubTrees,
	listSuccessorsOn,
	listUnitsUpward,
	makeChanges,
	manifest,
	mapToSuccessors,
	readPreview,
	undoAct,
} from './index.ts';
import { replayChanges } from './history.ts';
import { listChanges, loadHistory } from './queries.ts';

const house = createSystemActor('test');
const decided = { symbol: '18-NQ/TU', title: 'Sắp xếp' };
const day = '2026-07-01';
const merge = (unitIds: string[], into: string) => ({ kind: 'merge', ...decided, day, unitIds, successorIds: [into] });
const establish = (unitId: string, name: string, parentId: string | null, from = '2020-01-01') => ({ kind: 'establish', day: from, unitId, name, tier: 'commune', parentId });

describeOnEveryDatabase('a change of units', (db) => {
	beforeEach(async () => {
		await makeChanges(db, house, [
			establish('tinh', 'Ban Tuyên giáo Tỉnh ủy Sông Tiên', null),
			...['Sen Hồng', 'Sen Trắng', 'Dừa Xanh'].map((name, index) => establish(`xa-${index + 1}`, `Xã ${name}`, 'tinh')),
		]);
	});
	const mergeSens = (actor: Actor = house) => makeChanges(db, actor, [establish('xa-9', 'Phường Hồ Sen', 'tinh', day), merge(['xa-1', 'xa-2'], 'xa-9')]);
	const administratorOf = async (...ids: string[]) => {
		const trees = await listSubTrees(db, ids, '2026-01-01');
		return createActor({ id: 'p', name: 'P' }, ids.map((unitId) => ({ role: 'administrator' as const, unitId, reaches: trees.get(unitId)! })), mergeRoles([manifest.roles!]));
	};
	const readRows = async () => (await sql`select * from organisation_unit_version order by unit_id, valid_from`.execute(db)).rows.concat((await sql`select * from organisation_unit_successor order by unit_id`.execute(db)).rows);

	test('is kept as it was decided, and what stands follows from the changes alone', async () => {
		await mergeSens();
		const changes = await listChanges(db);
		expect(changes.at(-1)).toMatchObject({ kind: 'merge', ...decided, day, unitIds: ['xa-1', 'xa-2'], successorIds: ['xa-9'] });
		expect(changes.at(-1)!.actId).toBe(changes.at(-2)!.actId);
		const [kept, replayed] = [await loadHistory(db), replayChanges(changes)];
		expect(Object.fromEntries(kept.versions)).toEqual(Object.fromEntries(replayed.versions));
		expect(kept.successions).toEqual(replayed.successions);
	});

	test('rewrites nothing: the old name stands on the old day, and every sum and search finds its way', async () => {
		await mergeSens();
		expect((await getUnitOn(db, 'xa-1', '2026-06-30')).name).toBe('Xã Sen Hồng');
		await expect(getUnitOn(db, 'xa-1', day)).rejects.toMatchObject({ code: 'organisation.unit_unknown' });
		expect((await getUnitNear(db, 'xa-1', '2027-01-01')).name).toBe('Xã Sen Hồng');
		expect((await getTreeOn(db, day))[0]!.children.map(({ name }) => name)).toEqual(['Phường Hồ Sen', 'Xã Dừa Xanh']);
		expect(await mapToSuccessors(db, day)).toEqual(new Map([['xa-1', 'xa-9'], ['xa-2', 'xa-9']]));
		expect(await mapToSuccessors(db, '2026-06-30')).toEqual(new Map());
		expect((await listSuccessorsOn(db, 'xa-2', day)).map(({ id }) => id)).toEqual(['xa-9']);
		expect((await listPredecessors(db, 'xa-9', day)).map(({ name }) => name)).toEqual(['Xã Sen Hồng', 'Xã Sen Trắng']);
		expect((await listUnitsUpward(db, 'xa-1', day)).map(({ id }) => id)).toEqual(['xa-9', 'tinh']);

		const [old] = await findUnitsByName(db, 'sen hong', day);
		expect([old!.matched.name, old!.standing, old!.successors.map(({ name }) => name)]).toEqual(['Xã Sen Hồng', null, ['Phường Hồ Sen']]);
		const [now] = await findUnitsByName(db, 'Hồ Sen', day);
		expect([now!.standing!.id, now!.predecessors.map(({ name }) => name)]).toEqual(['xa-9', ['Xã Sen Hồng', 'Xã Sen Trắng']]);
		expect(await findUnitsByName(db, 'bến hồng', day)).toEqual([]);
		expect((await findUnitsByName(db, 'sen ho', day)).map(({ unitId }) => unitId)).toEqual(['xa-1']);
	});

	test('lets who looks after the new unit look after what it was made of, and a role of an ended unit reach nothing', async () => {
		await mergeSens();
		const trees = await listSubTrees(db, ['xa-9', 'xa-1', 'tinh'], day);
		expect(trees.get('xa-9')).toEqual(new Set(['xa-9', 'xa-1', 'xa-2']));
		expect(trees.get('xa-1')).toEqual(new Set());
		expect(trees.get('tinh')!.size).toBe(5);
		expect((await listSubTrees(db, ['xa-1'], '2026-06-30')).get('xa-1')).toEqual(new Set(['xa-1']));
	});

	test('is shown before it is made, with everything that it does, and then nothing has changed', async () => {
		const before = await readRows();
		const preview = await readPreview(db, house, [establish('xa-9', 'Phường Hồ Sen', 'tinh', day), { ...merge(['xa-1', 'xa-2'], 'xa-9'), symbol: 'văn bản số 3' }]);
		expect(preview.effects.map(({ name, what, into }) => [name, what, into])).toEqual([
			['Phường Hồ Sen', 'begins', ['Ban Tuyên giáo Tỉnh ủy Sông Tiên']],
			['Xã Sen Hồng', 'ends', ['Phường Hồ Sen']],
			['Xã Sen Trắng', 'ends', ['Phường Hồ Sen']],
		]);
		expect([preview.endedIds, preview.isFamiliarSymbol]).toEqual([['xa-1', 'xa-2'], false]);
		expect(await readRows()).toEqual(before);
	});

	test('is told everything that is wrong with it at once', async () => {
		const chief = await administratorOf('tinh');
		const asked = [{ ...establish('xa-9', '', 'tinh', 'ngày mai'), symbol: 'x'.repeat(61) }, { ...merge(['xa-1'], 'xa 9'), day: 'ngày mai', symbol: '', title: ' ' }];
		const error = await readPreview(db, chief, asked).catch((thrown: AppError) => thrown) as AppError;
		expect([error, ...error.others].map(({ code, details }) => [details.field, code])).toEqual([
			['day', 'organisation.day_wrong'],
			['symbol', 'organisation.symbol_too_long'],
			['name', 'organisation.name_missing'],
			['successorIds.0', 'organisation.unit_missing'],
		]);
	});

	test('is for a day that a decision can have', async () => {
		for (const far of ['9999-12-31', '0200-01-01']) await expect(readPreview(db, house, [{ kind: 'rename', ...decided, day: far, unitId: 'xa-1', name: 'Xã Sen' }])).rejects.toMatchObject({ code: 'organisation.day_out_of_range' });
	});

	test('is all or nothing', async () => {
		const before = await readRows();
		const half = makeChanges(db, house, [establish('xa-9', 'Phường Hồ Sen', 'tinh', day), merge(['xa-1', 'xa-2'], 'nowhere')]);
		await expect(half).rejects.toMatchObject({ code: 'organisation.unit_unknown' });
		expect(await readRows()).toEqual(before);
		expect(await listChanges(db)).toHaveLength(4);
	});

	test('is made by who manages every unit of it, as they stand before', async () => {
		const one = await administratorOf('xa-1');
		await expect(mergeSens(one)).rejects.toMatchObject({ code: 'organisation.not_yours' });
		await expect(makeChanges(db, one, [merge(['xa-2'], 'xa-1')])).rejects.toMatchObject({ code: 'organisation.not_yours' });
		await expect(makeChanges(db, one, [{ kind: 'move', ...decided, day, unitId: 'xa-1', parentId: 'xa-2' }])).rejects.toMatchObject({ code: 'organisation.not_yours' });
		await expect(makeChanges(db, one, [establish('xa-9', 'Mới', null)])).rejects.toMatchObject({ code: 'organisation.not_yours' });
		await makeChanges(db, one, [{ kind: 'rename', ...decided, day, unitId: 'xa-1', name: 'Phường Sen Hồng' }]);

		const all = await administratorOf('tinh');
		await makeChanges(db, all, [establish('tinh-cu', 'Ban Tuyên giáo tỉnh cũ', null)]);
		await makeChanges(db, await administratorOf('xa-2', 'xa-3'), [merge(['xa-3'], 'xa-2')]);
		await expect(makeChanges(db, all, [{ ...merge(['xa-2'], 'xa-1'), symbol: '', title: ' ' }])).rejects.toMatchObject({ code: 'organisation.document_missing', details: { field: 'symbol' } });
	});

	test('is taken back without a trace but in the audit, while nothing was built on it', async () => {
		const before = await readRows();
		const { actId } = await mergeSens();
		await createUnit(db, house, { name: 'Xã Cồn Mây', tier: 'commune', parentId: 'tinh', validFrom: '2021-01-01' });
		const [added] = (await findUnitsByName(db, 'Cồn Mây', day))!;
		await undoAct(db, house, actId);
		expect((await readRows()).filter((row) => (row as { unit_id: string }).unit_id !== added!.unitId)).toEqual(before);
		const { rows } = await sql<{ action: string }>`select action from platform_audit order by id`.execute(db);
		expect(rows.map(({ action }) => action).slice(-4)).toEqual(['organisation.create_unit', 'organisation.merge_units', 'organisation.create_unit', 'organisation.undo_changes']);
		await expect(undoAct(db, house, actId)).rejects.toMatchObject({ code: 'organisation.act_unknown' });
	});

	test('stays where later changes or records need it', async () => {
		const { actId } = await mergeSens();
		const later = await makeChanges(db, house, [{ kind: 'rename', ...decided, day: '2026-08-01', unitId: 'xa-9', name: 'Phường Sen' }]);
		await expect(undoAct(db, house, actId)).rejects.toMatchObject({ code: 'organisation.built_on' });
		await undoAct(db, house, later.actId);
		await sql`insert into media_file (hash, size, mime, width, height, alt, unit_id) values (${'0'.repeat(64)}, 1, 'image/png', 1, 1, 'x', 'xa-9')`.execute(db);
		await expect(undoAct(db, house, actId)).rejects.toMatchObject({ code: 'organisation.has_records' });
		expect((await getUnitOn(db, 'xa-9', day)).name).toBe('Phường Hồ Sen');
	});

	test('tells one event of each kind', async () => {
		const { actId } = await mergeSens();
		const { rows } = await sql<{ name: string; payload: { actId: string; changes: { day: string; unitIds: string[] }[] } }>`select name, payload from platform_outbox order by id desc limit 2`.execute(db);
		expect(rows.map(({ name }) => name).toSorted()).toEqual(['organisation.units_created', 'organisation.units_merged']);
		const merged = rows.find(({ name }) => name === 'organisation.units_merged')!;
		expect(merged.payload).toMatchObject({ actId, changes: [{ day, unitIds: ['xa-1', 'xa-2', 'xa-9'] }] });
	});
});

describeOnEveryDatabase('the demo province', (db) => {
	test('stands in the database as its changes say', async () => {
		await makeChanges(db, house, makeDemoProvince());
		const [kept, replayed] = [await loadHistory(db), replayChanges(makeDemoProvince())];
		expect([...kept.versions.values()].flat()).toHaveLength([...replayed.versions.values()].flat().length);
		expect((await listSubTrees(db, ['tinh'], day)).get('tinh')!.size).toBe(kept.versions.size);
	});
});
