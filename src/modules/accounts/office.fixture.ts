import { sql, type Kysely } from 'kysely';
import { createUnit } from '#modules/organisation';
import { findPseudonym } from '#platform/audit.server';
import { DiskFileStore } from '#platform/files.server';
import type { House, Manifest } from '#platform/manifest';
import { createSystemActor, mergeRoles, type Actor, type Role } from '#platform/permissions';
import { createSettings } from '#platform/settings.server';
import { manifest as organisation } from '../organisation/index.ts';
import { aVisitor } from './demo.ts';
import { addPerson, findSignedIn, manifest, openSession, signIn, type OwnSession, type Visitor } from './index.ts';

export const system = createSystemActor('test');

/** A house around a test's database, with a province and a commune under it. */
export interface TestOffice {
	house: House;
	province: string;
	commune: string;
}

export async function openTestOffice(db: Kysely<any>, config: Partial<House['config']> = {}): Promise<TestOffice> {
	const manifests: Manifest[] = [organisation, manifest];
	const house = {
		config: { dataDir: '', databaseUrl: null, port: 3000, origin: null, ...config },
		db,
		databaseKind: 'embedded',
		files: new DiskFileStore(''),
		settings: createSettings(db),
		manifests,
		roleTable: mergeRoles(manifests.map((room) => room.roles ?? {})),
	} as unknown as House;
	const make = (name: string, parentId: string | null) => createUnit(db, system, { name, tier: parentId ? 'commune' : 'province', parentId, validFrom: '2025-07-01' });
	const province = (await make('Tỉnh Sông Ngân', null)).id;
	return { house, province, commune: (await make('Xã Sen Hồng', province)).id };
}

/** Somebody at work: an account with its password, an open session, and the browser that holds it. */
export interface AtWork {
	actor: Actor;
	session: OwnSession;
	email: string;
	password: string;
	visitor: Visitor;
}

/** Makes a person with roles for a unit and signs them in; each has another address, so that counts do not mix. */
export async function startWork({ house }: TestOffice, unitId: string, roles: readonly Role[]): Promise<AtWork> {
	const email = `${crypto.randomUUID()}@song-tien.example`;
	const { password } = await addPerson(house.db, system, { name: 'Lê Thị Hạnh', email, unitId, roles });
	const visitor = aVisitor(await signIn(house, aVisitor(), { email, password }));
	return { ...(await readSession(house, visitor)), email, password, visitor };
}

/** Opens another session of a person and answers what it is. */
export async function openAnother(house: House, userId: string, isStrong = false): Promise<{ actor: Actor; session: OwnSession; visitor: Visitor }> {
	const visitor = aVisitor(await openSession(house, aVisitor(), userId, { isStrong }));
	return { ...(await readSession(house, visitor)), visitor };
}

export async function readSession(house: House, visitor: Visitor): Promise<{ actor: Actor; session: OwnSession }> {
	const { actor, session } = await findSignedIn(house, visitor.headers);
	if (!session) throw new Error('The visitor is not signed in');
	return { actor, session };
}

/** The audit of one subject, oldest first; a person is found by the pseudonym that stands for them. */
export async function readAudit(db: Kysely<any>, wanted: string): Promise<{ action: string; actor_id: string; details: unknown }[]> {
	const subject = wanted.startsWith('user:') ? await findPseudonym(db, wanted.slice('user:'.length)) : wanted;
	const { rows } = await sql<{ action: string; actor_id: string; details: unknown }>`select action, actor_id, details from platform_audit where subject = ${subject} order by id`.execute(db);
	return rows;
}
