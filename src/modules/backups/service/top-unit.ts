import { listUnitsOn } from '#modules/organisation';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { House } from '#platform/manifest';
import type { Actor } from '#platform/permissions';
import { mayManageBackups } from '../policy.ts';

/** The id of the top unit, for which acts on backups are written down. Throws `backups.not_yours` where the actor does not manage it. */
export async function getManagedTopUnit(db: House['db'], actor: Actor): Promise<string> {
	const tops = (await listUnitsOn(db, today())).filter((unit) => unit.parentId === null);
	if (tops.length === 0 || !tops.every((unit) => mayManageBackups(actor, unit.id))) throw new AppError('forbidden', 'backups.not_yours');
	return tops[0]!.id;
}
