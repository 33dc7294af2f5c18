import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyBag } from '@nhipcau/archive';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { manifest as editions } from '#modules/editions';
import { manifest as media } from '#modules/media';
import { createUnit } from '#modules/organisation';
import { DiskFileStore } from '#platform/files.server';
import type { House } from '#platform/manifest';
import { createActor, createSystemActor, mergeRoles, type Actor, type Role } from '#platform/permissions';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { aPng } from '../media/demo.ts';
import { archiveCommand } from './archive-command.ts';
import { aContent } from './demo.ts';
import { createArticle, getArchivePackage, getArticleForDesk, getPreview, manifest, publishArticle, saveArticle, submitArticle, withdrawArticle } from './index.ts';

const system = createSystemActor('test');
const table = mergeRoles([manifest, editions, media].map((room) => room.roles ?? {}));

describeOnEveryDatabase('the package of an article for an archive', (db) => {
	let folder: string;
	let store: Pick<House, 'db' | 'files'>;
	let unit: string;
	let person: Actor;
	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'nhipcau-archive-'));
		store = { db, files: new DiskFileStore(join(folder, 'files')) };
	});
	afterAll(() => rmSync(folder, { recursive: true }));
	beforeEach(async () => {
		unit = (await createUnit(db, system, { name: 'Xã Sen Hồng', tier: 'commune', parentId: null, validFrom: '2025-07-01' })).id;
		const held: Role[] = ['editor', 'approver'];
		person = createActor({ id: 'hanh', name: 'Hạnh' }, held.map((role) => ({ role, unitId: unit, reaches: new Set([unit]) })), table);
	});

	const picture = Buffer.from(aPng(40, 30)).toString('base64');
	async function draft() {
		const html = `<h1>Kết quả quý I</h1><p>Ngày 18/4 có 250 người đến khám.</p><figure><img src="data:image/png;base64,${picture}" alt="Trạm Y tế"><figcaption>Buổi sáng</figcaption></figure>`;
		const { article } = await createArticle(store, person, unit, { from: 'pasted', html });
		return saveArticle(db, person, article.id, { revision: article.revision, content: aContent({ title: 'Kết quả quý I', document: article.document, forms: [] }) });
	}
	async function publish(id: string, revision: number) {
		await submitArticle(db, person, id, { revision });
		const { previewHash } = await getPreview(db, person, id);
		await publishArticle(db, person, id, { previewHash });
		return (await getArticleForDesk(db, person, id)).article;
	}
	const open = (zip: Uint8Array) => {
		const files = unzipSync(zip);
		const inside = (path: string) => files[Object.keys(files).find((name) => name.endsWith(`/data/${path}`))!]!;
		return { names: Object.keys(files).map((name) => name.slice(name.indexOf('/') + 1)), inside, metadata: JSON.parse(strFromU8(inside('metadata.json'))) as Record<string, any> };
	};

	test('holds the text as PDF/A, every version, pictures, metadata and hashes, and is the same each time', async () => {
		const first = await draft();
		await publish(first.id, first.revision);
		const again = await saveArticle(db, person, first.id, { revision: first.revision + 2, content: { ...aContent({ title: 'Kết quả quý I (sửa)', document: first.document, forms: [] }) } });
		const published = await publish(first.id, again.revision);

		const { bytes, fileName, standard } = await getArchivePackage(store, person, first.id);
		expect([fileName, standard]).toEqual([`${published.slug}-2.zip`, 'a-2a']);
		expect(verifyBag(bytes)).toMatchObject({ name: `${published.slug}-2`, problems: [] });
		const { names, inside, metadata } = open(bytes);
		expect(names.filter((name) => !name.startsWith('data/pictures/'))).toEqual(['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt', 'data/article.pdf', 'data/metadata.json', 'data/versions/1.json', 'data/versions/2.json']);
		expect(names.filter((name) => name.startsWith('data/pictures/'))).toHaveLength(1);
		expect(strFromU8(inside('article.pdf').subarray(0, 8))).toMatch(/^%PDF-1\.7/);
		expect(JSON.parse(strFromU8(inside('versions/1.json')))).toMatchObject({ title: 'Kết quả quý I', office: 'Xã Sen Hồng' });
		expect(metadata).toMatchObject({ format: 'nhipcau-archive-1', identifier: `urn:uuid:${first.id}`, title: 'Kết quả quý I (sửa)', publisher: 'Xã Sen Hồng', standing: 'public', version: 2, pdfStandard: 'a-2a', versions: [{ number: 1 }, { number: 2 }] });
		expect(metadata.files.map(({ path }: { path: string }) => path)).toContain('article.pdf');
		expect(JSON.stringify(metadata)).not.toContain('hanh');
		expect(Buffer.from((await getArchivePackage(store, person, published.slug!)).bytes).equals(bytes)).toBe(true);
	}, 120_000);

	test('tells that an article was withdrawn, and is written whole by the command', async () => {
		const article = await draft();
		const { slug } = await publish(article.id, article.revision);
		await withdrawArticle(db, person, article.id, { note: 'Số liệu đang được rà soát.' });
		const out = join(folder, 'goi.zip');
		expect(await archiveCommand.run({ article: slug, out }, store as House)).toMatchObject({ out, standard: 'a-2a' });
		expect(open(readFileSync(out)).metadata).toMatchObject({ standing: 'withdrawn', withdrawalNote: 'Số liệu đang được rà soát.' });
	}, 120_000);

	test('is refused of what was never published, is not there or belongs to others', async () => {
		const article = await draft();
		await expect(getArchivePackage(store, person, article.id)).rejects.toMatchObject({ code: 'news.never_published' });
		await expect(getArchivePackage(store, person, 'khong-co')).rejects.toMatchObject({ code: 'news.unknown' });
		const { slug } = await publish(article.id, article.revision);
		const stranger = createActor({ id: 's', name: 's' }, [], table);
		for (const wanted of [article.id, slug!]) await expect(getArchivePackage(store, stranger, wanted)).rejects.toMatchObject({ code: 'news.not_yours' });
	}, 120_000);
});
