import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { recordAudit } from '#platform/audit.server';
import { AppError } from '#platform/errors';
import { emit } from '#platform/events';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { buildTree, orgUnitInput, renameInput, type OrgTreeNode, type OrgUnit } from './model.ts';
import { mayCreateUnder, mayRename } from './policy.ts';
import {
	endOpenVersion,
	findOpenVersionForUpdate,
	findUnitOn,
	insertUnit,
	insertVersion,
	listUnitsOn,
	setOpenName,
	type OrganisationTables,
} from './queries.ts';

type Db = Kysely<OrganisationTables>;

/**
 * Makes a unit under another one, or at the top. Throws `organisation.not_yours`, `organisation.parent_unknown` or
 * the code of the first wrong field.
 */
export async function createUnit(db: Db, actor: Actor, input: unknown): Promise<OrgUnit> {
	const wanted = parseInput(orgUnitInput, input);
	if (!mayCreateUnder(actor, wanted.parentId)) throw new AppError('forbidden', 'organisation.not_yours');
	return inTransaction(db, async (tx) => {
		if (wanted.parentId !== null && !(await findUnitOn(tx, wanted.parentId, wanted.validFrom))) {
			throw new AppError('invalid', 'organisation.parent_unknown');
		}
		const unit = await insertUnit(tx, randomUUID(), wanted);
		await recordAudit(tx, actor, { action: 'organisation.create_unit', subject: `unit:${unit.id}`, unitId: unit.id });
		await emit(tx, { name: 'organisation.unit_created', payload: { unitId: unit.id } });
		return unit;
	});
}

/**
 * Gives a unit another name from a day on; what was before keeps the old one. On the very day the present version
 * began, its name is corrected instead. Throws `organisation.not_yours`, `organisation.unit_unknown` or
 * `organisation.day_too_early`.
 */
export async function renameUnit(db: Db, actor: Actor, id: string, input: unknown): Promise<OrgUnit> {
	const { name, from } = parseInput(renameInput, input);
	if (!mayRename(actor, id)) throw new AppError('forbidden', 'organisation.not_yours');
	return inTransaction(db, async (tx) => {
		const present = await findOpenVersionForUpdate(tx, id);
		if (!present) throw new AppError('not_found', 'organisation.unit_unknown');
		if (from < present.validFrom) throw new AppError('conflict', 'organisation.day_too_early', { day: present.validFrom });

		const renamed = { ...present, name, validFrom: from };
		if (from === present.validFrom) await setOpenName(tx, id, name);
		else {
			await endOpenVersion(tx, id, from);
			await insertVersion(tx, renamed);
		}
		await recordAudit(tx, actor, { action: 'organisation.rename_unit', subject: `unit:${id}`, unitId: id, details: { from } });
		await emit(tx, { name: 'organisation.unit_renamed', payload: { unitId: id, from } });
		return renamed;
	});
}

/** The tree as it stood on a day. Public: the names of offices are. */
export async function getTreeOn(db: Db, day: string): Promise<OrgTreeNode[]> {
	return buildTree(await listUnitsOn(db, day));
}

/** A unit as it stood on a day. Throws `organisation.unit_unknown`. */
export async function getUnitOn(db: Db, id: string, day: string): Promise<OrgUnit> {
	const unit = await findUnitOn(db, id, day);
	if (!unit) throw new AppError('not_found', 'organisation.unit_unknown');
	return unit;
}

/** A unit as it stands on a day, with those above it, the nearest first; empty where there is no such unit. */
export async function listUnitsUpward(db: Db, id: string, day: string): Promise<OrgUnit[]> {
	const units = new Map((await listUnitsOn(db, day)).map((unit) => [unit.id, unit]));
	const line: OrgUnit[] = [];
	for (let unit = units.get(id); unit && !line.includes(unit); unit = units.get(unit.parentId ?? '')) line.push(unit);
	return line;
}
