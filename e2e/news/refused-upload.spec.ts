import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildBadFiles } from '../../scripts/samples/bad-files.ts';
import { startOffice, type RunningOffice } from '../start-office.ts';
import { beginArticle, pasteHtml } from './desk.ts';
import { openDesk } from '../open-desk.ts';

const samples = join(import.meta.dirname, '..', '..', 'samples');
let office: RunningOffice;
let files: Map<string, Uint8Array>;

test.beforeAll(async () => {
	test.setTimeout(180_000);
	office = await startOffice();
	files = await buildBadFiles(samples);
});
test.afterAll(() => office.stop());

const refusals: [string, RegExp][] = [
	['mat.docx', /mang dấu chỉ độ mật/],
	['zip-bomb.docx', /quá lớn|vượt quá|dung lượng/],
	['external-entity.docx', /thực thể XML/],
	['password.pdf', /mật khẩu/],
	['broken.docx', /hỏng|chưa tải xong/],
];

test('a file that may not come in is refused with a sentence', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	for (const [name, sentence] of refusals) {
		await page.goto('/desk/articles/new');
		await page.getByLabel('Tệp có sẵn').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(files.get(name)!) });
		await page.getByRole('button', { name: 'Đưa vào bài' }).click();
		await expect(page.getByRole('alert'), name).toContainText(sentence, { timeout: 60_000 });
	}
	await expect(page.getByRole('link', { name: 'Bàn làm việc' })).toBeVisible();
});

test('the form works without script', async ({ browser }) => {
	const { email, password } = office.signIns.find(({ roles }) => roles.join() === 'editor')!;
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: office.origin, locale: 'vi-VN' });
	const page = await context.newPage();
	await page.goto('/sign-in?next=/desk/articles/new');
	await page.getByLabel('Thư điện tử').fill(email);
	await page.getByLabel('Mật khẩu').fill(password);
	await page.getByRole('button', { name: 'Đăng nhập' }).click();
	await page.getByLabel('Tệp có sẵn').setInputFiles({ name: 'mat.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(files.get('mat.docx')!) });
	await page.locator('form[enctype] button[type=submit]').click();
	await expect(page.getByText(/mang dấu chỉ độ mật/)).toBeVisible({ timeout: 60_000 });
});

test('what is pasted survives a reload, and neither it nor a file is dropped for the other', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	await page.goto('/desk/articles/new');
	await pasteHtml(page, '[contenteditable]', '<h2>Kết quả</h2><p>Đã mở 05 lớp.</p>');
	await page.reload();
	await expect(page.getByText('Nội dung dán lần trước vẫn được giữ')).toBeVisible();
	await expect(page.locator('[contenteditable] h2')).toHaveText('Kết quả');
	await page.locator('#file').setInputFiles({ name: 'bai.txt', mimeType: 'text/plain', buffer: Buffer.from('Một bài khác.') });
	await page.getByRole('button', { name: 'Đưa vào bài' }).click();
	await expect(page.getByRole('alert')).toContainText('Vừa có tệp vừa có nội dung dán');
	await page.getByRole('button', { name: 'Bỏ tệp' }).click();
	await page.getByRole('button', { name: 'Đưa vào bài' }).click();
	await page.locator('.tiptap').waitFor();
	await expect(page.locator('.tiptap')).toContainText('Đã mở 05 lớp.');
	await page.goto('/desk/articles/new');
	await expect(page.locator('[contenteditable]')).toBeEmpty();
});

test('a marked text is refused while it is written, and is kept nowhere, on this device neither', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	await beginArticle(page, 'Kế hoạch tuần');
	await page.locator('.tiptap').click();
	await pasteHtml(page, '.tiptap', '<p>TUYỆT MẬT</p><p>Nội dung chỉ người được giao mới đọc.</p>');
	await expect(page.getByText(/không giữ lại phần nào/).first()).toBeVisible({ timeout: 20_000 });
	await page.keyboard.type(' Thêm chữ.');
	await page.waitForTimeout(3_000);
	expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('người được giao');
	await expect(page.getByText('Nội dung vẫn được giữ trên máy này')).toHaveCount(0);
	await page.reload();
	await expect(page.locator('.tiptap')).not.toContainText('TUYỆT MẬT');
});
