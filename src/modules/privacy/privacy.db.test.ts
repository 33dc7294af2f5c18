import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addPerson, closeAccount, correctUser, delegateRoles, getActor, getInvitationByLink, getPerson, grantRole, invitePerson, openSession, reopenAccount, resetPassword, signIn } from '#modules/accounts';
import { addReading } from '#modules/editions';
import { autosaveArticle, createArticle, silenceFinding } from '#modules/news';
import { createUnit } from '#modules/organisation';
import { manifests } from '#modules/registry';
import { clock } from '#platform/clock';
import { DiskFileStore } from '#platform/files.server';
import type { House } from '#platform/manifest';
import { createSystemActor, mergeRoles } from '#platform/permissions';
import { createSettings } from '#platform/settings.server';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { aVisitor } from '../accounts/demo.ts';
import { aContent } from '../news/demo.ts';
import { aPublicRequest } from './demo.ts';
import { answerRequest, collectPersonalData, countRequests, eraseExpired, eraseOwnAccount, exportAsJson, exportAsPage, findConsent, getRequest, giveConsent, listConsents, listOwnRequests, listRequests, saveCalendar, submitOwnRequest, submitPublicRequest, withdrawConsent } from './index.ts';

const system = createSystemActor('test');
const realNow = clock.now;
/** A Monday. */
const start = '2026-11-23T03:00:00Z';

describeOnEveryDatabase('personal data', (db) => {
	let house: House;
	let province: string;
	let commune: string;
	let chief: string;
	let writer: { id: string; name: string; email: string };
	let password: string;

	const goTo = (moment: string) => (clock.now = () => new Date(moment));
	const act = (userId: string) => getActor(house, userId);

	beforeEach(async () => {
		goTo(start);
		house = { config: { dataDir: '', databaseUrl: null, port: 3000, origin: null }, db, databaseKind: 'embedded', files: new DiskFileStore(''), settings: createSettings(db), manifests, roleTable: mergeRoles(manifests.map(({ roles }) => roles ?? {})) } as unknown as House;
		province = (await createUnit(db, system, { name: 'Tỉnh Sông Ngân', tier: 'province', parentId: null, validFrom: '2025-07-01' })).id;
		commune = (await createUnit(db, system, { name: 'Xã Sen Hồng', tier: 'commune', parentId: province, validFrom: '2025-07-01' })).id;
		chief = (await addPerson(db, system, { name: 'Nguyễn Minh Khôi', email: 'khoi@song-ngan.example', unitId: province, roles: ['administrator', 'approver'] })).user.id;
		({ user: writer, password } = await addPerson(db, system, { name: 'Lê Thị Hạnh', email: 'hanh@song-ngan.example', unitId: commune, roles: ['editor'] }));
	});
	afterEach(() => {
		clock.now = realNow;
	});

	/** A writer who has left a trace in every room. */
	async function leaveTraces(): Promise<void> {
		const actor = await act(writer.id);
		await signIn(house, aVisitor(), { email: writer.email, password });
		const { article } = await createArticle({ db, files: house.files }, actor, commune, { from: 'nothing' });
		await autosaveArticle(db, actor, article.id, { revision: 1, content: aContent() });
		await silenceFinding(db, actor, article.id, { kind: 'doubled_words', surface: 'ha ha', silenceKey: 'doubled_words:ha ha' });
		await addReading(db, actor, commune, { written: 'SH1', spoken: 'sen hồng một' });
		await submitOwnRequest(db, actor, { kind: 'see', message: 'Tôi muốn xem dữ liệu về tôi.' });
		await giveConsent(db, { purpose: 'trial.purpose', subject: `user:${writer.id}`, text: { vi: 'Đồng ý', en: 'Agreed' }, shownIn: 'vi' });
		await delegateRoles(db, await act(chief), { toUserId: writer.id, grantIds: (await getPerson(db, system, chief)).grants.filter(({ role }) => role === 'approver').map(({ id }) => id), validFrom: '2026-11-23', validTo: '2026-11-30' });
	}

	/** Every column of text in the database that holds one of the words. */
	async function findTraces(words: readonly string[]): Promise<string[]> {
		const { rows: columns } = await sql<{ t: string; c: string }>`select table_name as t, column_name as c from information_schema.columns
			where table_schema = 'public' and data_type in ('text', 'jsonb') and table_name not like 'platform_migration%'`.execute(db);
		const found: string[] = [];
		for (const { t, c } of columns) {
			const { rows } = await sql`select 1 from ${sql.table(t)} where ${sql.join(words.map((word) => sql`strpos(${sql.ref(c)}::text, ${word}) > 0`), sql` or `)} limit 1`.execute(db);
			if (rows.length > 0) found.push(`${t}.${c}`);
		}
		return found.toSorted();
	}

	test('is collected from every room, each with its purpose, and taken along as JSON and as a page', async () => {
		await leaveTraces();
		const held = await collectPersonalData(house, writer.id);
		const kinds = held.flatMap(({ records }) => records.map(({ kind }) => kind));
		expect(kinds).toEqual(expect.arrayContaining(['accounts.kept_account', 'accounts.kept_roles', 'accounts.kept_delegations', 'privacy.kept_requests', 'privacy.kept_consents', 'news.kept_hands', 'news.kept_copies', 'news.kept_silences', 'editions.kept_readings', 'audit.kept_acts']));
		expect(held.find(({ room }) => room === 'accounts')!.grounds).toContainEqual(expect.objectContaining({ duration: 'P1Y', event: 'accounts.event_account_closed', legalBasis: 'public_task' }));

		const actor = await act(writer.id);
		const taken = JSON.parse(await exportAsJson(house, actor));
		expect(taken).toMatchObject({ format: 'nhipcau-personal-data', user: writer.id });
		expect(JSON.stringify(taken)).toContain(writer.email);
		const page = await exportAsPage(house, actor, 'vi');
		expect(page).toContain('Dữ liệu cá nhân của Lê Thị Hạnh');
		expect(page).toMatch(/Giữ đến 1 năm sau khi tài khoản đóng/);
		expect(page).not.toMatch(/(accounts|privacy|news|editions)\.[a-z_]+/);
	});

	test('goes at its owner\'s word from every room, but for what the law has stay, which leads to nobody', async () => {
		await leaveTraces();
		const before = await findTraces([writer.id, writer.name, writer.email]);
		expect(before).toEqual(expect.arrayContaining(['accounts_user.name', 'news_article.updated_by', 'privacy_request.user_id', 'privacy_consent.subject', 'accounts_delegation.to_user_id']));
		const actor = await act(writer.id);
		await expect(eraseOwnAccount(house, actor, { confirmed: false })).rejects.toMatchObject({ code: 'privacy.unconfirmed_erasure' });
		await eraseOwnAccount(house, actor, { confirmed: true });
		expect(await findTraces([writer.id, writer.name, writer.email])).toEqual([]);
		const { rows } = await sql<{ actor_id: string; details: object }>`select actor_id, details from platform_audit where action = 'privacy.erase_at_request'`.execute(db);
		expect(rows).toMatchObject([{ actor_id: 'system:privacy', details: { people: 1, accounts_user: 1, accounts_grant: 1, accounts_delegation: 1, privacy_request: 1, privacy_consent: 1, news_article: 1, news_text_copy: 1, news_silence: 1, editions_reading: 2, platform_audit_person: 1 } }]);
	});

	test('of the last administrator stays until somebody else may take over', async () => {
		await expect(eraseOwnAccount(house, await act(chief), { confirmed: true })).rejects.toMatchObject({ code: 'accounts.last_administrator' });
		await expect(closeAccount(db, system, chief)).rejects.toMatchObject({ code: 'accounts.last_administrator' });
		await grantRole(db, system, { userId: writer.id, role: 'administrator', unitId: commune, validFrom: '2026-11-01', validTo: null });
		await expect(eraseOwnAccount(house, await act(chief), { confirmed: true })).rejects.toMatchObject({ code: 'accounts.last_administrator' });
		await grantRole(db, system, { userId: writer.id, role: 'administrator', unitId: province, validFrom: '2026-11-01', validTo: null });
		await eraseOwnAccount(house, await act(chief), { confirmed: true });
		expect((await act(chief)).kind).toBe('anonymous');
	});

	test('of a closed account is held for its term to the day, then erased by the daily job', async () => {
		await leaveTraces();
		await closeAccount(db, await act(chief), writer.id);
		expect((await act(writer.id)).kind).toBe('anonymous');
		await expect(signIn(house, aVisitor(), { email: writer.email, password })).rejects.toMatchObject({ kind: 'forbidden' });
		await expect(openSession(house, aVisitor(), writer.id, { isStrong: true })).rejects.toMatchObject({ code: 'accounts.account_closed' });
		await expect(resetPassword(db, system, writer.id)).rejects.toMatchObject({ code: 'accounts.account_closed' });
		await expect(grantRole(db, system, { userId: writer.id, role: 'editor', unitId: commune, validFrom: '2026-11-23', validTo: null })).rejects.toMatchObject({ code: 'accounts.account_closed' });
		expect((await getPerson(db, system, writer.id)).grants).toEqual([]);

		goTo('2027-11-23T02:59:00Z');
		await eraseExpired(house);
		expect(await findTraces([writer.email])).toContain('accounts_user.email');
		goTo('2027-11-23T03:00:00Z');
		expect(await eraseExpired(house)).toMatchObject({ accounts_user: 1, news_article: 1 });
		expect(await findTraces([writer.name, writer.email])).toEqual([]);
		const { rows } = await sql<{ details: object }>`select details from platform_audit where action = 'privacy.erase_expired' order by id`.execute(db);
		expect(rows.at(-1)).toMatchObject({ details: { people: 1, accounts_user: 1 } });
		expect(await eraseExpired(house)).toEqual({});
	});

	test('of whoever was invited and never came goes 90 days after the link expired, by the daily job', async () => {
		const administrator = await act(chief);
		const { invitation, token } = await invitePerson(db, administrator, { name: 'Châu Văn Đạt', email: 'dat@song-ngan.example', unitId: commune, roles: ['editor'] });
		const read = async () => (await sql<{ state: string; name: string | null; email: string | null }>`select state, name, email from accounts_invitation`.execute(db)).rows;
		const expires = invitation.expiresAt.getTime();
		goTo(new Date(expires + 90 * 86_400_000 - 60_000).toISOString());
		expect(await eraseExpired(house)).not.toHaveProperty('accounts_invitation');
		expect(await read()).toEqual([{ state: 'open', name: 'Châu Văn Đạt', email: 'dat@song-ngan.example' }]);

		goTo(new Date(expires + 90 * 86_400_000).toISOString());
		expect(await eraseExpired(house)).toMatchObject({ accounts_invitation: 1 });
		expect(await read()).toEqual([{ state: 'forgotten', name: null, email: null }]);
		expect(await findTraces(['dat@song-ngan.example'])).toEqual([]);
		await expect(getInvitationByLink(db, token)).rejects.toMatchObject({ code: 'accounts.link_expired' });
		expect(await eraseExpired(house)).not.toHaveProperty('accounts_invitation');
	});

	test('of an account closed by mistake stays, without roles and without a password', async () => {
		await closeAccount(db, await act(chief), writer.id);
		await expect(closeAccount(db, await act(chief), writer.id)).rejects.toMatchObject({ code: 'accounts.account_closed' });
		await reopenAccount(db, await act(chief), writer.id);
		const actor = await act(writer.id);
		expect([actor.kind, actor.grants.length]).toEqual(['person', 0]);
		await expect(signIn(house, aVisitor(), { email: writer.email, password })).rejects.toMatchObject({ kind: 'forbidden' });
	});

	test('is corrected by its owner, the address by who looks after the account', async () => {
		await correctUser(db, await act(writer.id), writer.id, { name: 'Lê Thị Hồng Hạnh' });
		await expect(correctUser(db, await act(writer.id), writer.id, { email: 'khac@song-ngan.example' })).rejects.toMatchObject({ code: 'accounts.not_yours' });
		await expect(correctUser(db, await act(chief), writer.id, { email: 'khoi@song-ngan.example' })).rejects.toMatchObject({ code: 'accounts.email_taken' });
		await correctUser(db, await act(chief), writer.id, { email: 'hong.hanh@song-ngan.example' });
		expect(await getPerson(db, system, writer.id)).toMatchObject({ name: 'Lê Thị Hồng Hạnh', email: 'hong.hanh@song-ngan.example' });
	});

	test('of a session goes a week after its last use', async () => {
		await signIn(house, aVisitor(), { email: writer.email, password });
		const { rows } = await sql<{ at: Date }>`select updated_at as at from accounts_session`.execute(db);
		const used = rows[0]!.at.getTime();
		expect(await eraseExpired(house, new Date(used + 7 * 86_400_000 - 1000))).toEqual({});
		expect(await eraseExpired(house, new Date(used + 7 * 86_400_000 + 1000))).toEqual({ accounts_session: 1 });
	});

	test('of who approved an article stays ten years, without a name once erased, and only it can be struck out', async () => {
		const { article } = await createArticle({ db, files: house.files }, await act(writer.id), commune, { from: 'nothing' });
		const hash = '0'.repeat(64);
		await sql`insert into news_version (article_id, number, content, office, content_hash, editions, editions_hash, preview_hash, approved_at, approved_by, approved_for)
			values (${article.id}, 1, '{"title":"Ngày hội đọc sách"}', 'Ban', ${hash}, '{}', ${hash}, ${hash}, ${start}, ${writer.id}, ${chief})`.execute(db);
		expect((await collectPersonalData(house, chief)).flatMap(({ records }) => records)).toContainEqual(expect.objectContaining({ kind: 'news.kept_approvals', stays: 'news.approvals_stay' }));
		await eraseOwnAccount(house, await act(writer.id), { confirmed: true });
		const approver = async () => (await sql<object>`select approved_by, approved_for from news_version`.execute(db)).rows;
		expect(await approver()).toEqual([{ approved_by: writer.id, approved_for: chief }]);
		expect(await eraseExpired(house, new Date('2036-11-23T02:00:00Z'))).toEqual({});
		expect(await eraseExpired(house, new Date('2036-11-23T03:00:00Z'))).toEqual({ news_version: 1 });
		expect(await approver()).toEqual([{ approved_by: 'erased', approved_for: null }]);
		await sql`savepoint kept`.execute(db);
		await expect(sql`update news_version set approved_by = 'erased', office = 'Khác'`.execute(db)).rejects.toThrow('never changed');
		await sql`rollback to savepoint kept`.execute(db);
	});
});

describeOnEveryDatabase('a request about personal data', (db) => {
	const roleTable = mergeRoles(manifests.map(({ roles }) => roles ?? {}));
	let province: string;
	let chief: string;
	let local: string;
	let writer: string;
	const goTo = (moment: string) => (clock.now = () => new Date(moment));
	const act = (userId: string) => getActor({ db, roleTable }, userId);

	beforeEach(async () => {
		goTo(start);
		province = (await createUnit(db, system, { name: 'Tỉnh Sông Ngân', tier: 'province', parentId: null, validFrom: '2025-07-01' })).id;
		const commune = (await createUnit(db, system, { name: 'Xã Sen Hồng', tier: 'commune', parentId: province, validFrom: '2025-07-01' })).id;
		chief = (await addPerson(db, system, { name: 'Nguyễn Minh Khôi', email: 'khoi@song-ngan.example', unitId: province, roles: ['administrator'] })).user.id;
		local = (await addPerson(db, system, { name: 'Lê Văn An', email: 'an@song-ngan.example', unitId: commune, roles: ['administrator'] })).user.id;
		writer = (await addPerson(db, system, { name: 'Lê Thị Hạnh', email: 'hanh@song-ngan.example', unitId: commune, roles: ['editor'] })).user.id;
	});
	afterEach(() => {
		clock.now = realNow;
	});

	test('is due within two working days, by the office\'s own calendar, and is late after them', async () => {
		const { id, dueOn, state } = await submitPublicRequest(db, aPublicRequest());
		expect([dueOn, state]).toEqual(['2026-11-25', 'waiting']);
		expect(await countRequests(db, await act(chief))).toEqual({ waiting: 1, overdue: 0 });
		goTo('2026-11-25T10:00:00Z');
		expect((await getRequest(db, await act(chief), id)).state).toBe('due_today');
		goTo('2026-11-25T17:00:00Z');
		expect((await getRequest(db, await act(chief), id)).state).toBe('overdue');
		expect(await countRequests(db, await act(chief))).toEqual({ waiting: 1, overdue: 1 });
		await saveCalendar(db, await act(chief), { closed: ['2026-11-24'], open: [] });
		expect(await getRequest(db, await act(chief), id)).toMatchObject({ dueOn: '2026-11-26', state: 'due_today' });
	});

	test('is read and answered by who handles them for the office, once, with an audit row that names nobody', async () => {
		const { id } = await submitPublicRequest(db, aPublicRequest());
		await expect(getRequest(db, await act(local), id)).rejects.toMatchObject({ code: 'privacy.not_yours' });
		expect(await listRequests(db, await act(local))).toEqual([]);
		expect(await listRequests(db, await act(chief))).toMatchObject([{ id, askedBy: 'Phạm Văn Lợi', answerTo: '0299 000 0034', state: 'waiting' }]);
		await expect(answerRequest(db, await act(chief), id, { outcome: 'granted', answer: '' })).rejects.toMatchObject({ code: 'privacy.answer_missing' });
		await answerRequest(db, await act(chief), id, { outcome: 'granted', answer: 'Đã xóa tên của ông trong danh sách.' });
		await expect(answerRequest(db, await act(chief), id, { outcome: 'refused', answer: 'Không.' })).rejects.toMatchObject({ code: 'privacy.already_answered' });
		expect(await getRequest(db, await act(chief), id)).toMatchObject({ state: 'answered', answeredByName: 'Nguyễn Minh Khôi' });
		const { rows } = await sql<object>`select action, unit_id, details from platform_audit where action like 'privacy.%'`.execute(db);
		expect(rows).toEqual([{ action: 'privacy.answer_request', unit_id: province, details: { kind: 'erase', outcome: 'granted', late: false } }]);
	});

	test('of a person with an account is answered at their page', async () => {
		const actor = await act(writer);
		const { id } = await submitOwnRequest(db, actor, { kind: 'correct', message: 'Đề nghị sửa địa chỉ thư.' });
		await answerRequest(db, await act(chief), id, { outcome: 'partly', answer: 'Đã sửa.' });
		expect(await listOwnRequests(db, actor)).toMatchObject([{ id, answer: 'Đã sửa.', state: 'answered' }]);
		expect((await listRequests(db, await act(chief)))[0]).toMatchObject({ askedBy: 'Lê Thị Hạnh', answerTo: 'hanh@song-ngan.example' });
	});

	test('loses everything personal thirty days after its answer, while its days stay', async () => {
		const { id } = await submitPublicRequest(db, aPublicRequest());
		await answerRequest(db, await act(chief), id, { outcome: 'granted', answer: 'Đã xóa.' });
		goTo('2026-12-23T02:00:00Z');
		expect(await eraseExpired({ db, manifests })).toEqual({});
		goTo('2026-12-23T03:00:00Z');
		expect(await eraseExpired({ db, manifests })).toEqual({ privacy_request: 1 });
		expect(await getRequest(db, await act(chief), id)).toMatchObject({ kind: 'erase', askedBy: null, answerTo: null, message: null, answer: null, outcome: 'granted', receivedAt: new Date(start) });
		expect(await eraseExpired({ db, manifests })).toEqual({});
	});

	test('is taken from thirty readers an hour, then the form waits, and nobody\'s address is kept for it', async () => {
		for (let count = 0; count < 30; count++) await submitPublicRequest(db, aPublicRequest());
		await expect(submitPublicRequest(db, aPublicRequest())).rejects.toMatchObject({ code: 'privacy.too_many_requests' });
		await expect(submitOwnRequest(db, await act(writer), { kind: 'see', message: 'Tôi muốn xem.' })).resolves.toBeDefined();
		goTo('2026-11-23T04:00:01Z');
		await expect(submitPublicRequest(db, aPublicRequest())).resolves.toBeDefined();
	});

	test.each([
		['without words', { message: ' ' }, 'privacy.message_missing'],
		['without a name', { name: '' }, 'privacy.name_missing'],
		['without a way to answer', { contact: '' }, 'privacy.contact_missing'],
		['of no kind', { kind: 'sell' }, 'privacy.kind_missing'],
		['as long as a book', { message: 'x'.repeat(2001) }, 'privacy.too_long'],
	])('is refused %s', async (_, wrong, code) => {
		await expect(submitPublicRequest(db, aPublicRequest(wrong))).rejects.toMatchObject({ code });
	});
});

describeOnEveryDatabase('a consent', (db) => {
	const given = { purpose: 'trial.purpose_of_name', subject: 'entry:1', text: { vi: 'Tôi đồng ý nêu tên khi công bố kết quả.', en: 'I agree to be named among the results.' }, shownIn: 'vi' as const };
	beforeEach(() => void (clock.now = () => new Date(start)));
	afterEach(() => void (clock.now = realNow));

	test('is kept with the words that were shown, their hash and version, for one purpose', async () => {
		const consent = await giveConsent(db, given);
		expect(consent).toMatchObject({ version: 1, text: given.text, shownIn: 'vi', givenAt: new Date(start), withdrawnAt: null });
		expect(consent.textHash).toMatch(/^[0-9a-f]{64}$/);
		expect(await findConsent(db, given.purpose, given.subject)).toEqual(consent);
		expect(await findConsent(db, 'trial.purpose_of_picture', given.subject)).toBeNull();
		expect(await giveConsent(db, given)).toEqual(consent);
	});

	test('to other words is another one, under the next version; the old one has ended', async () => {
		await giveConsent(db, given);
		const renewed = await giveConsent(db, { ...given, text: { ...given.text, vi: 'Tôi đồng ý nêu tên và đơn vị.' } });
		expect(renewed.version).toBe(2);
		expect((await listConsents(db, given.subject)).filter(({ withdrawnAt }) => withdrawnAt === null)).toEqual([renewed]);
	});

	test('is taken back as easily, and stays in the ledger with both days', async () => {
		await giveConsent(db, given);
		clock.now = () => new Date('2026-12-01T03:00:00Z');
		await withdrawConsent(db, given.purpose, given.subject);
		expect(await findConsent(db, given.purpose, given.subject)).toBeNull();
		expect(await listConsents(db, given.subject)).toMatchObject([{ givenAt: new Date(start), withdrawnAt: new Date('2026-12-01T03:00:00Z') }]);
		await expect(withdrawConsent(db, given.purpose, given.subject)).rejects.toMatchObject({ code: 'privacy.no_consent' });
		expect((await giveConsent(db, given)).version).toBe(1);
	});
});
