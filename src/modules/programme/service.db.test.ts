import { writeWorkbook } from '@nhipcau/spreadsheet';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { createUnit, makeChanges } from '#modules/organisation';
import { addDays, today } from '#platform/clock';
import { createActor, createSystemActor, mergeRoles, type Actor, type Role } from '#platform/permissions';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { proveIndicator } from '../../../tests/indicators.ts';
import { aTaskInput } from './demo.ts';
import { tasksDone, tasksDoneOnTime, tasksDue } from './indicators.ts';
import {
	addNote, addTask, answerExtension, askExtension, cancelTask, carryOver, changeTask, changeTasks, confirmClause, finishTask, getNotice, getTask, importProgramme, listNotices, listPlanning,
	listTasks, manifest, previewImport, readProgrammeFile, readProgrammeSheet, reopenTask, setClauseDismissed, takeNotice,
} from './index.ts';

const system = createSystemActor('test');
const table = mergeRoles([manifest.roles ?? {}]);
const year = Number(today().slice(0, 4));

describeOnEveryDatabase('the programme', (db) => {
	let [top, press, science, commune]: string[] = [];
	let officer: Actor;
	let head: Actor;
	const person = (name: string, unitId: string, reaches: string[], ...held: Role[]): Actor => createActor({ id: `user-${name}`, name }, held.map((role) => ({ role, unitId, reaches: new Set(reaches) })), table);
	const code = (promise: Promise<unknown>) => promise.then(() => 'done', (error: { code: string }) => error.code);
	const audited = async () => (await sql<{ action: string }>`select action from platform_audit where action like 'programme.%' order by id`.execute(db)).rows.map(({ action }) => action.slice(10));

	beforeEach(async () => {
		const make = async (name: string, tier: string, parentId: string | null) => (await createUnit(db, system, { name, tier, parentId, validFrom: '2020-01-01' })).id;
		top = await make('Ban Tuyên giáo và Dân vận', 'province', null);
		[press, science, commune] = [await make('Phòng Báo chí', 'agency', top), await make('Phòng Khoa giáo', 'agency', top), await make('Xã Sen Hồng', 'commune', top)];
		officer = person('Trang', top, [top, press, science, commune], 'officer');
		head = person('Bảo', top, [top, press, science, commune], 'approver');
	});
	const add = (changes: object = {}, lead = press!) => addTask(db, officer, top!, aTaskInput(lead, changes));

	test('a task goes from plan to evidence; what is done can be taken back', async () => {
		const task = await add({ dueOn: addDays(today(), 3), coordinatingUnitIds: [science] });
		await addNote(db, officer, task.id, { day: today(), words: 'Đã có dự thảo.', evidence: 'https://vi-du.example/du-thao' });
		expect(await code(addNote(db, officer, task.id, { day: addDays(today(), 1), words: 'Mai' }))).toBe('programme.day_ahead');
		expect(await code(finishTask(db, officer, task.id, { day: today(), words: '' }))).toBe('programme.evidence_missing');
		await finishTask(db, officer, task.id, { day: today(), words: 'Báo cáo số 12-BC' });
		const shown = await getTask(db, officer, task.id);
		expect(shown).toMatchObject({ task: { state: 'done_on_time', leadName: 'Phòng Báo chí', coordinatingNames: ['Phòng Khoa giáo'] }, may: { plan: true, agree: false } });
		expect(shown.notes.map(({ words }) => words)).toEqual(['Đã có dự thảo.', 'Báo cáo số 12-BC']);
		expect(await code(cancelTask(db, officer, task.id, { reason: 'x' }))).toBe('programme.ended');
		expect((await reopenTask(db, officer, task.id)).doneOn).toBeNull();
		expect(await audited()).toEqual(['add_task', 'add_note', 'finish_task', 'reopen_task']);
	});

	test('one lead, that stands, and does not coordinate itself; no order to post', async () => {
		expect(await code(add({ leadUnitId: '' }))).toBe('programme.lead_missing');
		expect(await code(add({ coordinatingUnitIds: [press] }))).toBe('programme.lead_coordinates');
		expect(await code(add({}, 'nobody'))).toBe('programme.unit_gone');
		expect(await code(add({ content: 'Mỗi đảng viên chia sẻ ít nhất 3 bài trên Facebook' }))).toBe('programme.no_posting_tasks');
		expect(await code(add({ dueOn: '2026-02-29' }))).toBe('programme.day_wrong');
		expect((await add({ dueOn: `${year}-02-10`, duePrecision: 'quarter' })).dueOn).toBe(`${year}-03-31`);
	});

	test('a later deadline is asked for and agreed to, not typed over', async () => {
		const task = await add({ dueOn: addDays(today(), 3) });
		expect(await code(changeTask(db, officer, task.id, 1, aTaskInput(press!, { dueOn: addDays(today(), 9) })))).toBe('programme.due_by_extension');
		expect(await code(askExtension(db, officer, task.id, { toOn: addDays(today(), 2), reason: 'Sớm' }))).toBe('programme.extension_earlier');
		await askExtension(db, officer, task.id, { toOn: addDays(today(), 20), reason: 'Chờ số liệu' });
		expect(await code(askExtension(db, officer, task.id, { toOn: addDays(today(), 30), reason: 'Nữa' }))).toBe('programme.extension_waits');
		expect(await code(answerExtension(db, officer, task.id, true))).toBe('programme.not_yours');
		await answerExtension(db, head, task.id, true);
		expect((await getTask(db, officer, task.id)).task.dueOn).toBe(addDays(today(), 20));
		expect(await code(answerExtension(db, head, task.id, true))).toBe('programme.nothing_asked');
		await askExtension(db, officer, task.id, { toOn: addDays(today(), 40), reason: 'Chờ nữa' });
		await answerExtension(db, head, task.id, false);
		expect((await getTask(db, officer, task.id)).extensions.map(({ agreed }) => agreed)).toEqual([true, false]);
		expect((await getTask(db, officer, task.id)).task.dueOn).toBe(addDays(today(), 20));
	});

	test('a change needs the revision that was seen; several tasks change together or not at all', async () => {
		const [one, two] = [await add({ dueOn: addDays(today(), 30) }), await add({ content: 'Việc khác', dueOn: addDays(today(), 30) })];
		await changeTask(db, officer, one.id, 1, aTaskInput(science!, { dueOn: addDays(today(), 30) }));
		expect(await code(changeTask(db, officer, one.id, 1, aTaskInput(press!, { dueOn: addDays(today(), 30) })))).toBe('programme.changed_meanwhile');
		expect(await changeTasks(db, officer, [one.id, two.id], { field: 'Chuyển đổi số', leadUnitId: commune! })).toBe(2);
		expect((await listTasks(db, officer, { field: 'Chuyển đổi số' })).tasks.map(({ leadUnitId }) => leadUnitId)).toEqual([commune, commune]);
		await cancelTask(db, officer, two.id, { reason: 'Thôi' });
		expect(await code(changeTasks(db, officer, [one.id, two.id], { field: 'Khác' }))).toBe('programme.ended');
		expect((await getTask(db, officer, one.id)).task.field).toBe('Chuyển đổi số');
	});

	test('who sees and tells: the lead’s own officer tells and does not plan, a neighbour sees nothing', async () => {
		const task = await add({ dueOn: addDays(today(), 3) }, commune!);
		const [local, neighbour] = [person('Lan', commune!, [commune!], 'officer'), person('Minh', science!, [science!], 'officer')];
		expect((await listTasks(db, local)).tasks.map(({ id }) => id)).toEqual([task.id]);
		await addNote(db, local, task.id, { day: today(), words: 'Xã đang làm.' });
		expect(await code(cancelTask(db, local, task.id, { reason: 'x' }))).toBe('programme.not_yours');
		expect([(await listTasks(db, neighbour)).tasks, await code(getTask(db, neighbour, task.id))]).toEqual([[], 'programme.not_yours']);
		expect(await code(addTask(db, head, top!, aTaskInput(press!)))).toBe('programme.not_yours');
		expect((await listPlanning(db, local)).planned.map(({ id }) => id)).toEqual([commune]);
	});

	test('filters of span, state, lead and words; counts and charts agree with the list', async () => {
		await add({ dueOn: `${year}-02-10`, content: 'Họp báo quý một' });
		const late = await add({ dueOn: `${year}-01-10`, content: 'Việc trễ' }, science!);
		await finishTask(db, officer, late.id, { day: `${year}-01-20`, words: 'Xong' });
		await add({ dueOn: `${year}-12-31`, content: 'Tổng kết năm', field: '' });
		const find = async (filter: object) => (await listTasks(db, officer, filter)).tasks.map(({ content }) => content);
		expect(await find({ quarter: 1 })).toEqual(['Việc trễ', 'Họp báo quý một']);
		expect([await find({ month: 2 }), await find({ lead: science }), await find({ search: 'hop bao' }), await find({ state: 'done_late' }), await find({ year: year - 1 })]).toEqual([['Họp báo quý một'], ['Việc trễ'], ['Họp báo quý một'], ['Việc trễ'], []]);
		const { tasks, counts, byLead, byField } = await listTasks(db, officer);
		const sum = (one: Record<string, number>) => Object.values(one).reduce((total, value) => total + value, 0);
		expect([sum(counts), byLead.reduce((total, one) => total + sum(one.counts), 0), byField.reduce((total, one) => total + sum(one.counts), 0)]).toEqual([tasks.length, tasks.length, tasks.length]);
	});

	test('what is open is carried over into the next quarter and keeps its thread; figures count it as due and not done', async () => {
		const quarter = { from: `${year}-01-01`, to: `${year}-03-31` };
		const [open, done, gone] = [await add({ dueOn: `${year}-03-31` }), await add({ content: 'Xong', dueOn: `${year}-03-20` }), await add({ content: 'Bỏ', dueOn: `${year}-03-20` })];
		await finishTask(db, officer, done.id, { day: `${year}-03-01`, words: 'Xong' });
		await cancelTask(db, officer, gone.id, { reason: 'Không cần nữa' });
		const [next] = await carryOver(db, officer, [open.id], `${year + 1}-03-31`, 'Chuyển tiếp');
		expect(next).toMatchObject({ origin: 'carried_over', carriedFrom: open.id, dueOn: `${year + 1}-03-31` });
		expect(await code(carryOver(db, officer, [open.id], `${year + 1}-06-30`, 'Nữa'))).toBe('programme.ended');
		expect(await code(reopenTask(db, officer, open.id))).toBe('programme.carried_on');
		expect((await getTask(db, officer, open.id)).after).toMatchObject({ id: next!.id });
		expect((await getTask(db, officer, next!.id)).before).toMatchObject({ id: open.id });
		expect(await proveIndicator(db, tasksDue, quarter, [press!, science!])).toEqual(new Map([[press, 2], [science, 0]]));
		expect(await proveIndicator(db, tasksDone, quarter, [press!, science!])).toEqual(new Map([[press, 1], [science, 0]]));
		expect(await proveIndicator(db, tasksDoneOnTime, quarter, [press!, science!])).toEqual(new Map([[press, 1], [science, 0]]));
	});

	test('a notice becomes clauses, the clauses tasks, each keeping its clause; progress is seen per clause', async () => {
		const body = `1. Giao Phòng Báo chí chủ trì, phối hợp Phòng Khoa giáo tham mưu kế hoạch, hoàn thành trước ngày 15/12/${year + 1}.\n2. Các đơn vị tiếp tục theo dõi.\n3. Giao xã Sen Hồng báo cáo trong quý I/${year + 1}.`;
		const id = await takeNotice(db, officer, top!, { title: 'Kết luận', issuedOn: today(), symbol: '80-TB/TU', body });
		const { clauses } = await getNotice(db, officer, id);
		expect(clauses.map(({ proposal }) => [proposal.leadUnitId, proposal.dueOn])).toEqual([[press, `${year + 1}-12-15`], [null, null], [commune, `${year + 1}-03-31`]]);
		const [one, two, three] = clauses;
		const task = await confirmClause(db, officer, id, one!.id, aTaskInput(press!, { content: one!.words, dueOn: one!.proposal.dueOn }));
		expect(task).toMatchObject({ origin: 'conclusion_notice', clauseId: one!.id });
		expect(await code(confirmClause(db, officer, id, one!.id, aTaskInput(press!)))).toBe('programme.clause_taken');
		await setClauseDismissed(db, officer, id, two!.id, true);
		await finishTask(db, officer, task.id, { day: today(), words: 'Xong' });
		expect(await listNotices(db, officer)).toMatchObject([{ clauses: 2, done: 1, late: 0, open: 0, unconfirmed: 1 }]);
		await confirmClause(db, officer, id, three!.id, aTaskInput(commune!, { dueOn: three!.proposal.dueOn }));
		expect((await getNotice(db, officer, id)).clauses.map((clause) => clause.task?.state ?? null)).toEqual(['done_on_time', null, expect.any(String)]);
		expect(await code(takeNotice(db, officer, top!, { title: 'x', issuedOn: today(), body: 'Không có khoản' }))).toBe('programme.no_clauses');
		expect(await code(takeNotice(db, officer, top!, { title: 'x', issuedOn: today(), body: 'TỐI MẬT\n1. Giao Phòng Báo chí báo cáo' }))).toBe('document.classified');
	});

	describe('an Excel programme', () => {
		const heads = ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Phối hợp', 'Sản phẩm', 'Thời gian hoàn thành', 'Ghi chú'];
		const upload = async (...rows: string[][]) => readProgrammeFile(db, officer, top!, { bytes: await writeWorkbook([{ name: 'CT', title: 'CHƯƠNG TRÌNH', columns: heads.map((label) => ({ label })), rows }]) });

		test('is judged row by row: months above rows, two leads, none, days that are none, doubles', async () => {
			await add({ content: 'Báo cáo tuần', dueOn: `${year}-05-31`, duePrecision: 'month' });
			const id = await upload(
				['', 'Quý II', '', '', '', '', ''], ['1', 'Tổ chức hội thi', 'Phòng báo chí', 'Phòng Khoa giáo; Xã Sen Hồng', 'Hội thi', '', ''],
				['2', 'Kiểm tra', 'Phòng Báo chí; Phòng Khoa giáo', '', '', '30/6', ''], ['3', 'Không ai làm', '', '', '', '30/6', ''], ['4', 'Lạ', 'Sở Không Có', '', '', '30/6', ''],
				['5', 'Ngày sai', 'Phòng Khoa giáo', '', '', '31/4', ''], ['6', 'Báo cáo tuần', 'Phòng Báo chí', '', '', 'tháng 5', ''], ['7', 'Tổ chức hội thi', 'Phòng Báo chí', '', '', 'quý II', ''],
				['8', 'Nắm tình hình', 'Phòng Khoa giáo', '', '', 'thường xuyên', ''], ['9', 'Việc thêm', 'Phòng Khoa giáo', '', '', `15/8/${year}`, 'Bổ sung ngoài kế hoạch'],
			);
			const preview = await previewImport(db, officer, top!, year, id);
			expect(preview.lines.map(({ outcome, reason, dueOn }) => [outcome, reason?.code ?? null, dueOn])).toEqual([
				['new', null, `${year}-06-30`], ['refused', 'programme.lead_doubled', null], ['refused', 'programme.lead_missing', null], ['refused', 'programme.unit_unread', null], ['refused', 'programme.due_unread', null],
				['known', 'programme.import_known', `${year}-05-31`], ['refused', 'programme.import_twice', `${year}-06-30`], ['refused', 'programme.due_unread', null], ['new', null, `${year}-08-15`],
			]);
			expect((await importProgramme(db, officer, top!, year, id)).counts).toEqual({ new: 2, known: 1, refused: 6 });
			expect((await listTasks(db, officer)).tasks.map(({ content, origin, coordinatingNames }) => [content, origin, coordinatingNames.length])).toEqual([['Báo cáo tuần', 'programme', 0], ['Tổ chức hội thi', 'programme', 2], ['Việc thêm', 'ad_hoc', 0]]);
			expect(await code(importProgramme(db, officer, top!, year, id))).toBe('programme.upload_gone');
		});

		test('is written in the layout that reads back as known, and rows are pasted as they are copied', async () => {
			await add({ coordinatingUnitIds: [science], dueOn: `${year}-06-30`, duePrecision: 'quarter', content: '=Tổng kết' });
			await add({ dueOn: `${year}-02-28`, content: 'Họp báo' });
			const id = await readProgrammeFile(db, officer, top!, { bytes: await readProgrammeSheet(db, officer, {}) });
			expect((await previewImport(db, officer, top!, year, id)).counts).toEqual({ new: 0, known: 2, refused: 0 });
			const pasted = await readProgrammeFile(db, officer, top!, { text: 'Nội dung\tChủ trì\tThời hạn\nViệc dán vào\tPhòng Khoa giáo\tTháng 9\n' });
			expect((await previewImport(db, officer, top!, year, pasted)).lines).toMatchObject([{ outcome: 'new', dueOn: `${year}-09-30` }]);
		});
	});

	test('a unit that ended in mid-year is named as it was, and its figures go to its successor', async () => {
		const task = await add({ dueOn: `${year}-03-31` }, commune!);
		await makeChanges(db, system, [{ kind: 'merge', day: today(), symbol: '18-NQ/TU', unitIds: [commune], successorIds: [science] }]);
		expect((await getTask(db, officer, task.id)).task.leadName).toBe('Xã Sen Hồng');
		expect(await code(addTask(db, officer, top!, aTaskInput(commune!)))).toBe('programme.unit_gone');
	});
});
