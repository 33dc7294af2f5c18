import { getUnitNear, listUnitsOn, type OrgUnit } from '#modules/organisation';
import { addDays, today } from '#platform/clock';
import { parseInput } from '#platform/input';
import type { House, HangingRecord } from '#platform/manifest';
import type { Actor } from '#platform/permissions';
import { findState, listInput, SOON_DAYS, taskStates, toSpan, type Extension, type Task, type TaskFilter, type TaskNote, type TaskState } from '../model.ts';
import { listReadableUnits, mayAgree, mayPlan, mayRead, mayTell } from '../policy.ts';
import { findCarriedInto, findTask, listCoordination, listExtensions, listNotes, listTaskRows, listTasksOfDocument, listUsedFields } from '../queries.ts';
import { getReadable, type AnyDb } from './open-task.ts';

/** Most tasks of one view; a province's programme of a year has a few hundred. */
const MOST = 5_000;

/** A task with its names and how it stands today. */
export type ListedTask = Task & { state: TaskState; leadName: string; coordinatingNames: string[] };

export interface TaskList {
	tasks: ListedTask[];
	filter: TaskFilter & { year: number };
	counts: Record<TaskState, number>;
	/** Done and late by unit and by field, for charts: of each the number in every state. */
	byLead: { key: string; name: string; counts: Record<TaskState, number> }[];
	byField: { key: string; name: string; counts: Record<TaskState, number> }[];
}

/** The tasks of a year, a quarter or a month that an actor sees, by deadline. A view of the present also shows what is still open from before. */
export async function listTasks(db: AnyDb, actor: Actor, input: unknown = {}): Promise<TaskList> {
	const given = parseInput(listInput, input);
	const filter = { ...given, year: given.year ?? Number(today().slice(0, 4)) };
	const rows = await listTaskRows(db, { readable: listReadableUnits(actor), unitId: filter.unit || undefined, ...toSpan(filter.year, filter), lead: filter.lead, field: filter.field, search: filter.search, state: filter.state, day: today(), limit: MOST });
	const tasks = await nameTasks(db, rows);
	return { tasks, filter, counts: countStates(tasks), byLead: group(tasks, ({ leadUnitId }) => leadUnitId, ({ leadName }) => leadName), byField: group(tasks, ({ field }) => field, ({ field }) => field) };
}

async function nameTasks(db: AnyDb, rows: readonly Task[]): Promise<ListedTask[]> {
	const names = new Map((await listUnitsOn(db, today())).map(({ id, name }) => [id, name]));
	const partners = await listCoordination(db, rows.map(({ id }) => id));
	const ids = new Set([...rows.map(({ leadUnitId }) => leadUnitId), ...[...partners.values()].flat()]);
	for (const id of ids) if (!names.has(id)) names.set(id, (await getUnitNear(db, id, today())).name);
	return rows.map((task) => ({ ...task, state: findState(task, today()), leadName: names.get(task.leadUnitId)!, coordinatingNames: (partners.get(task.id) ?? []).map((id) => names.get(id)!) }));
}

function countStates(tasks: readonly ListedTask[]): Record<TaskState, number> {
	return Object.fromEntries(taskStates.map((state) => [state, tasks.filter((task) => task.state === state).length])) as Record<TaskState, number>;
}

function group(tasks: readonly ListedTask[], keyOf: (task: ListedTask) => string, nameOf: (task: ListedTask) => string) {
	const groups = [...Map.groupBy(tasks, keyOf)].map(([key, members]) => ({ key, name: nameOf(members[0]!), counts: countStates(members), total: members.length }));
	return groups.toSorted((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1)).map(({ total: _, ...rest }) => rest);
}

/** A task as its page shows it. */
export interface DeskTask {
	task: ListedTask;
	coordinatingUnitIds: string[];
	unitName: string;
	notes: TaskNote[];
	extensions: Extension[];
	/** What it was carried over from and into. */
	before: Pick<Task, 'id' | 'content' | 'dueOn'> | null;
	after: Pick<Task, 'id' | 'content' | 'dueOn'> | null;
	may: { plan: boolean; tell: boolean; agree: boolean };
}

/** Throws `programme.unknown` or `programme.not_yours`. */
export async function getTask(db: AnyDb, actor: Actor, id: string): Promise<DeskTask> {
	const task = await getReadable(db, actor, id);
	const [named] = await nameTasks(db, [task]);
	return {
		task: named!,
		coordinatingUnitIds: (await listCoordination(db, [id])).get(id) ?? [],
		unitName: (await getUnitNear(db, task.unitId, today())).name,
		notes: await listNotes(db, id),
		extensions: await listExtensions(db, id),
		before: task.carriedFrom === null ? null : ((await findTask(db, task.carriedFrom)) ?? null),
		after: (await findCarriedInto(db, id)) ?? null,
		may: { plan: mayPlan(actor, task.unitId), tell: mayTell(actor, task), agree: mayAgree(actor, task.unitId) },
	};
}

/** Units in whose programme an actor plans, that of their own grant first; and the fields in use. */
export async function listPlanning(db: AnyDb, actor: Actor): Promise<{ planned: OrgUnit[]; units: OrgUnit[]; fields: string[] }> {
	const units = await listUnitsOn(db, today());
	const own = new Set(actor.grants.map(({ unitId }) => unitId));
	const planned = units.filter(({ id }) => mayPlan(actor, id)).toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)));
	return { planned, units, fields: await listUsedFields(db) };
}

/** The tasks that follow from a document. */
export async function listDocumentTasks({ db }: Pick<House, 'db'>, actor: Actor, documentId: string): Promise<HangingRecord[]> {
	const rows = (await listTasksOfDocument(db, documentId)).filter(({ unitId, leadUnitId }) => mayRead(actor, [unitId, leadUnitId]));
	return rows.map((task) => {
		const state = findState(task, today());
		return { title: task.content, href: `/desk/programme/${task.id}`, state: `programme.state_${state}`, day: task.dueOn, late: state === 'overdue' };
	});
}

/** The tasks that are due soon or overdue of the units an actor works for, whether they lead or plan. */
export async function listWaitingTasks({ db }: Pick<House, 'db'>, actor: Actor): Promise<HangingRecord[]> {
	const own = [...new Set(actor.grants.map(({ unitId }) => unitId).filter((id) => actor.may('programme.write', id)))];
	const rows = own.length === 0 ? [] : await listTaskRows(db, { readable: own, to: addDays(today(), SOON_DAYS), onlyOpen: true, day: today(), limit: MOST });
	return rows.map((task) => {
		const state = findState(task, today());
		return { title: task.content, href: `/desk/programme/${task.id}`, state: `programme.state_${state}`, day: task.dueOn, late: state === 'overdue' };
	});
}

/** How many tasks wait, and how many of them are late. */
export async function countWaiting(house: Pick<House, 'db'>, actor: Actor): Promise<{ waiting: number; overdue: number }> {
	const tasks = await listWaitingTasks(house, actor);
	return { waiting: tasks.length, overdue: tasks.filter(({ late }) => late).length };
}
