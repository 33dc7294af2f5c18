import { fold } from '@nhipcau/vietnamese-text';
import { sql, type ColumnType, type Generated, type Kysely } from 'kysely';
import type { Clause, ClauseProposal, ConclusionNotice, Extension, Origin, Precision, Task, TaskInput, TaskNote, TaskState } from './model.ts';
import { SOON_DAYS } from './model.ts';
import { addDays } from '#platform/clock';

export interface ProgrammeTables {
	programme_task: {
		id: string;
		unit_id: string;
		lead_unit_id: string;
		content: string;
		content_folded: string;
		field: string;
		deliverable: string;
		directing: string;
		submitted_to: string;
		due_on: string;
		due_precision: Precision;
		origin: Origin;
		document_id: string | null;
		clause_id: string | null;
		carried_from: string | null;
		done_on: string | null;
		cancelled_on: string | null;
		cancel_reason: Generated<string>;
		revision: Generated<number>;
		updated_at: Date;
	};
	programme_coordination: { task_id: string; unit_id: string };
	programme_note: { id: string; task_id: string; day: string; words: string; evidence: string; created_at: Date };
	programme_extension: { id: string; task_id: string; from_on: string; to_on: string; reason: string; asked_at: Date; agreed: boolean | null; decided_at: Date | null };
	programme_notice: { id: string; unit_id: string; symbol: string; title: string; issued_on: string; body: string; document_id: string | null; created_at: Date };
	programme_clause: { id: string; notice_id: string; place: number; label: string; words: string; proposal: ColumnType<ClauseProposal, string, string>; dismissed: Generated<boolean> };
}

export type Db = Kysely<ProgrammeTables>;

const columns = [
	'id', 'unit_id as unitId', 'lead_unit_id as leadUnitId', 'content', 'field', 'deliverable', 'directing', 'submitted_to as submittedTo', 'due_on as dueOn',
	'due_precision as duePrecision', 'origin', 'document_id as documentId', 'clause_id as clauseId', 'carried_from as carriedFrom', 'done_on as doneOn',
	'cancelled_on as cancelledOn', 'cancel_reason as cancelReason', 'revision',
] as const;

/** Where a task comes from. */
export interface TaskRoots {
	origin: Origin;
	documentId?: string | null;
	clauseId?: string | null;
	carriedFrom?: string | null;
}

export async function insertTask(db: Db, id: string, unitId: string, input: TaskInput, { origin, documentId = null, clauseId = null, carriedFrom = null }: TaskRoots, at: Date): Promise<Task> {
	const task = await db
		.insertInto('programme_task')
		.values({ id, unit_id: unitId, ...toColumns(input), origin, document_id: documentId, clause_id: clauseId, carried_from: carriedFrom, done_on: null, cancelled_on: null, updated_at: at })
		.returning(columns)
		.executeTakeFirstOrThrow();
	await setCoordination(db, id, input.coordinatingUnitIds);
	return task;
}

/** Changes a task that still has the revision given; undefined where somebody was quicker. */
export async function updateTask(db: Db, id: string, revision: number, input: TaskInput, at: Date): Promise<Task | undefined> {
	const task = await db
		.updateTable('programme_task')
		.set({ ...toColumns(input), updated_at: at, revision: sql<number>`revision + 1` })
		.where('id', '=', id)
		.where('revision', '=', revision)
		.returning(columns)
		.executeTakeFirst();
	if (task) await setCoordination(db, id, input.coordinatingUnitIds);
	return task;
}

function toColumns({ leadUnitId, content, field, deliverable, directing, submittedTo, dueOn, duePrecision }: TaskInput) {
	return { lead_unit_id: leadUnitId, content, content_folded: fold(`${content} ${deliverable}`), field, deliverable, directing, submitted_to: submittedTo, due_on: dueOn, due_precision: duePrecision };
}

async function setCoordination(db: Db, taskId: string, unitIds: readonly string[]): Promise<void> {
	await db.deleteFrom('programme_coordination').where('task_id', '=', taskId).execute();
	const rows = [...new Set(unitIds)].map((unitId) => ({ task_id: taskId, unit_id: unitId }));
	if (rows.length > 0) await db.insertInto('programme_coordination').values(rows).execute();
}

/** What becomes of a task. What is left out stays. */
export interface TaskEnd {
	doneOn?: string | null;
	cancelledOn?: string | null;
	cancelReason?: string;
	dueOn?: string;
	duePrecision?: Precision;
}

export async function endTask(db: Db, id: string, { doneOn, cancelledOn, cancelReason, dueOn, duePrecision }: TaskEnd, at: Date): Promise<Task> {
	const change = { done_on: doneOn, cancelled_on: cancelledOn, cancel_reason: cancelReason, due_on: dueOn, due_precision: duePrecision };
	const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
	return db.updateTable('programme_task').set({ ...given, updated_at: at, revision: sql<number>`revision + 1` }).where('id', '=', id).returning(columns).executeTakeFirstOrThrow();
}

export function findTask(db: Db, id: string): Promise<Task | undefined> {
	return db.selectFrom('programme_task').select(columns).where(sql`id::text`, '=', id).executeTakeFirst();
}

export function findTaskForUpdate(db: Db, id: string): Promise<Task | undefined> {
	return db.selectFrom('programme_task').select(columns).where(sql`id::text`, '=', id).forUpdate().executeTakeFirst();
}

export interface TaskQuery {
	/** Units of which the reader sees programmes and what they lead or coordinate; null means all. */
	readable: readonly string[] | null;
	unitId?: string | undefined;
	from?: string;
	to?: string;
	/** Neither done nor cancelled. */
	onlyOpen?: boolean;
	lead?: string | undefined;
	field?: string | undefined;
	search?: string | undefined;
	state?: TaskState | undefined;
	day: string;
	limit: number;
}

/** Tasks by deadline, the earliest first. */
export async function listTaskRows(db: Db, { readable, unitId, from, to, onlyOpen = false, lead, field, search, state, day, limit }: TaskQuery): Promise<Task[]> {
	if (readable?.length === 0) return [];
	return db
		.selectFrom('programme_task')
		.select(columns)
		.$if(readable !== null, (query) =>
			query.where(({ eb, or, exists, selectFrom }) =>
				or([
					eb('unit_id', 'in', readable!), eb('lead_unit_id', 'in', readable!),
					exists(selectFrom('programme_coordination').select('task_id').whereRef('task_id', '=', 'programme_task.id').where('programme_coordination.unit_id', 'in', readable!)),
				]),
			),
		)
		.$if(unitId !== undefined, (query) => query.where('unit_id', '=', unitId!))
		.$if(onlyOpen, (query) => query.where('done_on', 'is', null).where('cancelled_on', 'is', null))
		.$if(from !== undefined, (query) => query.where('due_on', '>=', from!))
		.$if(to !== undefined, (query) => query.where('due_on', '<=', to!))
		.$if(Boolean(lead), (query) => query.where('lead_unit_id', '=', lead!))
		.$if(Boolean(field), (query) => query.where('field', '=', field!))
		.$if(Boolean(search), (query) => query.where((eb) => eb.and(fold(search!).split(/\s+/).filter(Boolean).slice(0, 12).map((word) => eb('content_folded', 'like', `%${word.replace(/[\\%_]/g, '\\$&')}%`)))))
		.$if(state !== undefined, (query) => query.where(sql<boolean>`${toCondition(state!, day)}`))
		.orderBy('due_on')
		.orderBy('id')
		.limit(limit)
		.execute();
}

function toCondition(state: TaskState, day: string) {
	const open = sql`done_on is null and cancelled_on is null`;
	const soon = addDays(day, SOON_DAYS);
	const conditions = {
		cancelled: sql`cancelled_on is not null`,
		done_on_time: sql`done_on <= due_on`,
		done_late: sql`done_on > due_on`,
		overdue: sql`${open} and due_on < ${day}`,
		due_soon: sql`${open} and due_on >= ${day} and due_on <= ${soon}`,
		not_due: sql`${open} and due_on > ${soon}`,
	};
	return conditions[state];
}

/** The units that coordinate each of some tasks. */
export async function listCoordination(db: Db, taskIds: readonly string[]): Promise<Map<string, string[]>> {
	const rows = [];
	for (let start = 0; start < taskIds.length; start += 1_000) {
		rows.push(...(await db.selectFrom('programme_coordination').select(['task_id as id', 'unit_id as unitId']).where('task_id', 'in', taskIds.slice(start, start + 1_000)).execute()));
	}
	return new Map([...Map.groupBy(rows, ({ id }) => id)].map(([id, found]) => [id, found.map(({ unitId }) => unitId)]));
}

export async function listUsedFields(db: Db): Promise<string[]> {
	const rows = await db.selectFrom('programme_task').select('field').distinct().where('field', '<>', '').execute();
	return rows.map(({ field }) => field).toSorted(new Intl.Collator('vi').compare);
}

export async function insertNote(db: Db, taskId: string, { id, day, words, evidence }: TaskNote, at: Date): Promise<void> {
	await db.insertInto('programme_note').values({ id, task_id: taskId, day, words, evidence, created_at: at }).execute();
}

export function listNotes(db: Db, taskId: string): Promise<TaskNote[]> {
	return db.selectFrom('programme_note').select(['id', 'day', 'words', 'evidence']).where('task_id', '=', taskId).orderBy('day').orderBy('created_at').execute();
}

export async function insertExtension(db: Db, taskId: string, { id, fromOn, toOn, reason }: Extension, at: Date): Promise<void> {
	await db.insertInto('programme_extension').values({ id, task_id: taskId, from_on: fromOn, to_on: toOn, reason, asked_at: at, agreed: null, decided_at: null }).execute();
}

export async function decideExtension(db: Db, taskId: string, agreed: boolean, at: Date): Promise<Extension | undefined> {
	return db
		.updateTable('programme_extension')
		.set({ agreed, decided_at: at })
		.where('task_id', '=', taskId)
		.where('agreed', 'is', null)
		.returning(['id', 'from_on as fromOn', 'to_on as toOn', 'reason', 'agreed'])
		.executeTakeFirst();
}

export function listExtensions(db: Db, taskId: string): Promise<Extension[]> {
	return db.selectFrom('programme_extension').select(['id', 'from_on as fromOn', 'to_on as toOn', 'reason', 'agreed']).where('task_id', '=', taskId).orderBy('asked_at').execute();
}

/** The task into which another one was carried over. */
export function findCarriedInto(db: Db, id: string): Promise<Task | undefined> {
	return db.selectFrom('programme_task').select(columns).where('carried_from', '=', id).executeTakeFirst();
}

/** Tasks of a document of the register. */
export function listTasksOfDocument(db: Db, documentId: string): Promise<Task[]> {
	return db.selectFrom('programme_task').select(columns).where(sql`document_id::text`, '=', documentId).orderBy('due_on').orderBy('id').execute();
}

export async function insertNotice(db: Db, { id, unitId, symbol, title, issuedOn, body, documentId }: ConclusionNotice, clauses: readonly Omit<Clause, 'isDismissed' | 'taskId'>[], at: Date): Promise<void> {
	await db.insertInto('programme_notice').values({ id, unit_id: unitId, symbol, title, issued_on: issuedOn, body, document_id: documentId, created_at: at }).execute();
	const rows = clauses.map(({ proposal, ...clause }) => ({ ...clause, notice_id: id, proposal: JSON.stringify(proposal) }));
	await db.insertInto('programme_clause').values(rows).execute();
}

const noticeColumns = ['id', 'unit_id as unitId', 'symbol', 'title', 'issued_on as issuedOn', 'body', 'document_id as documentId'] as const;

export function findNotice(db: Db, id: string): Promise<ConclusionNotice | undefined> {
	return db.selectFrom('programme_notice').select(noticeColumns).where(sql`id::text`, '=', id).executeTakeFirst();
}

export async function listNoticeRows(db: Db, unitIds: readonly string[] | null): Promise<ConclusionNotice[]> {
	if (unitIds?.length === 0) return [];
	return db.selectFrom('programme_notice').select(noticeColumns).$if(unitIds !== null, (query) => query.where('unit_id', 'in', unitIds!)).orderBy('issued_on', 'desc').orderBy('id').limit(200).execute();
}

/** The clauses of some notices in their order, each with its task. */
export async function listClauses(db: Db, noticeIds: readonly string[]): Promise<(Clause & { noticeId: string; task: Task | null })[]> {
	if (noticeIds.length === 0) return [];
	const clauses = await db.selectFrom('programme_clause').select(['id', 'notice_id as noticeId', 'place', 'label', 'words', 'proposal', 'dismissed as isDismissed']).where('notice_id', 'in', noticeIds).orderBy('place').execute();
	const tasks = clauses.length === 0 ? [] : await db.selectFrom('programme_task').select(columns).where('clause_id', 'in', clauses.map(({ id }) => id)).execute();
	return clauses.map((clause) => {
		const task = tasks.find(({ clauseId }) => clauseId === clause.id) ?? null;
		return { ...clause, taskId: task?.id ?? null, task };
	});
}

export async function dismissClause(db: Db, id: string, dismissed: boolean): Promise<void> {
	await db.updateTable('programme_clause').set({ dismissed }).where('id', '=', id).execute();
}

interface UploadTables {
	programme_upload: { id: string; unit_id: string; content: ColumnType<unknown, string, string>; created_at: Date };
}

export async function insertUpload(db: Kysely<UploadTables>, id: string, unitId: string, content: unknown, at: Date): Promise<void> {
	await db.insertInto('programme_upload').values({ id, unit_id: unitId, content: JSON.stringify(content), created_at: at }).execute();
}

export async function findUpload(db: Kysely<UploadTables>, id: string, unitId: string): Promise<unknown> {
	return (await db.selectFrom('programme_upload').select('content').where(sql`id::text`, '=', id).where('unit_id', '=', unitId).executeTakeFirst())?.content;
}

export async function takeUpload(db: Kysely<UploadTables>, id: string, unitId: string): Promise<unknown> {
	return (await db.deleteFrom('programme_upload').where(sql`id::text`, '=', id).where('unit_id', '=', unitId).returning('content').executeTakeFirst())?.content;
}

export async function deleteUploadsBefore(db: Kysely<UploadTables>, moment: Date): Promise<void> {
	await db.deleteFrom('programme_upload').where('created_at', '<', moment).execute();
}
