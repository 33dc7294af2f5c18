import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { addPerson, getActor, manifest as accounts } from '#modules/accounts';
import { createUnit, manifest as organisation } from '#modules/organisation';
import { findPseudonym } from '#platform/audit.server';
import { createSystemActor, mergeRoles } from '#platform/permissions';
import { createSettings } from '#platform/settings.server';
import { describeOnEveryDatabase } from '../tests/database.ts';
import { readDeclaredProfile, readOfficeProfile, saveOfficeProfile, type OfficeProfile } from './office-profile.ts';

const system = createSystemActor('test');
const declared: OfficeProfile = {
	name: '',
	parentBody: 'Tỉnh ủy Sông Ngân',
	responsiblePerson: 'Trần Quốc Bảo, Phó Trưởng ban',
	licence: 'Số 12/GP-TTĐT ngày 01/07/2026',
	address: 'Số 12 đường Bờ Kè',
	phone: '(0299) 000.0012',
	email: 'toa-soan@song-ngan.example',
};

describeOnEveryDatabase('the office profile', (db) => {
	const house = { db, settings: createSettings(db), roleTable: mergeRoles([organisation.roles!, accounts.roles!]) };
	let province: string;
	let commune: string;

	beforeEach(async () => {
		const day = { validFrom: '2025-07-01' };
		province = (await createUnit(db, system, { name: 'Ban Tuyên giáo', tier: 'province', parentId: null, ...day })).id;
		commune = (await createUnit(db, system, { name: 'Xã Sen Hồng', tier: 'commune', parentId: province, ...day })).id;
	});

	const makeAdministrator = async (unitId: string) => {
		const { user } = await addPerson(db, system, { name: 'Lê Văn An', email: `${unitId}@song-ngan.example`, unitId, roles: ['administrator'] });
		return getActor(house, user.id);
	};

	test('is declared by an administrator of the top unit, whose name it bears unless it has its own, with an audit row', async () => {
		const actor = await makeAdministrator(province);
		await saveOfficeProfile(db, actor, { ...declared, address: `  ${declared.address} ` });
		expect(await readOfficeProfile(house)).toEqual({ ...declared, name: 'Ban Tuyên giáo' });
		expect(await readDeclaredProfile(house, actor)).toEqual({ profile: declared, topUnitName: 'Ban Tuyên giáo', mayDeclare: true });
		const { rows } = await sql<object>`select actor_id, unit_id, details from platform_audit where action = 'organisation.save_office_profile'`.execute(db);
		expect(rows).toEqual([{ actor_id: await findPseudonym(db, actor.id), unit_id: province, details: { declared: 6 } }]);
	});

	test('is closed to an administrator of a unit below, and nothing is kept', async () => {
		const actor = await makeAdministrator(commune);
		await expect(saveOfficeProfile(db, actor, declared)).rejects.toMatchObject({ code: 'organisation.office_not_yours' });
		expect(await readDeclaredProfile(house, actor)).toMatchObject({ mayDeclare: false, profile: { parentBody: '' } });
	});

	test.each([
		['email', 'toa-soan', 'organisation.office_email_wrong'],
		['phone', 'gọi sau', 'organisation.office_phone_wrong'],
		['address', 'x'.repeat(301), 'organisation.office_field_too_long'],
	])('refuses a wrong %s and names the field', async (field, value, code) => {
		await expect(saveOfficeProfile(db, system, { ...declared, [field]: value })).rejects.toMatchObject({ code, details: { field } });
	});
});
