import type { Kysely } from 'kysely';
import { listUnitsOn } from '#modules/organisation';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { Actor } from '#platform/permissions';
import type { Task, TaskInput } from '../model.ts';
import { mayPlan, mayRead } from '../policy.ts';
import { ordersPosting } from '../posting.ts';
import { findTask, findTaskForUpdate, listCoordination } from '../queries.ts';

export type AnyDb = Kysely<any>;

/** A task that the actor may see. Throws `programme.unknown` or `programme.not_yours`. */
export async function getReadable(db: AnyDb, actor: Actor, id: string): Promise<Task> {
	const task = await findTask(db, id);
	if (!task) throw new AppError('not_found', 'programme.unknown');
	const partners = (await listCoordination(db, [task.id])).get(task.id) ?? [];
	if (!mayRead(actor, [task.unitId, task.leadUnitId, ...partners])) throw new AppError('forbidden', 'programme.not_yours');
	return task;
}

/** An open task, locked, for whoever may act on it. Throws `programme.unknown`, `programme.not_yours` or `programme.ended`. */
export async function getOpen(tx: AnyDb, actor: Actor, id: string, may: (actor: Actor, task: Task) => boolean): Promise<Task> {
	const task = await findTaskForUpdate(tx, id);
	if (!task) throw new AppError('not_found', 'programme.unknown');
	if (!may(actor, task)) throw new AppError('forbidden', 'programme.not_yours');
	if (task.doneOn !== null || task.cancelledOn !== null) throw new AppError('conflict', 'programme.ended');
	return task;
}

export const planner = (actor: Actor, task: Task): boolean => mayPlan(actor, task.unitId);

/**
 * Refuses what no task may be: an order to post on social networks (`programme.no_posting_tasks`), a lead that coordinates
 * itself (`programme.lead_coordinates`), a unit that does not stand today (`programme.unit_gone`).
 */
export async function checkTask(db: AnyDb, { leadUnitId, coordinatingUnitIds, content, deliverable }: TaskInput): Promise<void> {
	if (ordersPosting(`${content}. ${deliverable}`)) throw new AppError('invalid', 'programme.no_posting_tasks', { field: 'content' });
	if (coordinatingUnitIds.includes(leadUnitId)) throw new AppError('invalid', 'programme.lead_coordinates', { field: 'coordinating' });
	const standing = new Set((await listUnitsOn(db, today())).map(({ id }) => id));
	if (!standing.has(leadUnitId)) throw new AppError('invalid', 'programme.unit_gone', { field: 'lead' });
	if (coordinatingUnitIds.some((id) => !standing.has(id))) throw new AppError('invalid', 'programme.unit_gone', { field: 'coordinating' });
}

/** What the audit calls a task. */
export function toSubject(id: string): string {
	return `task:${id}`;
}
