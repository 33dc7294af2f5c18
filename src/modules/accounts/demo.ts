import type { House } from '#platform/manifest';
import { createSystemActor, type Role } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { communeHead, findPlace, seedColleagues, seedSessions } from './demo-people.ts';
import type { UserInput } from './model.ts';
import { countUsers } from './queries.ts';
import { addPerson, getActor } from './service.ts';
import type { Visitor } from './sign-in/visitor.ts';

/** A person's account that is right in every field; a test changes only what it is about. */
export function aUser(changes: Partial<UserInput> = {}): UserInput {
	return { name: 'Lê Thị Hạnh', email: 'bien-tap@song-tien.example', ...changes };
}

/** A browser that signs in, with the cookies that an earlier answer set. */
export function aVisitor({ address = '203.0.113.7', setCookies = [] }: { address?: string; setCookies?: readonly string[] } = {}): Visitor {
	return { address, headers: new Headers({ cookie: setCookies.map((cookie) => cookie.split(';')[0]).join('; ') }) };
}

const people: (UserInput & { roles: Role[]; place?: typeof communeHead.place })[] = [
	{ name: 'Lê Thị Hạnh', email: 'bien-tap@song-tien.example', roles: ['editor'] },
	{ name: 'Phạm Thu Trang', email: 'chuyen-vien@song-tien.example', roles: ['officer'] },
	{ name: 'Trần Quốc Bảo', email: 'phe-duyet@song-tien.example', roles: ['approver'] },
	{ name: 'Nguyễn Minh Khôi', email: 'quan-tri@song-tien.example', roles: ['administrator', 'editor', 'officer', 'approver'] },
	communeHead,
];

/** A sign-in of the demo office, shown once. */
export interface DemoSignIn {
	name: string;
	email: string;
	password: string;
	roles: Role[];
}

const shownOnce = new WeakMap<House, DemoSignIn[]>();

/** The demo office's people who sign in, with passwords made at random, and their colleagues. */
export async function seedDemo(house: House): Promise<void> {
	const signIns = await inTransaction(house.db, (db) => makePeople({ db, roleTable: house.roleTable }));
	shownOnce.set(house, signIns);
}

async function makePeople(house: Pick<House, 'db' | 'roleTable'>): Promise<DemoSignIn[]> {
	const { db } = house;
	if ((await countUsers(db)) > 0) return [];
	const seeder = createSystemActor('seed');
	const signIns: DemoSignIn[] = [];
	const ids = new Map<string, string>();
	for (const { roles, place = 'office', ...person } of people) {
		const { user, password } = await addPerson(db, seeder, { ...person, roles, unitId: await findPlace(db, place) });
		ids.set(user.email, user.id);
		signIns.push({ name: user.name, email: user.email, password, roles });
	}
	await seedSessions(db, ids.get('phe-duyet@song-tien.example')!, [0, 6]);
	await seedColleagues(house, await getActor(house, ids.get('quan-tri@song-tien.example')!));
	return signIns;
}

/** The demo sign-ins of a house that was just filled in, the first time only: the passwords are kept nowhere. */
export function takeDemoSignIns(house: House): DemoSignIn[] {
	const signIns = shownOnce.get(house) ?? [];
	shownOnce.delete(house);
	return signIns;
}
