import { sql } from 'kysely';
import { Secret, TOTP } from 'otpauth';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clock } from '#platform/clock';
import { describeOnEveryDatabase } from '../../../../tests/database.ts';
import { aVisitor } from '../demo.ts';
import {
	changePassword,
	confirmAuthenticator,
	describeOwnAccount,
	findSignedIn,
	hasSecondStep,
	removeAuthenticator,
	renewRecoveryCodes,
	resetSecondFactor,
	revokeOtherSessions,
	revokeSession,
	saveSignInRules,
	signIn,
	signInWithCode,
	startAuthenticator,
	type Visitor,
} from '../index.ts';
import { openAnother, openTestOffice, readAudit, readSession, startWork, type AtWork, type TestOffice } from '../office.fixture.ts';

const realNow = clock.now;
let ahead = 0;
const later = (seconds: number) => void (ahead += seconds * 1000);
const codeOf = (promise: Promise<unknown>) => promise.then(() => 'done', (error: { code: string }) => error.code);

describeOnEveryDatabase('the second factor', (db) => {
	let office: TestOffice;
	let person: AtWork;

	beforeEach(async () => {
		ahead = 0;
		// The clock stands unless a test moves it: how slow the machine is must not matter.
		const start = realNow().getTime();
		clock.now = () => new Date(start + ahead);
		office = await openTestOffice(db);
		person = await startWork(office, office.province, ['approver']);
	});
	afterEach(() => void (clock.now = realNow));

	/** The code that the person's phone shows now. */
	const codeFor = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: clock.now().getTime() });

	async function turnOn(who: Pick<AtWork, 'actor' | 'session'> = person): Promise<{ secret: string; codes: string[] }> {
		await startAuthenticator(office.house, who.actor, who.session);
		const { authenticator } = await describeOwnAccount(office.house, who.session, 'Sông Ngân');
		if (authenticator.state !== 'prepared') throw new Error('not prepared');
		const { secret } = authenticator.fresh;
		return { secret, codes: await confirmAuthenticator(office.house, who.actor, who.session, codeFor(secret)) };
	}

	/** Gives the right password; the visitor then stands before the second step. */
	async function givePassword(from: Visitor = aVisitor({ address: '198.51.100.9' })): Promise<Visitor> {
		const { setCookies, needsCode } = await signIn(office.house, from, { email: person.email, password: person.password });
		expect(needsCode).toBe(true);
		const earlier = (from.headers.get('cookie') ?? '').split('; ').filter(Boolean);
		return aVisitor({ address: from.address, setCookies: [...earlier, ...setCookies] });
	}

	test('asks for a code after the password, opens no session before it, and takes each code once', async () => {
		const { secret } = await turnOn();
		later(60);
		const waiting = await givePassword();
		expect((await findSignedIn(office.house, waiting.headers)).actor.kind).toBe('anonymous');
		expect(await codeOf(signInWithCode(office.house, waiting, '000000'))).toBe('accounts.wrong_code');

		const code = codeFor(secret);
		const { session } = await readSession(office.house, aVisitor(await signInWithCode(office.house, waiting, code)));
		expect(session.isStrong).toBe(true);
		expect(await hasSecondStep(office.house, waiting)).toBe(false);
		expect(await codeOf(signInWithCode(office.house, await givePassword(), code))).toBe('accounts.wrong_code');
		later(30);
		expect(await codeOf(signInWithCode(office.house, await givePassword(), codeFor(secret)))).toBe('done');
	});

	test('gives ten minutes for the code, and five tries', async () => {
		const { secret } = await turnOn();
		const slow = await givePassword();
		later(10 * 60);
		expect(await codeOf(signInWithCode(office.house, slow, codeFor(secret)))).toBe('accounts.second_step_over');
		const clumsy = await givePassword();
		for (let time = 0; time < 5; time++) expect(await codeOf(signInWithCode(office.house, clumsy, '000000'))).toBe('accounts.wrong_code');
		expect(await codeOf(signInWithCode(office.house, clumsy, codeFor(secret)))).toBe('accounts.too_many_codes');
		expect(await codeOf(signInWithCode(office.house, await givePassword(), codeFor(secret)))).toBe('done');
	});

	test('lets whoever stole the password guess twenty codes, while the owner still comes in by known device and recovery code', async () => {
		const { secret, codes } = await turnOn();
		later(60);
		for (let step = 0; step < 4; step++) {
			const thief = await givePassword(aVisitor({ address: `198.51.100.${20 + step}` }));
			for (let time = 0; time < 5; time++) expect(await codeOf(signInWithCode(office.house, thief, '000000'))).toBe('accounts.wrong_code');
		}
		const thief = await givePassword(aVisitor({ address: '198.51.100.40' }));
		expect(await codeOf(signInWithCode(office.house, thief, codeFor(secret)))).toBe('accounts.too_many_codes');
		const owner = await givePassword(person.visitor);
		expect(await codeOf(signInWithCode(office.house, owner, codeFor(secret)))).toBe('done');
		const onNewPhone = await givePassword(aVisitor({ address: '198.51.100.41' }));
		expect(await codeOf(signInWithCode(office.house, onNewPhone, codes[0]!))).toBe('done');
	});

	test('takes each recovery code once, and none after new ones were made', async () => {
		const { codes } = await turnOn();
		expect(codes).toHaveLength(10);
		expect(await codeOf(signInWithCode(office.house, await givePassword(), codes[0]!.toUpperCase().replaceAll('-', ' ')))).toBe('done');
		expect(await codeOf(signInWithCode(office.house, await givePassword(), codes[0]!))).toBe('accounts.wrong_code');
		expect((await describeOwnAccount(office.house, person.session, '')).authenticator).toEqual({ state: 'on', recoveryCodes: 9 });
		const strong = await openAnother(office.house, person.actor.id, true);
		const renewed = await renewRecoveryCodes(office.house, strong.actor, strong.session);
		expect(await codeOf(signInWithCode(office.house, await givePassword(), codes[1]!))).toBe('accounts.wrong_code');
		expect(await codeOf(signInWithCode(office.house, await givePassword(), renewed[1]!))).toBe('done');
	});

	test('keeps no recovery code and no secret that could be read off the database', async () => {
		const { secret, codes } = await turnOn();
		const { rows } = await sql<object>`select a.secret, r.code_hash from accounts_authenticator a join accounts_recovery_code r using (user_id)`.execute(db);
		expect(rows).toHaveLength(10);
		for (const word of [secret, ...codes]) expect(JSON.stringify(rows)).not.toContain(word);
	});

	test('is changed only in a session of the last quarter of an hour', async () => {
		later(20 * 60);
		expect(await codeOf(startAuthenticator(office.house, person.actor, person.session))).toBe('accounts.session_not_fresh');
		expect((await describeOwnAccount(office.house, person.session, '')).isFresh).toBe(false);
	});

	test('is not changed by whoever has the password alone', async () => {
		await turnOn();
		const thief = await openAnother(office.house, person.actor.id, false);
		expect(await codeOf(removeAuthenticator(office.house, thief.actor, thief.session))).toBe('accounts.session_too_weak');
		expect(await codeOf(renewRecoveryCodes(office.house, thief.actor, thief.session))).toBe('accounts.session_too_weak');
		const owner = await openAnother(office.house, person.actor.id, true);
		expect(await codeOf(removeAuthenticator(office.house, owner.actor, owner.session))).toBe('done');
	});

	test('ends the other sessions when it is turned on, and all when an administrator in reach resets it', async () => {
		const elsewhere = await openAnother(office.house, person.actor.id);
		await turnOn();
		expect((await findSignedIn(office.house, elsewhere.visitor.headers)).actor.kind).toBe('anonymous');
		expect((await readSession(office.house, person.visitor)).session.isStrong).toBe(true);

		const local = await startWork(office, office.commune, ['administrator']);
		expect(await codeOf(resetSecondFactor(db, local.actor, person.actor.id))).toBe('accounts.not_yours');
		const chief = await startWork(office, office.province, ['administrator']);
		await resetSecondFactor(db, chief.actor, person.actor.id);
		expect((await findSignedIn(office.house, person.visitor.headers)).actor.kind).toBe('anonymous');
		expect((await signIn(office.house, aVisitor(), person)).needsCode).toBe(false);
	});

	test('leaves an audit row for each act, without a secret, code or address in it', async () => {
		const { codes } = await turnOn();
		await signInWithCode(office.house, await givePassword(), codes[0]!);
		const strong = await openAnother(office.house, person.actor.id, true);
		await renewRecoveryCodes(office.house, strong.actor, strong.session);
		await removeAuthenticator(office.house, strong.actor, strong.session);
		const rows = await readAudit(db, `user:${person.actor.id}`);
		expect(rows.map(({ action }) => action.replace('accounts.', ''))).toEqual(['create_user', 'grant_role', 'start_authenticator', 'confirm_authenticator', 'use_recovery_code', 'renew_recovery_codes', 'remove_authenticator']);
		expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${codes[0]}|song-tien`));
	});

	test('can be asked of approvers and administrators, who hold no role until they have one', async () => {
		const chief = await startWork(office, office.province, ['administrator']);
		expect(await codeOf(saveSignInRules(db, chief.actor, chief.session, { secondFactorRequired: true }))).toBe('accounts.rules_need_strong_session');
		await turnOn(chief);
		const local = await startWork(office, office.commune, ['administrator']);
		expect(await codeOf(saveSignInRules(db, local.actor, { isStrong: true }, { secondFactorRequired: true }))).toBe('accounts.not_yours');
		await saveSignInRules(db, chief.actor, (await readSession(office.house, chief.visitor)).session, { secondFactorRequired: true });

		const held = await findSignedIn(office.house, person.visitor.headers);
		expect([held.isHeldBack, held.actor.mayAnywhere('accounts.manage'), held.actor.grants.length, held.actor.id]).toEqual([true, false, 0, person.actor.id]);
		const writer = await startWork(office, office.commune, ['editor']);
		expect((await findSignedIn(office.house, writer.visitor.headers)).isHeldBack).toBe(false);
		await turnOn();
		const free = await findSignedIn(office.house, person.visitor.headers);
		expect([free.isHeldBack, free.actor.grants.length]).toEqual([false, 1]);
	});

	test('has beside it a list of sessions that are ended one by one or all others at once', async () => {
		const [second, third] = [await openAnother(office.house, person.actor.id), await openAnother(office.house, person.actor.id)];
		const { sessions } = await describeOwnAccount(office.house, person.session, '');
		expect(sessions.map(({ isThis }) => isThis)).toEqual([true, false, false]);
		expect(Object.keys(sessions[0]!).toSorted()).toEqual(['begunAt', 'id', 'isThis', 'lastUsedAt']);

		const stranger = await startWork(office, office.province, ['administrator']);
		expect(await codeOf(revokeSession(db, stranger.actor, second.session.id))).toBe('accounts.session_unknown');
		await revokeSession(db, person.actor, second.session.id);
		expect((await findSignedIn(office.house, second.visitor.headers)).actor.kind).toBe('anonymous');
		expect(await revokeOtherSessions(db, person.actor, person.session.id)).toBe(1);
		expect((await findSignedIn(office.house, third.visitor.headers)).actor.kind).toBe('anonymous');
		expect((await readSession(office.house, person.visitor)).session.id).toBe(person.session.id);
	});

	test('leaves the password to be changed with the present one only, which ends the other sessions', async () => {
		const other = await openAnother(office.house, person.actor.id);
		const wanted = 'cầu khỉ đèn dầu trâu vàng';
		const change = (words: { present: string; password: string; again: string }) => codeOf(changePassword(office.house, person.actor, person.session, words));
		expect(await change({ present: 'wrong', password: wanted, again: wanted })).toBe('accounts.present_password_wrong');
		expect(await change({ present: person.password, password: wanted, again: 'khác' })).toBe('accounts.password_differs');
		expect(await change({ present: person.password, password: 'matkhau@123456', again: 'matkhau@123456' })).toBe('accounts.password_common');
		expect(await change({ present: person.password, password: wanted, again: wanted })).toBe('done');
		expect((await findSignedIn(office.house, other.visitor.headers)).actor.kind).toBe('anonymous');
		expect((await readSession(office.house, person.visitor)).session.id).toBe(person.session.id);
		expect(await codeOf(signIn(office.house, person.visitor, { email: person.email, password: wanted.normalize('NFD') }))).toBe('done');
		expect((await readAudit(db, `user:${person.actor.id}`)).at(-1)!.action).toBe('accounts.change_password');
	});

	test('does not outlive the account', async () => {
		await turnOn();
		await sql`delete from accounts_user where id = ${person.actor.id}`.execute(db);
		const { rows } = await sql<{ n: number }>`select (select count(*) from accounts_authenticator) + (select count(*) from accounts_recovery_code) as n`.execute(db);
		expect(rows[0]!.n).toBe(0);
	});
});
