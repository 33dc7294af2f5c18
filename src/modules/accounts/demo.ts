import type { Kysely } from 'kysely';
import { listUnitsOn } from '#modules/organisation';
import { today } from '#platform/clock';
import type { House } from '#platform/manifest';
import { createSystemActor, type Role } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import type { UserInput } from './model.ts';
import { countUsers } from './queries.ts';
import { createUser, grantRole } from './service.ts';
import type { Visitor } from './sign-in/visitor.ts';

/** A person's account that is right in every field; a test changes only what it is about. */
export function aUser(changes: Partial<UserInput> = {}): UserInput {
	return { name: 'Lê Thị Hạnh', email: 'bien-tap@song-tien.example', ...changes };
}

/** A browser that signs in, with the cookies that an earlier answer set. */
export function aVisitor({ address = '203.0.113.7', setCookies = [] }: { address?: string; setCookies?: readonly string[] } = {}): Visitor {
	return { address, headers: new Headers({ cookie: setCookies.map((cookie) => cookie.split(';')[0]).join('; ') }) };
}

const people: (UserInput & { roles: Role[] })[] = [
	{ name: 'Lê Thị Hạnh', email: 'bien-tap@song-tien.example', roles: ['editor'] },
	{ name: 'Phạm Thu Trang', email: 'chuyen-vien@song-tien.example', roles: ['officer'] },
	{ name: 'Trần Quốc Bảo', email: 'phe-duyet@song-tien.example', roles: ['approver'] },
	{ name: 'Nguyễn Minh Khôi', email: 'quan-tri@song-tien.example', roles: ['administrator', 'editor', 'officer', 'approver'] },
];

/** A sign-in of the demo office, shown once. */
export interface DemoSignIn {
	name: string;
	email: string;
	password: string;
	roles: Role[];
}

const shownOnce = new WeakMap<House, DemoSignIn[]>();

/** The demo office's four people, with passwords made at random. */
export async function seedDemo(house: House): Promise<void> {
	const signIns = await inTransaction(house.db, makePeople);
	shownOnce.set(house, signIns);
}

async function makePeople(db: Kysely<any>): Promise<DemoSignIn[]> {
	const signIns: DemoSignIn[] = [];
	if ((await countUsers(db)) > 0) return signIns;
	const seeder = createSystemActor('seed');
	const day = today();
	const office = (await listUnitsOn(db, day)).find((unit) => unit.parentId === null)!;
	for (const { roles, ...person } of people) {
		const { user, password } = await createUser(db, seeder, person);
		for (const role of roles) {
			await grantRole(db, seeder, { userId: user.id, role, unitId: office.id, validFrom: day, validTo: null });
		}
		signIns.push({ name: user.name, email: user.email, password, roles });
	}
	return signIns;
}

/** The demo sign-ins of a house that was just filled in, the first time only: the passwords are kept nowhere. */
export function takeDemoSignIns(house: House): DemoSignIn[] {
	const signIns = shownOnce.get(house) ?? [];
	shownOnce.delete(house);
	return signIns;
}
