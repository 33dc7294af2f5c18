import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { translate } from '#messages';
import { createUnit, makeChanges } from '#modules/organisation';
import { findPseudonym } from '#platform/audit.server';
import { today } from '#platform/clock';
import { DiskFileStore } from '#platform/files.server';
import type { House } from '#platform/manifest';
import { createSystemActor, mergeRoles } from '#platform/permissions';
import { createSettings } from '#platform/settings.server';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { manifest as organisation } from '../organisation/index.ts';
import { aUser, aVisitor } from './demo.ts';
import { addPerson, createFirstAdministrator, createUser, findSignedIn, getActor, getPerson, grantRole, listGrantableUnits, listPeople, manifest, resetPassword, revokeRole, signIn, signOut } from './index.ts';
import { tellUnit } from './model.ts';

const system = createSystemActor('test');
const always = { validFrom: '2025-07-01', validTo: null };

describeOnEveryDatabase('an account', (db) => {
	const roleTable = mergeRoles([organisation.roles!, manifest.roles!]);
	let house: House;
	let province: string;
	let commune: string;

	beforeEach(async () => {
		house = {
			config: { dataDir: '', databaseUrl: null, port: 3000, origin: null },
			db,
			databaseKind: 'embedded',
			files: new DiskFileStore(''),
			settings: createSettings(db),
			manifests: [manifest],
			roleTable,
		} as unknown as House;
		const make = (name: string, parentId: string | null) =>
			createUnit(db, system, { name, tier: parentId ? 'commune' : 'province', parentId, validFrom: '2025-07-01' });
		province = (await make('Tỉnh Sông Ngân', null)).id;
		commune = (await make('Xã Sen Hồng', province)).id;
	});

	const headersOf = (setCookies: string[]) => new Headers({ cookie: setCookies.map((cookie) => cookie.split(';')[0]).join('; ') });

	test('signs in with its random password, acts by its cookie, and is nobody after signing out', async () => {
		const { user, password } = await createUser(db, system, aUser());
		expect(password).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){2}$/);
		const { setCookies } = await signIn(house, aVisitor(), { email: ' Bien-Tap@song-tien.example', password });
		const headers = headersOf(setCookies);
		expect(setCookies.join()).toMatch(/HttpOnly/i);
		expect((await findSignedIn(house, headers)).actor).toMatchObject({ id: user.id, kind: 'person' });

		await signOut(house, headers);
		expect((await findSignedIn(house, headers)).actor.kind).toBe('anonymous');
		expect((await findSignedIn(house, new Headers())).actor.kind).toBe('anonymous');
	});

	test('gives every visitor cookies of their own: those of one sign-in reach nobody else', async () => {
		const { setCookies } = await findSignedIn(house, new Headers());
		setCookies.push('nhipcau.session_token=of-somebody-else');
		expect((await findSignedIn(house, new Headers())).setCookies).toEqual([]);
		expect((await findSignedIn(house, new Headers({ cookie: 'other=1' }))).setCookies.join()).not.toContain('of-somebody-else');
	});

	test('never hands the cookies of one visitor to the next', async () => {
		const first = await findSignedIn(house, new Headers());
		first.setCookies.push('session=of somebody');
		expect((await findSignedIn(house, new Headers())).setCookies).toEqual([]);
	});

	test('stores neither address nor browser of a session', async () => {
		const { password } = await createUser(db, system, aUser());
		await signIn(house, aVisitor(), { email: aUser().email, password });
		const { rows } = await sql<object>`select * from accounts_session`.execute(db);
		expect(rows).toMatchObject([{ ip_address: null, user_agent: null }]);
		const put = sql`update accounts_session set ip_address = '127.0.0.1'`.execute(db);
		await expect(put).rejects.toMatchObject({ code: '23514' });
	});

	test('is refused alike for a wrong password and an unknown address', async () => {
		await createUser(db, system, aUser());
		for (const email of [aUser().email, 'nobody@song-tien.example']) {
			await expect(signIn(house, aVisitor(), { email, password: 'wrong-wrong-wrong' })).rejects.toMatchObject({ code: 'accounts.wrong_sign_in' });
		}
	});

	test('loses its sessions and its old password when it is reset', async () => {
		const { user, password } = await createUser(db, system, aUser({ email: 'reset@song-tien.example' }));
		const { setCookies } = await signIn(house, aVisitor(), { email: user.email, password });
		const renewed = await resetPassword(db, system, user.id);

		expect((await findSignedIn(house, headersOf(setCookies))).actor.kind).toBe('anonymous');
		await expect(signIn(house, aVisitor(), { email: user.email, password })).rejects.toMatchObject({ code: 'accounts.wrong_sign_in' });
		await expect(signIn(house, aVisitor(), { email: user.email, password: renewed })).resolves.toBeDefined();
	});

	test('may what its roles may, in the sub-tree of their unit and on their days only', async () => {
		const { user } = await createUser(db, system, aUser());
		await grantRole(db, system, { userId: user.id, role: 'administrator', unitId: commune, ...always });
		await grantRole(db, system, { userId: user.id, role: 'administrator', unitId: province, validFrom: '2025-07-01', validTo: '2025-12-31' });
		const actor = await getActor(house, user.id);
		expect(actor.may('organisation.manage', commune)).toBe(true);
		expect(actor.may('organisation.manage', province)).toBe(false);

		const grant = await grantRole(db, system, { userId: user.id, role: 'administrator', unitId: province, validFrom: '2026-01-01', validTo: null });
		expect((await getActor(house, user.id)).may('organisation.manage', province)).toBe(true);
		await revokeRole(db, system, grant.id);
		expect((await getActor(house, user.id)).may('organisation.manage', province)).toBe(false);
	});

	test('of a commune neither gives a role above itself nor takes over an account above itself', async () => {
		const { user: clerk } = await createUser(db, system, aUser());
		const { user: chief } = await createUser(db, system, aUser({ email: 'chief@song-tien.example' }));
		await grantRole(db, system, { userId: clerk.id, role: 'administrator', unitId: commune, ...always });
		await grantRole(db, system, { userId: chief.id, role: 'editor', unitId: province, ...always });
		const actor = await getActor(house, clerk.id);

		const lift = grantRole(db, actor, { userId: clerk.id, role: 'administrator', unitId: province, ...always });
		await expect(lift).rejects.toMatchObject({ code: 'accounts.not_yours' });
		await expect(resetPassword(db, actor, chief.id)).rejects.toMatchObject({ code: 'accounts.not_yours' });
		await expect(grantRole(db, actor, { userId: chief.id, role: 'editor', unitId: commune, ...always })).resolves.toBeDefined();
	});

	test('leaves an audit row for each act, without a name or address in it', async () => {
		const { user } = await createUser(db, system, aUser());
		const grant = await grantRole(db, system, { userId: user.id, role: 'editor', unitId: commune, ...always });
		await revokeRole(db, system, grant.id);
		await resetPassword(db, system, user.id);
		const { rows } = await sql<{ action: string }>`select * from platform_audit where subject = ${await findPseudonym(db, user.id)} order by id`.execute(db);
		expect(rows.map((row) => row.action)).toEqual(['accounts.create_user', 'accounts.grant_role', 'accounts.revoke_role', 'accounts.reset_password']);
		expect(JSON.stringify(rows)).not.toMatch(/Hạnh|song-tien\.example/);
	});

	test('is added with roles for a unit, all or nothing', async () => {
		const wanted = { ...aUser(), unitId: commune, roles: ['editor', 'approver'] };
		const { user } = await addPerson(db, system, wanted);
		const actor = await getActor(house, user.id);
		expect(actor.grants.map(({ role, unitId }) => [role, unitId]).toSorted()).toEqual([['approver', commune], ['editor', commune]]);

		const refused = { ...wanted, email: 'khac@song-tien.example', unitId: 'no-such-unit' };
		await expect(addPerson(db, system, refused)).rejects.toMatchObject({ code: 'organisation.unit_unknown' });
		await expect(addPerson(db, system, { ...refused, roles: [] })).rejects.toMatchObject({ code: 'accounts.role_unknown', details: { field: 'roles' } });
		expect(await listPeople(db, system)).toHaveLength(1);
	});

	test('is listed by given name with units and terms, only for whoever looks after one of its units', async () => {
		const { user: chief } = await addPerson(db, system, { name: 'Trần Thị Yến', email: 'yen@song-tien.example', unitId: province, roles: ['administrator'] });
		const { user: local } = await addPerson(db, system, { name: 'Lê Văn An', email: 'an@song-tien.example', unitId: commune, roles: ['administrator'] });
		const { user: fresh } = await createUser(db, system, { name: 'Đỗ Bình', email: 'binh@song-tien.example' });
		await grantRole(db, system, { userId: local.id, role: 'editor', unitId: commune, validFrom: '2099-01-01', validTo: '2099-12-31' });
		await grantRole(db, system, { userId: local.id, role: 'editor', unitId: commune, validFrom: '2025-07-01', validTo: '2025-07-31' });

		const [byChief, byLocal] = [await getActor(house, chief.id), await getActor(house, local.id)];
		expect((await listPeople(db, byChief)).map(({ id }) => id)).toEqual([local.id, fresh.id, chief.id]);
		expect((await listPeople(db, byLocal)).map(({ id }) => id)).toEqual([local.id, fresh.id]);
		const { grants } = await getPerson(db, byChief, local.id);
		expect(grants.map(({ role, unitName, validTo }) => [role, unitName, validTo])).toEqual([['editor', 'Xã Sen Hồng', '2099-12-31'], ['administrator', 'Xã Sen Hồng', null]]);
		await expect(getPerson(db, byLocal, chief.id)).rejects.toMatchObject({ code: 'accounts.not_yours' });
		expect((await listGrantableUnits(db, byChief)).map(({ name, depth }) => [name, depth])).toEqual([['Tỉnh Sông Ngân', 0], ['Xã Sen Hồng', 1]]);
		expect((await listGrantableUnits(db, byLocal)).map(({ id }) => id)).toEqual([commune]);
	});

	test('of a unit that has ended is listed with its name and with the one that goes on for it', async () => {
		const { user } = await addPerson(db, system, { ...aUser(), unitId: commune, roles: ['editor'] });
		const heir = await createUnit(db, system, { name: 'Phường Hồ Sen', tier: 'commune', parentId: province, validFrom: '2026-01-01' });
		await makeChanges(db, system, [{ kind: 'merge', day: today(), symbol: '18-NQ/TU', unitIds: [commune], successorIds: [heir.id] }]);
		const [grant] = (await getPerson(db, system, user.id)).grants;
		expect(grant).toMatchObject({ unitName: null, unitEnded: { name: 'Xã Sen Hồng', heir: 'Phường Hồ Sen' } });
		expect(tellUnit(grant!, (key, details) => translate('vi', key, details))).toBe('Xã Sen Hồng (đã kết thúc, nay là Phường Hồ Sen)');
	});

	test('holds a role for a unit once at a time, and never loses its own administration by its own hand', async () => {
		const { user } = await addPerson(db, system, { ...aUser(), unitId: province, roles: ['administrator', 'editor'] });
		const actor = await getActor(house, user.id);
		const again = { userId: user.id, role: 'editor', unitId: province, validFrom: '2099-01-01', validTo: null };
		await expect(grantRole(db, actor, again)).rejects.toMatchObject({ code: 'accounts.role_held' });
		const { grants } = await getPerson(db, actor, user.id);
		const [administration, editing] = ['administrator', 'editor'].map((role) => grants.find((grant) => grant.role === role)!);
		expect([administration!.mayRevoke, editing!.mayRevoke]).toEqual([false, true]);
		await expect(revokeRole(db, actor, administration!.id)).rejects.toMatchObject({ code: 'accounts.own_administration' });
		await revokeRole(db, actor, editing!.id);
		await expect(grantRole(db, actor, again)).resolves.toMatchObject({ role: 'editor' });
	});

	test('keeps its password from whoever reaches only a part of its roles, those of later days too', async () => {
		const { user: local } = await addPerson(db, system, { name: 'Lê Văn An', email: 'an@song-tien.example', unitId: commune, roles: ['administrator'] });
		const { user: soon } = await createUser(db, system, aUser());
		await grantRole(db, system, { userId: soon.id, role: 'administrator', unitId: province, validFrom: '2099-01-01', validTo: null });
		await expect(resetPassword(db, await getActor(house, local.id), soon.id)).rejects.toMatchObject({ code: 'accounts.not_yours' });
	});

	test('exists once per address, and the first administrator only in an empty house', async () => {
		const first = { name: 'Nguyễn Minh Khôi', email: 'quan-tri@song-tien.example', office: 'Ban Tuyên giáo và Dân vận' };
		const { user } = await createFirstAdministrator(house, first);
		expect((await getActor(house, user.id)).may('accounts.manage', commune)).toBe(true);
		await expect(createFirstAdministrator(house, first)).rejects.toMatchObject({ code: 'accounts.already_set_up' });
		await expect(createUser(db, system, aUser({ email: 'Quan-Tri@song-tien.example' }))).rejects.toMatchObject({ code: 'accounts.email_taken' });
	});
});
