import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createUnit, makeChanges } from '#modules/organisation';
import { listAuditRows } from '#platform/audit-log.server';
import { findPseudonym, recordAudit } from '#platform/audit.server';
import { clock } from '#platform/clock';
import { createSystemActor, mergeRoles } from '#platform/permissions';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { manifest as news } from '../news/index.ts';
import { aUnit } from '../organisation/demo.ts';
import { manifest as organisation } from '../organisation/index.ts';
import { aUser } from './demo.ts';
import { createUser, delegateRoles, explainPermissions, getActor, grantRole, listDelegations, listLendable, manifest, revokeRole, setGrantEnd, withdrawDelegation } from './index.ts';

const system = createSystemActor('test');
const manifests = [organisation, manifest, news];
const span = { validFrom: '2026-11-02', validTo: '2026-11-13' };
const realNow = clock.now;

describeOnEveryDatabase('a role lent during absence', (db) => {
	const house = { db, manifests, roleTable: mergeRoles(manifests.map(({ roles }) => roles ?? {})) };
	let province: string;
	let commune: string;
	let neighbour: string;
	let chief: string;
	let deputy: string;
	let grant: string;

	const goTo = (day: string) => (clock.now = () => new Date(`${day}T03:00:00Z`));
	const act = (userId: string) => getActor(house, userId);
	const lend = async (from: string, input: object = {}) => delegateRoles(db, await act(from), { toUserId: deputy, grantIds: [grant], ...span, ...input });

	beforeEach(async () => {
		goTo('2026-11-01');
		const make = async (name: string, parentId: string | null) =>
			(await createUnit(db, system, { name, tier: parentId ? 'commune' : 'province', parentId, validFrom: '2025-07-01' })).id;
		province = await make('Tỉnh Sông Ngân', null);
		commune = await make('Xã Sen Hồng', province);
		neighbour = await make('Xã Dừa Xanh', province);
		const add = async (name: string, email: string, role: string, unitId: string) => {
			const { user } = await createUser(db, system, aUser({ name, email }));
			const made = await grantRole(db, system, { userId: user.id, role, unitId, validFrom: '2026-01-01', validTo: null });
			return [user.id, made.id] as const;
		};
		[chief, grant] = await add('Trần Quốc Bảo', 'bao@song-ngan.example', 'approver', commune);
		[deputy] = await add('Lê Thị Hạnh', 'hanh@song-ngan.example', 'editor', commune);
	});
	afterEach(() => {
		clock.now = realNow;
	});

	test('holds from its first day to its last, then ends by itself', async () => {
		await lend(chief);
		expect((await act(deputy)).may('news.publish', commune)).toBe(false);
		for (const day of [span.validFrom, span.validTo]) {
			goTo(day);
			expect((await act(deputy)).may('news.publish', commune), day).toBe(true);
		}
		goTo('2026-11-14');
		expect((await act(deputy)).may('news.publish', commune)).toBe(false);
		expect(await listDelegations(db, chief)).toEqual({ lent: [], borrowed: [] });
	});

	test('says on whose behalf, to the audit and to whoever asks, and only where the act needed it', async () => {
		await lend(chief);
		goTo('2026-11-03');
		const actor = await act(deputy);
		expect(actor.may('news.write', commune)).toBe(true);
		expect(actor.listPrincipals(commune)).toEqual([]);
		expect(actor.findPrincipal('news.write', commune)).toBeNull();
		expect(actor.findPrincipal('news.publish', commune)).toBe(chief);

		expect(actor.may('news.publish', commune)).toBe(true);
		await recordAudit(db, actor, { action: 'news.publish_article', subject: 'article:1', unitId: commune, details: { version: 1 } });
		await recordAudit(db, actor, { action: 'news.publish_article', subject: 'article:2', unitId: neighbour });
		// The log keeps pseudonyms, of the person who lent the role too, and leads to them as long as they may be known.
		const { rows } = await sql<{ details: object }>`select details from platform_audit where subject like 'article:%' order by id`.execute(db);
		expect(rows.map(({ details }) => details)).toEqual([{ version: 1, on_behalf_of: await findPseudonym(db, chief) }, {}]);
		const ofArticle = (id: string) => listAuditRows(db, { within: null, subject: `article:${id}` }, { offset: 0, limit: 1 });
		expect(await ofArticle('1')).toMatchObject([{ actorId: deputy, onBehalfOf: [chief] }]);
		expect(await ofArticle('2')).toMatchObject([{ actorId: deputy, onBehalfOf: [] }]);
	});

	test('never reaches further than the grant it comes from, and ends with it', async () => {
		await setGrantEnd(db, system, grant, { validTo: '2026-11-05' });
		await lend(chief);
		goTo('2026-11-05');
		expect((await act(deputy)).may('news.publish', commune)).toBe(true);
		expect((await act(deputy)).may('news.publish', province)).toBe(false);
		expect((await listDelegations(db, deputy)).borrowed).toMatchObject([{ fromName: 'Trần Quốc Bảo', unitName: 'Xã Sen Hồng', validTo: '2026-11-05' }]);
		goTo('2026-11-06');
		expect((await act(deputy)).may('news.publish', commune)).toBe(false);
		goTo('2026-11-04');
		await revokeRole(db, system, grant);
		expect((await act(deputy)).may('news.publish', commune)).toBe(false);
	});

	test('goes no further, and nobody lends what another holds', async () => {
		await lend(chief);
		goTo('2026-11-03');
		const { user: third } = await createUser(db, system, aUser({ email: 'ba@song-ngan.example' }));
		await grantRole(db, system, { userId: third.id, role: 'editor', unitId: province, validFrom: '2026-01-01', validTo: null });
		const onward = lend(deputy, { toUserId: third.id, validFrom: '2026-11-04' });
		await expect(onward).rejects.toMatchObject({ code: 'accounts.not_yours' });
		expect((await listLendable(db, await act(deputy))).roles.map(({ role }) => role)).toEqual(['editor']);
	});

	test('leaves the managing of accounts with who holds it', async () => {
		const { id } = await grantRole(db, system, { userId: chief, role: 'administrator', unitId: commune, validFrom: '2026-01-01', validTo: null });
		await lend(chief, { grantIds: [grant, id] });
		goTo('2026-11-03');
		const actor = await act(deputy);
		expect(actor.may('organisation.manage', commune)).toBe(true);
		expect([actor.may('accounts.manage', commune), actor.mayAnywhere('accounts.manage')]).toEqual([false, false]);
		const explained = await explainPermissions(house, actor, deputy);
		expect(explained.find(({ permission }) => permission === 'accounts.manage')!.reasons).toEqual([]);
		expect(explained.find(({ permission }) => permission === 'organisation.manage')!.reasons).toMatchObject([{ role: 'administrator', lentBy: 'Trần Quốc Bảo' }]);
	});

	test('goes to who holds a role in the unit, above it or below it, not to a neighbour', async () => {
		const { user: stranger } = await createUser(db, system, aUser({ email: 'la@song-ngan.example' }));
		await grantRole(db, system, { userId: stranger.id, role: 'editor', unitId: neighbour, validFrom: '2026-01-01', validTo: null });
		await expect(lend(chief, { toUserId: stranger.id })).rejects.toMatchObject({ code: 'accounts.delegate_elsewhere' });
		expect((await listLendable(db, await act(chief))).people.map(({ id }) => id)).toEqual([deputy]);
		await grantRole(db, system, { userId: stranger.id, role: 'editor', unitId: province, validFrom: '2026-01-01', validTo: null });
		await expect(lend(chief, { toUserId: stranger.id })).resolves.toHaveLength(1);
	});

	test.each([
		['to oneself', () => ({ toUserId: chief }), 'accounts.delegate_is_self'],
		['to nobody', () => ({ toUserId: '' }), 'accounts.delegate_missing'],
		['of no role', () => ({ grantIds: [] }), 'accounts.delegated_roles_missing'],
		['from yesterday', () => ({ validFrom: '2026-10-31' }), 'accounts.delegation_in_the_past'],
		['for a year', () => ({ validTo: '2027-11-01' }), 'accounts.delegation_too_long'],
		['backwards', () => ({ validTo: '2026-11-01' }), 'accounts.ends_before_it_begins'],
	])('is refused %s', async (_, change, code) => {
		await expect(lend(chief, change())).rejects.toMatchObject({ code });
	});

	test('is lent once at a time, taken back by who lent it or given back, never ended by a third', async () => {
		const [id] = await lend(chief);
		await expect(lend(chief, { validFrom: '2026-11-10' })).rejects.toMatchObject({ code: 'accounts.delegation_held' });
		const { user: third } = await createUser(db, system, aUser({ email: 'ba@song-ngan.example' }));
		await expect(withdrawDelegation(db, await act(third.id), id!)).rejects.toMatchObject({ code: 'accounts.not_yours' });
		await withdrawDelegation(db, await act(chief), id!);
		await expect(withdrawDelegation(db, await act(chief), id!)).rejects.toMatchObject({ code: 'accounts.delegation_unknown' });
		const [again] = await lend(chief);
		await withdrawDelegation(db, await act(deputy), again!);
		const { rows } = await sql<{ action: string }>`select action from platform_audit where action like 'accounts.%deleg%' order by id`.execute(db);
		expect(rows.map(({ action }) => action)).toEqual(['accounts.delegate_role', 'accounts.withdraw_delegation', 'accounts.delegate_role', 'accounts.withdraw_delegation']);
	});

	test('counts in the reach of a role the units that stand, not those of the past that they answer for', async () => {
		const { user } = await createUser(db, system, aUser({ email: 'bon@song-ngan.example' }));
		await grantRole(db, system, { userId: user.id, role: 'editor', unitId: province, validFrom: '2026-01-01', validTo: null });
		const belowOn = async (day: string) => {
			const explained = await explainPermissions(house, await act(user.id), user.id, { day, unitId: province });
			return explained.flatMap(({ reasons }) => reasons).map(({ unitsBelow }) => unitsBelow)[0];
		};
		const before = await belowOn('2026-11-03');
		const two = [await createUnit(db, system, aUnit({ name: 'Xã Một', tier: 'commune', parentId: province })), await createUnit(db, system, aUnit({ name: 'Xã Hai', tier: 'commune', parentId: province }))];
		expect(await belowOn('2026-11-03')).toBe(before! + 2);
		await makeChanges(db, system, [{ kind: 'merge', day: '2026-11-03', symbol: '18-NQ/TU', unitIds: [two[0]!.id], successorIds: [two[1]!.id] }]);
		expect(await belowOn('2026-11-03')).toBe(before! + 1);
	});

	test('stands among the reasons of what a person may do, with its end marked when near', async () => {
		await lend(chief);
		const question = { day: '2026-11-03', unitId: commune };
		const explained = await explainPermissions(house, await act(deputy), deputy, question);
		const reasonsOf = (permission: string) => explained.find((one) => one.permission === permission)!.reasons;
		expect(reasonsOf('news.write')).toMatchObject([{ role: 'editor', lentBy: null, validTo: null, endsSoon: false, unitName: 'Xã Sen Hồng', unitsBelow: 0 }]);
		expect(reasonsOf('news.publish')).toMatchObject([{ role: 'approver', lentBy: 'Trần Quốc Bảo', validTo: span.validTo, endsSoon: true }]);
		expect(reasonsOf('news.read').map(({ role }) => role)).toEqual(['editor', 'approver']);
		const elsewhere = await explainPermissions(house, await act(deputy), deputy, { ...question, unitId: province });
		expect(elsewhere.flatMap(({ reasons }) => reasons)).toEqual([]);
		await expect(explainPermissions(house, await act(deputy), chief)).rejects.toMatchObject({ code: 'accounts.not_yours' });
	});
});
