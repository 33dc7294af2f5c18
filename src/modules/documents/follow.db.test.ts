import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheets } from '@nhipcau/spreadsheet';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createUnit, makeChanges } from '#modules/organisation';
import { addDays, today } from '#platform/clock';
import { DiskFileStore } from '#platform/files.server';
import { createActor, createSystemActor, mergeRoles, type Actor, type Role } from '#platform/permissions';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { proveIndicator } from '../../../tests/indicators.ts';
import { aDocumentInput } from './demo.ts';
import { briefingAttendances, briefingsHeld, reviewsDone, reviewsOnTime, unitsBriefed } from './indicators-follow.ts';
import {
	changeReview, clearDeliverable, createReview, disseminate, getBoard, getBriefingFile, getReview, getUnitDuty, listDisseminations, listReviewProposals, listReviews, manifest, noteUnitReport, proposeReview,
	proveDeliverable, readBoardSheet, readReviewsSheet, registerDocument, removeDissemination, removeDocument, removeReview, reopenReview, reportBriefing, submitReview, withdrawBriefing,
} from './index.ts';

const system = createSystemActor('test');
const table = mergeRoles([manifest.roles ?? {}]);
const soon = addDays(today(), 20);
const photo = { bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), fileName: 'hoi-nghi.jpg' };
const period = { from: addDays(today(), -40), to: today() };

describeOnEveryDatabase('what follows from a document', (db) => {
	let folder: string;
	let store: { db: typeof db; files: DiskFileStore };
	let [province, east, west, documentId]: string[] = [];
	let officer: Actor;
	let local: Actor;
	const person = (name: string, unitId: string, reaches: string[], ...held: Role[]): Actor => createActor({ id: `user-${name}`, name }, held.map((role) => ({ role, unitId, reaches: new Set(reaches) })), table);
	const code = (promise: Promise<unknown>) => promise.then(() => 'done', (error: { code: string }) => error.code);

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'follow-'));
		store = { db, files: new DiskFileStore(folder) };
	});
	afterAll(() => rm(folder, { recursive: true }));
	beforeEach(async () => {
		const make = async (name: string, parentId: string | null) => (await createUnit(db, system, { name, tier: parentId ? 'commune' : 'province', parentId, validFrom: '2020-01-01' })).id;
		province = await make('Tỉnh ủy Sông Ngân', null);
		[east, west] = [await make('Xã Đông', province), await make('Xã Tây', province)];
		officer = person('Trang', province, [province, east, west], 'officer');
		local = person('Lan', east, [east], 'officer');
		documentId = (await registerDocument(db, officer, province, aDocumentInput())).id;
	});

	describe('a review', () => {
		const input = (changes: object = {}) => ({ unitId: province, kind: 'interim', anniversary: '5', dueOn: soon, reportOn: addDays(soon, -10), submittedTo: 'Ban Thường vụ Tỉnh ủy', coordinators: [east], deliverables: 'Báo cáo sơ kết', ...changes });
		const create = (changes: object = {}) => createReview(db, officer, documentId!, input(changes));

		test('goes from the proposal to its evidence and submission', async () => {
			const issuedOn = `${Number(soon.slice(0, 4)) - 5}${soon.slice(4)}`;
			const directive = await registerDocument(db, officer, province!, aDocumentInput({ symbol: '20-CT/TU', issuedOn }));
			const proposal = (await listReviewProposals(db, officer, 3)).find((one) => one.documentId === directive.id)!;
			expect(proposal).toMatchObject({ years: 5, dueOn: soon, symbol: '20-CT/TU' });
			const id = await createReview(db, officer, directive.id, input({ ...proposeReview(issuedOn, 5), unitId: province }));
			expect((await listReviewProposals(db, officer, 3)).some((one) => one.documentId === directive.id)).toBe(false);
			expect((await getReview(db, officer, id)).review).toMatchObject({ state: 'due_soon', unitName: 'Tỉnh ủy Sông Ngân' });

			const [deliverable] = (await getReview(db, officer, id)).deliverables;
			expect(await code(submitReview(db, officer, id, today()))).toBe('documents.review_needs_evidence');
			expect(await code(proveDeliverable(store, officer, id, deliverable!.id, { doneOn: today() }, null))).toBe('documents.evidence_missing');
			expect(await code(proveDeliverable(store, officer, id, deliverable!.id, { doneOn: addDays(today(), 1) }, photo))).toBe('documents.day_ahead');
			expect(await code(proveDeliverable(store, officer, id, deliverable!.id, { doneOn: today(), link: 'javascript:alert(1)' }, null))).toBe('documents.link_wrong');
			expect(await code(proveDeliverable(store, officer, id, deliverable!.id, { doneOn: today() }, { bytes: new TextEncoder().encode('<html>'), fileName: 'bao-cao.pdf' }))).toBe('documents.evidence_kind');
			await proveDeliverable(store, officer, id, deliverable!.id, { doneOn: today() }, photo);
			await submitReview(db, officer, id, today());
			expect((await getReview(db, officer, id)).review.state).toBe('done_on_time');
			expect([await code(clearDeliverable(db, officer, id, deliverable!.id)), await code(removeReview(db, officer, id))]).toEqual(['documents.review_submitted', 'documents.review_has_evidence']);
			await reopenReview(db, officer, id);
			await clearDeliverable(db, officer, id, deliverable!.id);
			await removeReview(db, officer, id);
			expect(await code(getReview(db, officer, id))).toBe('documents.review_unknown');
		});

		test('has exactly one lead, and its change needs the revision that was seen', async () => {
			expect([await code(create({ unitId: '' })), await code(create({ coordinators: [province] })), await code(create({ unitId: 'nobody' })), await code(create({ dueOn: '2027-02-29', reportOn: '' }))]).toEqual(['documents.lead_missing', 'documents.lead_coordinates', 'organisation.unit_unknown', 'documents.day_wrong']);
			const id = await create();
			await noteUnitReport(db, officer, id, east!, today());
			await changeReview(db, officer, id, 1, input({ coordinators: [east, west], deliverables: 'Báo cáo sơ kết\nHội nghị' }));
			expect(await getReview(db, officer, id)).toMatchObject({ coordinators: [{ unitId: east, reportedOn: today() }, { unitId: west, reportedOn: null }], deliverables: [{ title: 'Báo cáo sơ kết' }, { title: 'Hội nghị' }] });
			expect(await code(changeReview(db, officer, id, 1, input()))).toBe('documents.changed_meanwhile');
			expect(await code(removeDocument(db, officer, documentId!))).toBe('documents.has_followers');
		});

		test('is seen by whoever leads, coordinates or keeps the document, and changed by its lead alone', async () => {
			const id = await create();
			const neighbour = person('Minh', west!, [west!], 'officer');
			expect((await getReview(db, local, id)).mayWrite).toBe(false);
			expect([await code(getReview(db, neighbour, id)), await code(submitReview(db, local, id, today())), await code(createReview(db, local, documentId!, input()))]).toEqual(['documents.not_yours', 'documents.not_yours', 'documents.not_yours']);
			expect((await listReviews(db, neighbour)).reviews).toEqual([]);
		});

		test('is filtered by quarter and state, taken along, and counted where it was submitted', async () => {
			await create();
			const late = await create({ anniversary: '', dueOn: addDays(today(), -5), reportOn: '' });
			const [deliverable] = (await getReview(db, officer, late)).deliverables;
			await proveDeliverable(store, officer, late, deliverable!.id, { doneOn: today(), link: 'https://song-ngan.example/bao-cao' }, null);
			await submitReview(db, officer, late, today());
			const onTime = await create({ anniversary: '10', deliverables: 'Tờ trình', reportOn: '' });
			const [other] = (await getReview(db, officer, onTime)).deliverables;
			await proveDeliverable(store, officer, onTime, other!.id, { doneOn: today() }, photo);
			await submitReview(db, officer, onTime, today());
			expect((await listReviews(db, officer)).counts).toEqual({ done_late: 1, due_soon: 1, done_on_time: 1 });
			expect((await listReviews(db, officer, { state: 'done_late' })).reviews.map(({ id }) => id)).toEqual([late]);
			expect((await listReviews(db, officer, { quarter: '1999-Q1', state: 'nonsense' })).reviews).toEqual([]);
			const [sheet] = await readSheets(await readReviewsSheet(db, officer, 'xlsx', {}));
			expect(sheet!.rows).toHaveLength(5);
			expect(await proveIndicator(db, reviewsDone, period, [province!, east!])).toEqual(new Map([[province, 2], [east, 0]]));
			expect(await proveIndicator(db, reviewsOnTime, period, [province!, east!])).toEqual(new Map([[province, 1], [east, 0]]));
		});
	});

	describe('a dissemination', () => {
		const ask = (changes: object = {}) => disseminate(db, officer, documentId!, { unitId: province, form: 'cell_meeting', dueOn: soon, instruction: '', unitIds: [east, west], ...changes });
		const report = (id: string, unitId: string, changes: object = {}, options: object = {}, by = officer) => reportBriefing(store, by, { disseminationId: id, unitId }, { heldOn: today(), sessions: '2', attendances: '1.250', unitsReached: '3', ...changes }, options);

		test('is reported by a commune, corrected and withdrawn with a reason, and the board follows', async () => {
			const id = await ask();
			expect((await listDisseminations(db, local)).flatMap(({ ownDuties }) => ownDuties.map(({ unitId, state }) => [unitId, state]))).toEqual([[east, 'waiting']]);
			await report(id, east!, {}, { file: photo }, local);
			expect(await getBoard(db, officer, id)).toMatchObject({ counts: { done: 1, waiting: 1, silent: 0, done_late: 0 }, sums: { sessions: 2, attendances: 1250 } });
			expect(await code(report(id, east!, {}, {}, local))).toBe('documents.already_reported');
			expect(await code(report(id, east!, {}, { reason: ' ' }, local))).toBe('documents.reason_missing');
			await report(id, east!, { attendances: '1300' }, { reason: 'Cộng thêm ấp 4' }, local);
			const duty = await getUnitDuty(db, local, id, east!);
			expect(duty).toMatchObject({ standing: { attendances: 1300, file: { filename: 'hoi-nghi.jpg', mime: 'image/jpeg' } }, withdrawn: [{ attendances: 1250, withdrawnReason: 'Cộng thêm ấp 4' }], mayReport: true, mayReadBoard: false });
			expect((await getBriefingFile(db, local, id, east!, duty.standing!.file!.id)).size).toBe(7);
			expect(await code(removeDissemination(db, officer, id))).toBe('documents.dissemination_reported');
			await withdrawBriefing(db, local, { disseminationId: id, unitId: east! }, 'Báo cáo nhầm đợt');
			expect((await getBoard(db, officer, id)).counts.done).toBe(0);
			expect(await code(withdrawBriefing(db, local, { disseminationId: id, unitId: east! }, 'lần nữa'))).toBe('documents.report_unknown');
			const { rows } = await sql<{ action: string }>`select action from platform_audit where action like 'documents.%briefing' order by id`.execute(db);
			expect(rows.map(({ action }) => action)).toEqual(['documents.report_briefing', 'documents.correct_briefing', 'documents.withdraw_briefing']);
		});

		test('refuses counts that are none, days ahead, strangers and secrets, each in words', async () => {
			const id = await ask();
			for (const changes of [{ attendances: '' }, { attendances: '-1' }, { attendances: 'nhiều' }, { attendances: '1e3x' }, { sessions: '0' }, { sessions: '1,5' }, { unitsReached: '99999999' }]) expect(await code(report(id, east!, changes)), JSON.stringify(changes)).toBe('documents.count_wrong');
			expect(await code(report(id, east!, { heldOn: addDays(today(), 1) }))).toBe('documents.day_ahead');
			expect(await code(report(id, west!, {}, {}, local))).toBe('documents.not_yours');
			expect(await code(report(id, province!))).toBe('documents.not_asked');
			expect(await code(report(id, east!, { note: 'TUYỆT MẬT' }))).toBe('document.classified');
			expect([await code(getBoard(db, local, id)), await code(getUnitDuty(db, local, id, west!)), await code(getUnitDuty(db, local, 'nonsense', west!))]).toEqual(['documents.not_yours', 'documents.not_yours', 'documents.dissemination_unknown']);
			expect([await code(ask({ unitIds: [] })), await code(ask({ form: 'share_on_facebook' })), await code(ask({ dueOn: addDays(today(), -1) })), await code(disseminate(db, local, documentId!, { unitId: east, form: 'poster', dueOn: soon, unitIds: [west] }))]).toEqual(['documents.units_missing', 'documents.form_missing', 'documents.due_past', 'documents.not_yours']);
		});

		test('the duty of a unit that ends in mid-quarter goes to its successor, whose officer reports for it', async () => {
			const id = await ask();
			await report(id, west!);
			await makeChanges(db, system, [{ kind: 'merge', day: today(), symbol: '18-NQ/TU', unitIds: [east!], successorIds: [west!] }]);
			expect(await getBoard(db, officer, id)).toMatchObject({ duties: [{ unitId: west, state: 'done', attendances: 1250 }] });
			await withdrawBriefing(db, officer, { disseminationId: id, unitId: west! }, 'Báo cáo trước sắp xếp');
			const heir = person('Minh', west!, [west!, east!], 'officer');
			expect((await getUnitDuty(db, heir, id, east!)).answeredBy).toBe('Xã Tây');
			await report(id, east!, { attendances: '40' }, {}, heir);
			expect(await getBoard(db, officer, id)).toMatchObject({ duties: [{ askedIds: expect.arrayContaining([east, west]), state: 'waiting', attendances: 40 }] });
			await report(id, west!, { attendances: '60' }, {}, heir);
			expect(await getBoard(db, officer, id)).toMatchObject({ counts: { done: 1 }, sums: { attendances: 100 } });
		});

		test('counts records, attendances and units apart, each with its evidence; what is withdrawn counts nowhere', async () => {
			const [first, second] = [await ask(), await ask({ form: 'loudspeaker' })];
			await report(first, east!);
			await report(second, east!, { sessions: '1', attendances: '0', heldOn: addDays(today(), -1) });
			await report(first, west!);
			await withdrawBriefing(db, officer, { disseminationId: first, unitId: west! }, 'Nhầm đợt');
			const units = [province!, east!, west!];
			expect(await proveIndicator(db, briefingsHeld, period, units)).toEqual(new Map([[province, 0], [east, 3], [west, 0]]));
			expect(await proveIndicator(db, briefingAttendances, period, units)).toEqual(new Map([[province, 0], [east, 1250], [west, 0]]));
			expect(await proveIndicator(db, unitsBriefed, period, units)).toEqual(new Map([[province, 0], [east, 1], [west, 0]]));
		});

		test('goes along as a table, and forgets the hand of a person who leaves', async () => {
			const id = await ask();
			await report(id, east!, {}, {}, local);
			const [sheet] = await readSheets(await readBoardSheet(db, officer, id, 'xlsx'));
			expect(sheet!.rows.slice(-2).map((row) => row.slice(1, 3))).toEqual([['Xã Đông', 'Báo cáo đúng hạn'], ['Xã Tây', 'Chưa đến hạn']]);
			expect(new TextDecoder().decode(await readBoardSheet(db, officer, id, 'csv'))).toContain('Xã Đông;Báo cáo đúng hạn');
			expect((await manifest.personalRecords!.collect(db, local.id)).map(({ kind }) => kind)).toEqual(['documents.kept_briefing']);
			expect(await manifest.personalRecords!.erase(db, local.id)).toMatchObject({ documents_briefing: 1 });
			expect(await manifest.personalRecords!.collect(db, local.id)).toEqual([]);
		});
	});
});
