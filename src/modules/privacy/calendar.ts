import type { Kysely } from 'kysely';
import { listUnitsOn } from '#modules/organisation';
import { recordAudit } from '#platform/audit.server';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { createSettings } from '#platform/settings.server';
import { inTransaction } from '#platform/transaction';
import { calendarInput } from './model.ts';
import { maySetCalendar } from './policy.ts';
import { emptyCalendar, type OfficeCalendar } from './working-days.ts';

const setting = 'privacy.calendar';

/** The days that the office has added to the law's holidays. */
export async function readCalendar(db: Kysely<any>): Promise<OfficeCalendar> {
	return (await createSettings(db).find<OfficeCalendar>(setting)) ?? emptyCalendar;
}

/** Whether an actor decides on the days of the office. */
export async function mayKeepCalendar(db: Kysely<any>, actor: Actor): Promise<boolean> {
	const top = await findTop(db);
	return top !== undefined && maySetCalendar(actor, top);
}

/** Sets the office's own days off and days worked instead. Throws `privacy.not_yours` or the code of the first wrong field. */
export async function saveCalendar(db: Kysely<any>, actor: Actor, input: unknown): Promise<void> {
	const { closed, open } = parseInput(calendarInput, input);
	await inTransaction(db, async (tx) => {
		const top = await findTop(tx);
		if (!top || !maySetCalendar(actor, top)) throw new AppError('forbidden', 'privacy.not_yours');
		await createSettings(tx).set(setting, { closed: [...new Set(closed)].toSorted(), open: [...new Set(open)].toSorted() });
		await recordAudit(tx, actor, { action: 'privacy.save_calendar', subject: `setting:${setting}`, unitId: top, details: { closed: closed.length, open: open.length } });
	});
}

async function findTop(db: Kysely<any>): Promise<string | undefined> {
	return (await listUnitsOn(db, today())).find((unit) => unit.parentId === null)?.id;
}
