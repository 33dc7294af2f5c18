import { randomUUID } from 'node:crypto';
import { recordAudit } from '#platform/audit.server';
import { now } from '#platform/clock';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { taskInput, toLastDay, type Task, type TaskInput } from '../model.ts';
import { mayPlan } from '../policy.ts';
import { insertTask, listCoordination, updateTask, type TaskRoots } from '../queries.ts';
import { checkTask, getOpen, planner, toSubject, type AnyDb } from './open-task.ts';

/** Enters a task into a unit's programme. Throws `programme.not_yours`, the code of the first wrong field or what `checkTask` throws. */
export async function addTask(db: AnyDb, actor: Actor, unitId: string, input: unknown, roots: TaskRoots = { origin: 'programme' }): Promise<Task> {
	if (!mayPlan(actor, unitId)) throw new AppError('forbidden', 'programme.not_yours');
	const given = readTask(input);
	await checkTask(db, given);
	return inTransaction(db, async (tx) => {
		const task = await insertTask(tx, randomUUID(), unitId, given, roots, now());
		await recordAudit(tx, actor, { action: 'programme.add_task', subject: toSubject(task.id), unitId, details: { origin: roots.origin, due: task.dueOn } });
		return task;
	});
}

/** Changes an open task that still has the revision given. A later deadline goes by `askExtension`. Throws `programme.changed_meanwhile`, `programme.due_by_extension` and what `addTask` throws. */
export async function changeTask(db: AnyDb, actor: Actor, id: string, revision: number, input: unknown): Promise<Task> {
	const given = readTask(input);
	await checkTask(db, given);
	return inTransaction(db, async (tx) => {
		const before = await getOpen(tx, actor, id, planner);
		if (given.dueOn > before.dueOn) throw new AppError('conflict', 'programme.due_by_extension', { field: 'due' });
		const task = await updateTask(tx, id, revision, given, now());
		if (!task) throw new AppError('conflict', 'programme.changed_meanwhile');
		await recordAudit(tx, actor, { action: 'programme.change_task', subject: toSubject(id), unitId: task.unitId, details: { due: task.dueOn } });
		return task;
	});
}

/** Gives several open tasks another lead or field at once; all of them or none. */
export async function changeTasks(db: AnyDb, actor: Actor, ids: readonly string[], change: { leadUnitId?: string; field?: string }): Promise<number> {
	if (ids.length === 0) throw new AppError('invalid', 'programme.none_chosen', { field: 'task' });
	return inTransaction(db, async (tx) => {
		const partners = await listCoordination(tx, ids);
		for (const id of new Set(ids)) {
			const task = await getOpen(tx, actor, id, planner);
			const given = readTask({ ...task, coordinatingUnitIds: partners.get(id) ?? [], ...change });
			await checkTask(tx, given);
			await updateTask(tx, id, task.revision, given, now());
			await recordAudit(tx, actor, { action: 'programme.change_task', subject: toSubject(id), unitId: task.unitId, details: { due: task.dueOn, several: true } });
		}
		return new Set(ids).size;
	});
}

function readTask(input: unknown): TaskInput {
	const given = parseInput(taskInput, input);
	return { ...given, dueOn: toLastDay(given.dueOn, given.duePrecision) };
}
