import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createUser, getActor, grantRole, manifest as accounts } from '#modules/accounts';
import { createUnit, makeChanges, manifest as organisation } from '#modules/organisation';
import { translate } from '#messages';
import { auditDetailNames, forgetPerson, recordAudit } from '#platform/audit.server';
import { today } from '#platform/clock';
import type { House } from '#platform/manifest';
import { createSystemActor, mergeRoles, type Actor } from '#platform/permissions';
import { locales } from '#platform/i18n';
import { createSettings } from '#platform/settings.server';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { describeDetails, exportLog, manifest, readLog, toCsv, verifyChain } from './index.ts';

const system = createSystemActor('test');
const roleTable = mergeRoles([accounts, organisation, manifest].map((room) => room.roles ?? {}));
const say = (key: string, details = {}) => translate('vi', key, details);

describeOnEveryDatabase('the page of the audit log', (db) => {
	let house: Pick<House, 'db' | 'settings' | 'config'>;
	let province: string;
	let commune: string;
	let other: string;
	let chief: Actor;
	let head: Actor;
	let clerk: Actor;
	let dataDir: string;

	beforeEach(async () => {
		dataDir = mkdtempSync(join(tmpdir(), 'nhipcau-log-'));
		house = { db, settings: createSettings(db), config: { dataDir, databaseUrl: null, port: 0, origin: null } };
		province = (await createUnit(db, system, { name: 'Tỉnh Sông Tiên', tier: 'province', parentId: null, validFrom: '2026-01-01' })).id;
		const hang = async (name: string) => (await createUnit(db, system, { name, tier: 'commune', parentId: province, validFrom: '2026-01-01' })).id;
		[commune, other] = [await hang('Xã Sen Hồng'), await hang('Xã Bình Hòa')];
		[chief, head, clerk] = [await person('Lê Minh Chánh', 'administrator', province), await person('Trần Thị Sen', 'administrator', commune), await person('Phạm Văn Lúa', 'editor', commune)];
	});
	afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

	async function person(name: string, role: 'administrator' | 'editor', unitId: string): Promise<Actor> {
		const { user } = await createUser(db, system, { name, email: `${role}-${unitId}@song-tien.example` });
		await grantRole(db, system, { userId: user.id, role, unitId, validFrom: '2026-01-01', validTo: null });
		return getActor({ db, roleTable }, user.id);
	}

	const save = (actor: Actor, unitId: string, article: string) => recordAudit(db, actor, { action: 'news.save_article', subject: `article:${article}`, unitId, details: { revision: 2 } });
	const seen = async (actor: Actor, filter: object = {}) => (await readLog(house, actor, filter)).entries.map(({ action, actor: { name }, unitName }) => `${action} ${name} ${unitName}`.trim());

	test('shows who did what where, newest first, as far as the reader\'s units reach', async () => {
		await save(clerk, commune, 'a');
		await save(chief, other, 'b');
		expect((await seen(head)).slice(0, 2)).toEqual(['news.save_article Phạm Văn Lúa Xã Sen Hồng', 'accounts.grant_role test Xã Sen Hồng']);
		expect((await seen(head)).some((line) => line.includes('Bình Hòa'))).toBe(false);
		expect(await seen(chief, { action: 'news.save_article' })).toEqual(['news.save_article Lê Minh Chánh Xã Bình Hòa', 'news.save_article Phạm Văn Lúa Xã Sen Hồng']);
		// What belongs to no unit is for whoever answers for all of them.
		expect((await seen(chief)).some((line) => line.startsWith('accounts.create_user'))).toBe(true);
		expect((await seen(head)).some((line) => line.startsWith('accounts.create_user'))).toBe(false);
		await expect(readLog(house, clerk, {})).rejects.toMatchObject({ code: 'audit.not_yours' });
	});

	test('is filtered by action, unit, days and subject', async () => {
		await save(clerk, commune, 'a');
		await save(chief, other, 'b');
		await sql`insert into platform_audit (at, actor_id, action, subject, unit_id) values
			('2026-03-01T16:59:59Z', 'system:test', 'news.withdraw_article', 'article:a', ${commune}), ('2026-03-01T17:00:00Z', 'system:test', 'news.publish_article', 'article:a', ${commune})`.execute(db);
		const actions = async (filter: object) => (await readLog(house, chief, filter)).entries.map(({ action }) => action);
		expect(await actions({ unit: other, action: 'news.save_article' })).toEqual(['news.save_article']);
		// The office's day ends at 17:00 UTC.
		expect(await actions({ from: '2026-03-01', to: '2026-03-01' })).toEqual(['news.withdraw_article']);
		expect(await actions({ from: '2026-03-02', to: '2026-03-02' })).toEqual(['news.publish_article']);
		expect(await actions({ subject: 'article:a', to: '2026-12-31' })).toEqual(['news.publish_article', 'news.withdraw_article', 'news.save_article']);
		expect(await actions({ subject: 'b' })).toEqual(['news.save_article']);
		expect(await actions({ subject: `user:${clerk.id}` })).toEqual(['accounts.grant_role', 'accounts.create_user']);
		await expect(readLog(house, chief, { from: '2026-02-30' })).rejects.toMatchObject({ code: 'audit.day_wrong' });
		await expect(readLog(house, chief, { from: '2026-03-02', to: '2026-03-01' })).rejects.toMatchObject({ code: 'audit.ends_before_it_begins' });
	});

	test('is paged, and names a unit as it was called on the day', async () => {
		for (let n = 0; n < 60; n++) await save(clerk, commune, String(n));
		const second = await readLog(house, chief, { action: 'news.save_article', page: '2' });
		expect([second.total, second.pages, second.page, second.entries.length, second.entries.at(-1)!.subject]).toEqual([60, 2, 2, 10, { kind: 'article', id: '0', name: '' }]);
		expect((await readLog(house, chief, { page: '99', action: 'news.save_article' })).page).toBe(2);
		await sql`insert into platform_audit (at, actor_id, action, subject, unit_id) values ('2026-03-01T05:00:00Z', 'system:test', 'news.publish_article', 'article:a', ${commune})`.execute(db);
		await makeChanges(db, system, [{ kind: 'rename', day: today(), unitId: commune, name: 'Phường Sen Hồng' }]);
		expect(await seen(chief, { action: 'news.publish_article' })).toEqual(['news.publish_article test Xã Sen Hồng']);
		expect((await seen(chief, { action: 'news.save_article' }))[0]).toContain('Phường Sen Hồng');
	});

	test('writes down that it was read, by whom and through which filter, and nothing else is read to be written', async () => {
		await readLog(house, head, { action: 'news.save_article', from: '2026-01-01' });
		await exportLog(db, chief, { subject: `user:${clerk.id}` });
		const { rows } = await sql<object>`select action, person_id, unit_id, details from platform_audit join platform_audit_person on pseudonym = actor_id where action like 'audit.%' order by id`.execute(db);
		expect(rows).toEqual([
			{ action: 'audit.read_log', person_id: head.id, unit_id: commune, details: { ofAction: 'news.save_article', from: '2026-01-01', page: 1, rows: 0 } },
			{ action: 'audit.export_log', person_id: chief.id, unit_id: province, details: { rows: 2 } },
		]);
		const raw = (await sql<{ text: string }>`select string_agg(platform_audit::text, ' ') as text from platform_audit`.execute(db)).rows[0]!.text;
		for (const { id } of [chief, head, clerk]) expect(raw).not.toContain(id);
	});

	test('names nobody who was forgotten, and a file of it opens no formula', async () => {
		await save(clerk, commune, 'a');
		await recordAudit(db, clerk, { action: 'news.save_article', subject: '=1+1:x', unitId: commune, details: { symbol: 'a "b"; c' } });
		await forgetPerson(db, clerk.id);
		const entries = await exportLog(db, chief, { action: 'news.save_article' });
		expect(entries.map(({ actor }) => actor)).toEqual([{ kind: 'forgotten', name: '' }, { kind: 'forgotten', name: '' }]);
		const csv = toCsv(entries, say, (at) => at.toISOString().slice(0, 4));
		expect(csv.split('\r\n').slice(0, 2)).toEqual([
			'\uFEFFLúc,Người làm,Việc,Mã việc,Đối tượng,Đơn vị,Chi tiết,Thứ tự trong chuỗi,Mã băm',
			`${today().slice(0, 4)},Người đã xóa tài khoản,Lưu bài,news.save_article,'=1+1:x,Xã Sen Hồng,"{""symbol"":""a \\""b\\""; c""}",,`,
		]);
	});

	test('tells details in words, and finds a publication by the approval code that its page shows', async () => {
		const code = 'c0ffee12ab34'.padEnd(64, '0');
		await recordAudit(db, clerk, { action: 'news.publish_article', subject: 'article:a', unitId: commune, details: { version: 2, approval_code: code, wrote_and_approved: false } });
		await recordAudit(db, clerk, { action: 'accounts.invite_person', subject: 'invitation:i', unitId: commune, details: { roles: 'editor approver' } });
		await recordAudit(db, clerk, { action: 'privacy.erase_expired', subject: 'privacy:erasure', unitId: commune, details: { people: 1, accounts_invitation: 1200 } });
		const told = async (filter: object) => describeDetails((await readLog(house, chief, filter)).entries[0]!, { say, formatDay: (day) => day, formatNumber: (value) => value.toLocaleString('vi') }).map(({ label, value }) => `${label}: ${value}`);
		expect(await told({ subject: code.slice(0, 12) })).toEqual(['Bản đăng số: 2', 'Người trình cũng là người duyệt: không', 'Mã duyệt: c0ffee12ab34…']);
		expect(await told({ action: 'accounts.invite_person' })).toEqual(['Vai trò: Biên tập viên, Người phê duyệt']);
		expect(await told({ action: 'privacy.erase_expired' })).toEqual(['Số người: 1', 'Số dòng đã xóa trong bảng accounts_invitation: 1.200']);
		expect((await readLog(house, chief, { subject: code.slice(0, 11) })).total).toBe(0);
	});

	test('has a word in every language for every detail', () => {
		for (const locale of locales) expect(auditDetailNames.filter((name) => translate(locale, `audit.detail_${name}`) === `audit.detail_${name}`)).toEqual([]);
	});

	test('checks the chain and keeps what came of it', async () => {
		expect(await verifyChain(house, head)).toMatchObject({ intact: true, sealed: 0 });
		expect(await readLog(house, chief, {})).toMatchObject({ verified: { sealed: 0, found: 0 }, chain: { sealed: 0 } });
		await expect(verifyChain(house, clerk)).rejects.toMatchObject({ code: 'audit.not_yours' });
	});
});
