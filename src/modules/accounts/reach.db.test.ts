import { beforeEach, expect, test } from 'vitest';
import { createUnit, makeChanges } from '#modules/organisation';
import { addDays, today } from '#platform/clock';
import type { House } from '#platform/manifest';
import { createSystemActor, mergeRoles } from '#platform/permissions';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { manifest as organisation } from '../organisation/index.ts';
import { aUser } from './demo.ts';
import { createUser, getActor, grantRole, listHoldersOfEnded, manifest } from './index.ts';

const system = createSystemActor('test');

describeOnEveryDatabase('a role', (db) => {
	const house = { db, roleTable: mergeRoles([organisation.roles!, manifest.roles!]) } as unknown as House;
	let [province, one, other]: string[] = [];
	let userId: string;

	beforeEach(async () => {
		const make = async (name: string, parentId: string | null) => (await createUnit(db, system, { name, tier: parentId ? 'commune' : 'province', parentId, validFrom: '2025-07-01' })).id;
		province = await make('Tỉnh Sông Ngân', null);
		[one, other] = [await make('Xã Sen Hồng', province), await make('Xã Sen Trắng', province)];
		userId = (await createUser(db, system, aUser())).user.id;
	});

	const give = (unitId: string) => grantRole(db, system, { userId, role: 'editor', unitId, validFrom: '2025-07-01', validTo: null });
	const merge = (day: string) => makeChanges(db, system, [
		{ kind: 'establish', day, unitId: 'new', name: 'Phường Hồ Sen', tier: 'commune', parentId: province },
		{ kind: 'merge', day, symbol: '18-NQ/TU', unitIds: [one, other], successorIds: ['new'] },
	]);
	const reads = async () => {
		const actor = await getActor(house, userId);
		return [one!, other!, 'new'].map((id) => actor.may('organisation.read', id));
	};

	test('for one of two merged units ends with it, and whoever looks after the new unit is told who holds it', async () => {
		await give(one!);
		await merge(today());
		expect(await reads()).toEqual([false, false, false]);
		expect(await listHoldersOfEnded(db, system, [one!, other!], today())).toEqual([{ userId, name: 'Lê Thị Hạnh', role: 'editor', unitId: one, goesOn: false }]);
	});

	test('for every part goes on for the whole, what it was made of included', async () => {
		await give(one!);
		await give(other!);
		await merge(today());
		expect(await reads()).toEqual([true, true, true]);
		expect((await listHoldersOfEnded(db, system, [one!, other!], today())).map(({ goesOn }) => goesOn)).toEqual([true, true]);
	});

	test('for the unit above reaches the new one and the ended ones; nothing is otherwise before the day', async () => {
		await give(province!);
		await merge(addDays(today(), 1));
		expect(await reads()).toEqual([true, true, false]);
	});
});
