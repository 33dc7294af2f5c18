import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '@nhipcau/spreadsheet';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { manifest as editions } from '#modules/editions';
import { manifest as media } from '#modules/media';
import { manifest as news } from '#modules/news';
import { createUnit } from '#modules/organisation';
import { addDays, today } from '#platform/clock';
import { DiskFileStore } from '#platform/files.server';
import { createActor, createSystemActor, mergeRoles, type Actor, type Role } from '#platform/permissions';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { proveIndicator } from '../../../tests/indicators.ts';
import { aDocumentInput } from './demo.ts';
import { documentsIssued } from './indicators.ts';
import {
	beginDigest, changeDocument, defineKind, readRegisterSheet, findDocumentForArticle, findProposal, findPublicBySymbols, findPublicDocument, getDocument, importRegister,
	listDocuments, listKinds, listPublicDocuments, manifest, previewImport, readRegisterFile, readUpload, registerDocument, relateDocuments, removeDocument, unrelateDocuments,
} from './index.ts';

const system = createSystemActor('test');
const table = mergeRoles([manifest, news, editions, media].map((room) => room.roles ?? {}));

describeOnEveryDatabase('the register', (db) => {
	let folder: string;
	let store: { db: typeof db; files: DiskFileStore };
	let [province, commune, other]: string[] = [];
	let officer: Actor;
	const person = (name: string, unitId: string, reaches: string[], ...held: Role[]): Actor => createActor({ id: `user-${name}`, name }, held.map((role) => ({ role, unitId, reaches: new Set(reaches) })), table);

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'documents-'));
		store = { db, files: new DiskFileStore(folder) };
	});
	afterAll(() => rm(folder, { recursive: true }));
	beforeEach(async () => {
		const make = async (name: string, parentId: string | null) => (await createUnit(db, system, { name, tier: parentId ? 'commune' : 'province', parentId, validFrom: '2020-01-01' })).id;
		province = await make('Tỉnh ủy Sông Ngân', null);
		[commune, other] = [await make('Xã Sen Hồng', province), await make('Xã Bình Hòa', province)];
		officer = person('Trang', province, [province, commune, other], 'officer', 'editor');
	});
	const register = (changes: Parameters<typeof aDocumentInput>[0] = {}, options = {}) => registerDocument(db, officer, province!, aDocumentInput(changes), options);
	const code = (promise: Promise<unknown>) => promise.then(() => 'done', (error: { code: string }) => error.code);
	const audited = async () => (await sql<{ action: string }>`select action from platform_audit where action like 'documents.%' order by id`.execute(db)).rows.map(({ action }) => action);

	describe('entries', () => {
		test('are found without marks and case, by symbol, subject and issuer, and by every filter', async () => {
			await register();
			await register({ symbol: '64-KH/TU', kind: 'plan', subject: 'Chuyển đổi số', field: 'Chuyển đổi số', issuedOn: '2022-05-12', direction: 'outgoing', classification: 'internal' });
			const find = async (filter: object) => (await listDocuments(db, officer, filter)).documents.map(({ symbol }) => symbol);
			for (const search of ['thong tin co so', 'THÔNG TIN', '08-ct', 'tinh uy song tien']) expect(await find({ search }), search).toContain('08-CT/TU');
			expect(await find({ search: '100%_' })).toEqual([]);
			expect([await find({ kind: 'plan' }), await find({ direction: 'incoming' }), await find({ year: '2022' }), await find({ classification: 'internal' }), await find({ field: 'Tuyên truyền' })]).toEqual([['64-KH/TU'], ['08-CT/TU'], ['64-KH/TU'], ['64-KH/TU'], ['08-CT/TU']]);
			expect(await find({ year: 'nonsense', page: 'x', direction: 'sideways' })).toEqual(['64-KH/TU', '08-CT/TU']);
		});

		test('in force on any day: the list and the page agree', async () => {
			const old = await register({ symbol: '05-QyĐ/TU', kind: 'regulation', issuedOn: '2020-09-15' });
			const late = await register({ symbol: '12-QyĐ/TU', kind: 'regulation', issuedOn: '2025-08-01', effectiveOn: '2025-09-01' });
			await register({ symbol: '96/KH-UBND', kind: 'plan', issuedOn: '2024-04-22', expiresOn: '2024-06-30' });
			await relateDocuments(db, officer, late.id, { kind: 'replaces', earlierId: old.id });
			const on = async (day: string) => (await listDocuments(db, officer, { inForceOn: day })).documents.map(({ symbol }) => symbol);
			expect([await on('2020-09-14'), await on('2024-06-30'), await on('2025-08-31'), await on('2025-09-01')]).toEqual([[], ['96/KH-UBND', '05-QyĐ/TU'], ['05-QyĐ/TU'], ['12-QyĐ/TU']]);
			expect((await getDocument(db, officer, old.id))).toMatchObject({ standing: 'replaced', later: [{ kind: 'replaces', since: '2025-09-01', symbol: '12-QyĐ/TU' }], earlier: [] });
			expect((await getDocument(db, officer, late.id)).earlier).toMatchObject([{ symbol: '05-QyĐ/TU' }]);
		});

		test('a symbol twice: the same day is refused with the entry, another day asks first', async () => {
			const first = await register();
			await expect(register({ symbol: 'Số 8 – CT/TU' })).rejects.toMatchObject({ code: 'documents.registered_already', details: { id: first.id } });
			await expect(register({ issuedOn: '2011-03-01' })).rejects.toMatchObject({ code: 'documents.twin', details: { id: first.id, day: '2021-12-10' } });
			const twin = await register({ issuedOn: '2011-03-01' }, { despiteTwin: true });
			expect((await getDocument(db, officer, twin.id)).twins.map(({ id }) => id)).toEqual([first.id]);
			expect(await code(registerDocument(db, officer, commune!, aDocumentInput()))).toBe('done');
			expect([await code(register({ symbol: '' })), await code(register({ symbol: '' })), await code(register({ symbol: 'không số' }))]).toEqual(['done', 'done', 'done']);
		});

		test('a secret is refused in subject and text, and nothing is kept', async () => {
			expect(await code(register({ body: 'TUYỆT MẬT\n\nNội dung' }))).toBe('document.classified');
			expect(await code(register({ subject: 'TUYỆT MẬT: Phương án bảo vệ Đại hội' }))).toBe('document.classified');
			expect(await code(register({ subject: 'Báo cáo tình hình quý I (Mật)' }))).toBe('document.classified');
			expect(await code(register({ symbol: '15-BC/TU (MẬT)' }))).toBe('document.classified');
			expect((await listDocuments(db, officer)).total).toBe(0);
			expect(await code(register({ subject: 'Về công tác bảo vệ bí mật nhà nước' }))).toBe('done');
		});

		test('a change needs the revision that was seen; a mistaken entry goes, one with followers stays', async () => {
			const document = await register();
			const changed = await changeDocument(db, officer, document.id, document.revision, aDocumentInput({ subject: 'Về thông tin cơ sở' }));
			expect(changed).toMatchObject({ revision: 2, subject: 'Về thông tin cơ sở' });
			expect(await code(changeDocument(db, officer, document.id, 1, aDocumentInput()))).toBe('documents.changed_meanwhile');
			const later = await register({ symbol: '31-CT/TU', issuedOn: '2026-01-01' });
			await relateDocuments(db, officer, later.id, { kind: 'amends', earlierId: document.id });
			expect(await code(removeDocument(db, officer, document.id))).toBe('documents.has_followers');
			await unrelateDocuments(db, officer, later.id, document.id, 'amends');
			await removeDocument(db, officer, document.id);
			expect(await code(getDocument(db, officer, document.id))).toBe('documents.unknown');
			expect(await audited()).toEqual(['documents.register_document', 'documents.change_document', 'documents.register_document', 'documents.relate_documents', 'documents.unrelate_documents', 'documents.remove_document']);
		});

		test('relations form no circle, and none stands twice', async () => {
			const [one, two, three] = [await register({ symbol: '1-CT/TU' }), await register({ symbol: '2-CT/TU' }), await register({ symbol: '3-CT/TU' })];
			await relateDocuments(db, officer, two.id, { kind: 'replaces', earlierId: one.id });
			await relateDocuments(db, officer, three.id, { kind: 'amends', earlierId: two.id });
			expect(await code(relateDocuments(db, officer, one.id, { kind: 'replaces', earlierId: three.id }))).toBe('documents.relation_circle');
			expect(await code(relateDocuments(db, officer, two.id, { kind: 'replaces', earlierId: one.id }))).toBe('documents.relation_known');
			expect(await code(relateDocuments(db, officer, one.id, { kind: 'replaces', earlierId: one.id }))).toBe('documents.relation_itself');
			expect(await code(relateDocuments(db, officer, one.id, { kind: 'replaces', earlierId: 'nonsense' }))).toBe('documents.unknown');
		});
	});

	test('who may: units below read what stands above, nobody reads aside, only officers write', async () => {
		const ofProvince = await register({ classification: 'internal' });
		const ofCommune = await registerDocument(db, officer, commune!, aDocumentInput({ symbol: '14-KH/ĐU' }));
		const local = person('Lan', commune!, [commune!], 'officer');
		const neighbour = person('Minh', other!, [other!], 'officer');
		expect((await listDocuments(db, local)).documents.map(({ id }) => id).toSorted()).toEqual([ofProvince.id, ofCommune.id].toSorted());
		expect((await listDocuments(db, neighbour)).documents.map(({ id }) => id)).toEqual([ofProvince.id]);
		expect(await code(getDocument(db, neighbour, ofCommune.id))).toBe('documents.not_yours');
		expect(await code(changeDocument(db, local, ofProvince.id, 1, aDocumentInput()))).toBe('documents.not_yours');
		expect(await code(registerDocument(db, person('Hoa', province!, [province!], 'approver'), province!, aDocumentInput()))).toBe('documents.not_yours');
		expect(await code(defineKind(db, officer, { key: 'telegram', label: 'Điện', abbreviation: 'Đ' }))).toBe('documents.not_yours');
	});

	test('kinds are data: one more, another word, and what documents point at stays', async () => {
		await defineKind(db, system, { key: 'telegram', label: 'Công điện', abbreviation: 'CĐ' });
		await defineKind(db, system, { key: 'plan', label: 'Kế hoạch công tác', abbreviation: 'KH' });
		const kinds = await listKinds(db);
		expect([kinds.at(-1), kinds.find(({ key }) => key === 'plan')?.label]).toEqual([{ key: 'telegram', label: 'Công điện', abbreviation: 'CĐ' }, 'Kế hoạch công tác']);
		expect(await code(register({ kind: 'telegram' }))).toBe('done');
		expect(await code(register({ kind: 'poem', symbol: '9-X/TU' }))).toBe('documents.kind_missing');
	});

	test('the public sees what is public: page, list and symbols', async () => {
		const open = await register();
		const closed = await register({ symbol: '31-CT/TU', classification: 'internal' });
		await relateDocuments(db, officer, closed.id, { kind: 'amends', earlierId: open.id });
		expect(await findPublicDocument(db, closed.id)).toBeNull();
		expect(await findPublicDocument(db, open.id)).toMatchObject({ later: [], standing: 'in_force' });
		expect((await listPublicDocuments(db)).documents.map(({ id }) => id)).toEqual([open.id]);
		expect([...(await findPublicBySymbols(db, ['8-CT/TU', '31-CT/TU', '7-CT/TU']))]).toEqual([['8-CT/TU', { id: open.id, subject: open.subject }]]);
	});

	test('a scan is read, proposed and registered with its file, and its digest begins as an article', async () => {
		const bytes = await readFile(join(import.meta.dirname, '../../../samples/thong-bao-scan.pdf'));
		const { uploadId, proposal } = await readUpload(store, officer, province!, { bytes, fileName: 'thong-bao-scan.pdf' });
		expect(proposal).toMatchObject({ isScan: true, kind: expect.stringMatching(/^[a-z]+$/) });
		expect(proposal.body.length).toBeGreaterThan(300);
		expect(await findProposal(db, uploadId, commune!)).toBeNull();
		expect((await findProposal(db, uploadId, province!))!.proposal).toEqual(proposal);
		const document = await register({ symbol: proposal.symbol || '9-TB/TU', issuedOn: proposal.issuedOn || '2026-03-20', subject: proposal.subject || 'Thông báo', body: proposal.body }, { uploadId });
		expect((await getDocument(db, officer, document.id)).files).toMatchObject([{ filename: 'thong-bao-scan.pdf', mime: 'application/pdf' }]);
		expect(await code(register({ symbol: '10-TB/TU' }, { uploadId }))).toBe('documents.upload_gone');

		const articleId = await beginDigest(store, officer, document.id, province!);
		expect(await findDocumentForArticle(db, officer, articleId)).toMatchObject({ id: document.id });
		const [digests] = await Promise.all(manifest.documentRecords!.map(({ list }) => list(store as never, officer, document.id)));
		expect(digests).toMatchObject([{ href: `/desk/articles/${articleId}`, state: 'news.state_draft' }]);
		expect(await code(removeDocument(db, officer, document.id))).toBe('documents.has_followers');
	}, 120_000);

	test('a document without file or text makes no digest', async () => {
		expect(await code(beginDigest(store, officer, (await register()).id, province!))).toBe('documents.nothing_to_digest');
	});

	test('what a unit issued counts in its period, and the evidence agrees', async () => {
		for (const [symbol, issuedOn, direction, unit] of [['1-BC/X', '2026-03-31', 'outgoing', province], ['2-BC/X', '2026-04-01', 'outgoing', province], ['3-BC/X', '2026-06-30', 'outgoing', commune], ['4-BC/X', '2026-05-01', 'incoming', province]] as const) {
			await registerDocument(db, officer, unit!, aDocumentInput({ symbol, issuedOn, direction }));
		}
		const quarter = { from: '2026-04-01', to: '2026-06-30' };
		expect(await proveIndicator(db, documentsIssued, quarter, [province!, commune!, other!])).toEqual(new Map([[province, 1], [commune, 1], [other, 0]]));
	});

	describe('an Excel register', () => {
		const heads = ['TT', 'Trích yếu nội dung', 'Số ký hiệu', 'Ngày tháng', 'Cơ quan ban hành', 'Độ mật', 'Thay thế', 'Hết hiệu lực'];
		const sheet = (...rows: (string | null)[][]) => writeWorkbook([{ name: 'Sổ đến', title: 'SỔ VĂN BẢN ĐẾN NĂM 2026', columns: heads.map((label) => ({ label })), rows }]);
		const upload = async (...rows: (string | null)[][]) => readRegisterFile(store, officer, province!, { bytes: await sheet(...rows), fileName: 'so.xlsx' });

		test('is tried first, tells every row its outcome, enters the new ones and leaves the others', async () => {
			await register();
			const id = await upload(
				['1', 'Chỉ thị về thông tin cơ sở', '08-CT/TU', '10/12/2021', 'Tỉnh ủy', '', '', ''],
				['2', 'Kế hoạch chuyển đổi số', '64-KH/TU', '12/5/2022', '', 'Công khai', '', '31/12/2025'],
				['3', 'Kế hoạch chuyển đổi số giai đoạn mới', '91-KH/TU', '2026-01-20', '', 'Nội bộ', '64-KH/TU', ''],
				['4', 'Nội dung gì đó', '99-BC/TU', '31/4/2026', '', '', '', ''],
				['5', 'Báo cáo tuần', '12-BC/TU', '1/2/2026', '', 'Tối mật', '', ''],
				['6', '', '13-BC/TU', '1/2/2026', '', '', '', ''],
				['7', 'Kế hoạch chuyển đổi số', '064-KH/TU', '12/05/22', '', '', '', ''],
				['8', 'Công văn số lạ', 'CV không số 5', '29/2/2024', '', '', '', ''],
			);
			const preview = await previewImport(db, officer, province!, id);
			expect(preview.lines.map(({ line, outcome, reason }) => [line, outcome, reason?.code ?? null])).toEqual([
				[3, 'known', 'documents.import_known'], [4, 'new', null], [5, 'new', null], [6, 'refused', 'documents.import_day'], [7, 'refused', 'documents.import_secret'],
				[8, 'refused', 'documents.subject_missing'], [9, 'refused', 'documents.import_twice'], [10, 'new', 'documents.symbol_unfamiliar'],
			]);
			expect((await listDocuments(db, officer)).total).toBe(1);
			expect((await importRegister(db, officer, province!, id)).counts).toEqual({ new: 3, known: 1, refused: 4 });
			const entered = (await listDocuments(db, officer)).documents;
			expect(entered.map(({ symbol, kind, issuer, classification, standing }) => [symbol, kind, issuer, classification, standing])).toEqual([
				['91-KH/TU', 'plan', 'TU', 'internal', 'in_force'], ['CV không số 5', 'letter', '', 'internal', 'in_force'], ['64-KH/TU', 'plan', 'TU', 'public', 'replaced'], ['08-CT/TU', 'directive', 'Tỉnh ủy Sông Tiên', 'public', 'in_force'],
			]);
			expect(await code(importRegister(db, officer, province!, id))).toBe('documents.upload_gone');
		});

		test('columns can be told, and a table without heads says so', async () => {
			const id = await upload(['1', 'Về công tác', '5-CT/TU', '1/2/2026', '', '', '', '']);
			const preview = await previewImport(db, officer, province!, id, { mapping: { subject: 4, issuer: 1 } });
			expect(preview.lines[0]).toMatchObject({ outcome: 'refused', cells: { issuer: 'Về công tác', subject: '' } });
			const plain = await readRegisterFile(store, officer, province!, { bytes: new TextEncoder().encode('a;b\nc;d'), fileName: 'x.csv' });
			expect(await code(previewImport(db, officer, province!, plain))).toBe('documents.heads_missing');
			expect(await code(readRegisterFile(store, officer, province!, { bytes: new TextEncoder().encode('%PDF-1.4'), fileName: 'x.xlsx' }))).toBe('spreadsheet.no_table');
		});

		test.each(['xlsx', 'csv'] as const)('is written as %s in the layout that reads back, nothing lost', async (format) => {
			const old = await register({ symbol: '05-QyĐ/TU', kind: 'regulation', issuedOn: '2020-09-15' });
			const late = await register({ symbol: '12-QyĐ/TU', kind: 'regulation', issuedOn: '2025-08-01', effectiveOn: '2025-09-01', expiresOn: addDays(today(), 400), subject: '=HYPERLINK("x"); "trích" yếu', direction: 'outgoing' });
			await relateDocuments(db, officer, late.id, { kind: 'replaces', earlierId: old.id });
			const bytes = await readRegisterSheet(db, officer, format, {});
			const id = await readRegisterFile(store, officer, commune!, { bytes, fileName: `so.${format}` });
			await importRegister(db, officer, commune!, id);
			const local = person('Lan', commune!, [commune!], 'officer');
			const strip = ({ documents }: Awaited<ReturnType<typeof listDocuments>>, unit: string) => documents.filter(({ unitId }) => unitId === unit).map(({ id: _id, unitId: _unit, updatedAt: _at, updatedBy: _by, revision: _revision, ...rest }) => rest);
			expect(strip(await listDocuments(db, local), commune!)).toEqual(strip(await listDocuments(db, officer), province!));
		});
	});
});
