import { listUnitsOn } from '#modules/organisation';
import { addDays, today } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { House } from '#platform/manifest';
import type { Actor, Permission, Role } from '#platform/permissions';
import { mayReadPerson, undelegable } from './policy.ts';
import { listDelegationsOn } from './queries-delegations.ts';
import { findReaches } from './reach.ts';
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

/** A role that a person holds, one's own or lent. */
interface HeldRole extends Pick<PermissionReason, 'grantId' | 'role' | 'unitId' | 'validFrom' | 'validTo' | 'lentBy'> {}

type Reason = PermissionReason & { reaches: ReadonlySet<string> };

async function listReasons(db: House['db'], userId: string, day: string): Promise<Reason[]> {
	const own: HeldRole[] = (await listGrantsOn(db, userId, day)).map((grant) => ({ ...grant, grantId: grant.id, lentBy: null }));
	const names = new Map((await listUsers(db)).map(({ id, name }) => [id, name]));
	const lent = Map.groupBy(await listDelegationsOn(db, userId, day), (delegation) => delegation.fromUserId);
	const unitNames = new Map((await listUnitsOn(db, day)).map(({ id, name }) => [id, name]));
	const reasons = await describeReach(db, own, unitNames, day);
	for (const [fromUserId, roles] of lent) reasons.push(...(await describeReach(db, roles.map((role) => ({ ...role, lentBy: names.get(fromUserId) ?? '' })), unitNames, day)));
	return reasons;
}

/** Where roles of one person reach, each with the grant it comes from: that of the unit, or of one whose place it took. */
async function describeReach(db: House['db'], held: readonly HeldRole[], unitNames: ReadonlyMap<string, string>, day: string): Promise<Reason[]> {
	const reached = await findReaches(db, held, day);
	return reached.flatMap(({ role, unitId, reaches }) => {
		const ofRole = held.filter((one) => one.role === role);
		const source = ofRole.find((one) => one.unitId === unitId) ?? ofRole.find((one) => !unitNames.has(one.unitId));
		if (!source || reaches.size === 0) return [];
		const { grantId, validFrom, validTo, lentBy } = source;
		// The reach also holds units of the past that these answer for; a person is told of those that stand.
		const unitsBelow = [...reaches].filter((id) => id !== unitId && unitNames.has(id)).length;
		const endsSoon = validTo !== null && validTo <= addDays(day, SOON_DAYS);
		return [{ grantId, role, unitId, unitName: unitNames.get(unitId) ?? null, unitsBelow, validFrom, validTo, lentBy, endsSoon, reaches }];
	});
}
