import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { manifest as editions } from '#modules/editions';
import { manifest as media } from '#modules/media';
import { createUnit } from '#modules/organisation';
import { DiskFileStore } from '#platform/files.server';
import { createActor, createSystemActor, mergeRoles, type Actor } from '#platform/permissions';
import { describeOnEveryDatabase } from '../../../tests/database.ts';
import { aPng } from '../media/demo.ts';
import { aContent } from './demo.ts';
import { autosaveArticle, createArticle, listArticles, listTextCopies, manifest, saveArticle, storePicture } from './index.ts';

const system = createSystemActor('test');
const table = mergeRoles([manifest, editions, media].map((room) => room.roles ?? {}));

/** A scanned page with a red stamp in its frame. */
function drawStampedPaper(words: string): Uint8Array {
	GlobalFonts.registerFromPath(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'), 'Stamp');
	const canvas = createCanvas(900, 600);
	const context = canvas.getContext('2d');
	context.fillStyle = '#f6f5f0';
	context.fillRect(0, 0, 900, 600);
	context.strokeStyle = context.fillStyle = '#c8202a';
	context.lineWidth = 5;
	context.font = '44px Stamp';
	context.strokeRect(176, 142, context.measureText(words).width + 48, 84);
	context.fillText(words, 200, 200);
	return new Uint8Array(canvas.toBuffer('image/png'));
}

describeOnEveryDatabase('an article', (db) => {
	let folder: string;
	let store: { db: typeof db; files: DiskFileStore };
	let unit: string;
	let editor: Actor;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'news-marked-'));
		store = { db, files: new DiskFileStore(folder) };
	});
	afterAll(() => rm(folder, { recursive: true }));
	beforeEach(async () => {
		unit = (await createUnit(db, system, { name: 'Ban Xây dựng Đảng xã Sen Hồng', tier: 'commune', parentId: null, validFrom: '2025-07-01' })).id;
		editor = createActor({ id: 'user-Hạnh', name: 'Hạnh' }, [{ role: 'editor', unitId: unit, reaches: new Set([unit]) }], table);
	});

	test('from a file or the clipboard that bears a secrecy mark is refused and leaves nothing of it: no file, no row, no line of a log', async () => {
		const telltale = 'cá linh bảy nghìn hai trăm sáu mốt';
		const text = `TUYỆT MẬT\n\nBÁO CÁO\n\nNội dung về ${telltale} gửi cấp trên.`;
		const html = `<p>TỐI MẬT</p><p>Nội dung về ${telltale} gửi cấp trên.</p><p><img alt="ảnh" src="data:image/png;base64,${Buffer.from(aPng(40, 30)).toString('base64')}"></p>`;
		const written: string[] = [];
		const spies = (['stdout', 'stderr'] as const).map((stream) => vi.spyOn(process[stream], 'write').mockImplementation((chunk) => (written.push(String(chunk)), true)));
		const filesBefore = readdirSync(folder, { recursive: true }).length;
		try {
			for (const start of [{ from: 'pasted' as const, text }, { from: 'pasted' as const, html }, { from: 'upload' as const, fileName: 'bao-cao.txt', bytes: Buffer.from(text) }]) {
				const refusal = await createArticle(store, editor, unit, start).catch((error: unknown) => error);
				expect(refusal).toMatchObject({ kind: 'invalid', code: 'document.classified' });
				expect(JSON.stringify(refusal)).not.toContain('cá linh');
			}
		} finally {
			for (const spy of spies) spy.mockRestore();
		}
		expect((await listArticles(db, system)).total).toBe(0);
		expect(readdirSync(folder, { recursive: true }).length).toBe(filesBefore);
		expect(written.join('')).not.toContain('cá linh');
		const { rows: tables } = await sql<{ name: string }>`select table_name as name from information_schema.tables where table_schema = 'public'`.execute(db);
		for (const { name } of tables) {
			const { rows } = await sql<{ n: number }>`select count(*) as n from ${sql.table(name)} whole where whole::text like ${'%cá linh%'}`.execute(db);
			expect([name, rows[0]!.n]).toEqual([name, 0]);
		}
	});

	test('takes no secrecy mark that is typed or pasted into the editor, saved or not', async () => {
		const { article } = await createArticle(store, editor, unit, { from: 'nothing' });
		const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
		const content = aContent({ document: { type: 'doc', content: [paragraph('MẬT'), paragraph('Nội dung gửi cấp trên.')] } });
		const refusal = { code: 'document.classified', details: { mark: 'Mật' } };
		await expect(saveArticle(db, editor, article.id, { revision: article.revision, content })).rejects.toMatchObject(refusal);
		await expect(autosaveArticle(db, editor, article.id, { revision: article.revision, content })).rejects.toMatchObject(refusal);
		expect(await listTextCopies(db, editor, article.id)).toEqual([]);
		for (const title of ['MẬT: Phương án bảo vệ Đại hội', 'Phương án bảo vệ Đại hội (Mật)']) await expect(saveArticle(db, editor, article.id, { revision: article.revision, content: aContent({ title }) })).rejects.toMatchObject(refusal);
		const ordinary = aContent({ title: 'Mật ong U Minh', document: { type: 'doc', content: [paragraph('Luật Bảo vệ bí mật nhà nước'), paragraph('Hội thi tìm hiểu.')] } });
		await expect(saveArticle(db, editor, article.id, { revision: article.revision, content: ordinary })).resolves.toMatchObject({ title: 'Mật ong U Minh' });
	});

	test('takes no picture that bears a red stamp of secrecy', async () => {
		const { article } = await createArticle(store, editor, unit, { from: 'nothing' });
		const description = { alt: 'Trang văn bản' };
		await expect(storePicture(store, editor, article.id, drawStampedPaper('TỐI MẬT'), description)).rejects.toMatchObject({ kind: 'invalid', code: 'document.classified', details: { mark: 'Tối mật' } });
		await expect(storePicture(store, editor, article.id, drawStampedPaper('HỎA TỐC'), description)).resolves.toMatchObject({ alt: 'Trang văn bản' });
	}, 120_000);
});
