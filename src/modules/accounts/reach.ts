import type { Kysely } from 'kysely';
import { listAnsweredUnits, listSubTrees } from '#modules/organisation';
import type { Grant } from '#platform/permissions';
import type { RoleGrant } from './model.ts';

/**
 * How far roles reach on a day: the sub-trees of their units, with what these were made of. Where a unit has ended, a
 * role for it goes on for a successor of which the person held every part, and else reaches nothing.
 */
export async function findReaches(db: Kysely<any>, grants: readonly Pick<RoleGrant, 'role' | 'unitId'>[], day: string): Promise<Grant[]> {
	const trees = await listSubTrees(db, [...new Set(grants.map(({ unitId }) => unitId))], day);
	const isWhole = grants.every(({ unitId }) => trees.get(unitId)!.size > 0);
	if (isWhole) return grants.map(({ role, unitId }) => ({ role, unitId, reaches: trees.get(unitId)! }));

	const reaches: Grant[] = [];
	for (const [role, held] of Map.groupBy(grants, (grant) => grant.role)) {
		const unitIds = await listAnsweredUnits(db, held.map(({ unitId }) => unitId), day);
		const own = await listSubTrees(db, unitIds, day);
		reaches.push(...unitIds.map((unitId) => ({ role, unitId, reaches: own.get(unitId)! })));
	}
	return reaches;
}
