import { listSubTrees, listUnitsOn } from '#modules/organisation';
import { addDays, today } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { House } from '#platform/manifest';
import type { Actor, Permission, Role } from '#platform/permissions';
import { mayReadPerson, undelegable } from './policy.ts';
import { listDelegationsOn } from './queries-delegations.ts';
import { findUser, listGrantsFrom, listGrantsOn, listUsers } from './queries.ts';

/** What ends within a fortnight is marked, so that it can be prolonged in time. */
const SOON_DAYS = 14;

/** Why a person may do something: one role, where it holds, and until when. */
export interface PermissionReason {
	grantId: string;
	role: Role;
	unitId: string;
	/** Name of the unit on the day asked for; null where it does not stand then. */
	unitName: string | null;
	/** How many units below it the role reaches on that day. */
	unitsBelow: number;
	validFrom: string;
	/** Last day; null until further notice. */
	validTo: string | null;
	/** Name of the person whose role it is, where it is lent. */
	lentBy: string | null;
	/** Whether the last day is near, seen from the day asked for. */
	endsSoon: boolean;
}

export interface ExplainedPermission {
	permission: Permission;
	/** Empty where the person may not do it. */
	reasons: PermissionReason[];
}

export interface PermissionQuestion {
	/** Calendar day; today unless told. */
	day?: string;
	/** Only what holds for this unit; everywhere unless told. */
	unitId?: string | undefined;
}

/**
 * Every permission of the house with the reasons why a person holds it on a day, for a unit or anywhere. Throws
 * `accounts.user_unknown`, or `accounts.not_yours` where it is neither oneself nor somebody whose account one looks after.
 */
export async function explainPermissions(
	{ db, roleTable, manifests }: Pick<House, 'db' | 'roleTable' | 'manifests'>,
	actor: Actor,
	userId: string,
	{ day = today(), unitId }: PermissionQuestion = {},
): Promise<ExplainedPermission[]> {
	if (!(await findUser(db, userId))) throw new AppError('not_found', 'accounts.user_unknown');
	const units = (await listGrantsFrom(db, today(), userId)).map((grant) => grant.unitId);
	if (actor.id !== userId && !mayReadPerson(actor, units)) throw new AppError('forbidden', 'accounts.not_yours');
	const reasons = await listReasons(db, userId, day);
	const fitting = reasons.filter(({ reaches }) => unitId === undefined || reaches.has(unitId));
	const gives = (permission: Permission) => ({ role, lentBy }: PermissionReason) => roleTable[role].has(permission) && !(lentBy !== null && undelegable.has(permission));
	return manifests
		.flatMap((manifest) => manifest.permissions)
		.map((permission) => ({ permission, reasons: fitting.filter(gives(permission)).map(({ reaches: _, ...reason }) => reason) }));
}

async function listReasons(db: House['db'], userId: string, day: string): Promise<(PermissionReason & { reaches: ReadonlySet<string> })[]> {
	const [grants, lent] = [await listGrantsOn(db, userId, day), await listDelegationsOn(db, userId, day)];
	const [users, units] = [await listUsers(db), await listUnitsOn(db, day)];
	const held = [
		...grants.map((grant) => ({ ...grant, grantId: grant.id, lentBy: null })),
		...lent.map((delegation) => ({ ...delegation, lentBy: users.find(({ id }) => id === delegation.fromUserId)?.name ?? '' })),
	];
	const trees = await listSubTrees(db, [...new Set(held.map(({ unitId }) => unitId))], day);
	return held.map(({ grantId, role, unitId, validFrom, validTo, lentBy }) => {
		const reaches = trees.get(unitId)!;
		const unitName = units.find(({ id }) => id === unitId)?.name ?? null;
		const endsSoon = validTo !== null && validTo <= addDays(day, SOON_DAYS);
		return { grantId, role, unitId, unitName, unitsBelow: Math.max(0, reaches.size - 1), validFrom, validTo, lentBy, endsSoon, reaches };
	});
}
