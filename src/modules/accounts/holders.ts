import type { Kysely } from 'kysely';
import { listAnsweredUnits, listSuccessorsOn } from '#modules/organisation';
import type { Actor, Role } from '#platform/permissions';
import { mayGrant } from './policy.ts';
import { listGrantsFrom, listUsers } from './queries.ts';

/** Somebody who holds a role for a unit that has ended or will. */
export interface Holder {
	userId: string;
	name: string;
	role: Role;
	unitId: string;
	/** Whether the role goes on for a successor; else it reaches nothing from then on and must be granted anew. */
	goesOn: boolean;
}

/** Who holds a role on a day or later for units that do not stand that day, as far as the actor looks after them. */
export async function listHoldersOfEnded(db: Kysely<any>, actor: Actor, unitIds: readonly string[], day: string): Promise<Holder[]> {
	const grants = await listGrantsFrom(db, day);
	const names = new Map((await listUsers(db)).map(({ id, name }) => [id, name]));
	const holders: Holder[] = [];
	for (const { userId, role, unitId } of grants.filter((grant) => unitIds.includes(grant.unitId) && mayGrant(actor, grant.unitId))) {
		const held = grants.filter((grant) => grant.userId === userId && grant.role === role).map((grant) => grant.unitId);
		const answered = await listAnsweredUnits(db, held, day);
		const heirs = await listSuccessorsOn(db, unitId, day);
		holders.push({ userId, name: names.get(userId) ?? '', role, unitId, goesOn: heirs.some(({ id }) => answered.includes(id)) });
	}
	return holders;
}
