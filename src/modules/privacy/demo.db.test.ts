import { expect, test } from 'vitest';
import { getActor, getPerson, listDelegations, listInvitations, listPeople, manifest as accounts } from '#modules/accounts';
import { manifest as organisation } from '#modules/organisation';
import { today } from '#platform/clock';
import type { House } from '#platform/manifest';
import { mergeRoles } from '#platform/permissions';
import { createSettings } from '#platform/settings.server';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { listRequests, manifest } from './index.ts';
import { isWorkingDay } from './working-days.ts';

describeOnEveryDatabase('the people of the demo office', (db) => {
	test('look lived in: roles in several units, lent and ending ones, invitations, requests in every state', async () => {
		const rooms = [organisation, accounts, manifest];
		const house = { db, settings: createSettings(db), manifests: rooms, roleTable: mergeRoles(rooms.map((room) => room.roles ?? {})) } as unknown as House;
		for (const room of rooms) await room.seedDemo!(house);
		const rows = await db.selectFrom('accounts_user').select(['id', 'email']).execute();
		const byEmail = async (email: string) => getActor(house, rows.find((row) => row.email === `${email}@song-tien.example`)!.id as string);
		const [chief, commune, tu] = [await byEmail('quan-tri'), await byEmail('xa-sen-hong'), await byEmail('cam-tu')];

		const all = await listPeople(db, chief);
		expect(all.length).toBeGreaterThanOrEqual(14);
		expect(new Set(all.flatMap(({ grants }) => grants.map(({ unitId }) => unitId))).size).toBeGreaterThanOrEqual(4);
		expect(all.filter(({ closedAt }) => closedAt)).toHaveLength(1);
		expect((await listPeople(db, commune)).map(({ name }) => name)).toEqual(expect.arrayContaining(['Lâm Quốc Duy', 'Nguyễn Thị Cẩm Tú']));
		expect((await listPeople(db, commune)).map(({ name }) => name)).not.toContain('Phan Thị Diễm');
		expect((await listDelegations(db, tu.id)).borrowed).toMatchObject([{ fromName: 'Lâm Quốc Duy', role: 'approver' }]);
		expect((await listInvitations(db, chief)).map(({ isExpired }) => isExpired).toSorted()).toEqual([false, true]);
		const { grants } = await getPerson(db, chief, (await byEmail('huu-phuoc')).id);
		expect(grants).toMatchObject([{ unitName: null, unitEnded: { heir: expect.stringContaining('Xã Bình Hòa Đông') } }]);

		const states = (await listRequests(db, chief)).map(({ state }) => state);
		expect(new Set(states)).toEqual(new Set(['waiting', 'overdue', 'answered', ...(isWorkingDay(today()) ? ['due_today'] : [])]));
		for (const room of rooms) await room.seedDemo!(house);
		expect((await listRequests(db, chief)).length).toBe(states.length);
	});
});
