import type { Kysely } from 'kysely';
import { getTreeOn, type OrgTreeNode } from '#modules/organisation';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { roles, type Actor } from '#platform/permissions';
import type { Person, RoleGrant, UnitName, User } from './model.ts';
import { isOwnAdministration, mayGrant, mayReadPerson, mayResetPassword } from './policy.ts';
import { findUser, listGrantsFrom, listUsers } from './queries.ts';
import { nameUnits } from './unit-names.ts';

type Db = Kysely<any>;

/** The people whose accounts the actor looks after, in the order of the alphabet, with the roles of today and later. */
export async function listPeople(db: Db, actor: Actor): Promise<Person[]> {
	const [users, grants] = [await listUsers(db), await nameUnits(db, await listGrantsFrom(db, today()))];
	const grantsOf = Map.groupBy(grants, (grant) => grant.userId);
	const collator = new Intl.Collator('vi');
	return users
		.map((user) => describePerson(user, grantsOf.get(user.id) ?? [], actor))
		.filter((person) => mayReadPerson(actor, unitsOf(person.grants)))
		.toSorted((a, b) => collator.compare(toGivenNameFirst(a.name), toGivenNameFirst(b.name)));
}

/**
 * One person with the roles of today and later, and whether the actor may reset the password. Throws
 * `accounts.user_unknown` or `accounts.not_yours`.
 */
export async function getPerson(db: Db, actor: Actor, userId: string): Promise<Person & { mayReset: boolean }> {
	const user = await findUser(db, userId);
	if (!user) throw new AppError('not_found', 'accounts.user_unknown');
	const person = describePerson(user, await nameUnits(db, await listGrantsFrom(db, today(), userId)), actor);
	if (!mayReadPerson(actor, unitsOf(person.grants))) throw new AppError('forbidden', 'accounts.not_yours');
	return { ...person, mayReset: mayResetPassword(actor, unitsOf(person.grants)) };
}

/** A unit as a choice; `depth` counts the units above it in the tree. */
export interface GrantableUnit {
	id: string;
	name: string;
	depth: number;
}

/** The units for which the actor may give roles today, each under the one it belongs to. */
export async function listGrantableUnits(db: Db, actor: Actor): Promise<GrantableUnit[]> {
	return (await listUnitChoices(db, today())).filter(({ id }) => mayGrant(actor, id));
}

/** Every unit of a day, each under the one it belongs to. Public: the names of offices are. */
export async function listUnitChoices(db: Db, day: string): Promise<GrantableUnit[]> {
	const flatten = (nodes: OrgTreeNode[], depth: number): GrantableUnit[] =>
		nodes.flatMap(({ id, name, children }) => [{ id, name, depth }, ...flatten(children, depth + 1)]);
	return flatten(await getTreeOn(db, day), 0);
}

function describePerson(user: User, grants: readonly (RoleGrant & UnitName)[], actor: Actor): Person {
	const described = grants.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role)).map((grant) => ({
		...grant,
		mayRevoke: mayGrant(actor, grant.unitId) && !isOwnAdministration(actor, grant),
	}));
	return { ...user, grants: described };
}

function unitsOf(grants: readonly RoleGrant[]): string[] {
	return grants.map(({ unitId }) => unitId);
}

/** Vietnamese lists of people go by the given name, which is written last. */
function toGivenNameFirst(name: string): string {
	const words = name.split(' ');
	return [words.at(-1), ...words.slice(0, -1)].join(' ');
}
