import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createLog } from '#platform/log.server';
import { describeOnEveryDatabase } from '../../../../tests/database.ts';
import { aUser, aVisitor } from '../demo.ts';
import { addPerson, beginProviderSignIn, describeOwnAccount, endProviderSignIn, findSignedIn, invitePerson, removeProviderBond, returnPath, signIn } from '../index.ts';
import { openAnother, openTestOffice, readAudit, readSession, system, type TestOffice } from '../office.fixture.ts';
import { startIdentityProvider, Walker, type RunningProvider } from './identity-provider.fixture.ts';

const origin = 'http://localhost:3999';
let provider: RunningProvider;
beforeAll(async () => void (provider = await startIdentityProvider(origin + returnPath)));
afterAll(() => provider.stop());

describeOnEveryDatabase('signing in at the office\'s identity provider', (db) => {
	let office: TestOffice;
	let logged: string;

	beforeEach(async () => {
		office = await openTestOffice(db, { origin, identityProvider: provider });
		logged = '';
		office.house.log = createLog((line) => (logged += line));
		provider.accounts.clear();
	});

	/** All the way through the provider's own pages; answers the session's cookies. */
	async function come(subject: string, next = '/desk'): Promise<{ setCookies: string[]; next: string }> {
		const begun = await beginProviderSignIn(office.house, next);
		const back = await new Walker().signIn(begun.location, subject, origin + returnPath);
		return endProviderSignIn(office.house, aVisitor(begun), new URL(back).search);
	}
	const codeOf = (promise: Promise<unknown>) => promise.then(() => 'in', (error: { code: string }) => error.code);
	const know = (subject: string, email: string, isVerified = true) => void provider.accounts.set(subject, { email, email_verified: isVerified });

	test('goes there with state, nonce and PKCE', async () => {
		const { location } = await beginProviderSignIn(office.house, '/desk');
		const { searchParams, origin: there } = new URL(location);
		expect(there).toBe(provider.issuer);
		expect(searchParams.get('code_challenge_method')).toBe('S256');
		for (const name of ['state', 'nonce', 'code_challenge']) expect(searchParams.get(name)!.length, name).toBeGreaterThan(20);
		expect(location).not.toContain(provider.clientSecret);
	});

	test('finds an account by its verified address, binds it, and knows it again when the address changed', async () => {
		const { user } = await addPerson(db, system, { ...aUser(), unitId: office.commune, roles: ['editor'] });
		know('nv-0412', 'Bien-Tap@song-tien.example');
		const { setCookies, next } = await come('nv-0412', '/desk/articles');
		expect(next).toBe('/desk/articles');
		const { actor, session } = await readSession(office.house, aVisitor({ setCookies }));
		expect([actor.id, session.isStrong]).toEqual([user.id, true]);
		know('nv-0412', 'ten-moi@song-tien.example', false);
		expect((await findSignedIn(office.house, aVisitor(await come('nv-0412')).headers)).actor.id).toBe(user.id);
		const audit = await readAudit(db, `user:${user.id}`);
		expect(audit.filter(({ action }) => action === 'accounts.bind_provider')).toHaveLength(1);
	});

	test('makes the account of whoever was invited, with the roles invited to and no password', async () => {
		await invitePerson(db, system, { ...aUser(), unitId: office.commune, roles: ['approver'] });
		know('nv-0413', aUser().email);
		const { actor, session } = await readSession(office.house, aVisitor(await come('nv-0413')));
		expect(actor.grants.map(({ role, unitId }) => [role, unitId])).toEqual([['approver', office.commune]]);
		const account = await describeOwnAccount(office.house, session, '');
		expect([account.hasPassword, account.hasProviderBond]).toEqual([false, true]);
		expect(await codeOf(signIn(office.house, aVisitor({ address: '198.51.100.70' }), { email: aUser().email, password: 'whatever-it-is' }))).toBe('accounts.wrong_sign_in');
		expect(await codeOf(removeProviderBond(office.house, actor, session))).toBe('accounts.last_way_in');
	});

	test('lets nobody in whom the office does not know, and makes no account of them', async () => {
		know('nv-9999', 'nguoi-la@song-tien.example');
		expect(await codeOf(come('nv-9999'))).toBe('accounts.provider_unknown_person');
		const { rows } = await sql<{ n: number }>`select count(*) as n from accounts_user`.execute(db);
		expect(rows[0]!.n).toBe(0);
	});

	test('binds no account by an address that was not verified, nor one that is bound to somebody else', async () => {
		const { user } = await addPerson(db, system, { ...aUser(), unitId: office.commune, roles: ['editor'] });
		know('nv-1', aUser().email, false);
		expect(await codeOf(come('nv-1'))).toBe('accounts.provider_email_unverified');
		know('nv-2', aUser().email);
		expect(await codeOf(come('nv-2'))).toBe('in');
		know('nv-3', aUser().email);
		expect(await codeOf(come('nv-3'))).toBe('accounts.provider_other_person');
		const { actor, session } = await openAnother(office.house, user.id);
		await removeProviderBond(office.house, actor, session);
		expect(await codeOf(come('nv-3'))).toBe('in');
	});

	test('ends only a trip that this browser began, once, and with what the provider sent for it', async () => {
		await addPerson(db, system, { ...aUser(), unitId: office.commune, roles: ['editor'] });
		know('nv-1', aUser().email);
		const [mine, others] = [await beginProviderSignIn(office.house, '/desk'), await beginProviderSignIn(office.house, '/desk')];
		const back = new URL(await new Walker().signIn(others.location, 'nv-1', origin + returnPath)).search;
		expect(await codeOf(endProviderSignIn(office.house, aVisitor(), back))).toBe('accounts.provider_failed');
		expect(await codeOf(endProviderSignIn(office.house, aVisitor(mine), back))).toBe('accounts.provider_failed');
		expect(await codeOf(endProviderSignIn(office.house, aVisitor(others), back))).toBe('in');
		expect(await codeOf(endProviderSignIn(office.house, aVisitor(others), back))).toBe('accounts.provider_failed');
		expect(logged).toContain('accounts.provider_failed');
		expect(logged).not.toMatch(new RegExp(`${provider.clientSecret}|song-tien|code=`));
	});

	test('says so where the provider does not answer, and asks it again the next time', async () => {
		const away = await startIdentityProvider(origin + returnPath);
		await away.stop();
		const lonely = await openTestOffice(db, { origin, identityProvider: away });
		expect(await codeOf(beginProviderSignIn(lonely.house, '/desk'))).toBe('accounts.provider_unreachable');
		lonely.house.config.identityProvider = provider;
		expect(await codeOf(beginProviderSignIn(lonely.house, '/desk'))).toBe('in');
		lonely.house.config.identityProvider = null;
		expect(await codeOf(beginProviderSignIn(lonely.house, '/desk'))).toBe('accounts.no_provider');
	});
});
