import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { createUnit } from '#modules/organisation';
import { findPseudonym } from '#platform/audit.server';
import { createActor, createSystemActor, mergeRoles, type Actor, type Role } from '#platform/permissions';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { addReading, changeReading, findReadingsFor, importReadings, listReadings, removeReading } from './index.ts';
import { roles } from './policy.ts';

const system = createSystemActor('test');
const table = mergeRoles([roles]);

describeOnEveryDatabase('the dictionary of an office', (db) => {
	let province: string;
	let commune: string;
	let editor: Actor;
	let approver: Actor;
	beforeEach(async () => {
		province = (await createUnit(db, system, { name: 'Tỉnh Sông Tiên', tier: 'province', parentId: null, validFrom: '2025-07-01' })).id;
		commune = (await createUnit(db, system, { name: 'Xã Sen Hồng', tier: 'commune', parentId: province, validFrom: '2025-07-01' })).id;
		const person = (id: string, role: Role) => createActor({ id, name: id }, [{ role, unitId: commune, reaches: new Set([commune]) }], table);
		editor = person('editor', 'editor');
		approver = person('approver', 'approver');
	});

	const abbreviation = { written: 'TTPVHCC', spoken: 'trung tâm phục vụ hành chính công' };
	const listAudit = async () => {
		const { rows } = await sql<{ actor_id: string; action: string; details: object }>`select actor_id, action, details from platform_audit where action like 'editions.%' order by id`.execute(db);
		return rows;
	};

	test('takes what an editor of the unit adds, changes and removes, and the audit names each act but not its words', async () => {
		const { id } = await addReading(db, editor, commune, abbreviation);
		await changeReading(db, editor, id, { ...abbreviation, spoken: 'trung tâm hành chính công 1', note: 'tên mới' });
		expect(await listReadings(db, approver, commune)).toEqual([
			{ id, unitId: commune, unitName: 'Xã Sen Hồng', written: 'TTPVHCC', spoken: 'trung tâm hành chính công một', note: 'tên mới', mayChange: false },
		]);
		await removeReading(db, editor, id);
		expect(await listReadings(db, editor, commune)).toEqual([]);
		const audit = await listAudit();
		const pseudonym = await findPseudonym(db, 'editor');
		expect(audit.map(({ actor_id, action }) => [actor_id, action])).toEqual([
			[pseudonym, 'editions.add_reading'], [pseudonym, 'editions.change_reading'], [pseudonym, 'editions.remove_reading'],
		]);
		expect(JSON.stringify(audit)).not.toContain('TTPVHCC');
	});

	test('is read by approvers and changed by nobody else', async () => {
		const { id } = await addReading(db, editor, commune, abbreviation);
		const refusal = { code: 'editions.readings_not_yours' };
		await expect(addReading(db, approver, commune, { written: 'X1', spoken: 'ích' })).rejects.toMatchObject(refusal);
		await expect(changeReading(db, approver, id, abbreviation)).rejects.toMatchObject(refusal);
		await expect(removeReading(db, approver, id)).rejects.toMatchObject(refusal);
		await expect(importReadings(db, approver, commune, 'X1,ích')).rejects.toMatchObject(refusal);
		await expect(addReading(db, editor, province, abbreviation)).rejects.toMatchObject(refusal);
		await expect(listReadings(db, editor, province)).rejects.toMatchObject(refusal);
		expect((await listAudit()).length).toBe(1);
	});

	test('holds a written form once, whatever Unicode form it is typed in', async () => {
		const { id } = await addReading(db, editor, commune, { written: 'Đắk Nông', spoken: 'đắc nông' });
		const twice = { code: 'editions.reading_twice', details: { field: 'written', line: 0 } };
		await expect(addReading(db, editor, commune, { written: ' Đắk  Nông'.normalize('NFD'), spoken: 'khác' })).rejects.toMatchObject(twice);
		const other = await addReading(db, editor, commune, abbreviation);
		await expect(changeReading(db, editor, other.id, { written: 'Đắk Nông', spoken: 'khác' })).rejects.toMatchObject(twice);
		await changeReading(db, editor, id, { written: 'Đắk Nông', spoken: 'đắc nông' });
		await expect(changeReading(db, editor, 'nobody', abbreviation)).rejects.toMatchObject({ code: 'editions.reading_unknown' });
		await expect(addReading(db, editor, commune, { written: 'A2', spoken: '!' })).rejects.toMatchObject({ kind: 'invalid', code: 'editions.spoken_not_words', details: { field: 'spoken' } });
	});

	test('counts for the units below, where a nearer reading wins, and reaches only texts that can contain it', async () => {
		await addReading(db, system, province, abbreviation);
		await addReading(db, system, province, { written: 'ĐBP', spoken: 'Điện Biên Phủ' });
		await addReading(db, editor, commune, { written: 'ĐBP', spoken: 'đường Điện Biên Phủ' });
		const seen = await listReadings(db, editor, commune);
		expect(seen.map(({ written, unitName, mayChange }) => [written, unitName, mayChange])).toEqual([['ĐBP', 'Xã Sen Hồng', true], ['TTPVHCC', 'Tỉnh Sông Tiên', false]]);
		expect(await findReadingsFor(db, commune, 'Số 5 ĐBP')).toEqual({ ĐBP: 'đường Điện Biên Phủ' });
		expect(await findReadingsFor(db, province, 'Số 5 ĐBP')).toEqual({ ĐBP: 'Điện Biên Phủ' });
		expect(await findReadingsFor(db, commune, 'Số 5')).toBeUndefined();
	});

	test('takes a file whole or not at all, and says what became of it', async () => {
		await addReading(db, editor, commune, abbreviation);
		const file = 'viết;đọc;ghi chú\nTTPVHCC;trung tâm hành chính công;\nXDĐ;xây dựng Đảng;\n';
		expect(await importReadings(db, editor, commune, file)).toEqual({ added: 1, changed: 1, unchanged: 0 });
		expect(await importReadings(db, editor, commune, file)).toEqual({ added: 0, changed: 0, unchanged: 2 });
		await expect(importReadings(db, editor, commune, 'MTTQ,mặt trận\nX1,?')).rejects.toMatchObject({ code: 'editions.spoken_not_words', details: { line: 2 } });
		expect((await listReadings(db, editor, commune)).map(({ written }) => written)).toEqual(['TTPVHCC', 'XDĐ']);
	});
});
