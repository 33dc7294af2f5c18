import { randomBytes, randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { listPredecessors, listUnitsOn } from '#modules/organisation';
import { recordAudit } from '#platform/audit.server';
import { addDays, now, today } from '#platform/clock';
import type { House } from '#platform/manifest';
import type { Actor, Role } from '#platform/permissions';
import { createSettings } from '#platform/settings.server';
import { closeAccount } from './closing.ts';
import { delegateRoles } from './delegations.ts';
import { generateSecret } from './one-time-code.ts';
import { insertUser, listGrantsOn } from './queries.ts';
import { insertDelegation } from './queries-delegations.ts';
import { renewInvitation } from './queries-invitations.ts';
import { confirmAuthenticator, insertSession, putUnconfirmedAuthenticator } from './queries-sign-in.ts';
import { encrypt, hashToken } from './sealing.ts';
import { getActor, grantRole } from './service.ts';
import { invitePerson } from './service/invitations.ts';

/** Where somebody works: the office at the top, or a commune by the end of its name. */
type Place = 'office' | 'Phường Bến Sao' | 'Xã Sen Hồng' | 'Xã Bình Hòa Đông';

interface DemoPerson {
	name: string;
	email: string;
	place: Place;
	roles: Role[];
	/** First and last day of the roles, in days from today. */
	from?: number;
	to?: number;
}

/** The head of a commune's office, who looks after its people and is shown how the desk looks from there. */
export const communeHead = { name: 'Đoàn Thị Bích Sen', email: 'xa-sen-hong@song-tien.example', place: 'Xã Sen Hồng' as Place, roles: ['administrator'] as Role[] };

/** Where another room takes the first who may do something, those who can sign in come first: the order is that of addresses. */
const people: readonly DemoPerson[] = [
	{ name: 'Võ Thị Kim Ngân', email: 'vo-kim-ngan@song-tien.example', place: 'office', roles: ['approver'] },
	{ name: 'Huỳnh Văn Lộc', email: 'van-loc@song-tien.example', place: 'office', roles: ['editor'] },
	{ name: 'Lâm Quốc Duy', email: 'quoc-duy@song-tien.example', place: 'Xã Sen Hồng', roles: ['approver'] },
	{ name: 'Nguyễn Thị Cẩm Tú', email: 'cam-tu@song-tien.example', place: 'Xã Sen Hồng', roles: ['editor', 'officer'] },
	{ name: 'Phan Thị Diễm', email: 'thi-diem@song-tien.example', place: 'Phường Bến Sao', roles: ['administrator', 'approver'] },
	{ name: 'Trương Hoài Nam', email: 'hoai-nam@song-tien.example', place: 'Phường Bến Sao', roles: ['editor'], to: 10 },
	{ name: 'Kiều Thị Thu Hà', email: 'thu-ha@song-tien.example', place: 'Xã Bình Hòa Đông', roles: ['editor'] },
	{ name: 'Bùi Đức Thịnh', email: 'duc-thinh@song-tien.example', place: 'Xã Bình Hòa Đông', roles: ['officer'], from: 20 },
	{ name: 'Mai Văn Tiến', email: 'van-tien@song-tien.example', place: 'Xã Bình Hòa Đông', roles: [] },
	{ name: 'Tô Ngọc Ánh', email: 'ngoc-anh@song-tien.example', place: 'Phường Bến Sao', roles: [] },
];

/** Somebody whose role was given for a commune that has since gone into another one. */
const longServing = { name: 'Lê Hữu Phước', email: 'huu-phuoc@song-tien.example' };

type Ground = Pick<House, 'db' | 'roleTable'>;

/** Finds the unit of a place; a house with other units has them all at its top. */
export async function findPlace(db: Kysely<any>, place: Place): Promise<string> {
	const units = await listUnitsOn(db, today());
	return (units.find(({ name }) => place !== 'office' && name.endsWith(place)) ?? units.find(({ parentId }) => parentId === null)!).id;
}

/**
 * Colleagues in the communes, as an office has them after some months: roles that begin and end, one lent at present and
 * one that was, invitations open and expired, an account with a second factor and a closed one. They have no password,
 * so that the demo is filled in quickly; `chief` made them all.
 */
export async function seedColleagues(house: Ground, chief: Actor): Promise<void> {
	const { db } = house;
	const ids = new Map<string, string>();
	for (const person of people) ids.set(person.name, await addColleague(db, chief, person));
	await addLongServing(db, chief);
	await lendRoles(house, ids);
	await inviteSome(db, chief);
	const sealed = await encrypt({ settings: createSettings(db) }, generateSecret());
	await putUnconfirmedAuthenticator(db, ids.get('Võ Thị Kim Ngân')!, sealed);
	await confirmAuthenticator(db, ids.get('Võ Thị Kim Ngân')!);
	await closeAccount(db, chief, ids.get('Tô Ngọc Ánh')!);
}

/** Sessions that a person has open elsewhere, last used so many days ago. */
export async function seedSessions(db: Kysely<any>, userId: string, daysAgo: readonly number[]): Promise<void> {
	for (const days of daysAgo) {
		const usedAt = new Date(now().getTime() - days * 86_400_000);
		await insertSession(db, { id: randomUUID(), userId, token: randomBytes(24).toString('base64url'), begunAt: new Date(usedAt.getTime() - 3 * 86_400_000), usedAt, expiresAt: new Date(now().getTime() + 86_400_000) });
	}
}

async function addColleague(db: Kysely<any>, chief: Actor, { name, email, place, roles, from = 0, to }: DemoPerson): Promise<string> {
	const id = await addAccount(db, chief, { name, email });
	const unitId = await findPlace(db, place);
	for (const role of roles) await grantRole(db, chief, { userId: id, role, unitId, validFrom: addDays(today(), from), validTo: to === undefined ? null : addDays(today(), to) });
	return id;
}

async function addAccount(db: Kysely<any>, chief: Actor, person: { name: string; email: string }): Promise<string> {
	const id = randomUUID();
	await insertUser(db, id, person);
	await recordAudit(db, chief, { action: 'accounts.create_user', subject: `user:${id}` });
	return id;
}

async function addLongServing(db: Kysely<any>, chief: Actor): Promise<void> {
	const [ended] = await listPredecessors(db, await findPlace(db, 'Xã Bình Hòa Đông'), today());
	const userId = await addAccount(db, chief, longServing);
	if (ended) await grantRole(db, chief, { userId, role: 'editor', unitId: ended.id, validFrom: ended.validFrom, validTo: null });
}

async function lendRoles(house: Ground, ids: ReadonlyMap<string, string>): Promise<void> {
	const { db } = house;
	const grantOf = async (name: string) => (await listGrantsOn(db, ids.get(name)!, today()))[0]!.id;
	const lender = await getActor(house, ids.get('Lâm Quốc Duy')!);
	await delegateRoles(db, lender, { toUserId: ids.get('Nguyễn Thị Cẩm Tú'), grantIds: [await grantOf('Lâm Quốc Duy')], validFrom: today(), validTo: addDays(today(), 9) });
	await insertDelegation(db, randomUUID(), { grantId: await grantOf('Võ Thị Kim Ngân'), toUserId: ids.get('Huỳnh Văn Lộc')!, validFrom: addDays(today(), -30), validTo: addDays(today(), -21) });
}

async function inviteSome(db: Kysely<any>, chief: Actor): Promise<void> {
	const invite = async (name: string, email: string, place: Place) => (await invitePerson(db, chief, { name, email, unitId: await findPlace(db, place), roles: ['editor'] })).invitation;
	await invite('Dương Thị Mỹ Linh', 'my-linh@song-tien.example', 'Phường Bến Sao');
	const { id } = await invite('Châu Văn Đạt', 'van-dat@song-tien.example', 'Xã Sen Hồng');
	await renewInvitation(db, id, { tokenHash: hashToken(randomUUID()), invitedBy: chief.id, expiresAt: new Date(now().getTime() - 3 * 86_400_000) });
}
