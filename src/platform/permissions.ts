/** `room.what_may_be_done`, declared in the room's `policy.ts`. */
export type Permission = `${string}.${string}`;

/** The roles of the house. A person holds each for a unit; it counts for the unit's whole sub-tree. */
export const roles = ['editor', 'approver', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** What each role may do, summed over the rooms. */
export type RoleTable = Readonly<Record<Role, ReadonlySet<Permission>>>;

/** A role held for a unit, with the sub-tree (the unit itself included) it reaches on the day of acting. */
export interface Grant {
	role: Role;
	unitId: string;
	reaches: ReadonlySet<string>;
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
}

/** Nobody in particular: a reader who has not signed in may do nothing that needs a permission. */
export const anonymous: Actor = {
	id: 'anonymous',
	name: '',
	kind: 'anonymous',
	grants: [],
	may: () => false,
	mayAnywhere: () => false,
};

/** The house acting for itself, for example `system:seed`. It may do everything and is named in the audit. */
export function createSystemActor(name: string): Actor {
	return { id: `system:${name}`, name, kind: 'system', grants: [], may: () => true, mayAnywhere: () => true };
}

/** A signed-in person with the grants that hold today. */
export function createActor(person: { id: string; name: string }, grants: readonly Grant[], table: RoleTable): Actor {
	return {
		id: person.id,
		name: person.name,
		kind: 'person',
		grants,
		may: (permission, unitId) =>
			grants.some((grant) => grant.reaches.has(unitId) && table[grant.role].has(permission)),
		mayAnywhere: (permission) => grants.some((grant) => table[grant.role].has(permission)),
	};
}

/** Adds up what the rooms give to each role. */
export function mergeRoles(rooms: Iterable<Partial<Record<Role, readonly Permission[]>>>): RoleTable {
	const table: Record<Role, Set<Permission>> = { editor: new Set(), approver: new Set(), administrator: new Set() };
	for (const room of rooms) {
		for (const role of roles) for (const permission of room[role] ?? []) table[role].add(permission);
	}
	return table;
}
