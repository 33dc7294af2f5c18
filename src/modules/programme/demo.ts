import { getActor, listUsers } from '#modules/accounts';
import { findPublicBySymbols } from '#modules/documents';
import { createUnit, listUnitsOn } from '#modules/organisation';
import { addDays, clock, today } from '#platform/clock';
import type { House } from '#platform/manifest';
import { createSystemActor, type Actor } from '#platform/permissions';
import { demoNotices, demoTasks, departments, type DemoTask } from './demo-tasks.ts';
import { toLastDay, type TaskInput } from './model.ts';
import { listTaskRows } from './queries.ts';
import { addNote, askExtension, cancelTask, finishTask } from './service/carry-tasks.ts';
import { confirmClause, getNotice, takeNotice } from './service/notices.ts';
import { addTask } from './service/plan-tasks.ts';

/** A task for tests, `changes` on top. */
export function aTaskInput(leadUnitId: string, changes: Partial<Record<keyof TaskInput, unknown>> = {}): Record<string, unknown> {
	return { leadUnitId, content: 'Báo cáo kết quả công tác quý I', field: 'Tổ chức', deliverable: 'Báo cáo', dueOn: '2026-03-31', duePrecision: 'day', ...changes };
}

/** The demo office's programme of this year, with its departments as units, and two notices of conclusions. */
export async function seedDemo(house: House): Promise<void> {
	if ((await listTaskRows(house.db, { readable: null, day: today(), limit: 1 })).length > 0) return;
	const people = await Promise.all((await listUsers(house.db)).map((user) => getActor(house, user.id)));
	const top = (await listUnitsOn(house.db, today())).find(({ parentId }) => parentId === null)!.id;
	const officer = people.find((actor) => actor.may('programme.write', top) && !actor.may('accounts.manage', top)) ?? createSystemActor('seed');
	const leads = await makeDepartments(house, top);
	const realNow = clock.now;
	try {
		for (const task of demoTasks) await seedTask(house, officer, top, leads, task);
		clock.now = realNow;
		for (const notice of demoNotices) await seedNotice(house, top, leads, notice);
	} finally {
		clock.now = realNow;
	}
}

async function makeDepartments({ db }: House, parentId: string): Promise<string[]> {
	const ids: string[] = [];
	for (const name of departments) ids.push((await createUnit(db, createSystemActor('seed'), { name, tier: 'agency', parentId, validFrom: '2025-07-01' })).id);
	return ids;
}

async function seedTask({ db }: House, actor: Actor, unitId: string, leads: readonly string[], task: DemoTask): Promise<void> {
	const seeder = createSystemActor('seed');
	const { month, precision = 'month', lead, with: partners = [], done, cancelled, notes = [], asks, origin = 'programme', ...words } = task;
	const dueOn = toLastDay(moveMonths(today(), month), precision);
	const [source] = (await findPublicBySymbols(db, [/\d+-[A-Z]+\/TU/.exec(words.content)?.[0] ?? ''])).values();
	const { id } = await addTask(db, actor, unitId, { ...words, leadUnitId: leads[lead], coordinatingUnitIds: partners.map((index) => leads[index]), dueOn, duePrecision: precision }, source ? { origin: 'document', documentId: source.id } : { origin });
	const until = (day: string) => (day > today() ? today() : day);
	for (const [days, note] of notes) await addNote(db, seeder, id, { day: until(addDays(dueOn, days)), words: note });
	if (done !== undefined) await finishTask(db, seeder, id, { day: until(addDays(dueOn, done)), words: `${words.deliverable ?? words.content}: đã hoàn thành.` });
	if (cancelled) await cancelTask(db, seeder, id, { reason: cancelled });
	if (asks) await askExtension(db, seeder, id, { toOn: addDays(dueOn, 20), reason: asks });
}

async function seedNotice({ db }: House, unitId: string, leads: readonly string[], { symbol, title, daysAgo, confirmed, body }: (typeof demoNotices)[number]): Promise<void> {
	const seeder = createSystemActor('seed');
	const issuedOn = addDays(today(), -daysAgo);
	const id = await takeNotice(db, seeder, unitId, { symbol, title, issuedOn, body: body(Number(issuedOn.slice(0, 4))) });
	const { clauses } = await getNotice(db, seeder, id);
	for (const { id: clauseId, words, proposal } of clauses.slice(0, confirmed)) {
		if (!proposal.dueOn) continue;
		const task = await confirmClause(db, seeder, id, clauseId, { content: words, leadUnitId: proposal.leadUnitId ?? leads[3], coordinatingUnitIds: proposal.coordinatingUnitIds, dueOn: proposal.dueOn, duePrecision: proposal.duePrecision, deliverable: proposal.deliverable });
		if (proposal.dueOn < addDays(today(), -20)) await finishTask(db, seeder, task.id, { day: addDays(proposal.dueOn, -3), words: 'Đã báo cáo Thường trực Tỉnh ủy.' });
	}
}

function moveMonths(day: string, months: number): string {
	const [year, month] = day.split('-').map(Number) as [number, number];
	return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}
