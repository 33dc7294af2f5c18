import { randomUUID } from 'node:crypto';
import { findClassification } from '@nhipcau/document';
import { listUnitsOn } from '#modules/organisation';
import { recordAudit } from '#platform/audit.server';
import { now, today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { parseInput } from '#platform/input';
import type { Actor } from '#platform/permissions';
import { inTransaction } from '#platform/transaction';
import { proposeTask, splitClauses } from '../clauses.ts';
import { findState, noticeInput, type Clause, type ConclusionNotice, type Task, type TaskState } from '../model.ts';
import { listReadableUnits, mayPlan, mayRead } from '../policy.ts';
import { dismissClause, findNotice, insertNotice, listClauses, listNoticeRows } from '../queries.ts';
import type { AnyDb } from './open-task.ts';
import { addTask } from './plan-tasks.ts';

/** A clause with the task that came of it and how that stands today. */
export type ReadClause = Clause & { task: (Task & { state: TaskState }) | null };

export interface ReadNotice {
	notice: ConclusionNotice;
	clauses: ReadClause[];
	mayPlan: boolean;
}

/**
 * Takes a notice of conclusions in and cuts it into clauses, each with what it says of who and by when. Tasks come of them
 * when a person confirms. Throws `programme.not_yours`, the code of the first wrong field, `programme.no_clauses` or `document.classified`.
 */
export async function takeNotice(db: AnyDb, actor: Actor, unitId: string, input: unknown): Promise<string> {
	if (!mayPlan(actor, unitId)) throw new AppError('forbidden', 'programme.not_yours');
	const given = parseInput(noticeInput, input);
	const marked = findClassification(given.body.split('\n').map((text, index) => ({ text, place: index < 30 ? ('head' as const) : ('body' as const) })));
	if (marked) throw new AppError('invalid', 'document.classified', { mark: marked.mark });
	const written = splitClauses(given.body);
	if (written.length === 0) throw new AppError('invalid', 'programme.no_clauses', { field: 'body' });
	const units = await listUnitsOn(db, today());
	const clauses = written.map(({ label, words }, index) => ({ id: randomUUID(), place: index + 1, label, words, proposal: proposeTask(words, units, given.issuedOn) }));
	return inTransaction(db, async (tx) => {
		const id = randomUUID();
		await insertNotice(tx, { id, unitId, documentId: null, ...given }, clauses, now());
		await recordAudit(tx, actor, { action: 'programme.take_notice', subject: `notice:${id}`, unitId, details: { clauses: clauses.length, symbol: given.symbol } });
		return id;
	});
}

/** Makes the task of a clause as a person has confirmed it. Throws `programme.clause_unknown`, `programme.clause_taken` and what `addTask` throws. */
export async function confirmClause(db: AnyDb, actor: Actor, noticeId: string, clauseId: string, input: unknown): Promise<Task> {
	return inTransaction(db, async (tx) => {
		const { notice, clause } = await getClause(tx, actor, noticeId, clauseId);
		if (clause.taskId !== null) throw new AppError('conflict', 'programme.clause_taken');
		if (clause.isDismissed) await dismissClause(tx, clauseId, false);
		return addTask(tx, actor, notice.unitId, input, { origin: 'conclusion_notice', clauseId, documentId: notice.documentId });
	});
}

/** Says that a clause asks nothing of anybody, or takes that back. */
export async function setClauseDismissed(db: AnyDb, actor: Actor, noticeId: string, clauseId: string, isDismissed: boolean): Promise<void> {
	await inTransaction(db, async (tx) => {
		const { notice, clause } = await getClause(tx, actor, noticeId, clauseId);
		if (clause.taskId !== null) throw new AppError('conflict', 'programme.clause_taken');
		await dismissClause(tx, clauseId, isDismissed);
		await recordAudit(tx, actor, { action: 'programme.dismiss_clause', subject: `notice:${noticeId}`, unitId: notice.unitId, details: { clause: clause.label, dismissed: isDismissed } });
	});
}

async function getClause(tx: AnyDb, actor: Actor, noticeId: string, clauseId: string) {
	const notice = await findNotice(tx, noticeId);
	if (!notice) throw new AppError('not_found', 'programme.notice_unknown');
	if (!mayPlan(actor, notice.unitId)) throw new AppError('forbidden', 'programme.not_yours');
	const clause = (await listClauses(tx, [noticeId])).find(({ id }) => id === clauseId);
	if (!clause) throw new AppError('not_found', 'programme.clause_unknown');
	return { notice, clause };
}

/** Throws `programme.notice_unknown` or `programme.not_yours`. */
export async function getNotice(db: AnyDb, actor: Actor, id: string): Promise<ReadNotice> {
	const notice = await findNotice(db, id);
	if (!notice) throw new AppError('not_found', 'programme.notice_unknown');
	if (!mayRead(actor, [notice.unitId])) throw new AppError('forbidden', 'programme.not_yours');
	const clauses = await listClauses(db, [id]);
	return { notice, clauses: clauses.map(withState), mayPlan: mayPlan(actor, notice.unitId) };
}

/** Notices in reach, newest first, each with how many of its clauses are done, under way, late and still to be confirmed. */
export async function listNotices(db: AnyDb, actor: Actor): Promise<{ notice: ConclusionNotice; clauses: number; done: number; late: number; open: number; unconfirmed: number }[]> {
	const notices = await listNoticeRows(db, listReadableUnits(actor));
	const all = (await listClauses(db, notices.map(({ id }) => id))).map((clause) => ({ ...withState(clause), noticeId: clause.noticeId }));
	return notices.map((notice) => {
		const clauses = all.filter(({ noticeId, isDismissed }) => noticeId === notice.id && !isDismissed);
		const count = (...states: TaskState[]) => clauses.filter(({ task }) => task && states.includes(task.state)).length;
		return { notice, clauses: clauses.length, done: count('done_on_time', 'done_late'), late: count('overdue'), open: count('not_due', 'due_soon'), unconfirmed: clauses.filter(({ task }) => !task).length };
	});
}

function withState({ task, ...clause }: Clause & { task: Task | null }): ReadClause {
	return { ...clause, task: task && { ...task, state: findState(task, today()) } };
}
