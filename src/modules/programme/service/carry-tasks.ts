import { randomUUID } from 'node:crypto';
import { recordAudit } from '#platform/audit.server';
import { now, today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { cancelInput, doneInput, extensionInput, noteInput, type Extension, type Task, type TaskNote } from '../model.ts';
import { mayAgree, mayTell } from '../policy.ts';
import { decideExtension, endTask, findCarriedInto, findTaskForUpdate, insertExtension, insertNote, insertTask, listCoordination, listExtensions } from '../queries.ts';
import { getOpen, planner, toSubject, type AnyDb } from './open-task.ts';

/** Tells how an open task goes, with what shows it. Throws the code of the first wrong field, `programme.day_ahead`. */
export async function addNote(db: AnyDb, actor: Actor, id: string, input: unknown): Promise<void> {
	const note = parseInput(noteInput, input);
	refuseAhead(note.day);
	await inTransaction(db, async (tx) => {
		const task = await getOpen(tx, actor, id, mayTell);
		await keepNote(tx, id, note);
		await recordAudit(tx, actor, { action: 'programme.add_note', subject: toSubject(id), unitId: task.unitId });
	});
}

/** Says that a task is done, on which day and what shows it. */
export async function finishTask(db: AnyDb, actor: Actor, id: string, input: unknown): Promise<Task> {
	const { day, words, evidence } = parseInput(doneInput, input);
	refuseAhead(day);
	return inTransaction(db, async (tx) => {
		await getOpen(tx, actor, id, mayTell);
		await keepNote(tx, id, { day, words, evidence });
		const task = await endTask(tx, id, { doneOn: day }, now());
		await recordAudit(tx, actor, { action: 'programme.finish_task', subject: toSubject(id), unitId: task.unitId, details: { done_on: day, due: task.dueOn } });
		return task;
	});
}

/** Takes back that a task is done or cancelled: it is open again, its notes stay. Throws `programme.carried_on` where it goes on as another task. */
export async function reopenTask(db: AnyDb, actor: Actor, id: string): Promise<Task> {
	return inTransaction(db, async (tx) => {
		const task = await findTaskForUpdate(tx, id);
		if (!task) throw new AppError('not_found', 'programme.unknown');
		if (!planner(actor, task)) throw new AppError('forbidden', 'programme.not_yours');
		if (await findCarriedInto(tx, id)) throw new AppError('conflict', 'programme.carried_on');
		const open = await endTask(tx, id, { doneOn: null, cancelledOn: null, cancelReason: '' }, now());
		await recordAudit(tx, actor, { action: 'programme.reopen_task', subject: toSubject(id), unitId: task.unitId });
		return open;
	});
}

/** Cancels an open task with the reason. */
export async function cancelTask(db: AnyDb, actor: Actor, id: string, input: unknown): Promise<Task> {
	const { reason } = parseInput(cancelInput, input);
	return inTransaction(db, async (tx) => {
		await getOpen(tx, actor, id, planner);
		const task = await endTask(tx, id, { cancelledOn: today(), cancelReason: reason }, now());
		await recordAudit(tx, actor, { action: 'programme.cancel_task', subject: toSubject(id), unitId: task.unitId });
		return task;
	});
}

/** Asks for a later deadline with the reason; one request waits at a time. Throws `programme.extension_earlier`, `programme.extension_waits`. */
export async function askExtension(db: AnyDb, actor: Actor, id: string, input: unknown): Promise<void> {
	const { toOn, reason } = parseInput(extensionInput, input);
	await inTransaction(db, async (tx) => {
		const task = await getOpen(tx, actor, id, mayTell);
		if (toOn <= task.dueOn) throw new AppError('invalid', 'programme.extension_earlier', { field: 'toOn' });
		if ((await listExtensions(tx, id)).some(({ agreed }) => agreed === null)) throw new AppError('conflict', 'programme.extension_waits');
		await insertExtension(tx, id, { id: randomUUID(), fromOn: task.dueOn, toOn, reason, agreed: null }, now());
		await recordAudit(tx, actor, { action: 'programme.ask_extension', subject: toSubject(id), unitId: task.unitId, details: { from: task.dueOn, to: toOn } });
	});
}

/** Agrees to a later deadline or not. Throws `programme.nothing_asked`. */
export async function answerExtension(db: AnyDb, actor: Actor, id: string, agreed: boolean): Promise<Extension> {
	return inTransaction(db, async (tx) => {
		const task = await getOpen(tx, actor, id, (who, { unitId }) => mayAgree(who, unitId));
		const extension = await decideExtension(tx, id, agreed, now());
		if (!extension) throw new AppError('conflict', 'programme.nothing_asked');
		if (agreed) await endTask(tx, id, { dueOn: extension.toOn, duePrecision: 'day' }, now());
		await recordAudit(tx, actor, { action: 'programme.answer_extension', subject: toSubject(id), unitId: task.unitId, details: { agreed, to: extension.toOn } });
		return extension;
	});
}

/**
 * Carries open tasks of a unit over into another span: each ends here as carried over and goes on as a new one that knows
 * where it came from. Those that went on already are left alone. Answers the new tasks.
 */
export async function carryOver(db: AnyDb, actor: Actor, ids: readonly string[], dueOn: string, reason: string): Promise<Task[]> {
	if (ids.length === 0) throw new AppError('invalid', 'programme.none_chosen', { field: 'task' });
	return inTransaction(db, async (tx) => {
		const partners = await listCoordination(tx, ids);
		const carried: Task[] = [];
		for (const id of new Set(ids)) {
			const task = await getOpen(tx, actor, id, planner);
			if (dueOn <= task.dueOn) throw new AppError('invalid', 'programme.extension_earlier', { field: 'toOn' });
			await endTask(tx, id, { cancelledOn: today(), cancelReason: reason }, now());
			const next = await insertTask(tx, randomUUID(), task.unitId, { ...task, coordinatingUnitIds: partners.get(id) ?? [], dueOn, duePrecision: 'quarter' }, { origin: 'carried_over', documentId: task.documentId, carriedFrom: id }, now());
			await recordAudit(tx, actor, { action: 'programme.carry_over', subject: toSubject(next.id), unitId: task.unitId, details: { from: id, due: dueOn } });
			carried.push(next);
		}
		return carried;
	});
}

function refuseAhead(day: string): void {
	if (day > today()) throw new AppError('invalid', 'programme.day_ahead', { field: 'day' });
}

async function keepNote(tx: AnyDb, taskId: string, note: Omit<TaskNote, 'id'>): Promise<void> {
	await insertNote(tx, taskId, { id: randomUUID(), ...note }, now());
}
