/** `room.what_may_be_done`, declared in the room's `policy.ts`. */
export type Permission = `${string}.${string}`;

/** The roles of the house. A person holds each for a unit; it counts for the unit's whole sub-tree. */
export const roles = ['editor', 'officer', 'approver', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** What each role may do, summed over the rooms. */
export type RoleTable = Readonly<Record<Role, ReadonlySet<Permission>>>;

/** A role held for a unit, with the sub-tree (the unit itself included) it reaches on the day of acting. */
export interface Grant {
	role: Role;
	unitId: string;
	reaches: ReadonlySet<string>;
	/** Set where the role is another person's, lent for a time. */
	delegation?: Delegation;
}

/** Whose role a person acts with, and what of that role may not be lent. */
export interface Delegation {
	fromUserId: string;
	withheld: ReadonlySet<Permission>;
}

/** Whoever acts: a signed-in person, nobody in particular, or the house itself (jobs, commands, demo data). */
export interface Actor {
	/** The user's id; `anonymous` or `system:<name>` for the others. */
	id: string;
	name: string;
	kind: 'person' | 'anonymous' | 'system';
	grants: readonly Grant[];
	/** Whether the actor holds a permission for a unit, sub-trees counted in. */
	may(permission: Permission, unitId: string): boolean;
	/** Whether the actor holds a permission for any unit: decides what is shown, never what is done. */
	mayAnywhere(permission: Permission): boolean;
	/** Whose permission it is where the actor holds it for a unit by delegation alone; null where it is the actor's own. */
	findPrincipal(permission: Permission, unitId: string): string | null;
	/**
	 * The users on whose behalf this actor has been acting in a unit: those whose lent permissions `may` had to fall
	 * back on. An actor lives for one request or job, so the audit row of its act can name them.
	 */
	listPrincipals(unitId: string): string[];
}

/** Nobody lends anything to a reader or to the house itself. */
const ownAuthority: Pick<Actor, 'findPrincipal' | 'listPrincipals'> = { findPrincipal: () => null, listPrincipals: () => [] };

/** Nobody in particular: a reader who has not signed in may do nothing that needs a permission. */
export const anonymous: Actor = {
	id: 'anonymous',
	name: '',
	kind: 'anonymous',
	grants: [],
	may: () => false,
	mayAnywhere: () => false,
	...ownAuthority,
};

/** The house acting for itself, for example `system:seed`. It may do everything and is named in the audit. */
export function createSystemActor(name: string): Actor {
	return { id: `system:${name}`, name, kind: 'system', grants: [], may: () => true, mayAnywhere: () => true, ...ownAuthority };
}

/** A signed-in person with the grants that hold today, lent ones among them. */
export function createActor(person: { id: string; name: string }, grants: readonly Grant[], table: RoleTable): Actor {
	const principals = new Map<string, Set<string>>();
	const gives = ({ role, delegation }: Grant, permission: Permission) => table[role].has(permission) && !delegation?.withheld.has(permission);
	/** What is one's own goes before what is lent. */
	const findGrant = (permission: Permission, unitId: string) => {
		const fitting = grants.filter((grant) => grant.reaches.has(unitId) && gives(grant, permission));
		return fitting.find((grant) => !grant.delegation) ?? fitting[0];
	};
	return {
		id: person.id,
		name: person.name,
		kind: 'person',
		grants,
		may(permission, unitId) {
			const grant = findGrant(permission, unitId);
			if (grant?.delegation) principals.set(unitId, new Set(principals.get(unitId)).add(grant.delegation.fromUserId));
			return grant !== undefined;
		},
		mayAnywhere: (permission) => grants.some((grant) => gives(grant, permission)),
		findPrincipal: (permission, unitId) => findGrant(permission, unitId)?.delegation?.fromUserId ?? null,
		listPrincipals: (unitId) => [...(principals.get(unitId) ?? [])],
	};
}

/** Adds up what the rooms give to each role. */
export function mergeRoles(rooms: Iterable<Partial<Record<Role, readonly Permission[]>>>): RoleTable {
	const table: Record<Role, Set<Permission>> = { editor: new Set(), officer: new Set(), approver: new Set(), administrator: new Set() };
	for (const room of rooms) {
		for (const role of roles) for (const permission of room[role] ?? []) table[role].add(permission);
	}
	return table;
}

/** What stands in place of a user's id once the person is erased and the row has to stay. */
export const erasedPerson = 'erased';
