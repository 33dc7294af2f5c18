import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPseudonym } from '#platform/audit.server';
import { clock } from '#platform/clock';
import { describeOnEveryDatabase } from '../../../../tests/database.ts';
import { aUser, aVisitor } from '../demo.ts';
import { acceptInvitation, addPerson, getActor, getInvitationByLink, getPerson, invitePerson, listInvitations, renewInvitation, revokeRole, signIn, withdrawInvitation } from '../index.ts';
import { openTestOffice, readAudit, startWork, system, type AtWork, type TestOffice } from '../office.fixture.ts';

const realNow = clock.now;
let ahead = 0;
const DAY = 24 * 3600;
const later = (seconds: number) => void (ahead += seconds * 1000);
const codeOf = (promise: Promise<unknown>) => promise.then(() => 'done', (error: { code: string }) => error.code);
const password = 'cầu khỉ đèn dầu trâu vàng';

describeOnEveryDatabase('an invitation', (db) => {
	let office: TestOffice;
	let chief: AtWork;
	let local: AtWork;

	beforeEach(async () => {
		ahead = 0;
		// The clock stands unless a test moves it: how slow the machine is must not matter.
		const start = realNow().getTime();
		clock.now = () => new Date(start + ahead);
		office = await openTestOffice(db);
		chief = await startWork(office, office.province, ['administrator']);
		local = await startWork(office, office.commune, ['administrator']);
	});
	afterEach(() => void (clock.now = realNow));

	const wanted = (changes: object = {}) => ({ ...aUser(), unitId: office.commune, roles: ['editor', 'approver'], ...changes });
	const accept = (token: string, changes: object = {}) => acceptInvitation(office.house, token, { name: 'Lê Thị Hạnh', password, ...changes });

	test('becomes an account with the person\'s own password and the roles invited to', async () => {
		const { invitation, token } = await invitePerson(db, local.actor, wanted());
		expect(await getInvitationByLink(db, token)).toMatchObject({ email: aUser().email, unitName: 'Xã Sen Hồng', roles: ['editor', 'approver'] });
		expect(await codeOf(accept(token, { password: 'ngắn' }))).toBe('accounts.password_short');
		const user = await accept(token, { name: ' Lê Thị Hồng Hạnh ' });
		expect(user).toMatchObject({ name: 'Lê Thị Hồng Hạnh', email: aUser().email });
		const { grants } = await getPerson(db, local.actor, user.id);
		expect(grants.map(({ role, unitName }) => [role, unitName])).toEqual([['editor', 'Xã Sen Hồng'], ['approver', 'Xã Sen Hồng']]);
		expect(await codeOf(signIn(office.house, aVisitor({ address: '198.51.100.60' }), { email: user.email, password }))).toBe('done');
		expect(await codeOf(accept(token))).toBe('accounts.link_used');
		expect((await readAudit(db, `invitation:${invitation.id}`)).map(({ action, actor_id }) => [action, actor_id])).toEqual([
			['accounts.invite_person', await findPseudonym(db, local.actor.id)],
			['accounts.accept_invitation', await findPseudonym(db, user.id)],
		]);
	});

	test('is made for units in reach only, once for an address, and not for whoever has an account', async () => {
		expect(await codeOf(invitePerson(db, local.actor, wanted({ unitId: office.province })))).toBe('accounts.not_yours');
		const writer = await startWork(office, office.province, ['editor']);
		expect(await codeOf(invitePerson(db, writer.actor, wanted()))).toBe('accounts.not_yours');
		await invitePerson(db, local.actor, wanted());
		expect(await codeOf(invitePerson(db, chief.actor, wanted({ email: ' Bien-Tap@song-tien.example' })))).toBe('accounts.invitation_open');
		await addPerson(db, system, wanted({ email: 'khac@song-tien.example' }));
		expect(await codeOf(invitePerson(db, chief.actor, wanted({ email: 'khac@song-tien.example' })))).toBe('accounts.email_taken');
		expect(await codeOf(invitePerson(db, chief.actor, wanted({ email: 'moi@song-tien.example', roles: [] })))).toBe('accounts.role_unknown');
	});

	test('is seen, renewed and withdrawn by whoever reaches its unit, and its earlier link is dead', async () => {
		const { invitation, token } = await invitePerson(db, chief.actor, wanted({ unitId: office.province }));
		expect(await listInvitations(db, local.actor)).toEqual([]);
		expect(await codeOf(renewInvitation(db, local.actor, invitation.id))).toBe('accounts.not_yours');
		expect(await codeOf(withdrawInvitation(db, local.actor, invitation.id))).toBe('accounts.not_yours');
		expect((await listInvitations(db, chief.actor)).map(({ id, isExpired }) => [id, isExpired])).toEqual([[invitation.id, false]]);

		later(8 * DAY);
		expect((await listInvitations(db, chief.actor)).map(({ isExpired }) => isExpired)).toEqual([true]);
		expect(await codeOf(accept(token))).toBe('accounts.link_expired');
		const renewed = await renewInvitation(db, chief.actor, invitation.id);
		expect(await codeOf(getInvitationByLink(db, token))).toBe('accounts.link_unknown');
		expect(await codeOf(getInvitationByLink(db, renewed.token))).toBe('done');
		await withdrawInvitation(db, chief.actor, invitation.id);
		expect(await codeOf(accept(renewed.token))).toBe('accounts.link_withdrawn');
		expect(await codeOf(renewInvitation(db, chief.actor, invitation.id))).toBe('accounts.invitation_unknown');
		expect(await codeOf(invitePerson(db, chief.actor, wanted()))).toBe('done');
	});

	test('gives nothing that whoever invited may no longer give, until somebody else renews it', async () => {
		const { invitation, token } = await invitePerson(db, local.actor, wanted());
		const { grants } = await getPerson(db, chief.actor, local.actor.id);
		await revokeRole(db, chief.actor, grants[0]!.id);
		expect(await codeOf(accept(token))).toBe('accounts.link_void');
		expect(await codeOf(getInvitationByLink(db, token))).toBe('done');
		const renewed = await renewInvitation(db, chief.actor, invitation.id);
		const user = await accept(renewed.token);
		expect((await getActor(office.house, user.id)).grants).toHaveLength(2);
	});

	test('makes one account, however often its button is pressed', async () => {
		const { token } = await invitePerson(db, local.actor, wanted());
		const answers = [await codeOf(accept(token)), await codeOf(accept(token))];
		expect(answers).toEqual(['done', 'accounts.link_used']);
		const { rows } = await sql<{ n: number }>`select count(*) as n from accounts_user where email = ${aUser().email}`.execute(db);
		expect(rows[0]!.n).toBe(1);
	});

	test('keeps its link as a hash, and name and address only while it is open', async () => {
		const [used, withdrawn, never] = [await invitePerson(db, local.actor, wanted()), await invitePerson(db, local.actor, wanted({ email: 'hai@song-tien.example' })), await invitePerson(db, local.actor, wanted({ email: 'ba@song-tien.example' }))];
		const read = async () => (await sql<{ state: string }>`select * from accounts_invitation order by created_at, state`.execute(db)).rows;
		expect(JSON.stringify(await read())).not.toContain(used.token);
		await accept(used.token);
		await withdrawInvitation(db, local.actor, withdrawn.invitation.id);
		later(98 * DAY);
		await invitePerson(db, local.actor, wanted({ email: 'bon@song-tien.example' }));
		const rows = await read();
		expect(rows.map(({ state }) => state).toSorted()).toEqual(['accepted', 'forgotten', 'open', 'withdrawn']);
		expect(JSON.stringify(rows.filter(({ state }) => state !== 'open'))).not.toMatch(/Hạnh|song-tien/);
		expect(await codeOf(accept(never.token))).toBe('accounts.link_expired');
	});
});
