import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { computeThroughSuccessors, createUnit, listReportedUnits, makeChanges } from '#modules/organisation';
import { addDays, clock, today } from '#platform/clock';
import { DiskFileStore } from '#platform/files.server';
import { anonymous, createActor, createSystemActor, mergeRoles, type Actor, type Role } from '#platform/permissions';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { aPng } from '../media/demo.ts';
import { manifest as editions } from '#modules/editions';
import { manifest as media } from '#modules/media';
import { aContent, aDocument } from './demo.ts';
import { proveIndicator } from '../../../tests/indicators.ts';
import { articlesPublished } from './indicators.ts';
import {
	autosaveArticle, confirmText, createArticle, defineSections, discardTextCopy, getArticleForDesk, getPreview, getPublishedBySlug,
	listArticles, listPublished, listScanPages, listSections, listTextCopies, listVersions, manifest, publishArticle,
	requestEditions, restoreTextCopy, returnArticle, saveArticle, storePicture, submitArticle, takeBackArticle, withdrawArticle,
} from './index.ts';
import type { Article, ArticleContent } from './model.ts';

const system = createSystemActor('test');
const table = mergeRoles([manifest, editions, media].map((room) => room.roles ?? {}));

describeOnEveryDatabase('an article', (db) => {
	let folder: string;
	let store: { db: typeof db; files: DiskFileStore };
	let unit: string;
	let other: string;
	const person = (name: string, ...held: Role[]): Actor =>
		createActor({ id: `user-${name}`, name }, held.map((role) => ({ role, unitId: unit, reaches: new Set([unit]) })), table);
	let editor: Actor;
	let approver: Actor;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'news-'));
		store = { db, files: new DiskFileStore(folder) };
	});
	afterAll(() => rm(folder, { recursive: true }));
	beforeEach(async () => {
		const make = (name: string) => createUnit(db, system, { name, tier: 'commune', parentId: null, validFrom: '2025-07-01' });
		[unit, other] = [(await make('Ban Xây dựng Đảng xã Sen Hồng')).id, (await make('Xã Bình Hòa Đông')).id];
		[editor, approver] = [person('Hạnh', 'editor'), person('Bảo', 'approver')];
	});

	async function write(changes: Partial<ArticleContent> = {}, by = editor): Promise<Article> {
		const { article } = await createArticle(store, by, unit, { from: 'nothing' });
		return saveArticle(db, by, article.id, { revision: article.revision, content: aContent(changes) });
	}
	async function publish(article: Article, by = approver, submitter = editor) {
		await submitArticle(db, submitter, article.id, { revision: article.revision });
		const { previewHash } = await getPreview(db, by, article.id);
		return publishArticle(db, by, article.id, { previewHash });
	}
	const told = async () => (await sql<{ name: string }>`select name from platform_outbox where kind = 'event' order by id`.execute(db)).rows.map(({ name }) => name);
	const audited = async () =>
		(await sql<{ action: string; details: Record<string, unknown> }>`select action, details from platform_audit where action like 'news.%' order by id`.execute(db)).rows;

	test('goes from a draft to the public page, and readers, house and audit hear of it', async () => {
		const version = await publish(await write());
		const { articles, total } = await listPublished(db);
		expect({ total, slug: articles[0]!.slug }).toEqual({ total: 1, slug: 'xa-sen-hong-kham-benh-cap-thuoc-mien-phi-cho-600-nguoi' });
		const page = await getPublishedBySlug(db, articles[0]!.slug);
		expect(page).toMatchObject({ standing: 'public', version: { number: 1, office: 'Ban Xây dựng Đảng xã Sen Hồng', approvedBy: approver.id } });
		expect(page.version).toEqual(version);
		expect(await told()).toContain('news.article_published');
		expect((await audited()).map(({ action }) => action)).toEqual(['news.create_article', 'news.save_article', 'news.submit_article', 'news.publish_article']);
	});

	test('keeps the name of its unit when the unit is merged into another one', async () => {
		const article = await write();
		await makeChanges(db, system, [{ kind: 'merge', day: today(), symbol: '18-NQ/TU', unitIds: [unit], successorIds: [other] }]);
		expect(await getPreview(db, approver, article.id)).toMatchObject({ office: 'Ban Xây dựng Đảng xã Sen Hồng', article: { unitId: unit } });
	});

	test('counts for the successor of its unit in a sum over the years, and for nobody twice', async () => {
		await publish(await write());
		const successors = ['Phường Hồ Sen', 'Xã Sen Trắng'].map((name, index) => ({ kind: 'establish', day: today(), unitId: `new-${index}`, name, tier: 'commune', parentId: null }));
		await makeChanges(db, system, [...successors, { kind: 'split', day: today(), symbol: '18-NQ/TU', unitIds: [unit], successorIds: ['new-0', 'new-1'] }]);
		const years = { from: addDays(today(), -1100), to: addDays(today(), 1) };
		expect(await computeThroughSuccessors(db, articlesPublished, years, today())).toEqual(new Map([['new-0', 1]]));
		expect(await computeThroughSuccessors(db, articlesPublished, years, addDays(today(), -1))).toEqual(new Map([[unit, 1]]));
		const units = await listReportedUnits(db, 'new-0', today());
		const evidence = await Promise.all(units.map((id) => articlesPublished.listEvidence!(db, years, id, { limit: 10 })));
		expect([units, evidence.flat().length]).toEqual([['new-0', unit], 1]);
	});

	test('signed off with a role lent during absence says on whose behalf, in the version and in the audit, and only there', async () => {
		const grant = (role: Role) => ({ role, unitId: unit, reaches: new Set([unit]) });
		const delegation = { fromUserId: approver.id, withheld: new Set<never>() };
		const standIn = createActor({ id: 'user-Lan', name: 'Lan' }, [grant('editor'), { ...grant('approver'), delegation }], table);
		const version = await publish(await write({}, standIn), standIn, standIn);
		expect(version).toMatchObject({ approvedBy: standIn.id, approvedFor: approver.id });
		expect((await listVersions(db, editor, version.articleId))[0]).toMatchObject({ approvedFor: approver.id });
		expect((await audited()).map(({ action, details }) => [action, 'on_behalf_of' in details])).toEqual([
			['news.create_article', false], ['news.save_article', false], ['news.submit_article', false], ['news.publish_article', true],
		]);
		expect(await publish(await write({ title: 'Bài khác' }))).toMatchObject({ approvedBy: approver.id, approvedFor: null });
	});

	test('is revised behind the page that stays up, under the same address, and published anew', async () => {
		const first = await publish(await write());
		const draft = await saveArticle(db, editor, first.articleId, { revision: 4, content: aContent({ title: 'Tiêu đề mới' }) });
		expect(draft).toMatchObject({ state: 'draft', standing: 'public' });
		const slug = draft.slug!;
		expect((await getPublishedBySlug(db, slug)).version.content.title).toBe(aContent().title);

		await publish(draft);
		expect((await getPublishedBySlug(db, slug)).version).toMatchObject({ number: 2, content: { title: 'Tiêu đề mới' } });
		expect((await listVersions(db, editor, draft.id)).map(({ number }) => number)).toEqual([2, 1]);
		expect((await told()).filter((name) => name.startsWith('news.'))).toEqual(['news.article_published', 'news.article_changed']);
	});

	test('is withdrawn in the open, also while a new draft is in work', async () => {
		const { articleId } = await publish(await write());
		await saveArticle(db, editor, articleId, { revision: 4, content: aContent({ title: 'Đang sửa' }) });
		await expect(withdrawArticle(db, approver, articleId, { note: ' ' })).rejects.toMatchObject({ code: 'news.note_missing' });
		const withdrawn = await withdrawArticle(db, approver, articleId, { note: 'Số liệu sai.' });
		expect((await getPublishedBySlug(db, withdrawn.slug!))).toMatchObject({ standing: 'withdrawn', withdrawalNote: 'Số liệu sai.' });
		expect((await listPublished(db)).total).toBe(0);
		expect(await told()).toContain('news.article_withdrawn');
	});

	test('is taken back by its writer without a note, and by nobody else', async () => {
		const article = await write();
		await submitArticle(db, editor, article.id, { revision: article.revision });
		await expect(takeBackArticle(db, approver, article.id)).rejects.toMatchObject({ code: 'news.not_yours' });
		expect(await takeBackArticle(db, editor, article.id)).toMatchObject({ state: 'draft', returnNote: null });
	});

	test('is published as it was shown or not at all', async () => {
		const article = await write();
		await submitArticle(db, editor, article.id, { revision: article.revision });
		const { previewHash } = await getPreview(db, approver, article.id);
		await expect(returnArticle(db, approver, article.id, { note: ' ' })).rejects.toMatchObject({ code: 'news.return_note_missing', details: { field: 'note' } });
		await returnArticle(db, approver, article.id, { note: 'Sửa câu cuối.' });
		const back = (await getArticleForDesk(db, editor, article.id)).article;
		expect(back).toMatchObject({ state: 'draft', returnNote: 'Sửa câu cuối.' });
		const again = await saveArticle(db, editor, article.id, { revision: back.revision, content: aContent({ lead: 'Khác một chữ.' }) });
		await submitArticle(db, editor, article.id, { revision: again.revision });

		await expect(publishArticle(db, approver, article.id, { previewHash })).rejects.toMatchObject({ code: 'news.changed_since_preview' });
		expect((await listPublished(db)).total).toBe(0);
	});

	test('waits for its editions, and a changed byte of one of them stops the publication', async () => {
		const article = await write({ forms: ['docx'] });
		await submitArticle(db, editor, article.id, { revision: article.revision });
		const shown = await getPreview(db, approver, article.id);
		expect(shown).toMatchObject({ pending: true, build: { editions: [{ form: 'docx', state: 'waiting' }] } });
		await expect(publishArticle(db, approver, article.id, { previewHash: shown.previewHash })).rejects.toMatchObject({ code: 'news.editions_pending' });

		const finish = async (hash: string) => {
			await sql`update editions_form set state = 'done'`.execute(db);
			await sql`insert into editions_file (build_id, name, form, hash, size, mime) values (${shown.build!.id}, 'document.docx', 'docx', ${hash}, 1, 'x')
				on conflict (build_id, name) do update set hash = excluded.hash`.execute(db);
		};
		await finish('a'.repeat(64));
		const seen = await getPreview(db, approver, article.id);
		await finish('b'.repeat(64));
		await expect(publishArticle(db, approver, article.id, { previewHash: seen.previewHash })).rejects.toMatchObject({ code: 'news.changed_since_preview' });
		const { previewHash } = await getPreview(db, approver, article.id);
		const version = await publishArticle(db, approver, article.id, { previewHash });
		expect(version.editions.forms[0]!.files[0]!.hash).toBe('b'.repeat(64));
		await expect(sql`update news_version set office = 'x'`.execute(db)).rejects.toThrow('never changed');
	});

	test('asks for the same editions once', async () => {
		const article = await write({ forms: ['docx'] });
		const first = await requestEditions(db, editor, article.id);
		expect(await requestEditions(db, editor, article.id)).toEqual(first);
		const { rows } = await sql`select * from platform_outbox where kind = 'job'`.execute(db);
		expect(rows).toHaveLength(1);
	});

	test('may be written and approved by one person of a small office, and the audit says so', async () => {
		const both = person('Khôi', 'editor', 'approver');
		await publish(await write({}, both), both, both);
		await publish(await write({ title: 'Bài của hai người' }));
		const publications = (await audited()).filter(({ action }) => action === 'news.publish_article');
		expect(publications.map(({ details }) => details.wrote_and_approved)).toEqual([true, false]);
		const { rows } = await sql<{ code: string }>`select preview_hash as code from news_version order by approved_at`.execute(db);
		expect(publications.map(({ details }) => details.approval_code)).toEqual(rows.map(({ code }) => code));
	});

	describe('worked on by two people', () => {
		test('is never silently overwritten: the late save is refused and its text kept', async () => {
			const article = await write();
			const second = person('Huy', 'editor');
			await saveArticle(db, second, article.id, { revision: article.revision, content: aContent({ title: 'Của người thứ hai' }) });
			const late = saveArticle(db, editor, article.id, { revision: article.revision, content: aContent({ title: 'Của người thứ nhất' }) });
			await expect(late).rejects.toMatchObject({ kind: 'conflict', code: 'news.changed_meanwhile', details: { by: second.id } });

			const desk = await getArticleForDesk(db, editor, article.id);
			expect(desk.article.title).toBe('Của người thứ hai');
			const [copy] = desk.copies;
			expect(copy).toMatchObject({ kind: 'conflict', content: { title: 'Của người thứ nhất' } });
			expect(await listTextCopies(db, second, article.id)).toEqual([]);

			const restored = await restoreTextCopy(db, editor, copy!.id, { revision: desk.article.revision });
			expect(restored.title).toBe('Của người thứ nhất');
			expect(await listTextCopies(db, editor, article.id)).toMatchObject([{ kind: 'replaced', content: { title: 'Của người thứ hai' } }]);
		});

		test('keeps with each writer what a text put together out of two left out', async () => {
			const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
			const doc = (...texts: string[]) => ({ document: { type: 'doc', content: texts.map(p) } });
			const article = await write(doc('Một', 'Hai'));
			const second = person('Huy', 'editor');
			const theirs = await saveArticle(db, second, article.id, { revision: article.revision, content: aContent(doc('Một', 'Hai của Huy')) });
			const late = await saveArticle(db, editor, article.id, { revision: article.revision, content: aContent(doc('Một của Hạnh', 'Hai')) }).catch((error) => error);
			const { copy } = late.details;

			const merged = aContent(doc('Một của Hạnh', 'Hai của Huy'));
			await saveArticle(db, editor, article.id, { revision: theirs.revision, content: merged, merge: { copy } });
			expect(await listTextCopies(db, editor, article.id)).toMatchObject([{ kind: 'conflict' }]);
			expect(await listTextCopies(db, second, article.id)).toMatchObject([{ kind: 'replaced', content: doc('Một', 'Hai của Huy') }]);
		});

		test('keeps no copy of a text that is in the merged one whole', async () => {
			const p = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
			const doc = (...texts: string[]) => ({ document: { type: 'doc', content: texts.map(p) } });
			const article = await write(doc('Một'));
			const theirs = await saveArticle(db, person('Huy', 'editor'), article.id, { revision: article.revision, content: aContent(doc('Một', 'Của Huy')) });
			const late = await saveArticle(db, editor, article.id, { revision: article.revision, content: aContent(doc('Một', 'Của Hạnh')) }).catch((error) => error);
			await saveArticle(db, editor, article.id, { revision: theirs.revision, content: aContent(doc('Một', 'Của Hạnh', 'Của Huy')), merge: late.details });
			expect(await listTextCopies(db, editor, article.id)).toEqual([]);
			expect(await listTextCopies(db, person('Huy', 'editor'), article.id)).toEqual([]);
		});

		test('is not changed by a save that changes nothing, however late', async () => {
			const { articleId } = await publish(await write());
			const same = await saveArticle(db, editor, articleId, { revision: 1, content: aContent() });
			expect(same).toMatchObject({ state: 'published', revision: 4 });
		});

		test('keeps what each has typed and not saved, until it is saved or thrown away', async () => {
			const article = await write();
			const second = person('Huy', 'editor');
			const type = (by: Actor, title: string) => autosaveArticle(db, by, article.id, { revision: article.revision, content: aContent({ title }) });
			await type(editor, 'Gõ dở');
			await type(editor, `Gõ dở thêm một chút\0 ${'dài '.repeat(200)}`);
			await type(second, 'Người khác gõ');
			expect(await listTextCopies(db, editor, article.id)).toMatchObject([{ kind: 'autosave', content: { title: expect.stringContaining('thêm một chút') } }]);

			const [copy] = await listTextCopies(db, second, article.id);
			await expect(discardTextCopy(db, editor, copy!.id)).rejects.toMatchObject({ code: 'news.copy_unknown' });
			await discardTextCopy(db, second, copy!.id);
			await saveArticle(db, editor, article.id, { revision: article.revision, content: aContent() });
			expect(await listTextCopies(db, editor, article.id)).toEqual([]);
			expect(await listTextCopies(db, second, article.id)).toEqual([]);
		});
	});

	describe('from a file', () => {
		test('keeps its pictures in the media room and says what did not arrive', async () => {
			const png = Buffer.from(aPng(40, 30)).toString('base64');
			const html = `<h1>Khám bệnh</h1><p>Ngày 18/4 có 250 người đến khám.</p><figure><img src="data:image/png;base64,${png}" alt="Trạm Y tế"><figcaption>Buổi sáng</figcaption></figure>`;
			const { article, lossReport } = await createArticle(store, editor, unit, { from: 'pasted', html });
			expect(article).toMatchObject({ title: 'Khám bệnh', state: 'draft', uncertain: false });
			const figure = article.document.content!.find((node) => node.type === 'figure')!;
			expect(figure.attrs).toMatchObject({ src: expect.stringMatching(/^\/media\/[0-9a-f-]{36}$/), alt: 'Trạm Y tế', caption: 'Buổi sáng' });
			expect(lossReport).toMatchObject({ missingWords: 0 });
		});

		test('that was scanned must be confirmed by a person before it is submitted', async () => {
			const bytes = await readFile(join(import.meta.dirname, '../../../samples/thong-bao-scan.jpg'));
			const { article } = await createArticle(store, editor, unit, { from: 'upload', fileName: 'ban-quet.jpg', bytes });
			expect(article.uncertain).toBe(true);
			const [page] = await listScanPages(db, editor, article.id);
			expect(page!.words.length).toBeGreaterThan(0);
			expect((await store.files.find(page!.hash))!.size).toBeGreaterThan(10_000);

			const saved = await saveArticle(db, editor, article.id, { revision: article.revision, content: { ...aContent(), document: article.document } });
			await expect(submitArticle(db, editor, article.id, { revision: saved.revision })).rejects.toMatchObject({ code: 'news.text_unconfirmed' });
			const confirmed = await confirmText(db, editor, article.id, { revision: saved.revision });
			await submitArticle(db, editor, article.id, { revision: confirmed.revision });
		}, 120_000);
	});

	describe('is refused', () => {
		test('to whoever has no part in the unit', async () => {
			const article = await write();
			const stranger = createActor({ id: 's', name: 's' }, [{ role: 'editor', unitId: other, reaches: new Set([other]) }], table);
			for (const by of [stranger, anonymous]) {
				await expect(createArticle(store, by, unit, { from: 'nothing' })).rejects.toMatchObject({ code: 'news.not_yours' });
				await expect(saveArticle(db, by, article.id, { revision: 2, content: aContent() })).rejects.toMatchObject({ code: 'news.not_yours' });
				await expect(getArticleForDesk(db, by, article.id)).rejects.toMatchObject({ kind: 'forbidden' });
				await expect(storePicture(store, by, article.id, aPng(), {})).rejects.toMatchObject({ code: 'news.not_yours' });
				expect(await listArticles(db, by)).toEqual({ articles: [], total: 0 });
			}
			await submitArticle(db, editor, article.id, { revision: article.revision });
			const { previewHash } = await getPreview(db, editor, article.id);
			await expect(publishArticle(db, editor, article.id, { previewHash })).rejects.toMatchObject({ code: 'news.not_yours' });
		});

		test.each([
			['with a title of 301 letters', { title: 'a'.repeat(301) }, 'news.title_too_long'],
			['on a day that does not exist', { date: '2026-02-30' }, 'news.day_wrong'],
			['on a day before the Republic', { date: '0001-01-01' }, 'news.day_out_of_range'],
			['on a day in the year after next', { date: '2999-01-01' }, 'news.day_out_of_range'],
			['with a node nobody knows', { document: { type: 'doc', content: [{ type: 'script' }] } }, 'document.invalid_node'],
			['with a form nobody knows', { forms: ['gif' as 'pdf'] }, 'news.form_unknown'],
		])('%s', async (_, changes, code) => {
			await expect(write(changes)).rejects.toMatchObject({ kind: 'invalid', code });
		});

		test('out of its turn', async () => {
			const article = await write();
			await expect(returnArticle(db, approver, article.id, { note: 'Sửa.' })).rejects.toMatchObject({ code: 'news.wrong_state', details: { state: 'draft' } });
			await expect(publishArticle(db, approver, article.id, { previewHash: '0'.repeat(64) })).rejects.toMatchObject({ code: 'news.wrong_state' });
			await expect(submitArticle(db, editor, article.id, { revision: 1 })).rejects.toMatchObject({ code: 'news.changed_since_checked' });
			await expect(getPublishedBySlug(db, 'khong-co')).rejects.toMatchObject({ code: 'news.unknown' });
			await expect(getArticleForDesk(db, editor, 'not-a-uuid')).rejects.toMatchObject({ code: 'news.unknown' });
		});
	});

	test('is found by its title however it is typed, by state and by section', async () => {
		await write({ title: 'Lễ hội Sông Tiên', section: 'tin-tuc' });
		await write({ title: 'Quý báu 100% của cải', section: 'thong-bao' });
		const find = async (filter: object) => (await listArticles(db, editor, filter)).articles.map(({ title }) => title);
		expect(await find({ search: 'le hoi SONG' })).toEqual(['Lễ hội Sông Tiên']);
		expect(await find({ search: 'quí' })).toEqual(['Quý báu 100% của cải']);
		expect(await find({ search: '0% c' })).toEqual(['Quý báu 100% của cải']);
		expect(await find({ search: '_' })).toEqual([]);
		expect(await find({ section: 'thong-bao', state: 'draft' })).toHaveLength(1);
		expect(await find({ page: 2 })).toEqual([]);
	});

	test('gets an address of its own where two titles are alike', async () => {
		for (let count = 0; count < 3; count++) await publish(await write({ document: aDocument(`Bài ${count}`) }));
		const slugs = (await listPublished(db)).articles.map(({ slug }) => slug.slice('xa-sen-hong-kham-benh-cap-thuoc-mien-phi-cho-600-nguoi'.length)).toSorted();
		expect(slugs).toEqual(['', '-2', '-3']);
	});

	test('keeps its section while it is used', async () => {
		await write({ section: 'tin-tuc' });
		const sections = (await listSections(db)).filter(({ key }) => key !== 'tin-tuc');
		await expect(defineSections(db, system, sections)).rejects.toMatchObject({ code: 'news.section_in_use', details: { section: 'tin-tuc' } });
		await expect(defineSections(db, editor, sections)).rejects.toMatchObject({ code: 'news.not_yours' });
		const more = [...(await listSections(db)), { key: 'van-hoa', name: 'Văn hóa' }];
		await defineSections(db, system, more);
		expect(await listSections(db)).toEqual(more);
	});

	test('counts on the day of the office on which it was first published, and the evidence agrees with the figure', async () => {
		const realNow = clock.now;
		try {
			for (const moment of ['2026-03-31T16:59:59Z', '2026-03-31T17:00:00Z', '2026-06-30T16:59:59Z', '2026-06-30T17:00:00Z']) {
				clock.now = () => new Date(moment);
				const { articleId } = await publish(await write());
				if (moment.startsWith('2026-06-30T16')) await withdrawArticle(db, approver, articleId, { note: 'Nhầm.' });
			}
		} finally {
			clock.now = realNow;
		}
		const quarter = { from: '2026-04-01', to: '2026-06-30' };
		expect(await proveIndicator(db, articlesPublished, quarter, [unit, other])).toEqual(new Map([[unit, 2], [other, 0]]));
	});
});
