import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { startOffice, type RunningOffice } from '../start-office.ts';
import { beginArticle, expectSaved, pasteHtml } from './desk.ts';
import { chief, openDesk } from '../open-desk.ts';

let office: RunningOffice;

test.beforeAll(async () => {
	test.setTimeout(180_000);
	office = await startOffice();
});
test.afterAll(() => office.stop());

/** An article with everything it needs to be submitted and no editions. */
async function writeArticle(page: Page, title: string, words: string): Promise<string> {
	const address = await beginArticle(page, title);
	await page.getByLabel('Chuyên mục').selectOption({ label: 'Tin tức' });
	await page.getByLabel('Không dùng trí tuệ nhân tạo').check();
	await page.locator('.tiptap').click();
	await page.keyboard.type(words);
	await page.keyboard.press('Control+s');
	await expectSaved(page);
	return address;
}

async function submit(page: Page, address: string): Promise<void> {
	await page.goto(`${address}/editions`);
	for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
	await page.getByRole('link', { name: 'Xem và duyệt' }).click();
	await page.getByRole('button', { name: 'Trình duyệt' }).click();
	await expect(page.getByRole('button', { name: 'Duyệt và đăng' }).or(page.getByText('Bài đang chờ người duyệt.')).first()).toBeVisible();
}

test('the script answers beside its button, by the numbers on the screen, and asks before it drops everything', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	const address = await writeArticle(page, 'Lời đọc trả lời tại chỗ', `Xã mở 12 lớp. ${'Câu này chỉ để danh sách dài hơn một màn hình. '.repeat(12)}`);
	await page.goto(`${address}/script`);
	await page.getByRole('button', { name: 'Sửa câu 2' }).click({ timeout: 60_000 });
	await page.getByLabel('Câu chữ').fill('Xã mở 98.765 lớp.');
	await page.getByRole('button', { name: 'Kiểm tra lời đọc' }).click();
	const alert = page.getByRole('alert').filter({ hasText: '98.765' });
	await expect(alert).toBeInViewport({ timeout: 60_000 });
	await expect(alert).toContainText('trong câu 2,');
	await expect(alert).not.toContainText(/mục s\d/);

	await alert.getByRole('link', { name: 'Đến câu 2, phần Bản tin phát thanh' }).click();
	const edit = page.getByRole('button', { name: 'Sửa câu 2' });
	await expect(edit).toBeFocused();
	await expect(edit).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.getByLabel('Câu chữ').fill('Xã đã mở 12 lớp.');
	await expect(page.getByText('98.765')).toHaveCount(0);

	await page.getByRole('button', { name: 'Kiểm tra lời đọc' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Lời đọc dùng được' })).toBeInViewport({ timeout: 60_000 });

	await page.getByRole('button', { name: 'Lập lại toàn bộ theo bài' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();
	await expect(page.getByText('Xã đã mở 12 lớp.')).toBeVisible();
	await page.getByRole('button', { name: 'Lập lại toàn bộ theo bài' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Bỏ mọi chỗ đã sửa' }).click();
	await expect(page.getByText('Xã đã mở 12 lớp.')).toHaveCount(0);
});

test('an article is returned with words or not at all, by keyboard alone', async ({ browser }) => {
	const page = await openDesk(browser, office, chief);
	const address = await writeArticle(page, 'Trả lại phải có lời', 'Xã mở 12 lớp.');
	await submit(page, address);
	await page.getByRole('button', { name: 'Trả lại' }).focus();
	await page.keyboard.press('Enter');
	const note = page.getByRole('dialog').getByLabel('Ý kiến cho người viết');
	await expect(note).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toContainText('Hãy ghi chỗ cần sửa để người viết biết.');
	await expect(note).toBeFocused();
	await expect(note).toHaveAttribute('aria-invalid', 'true');
	await page.keyboard.type('Bỏ câu cuối.');
	await expect(note).not.toHaveAttribute('aria-invalid');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.goto(address);
	await expect(page.getByText('Bỏ câu cuối.')).toBeVisible();

	await submit(page, address);
	await page.goto(address);
	await page.getByRole('button', { name: 'Rút lại để sửa' }).click();
	await expect(page.locator('.tiptap')).toHaveAttribute('contenteditable', 'true');
});

test('dialogs open in their first field, and Escape leads back', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	await beginArticle(page, 'Hộp thoại bằng bàn phím');
	await page.locator('.tiptap').click();
	await page.keyboard.press('Control+k');
	await expect(page.getByLabel('Địa chỉ')).toBeFocused();
	await page.keyboard.type('https://song-tien.example');
	await page.keyboard.press('Enter');
	await expect(page.locator('.tiptap a')).toHaveText('https://song-tien.example');

	await page.keyboard.press('Alt+Shift+f');
	await expect(page.getByLabel('Nội dung chú thích')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);

	await page.keyboard.press('Alt+Shift+p');
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByLabel('Tệp ảnh')).toBeFocused();
	await dialog.getByRole('button', { name: 'Xong' }).click();
	await expect(dialog).toContainText('Hãy chọn một tệp ảnh');
	await expect(dialog).toContainText('Chưa mô tả ảnh');
	const picture = join(import.meta.dirname, '..', '..', 'samples', 'pictures', 'dong-song.png');
	await dialog.getByLabel('Tệp ảnh').setInputFiles({ name: 'dong-song.png', mimeType: 'image/png', buffer: readFileSync(picture) });
	await expect(dialog).not.toContainText('Hãy chọn một tệp ảnh');
	await dialog.getByLabel('Mô tả ảnh').fill('Dòng sông');
	await expect(dialog).not.toContainText('Chưa mô tả ảnh');
});

test('every wrong field is named beside itself', async ({ browser }) => {
	const page = await openDesk(browser, office, chief);
	await page.goto('/desk/people/new');
	await page.getByRole('button', { name: 'Thêm người' }).click();
	await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(3);
	for (const label of ['Họ và tên', 'Thư điện tử']) await expect(page.getByLabel(label)).toHaveAttribute('aria-invalid', 'true');

	await beginArticle(page, 'Ngày ghi sai');
	await page.getByLabel('Ngày ghi trên bài').fill('0001-01-01');
	await page.keyboard.press('Control+s');
	await expect(page.getByLabel('Ngày ghi trên bài')).toHaveAttribute('aria-invalid', 'true');
	await expect(page.getByText('Ngày ghi trên bài phải từ năm 1945 đến hết năm sau.').last()).toBeVisible();
	await page.getByLabel('Ngày ghi trên bài').fill('2026-04-18');
	await page.keyboard.press('Control+s');
	await expectSaved(page);
});

test('words with styles are pasted without a complaint of the browser', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	const complaints: string[] = [];
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	const styled = '<style>p { color: red }</style><p style="color: red; margin: 0"><span style="font-size: 14pt">Xã mở 12 lớp.</span></p>';
	await page.goto('/desk/articles/new');
	await pasteHtml(page, '[contenteditable]', styled);
	await expect(page.locator('[contenteditable]')).toContainText('Xã mở 12 lớp.');
	await beginArticle(page, 'Dán có kiểu chữ');
	await pasteHtml(page, '.tiptap', styled);
	await expect(page.locator('.tiptap')).toContainText('Xã mở 12 lớp.');
	expect(complaints).toEqual([]);
});

test('a revised article says where its editions are', async ({ browser }) => {
	const page = await openDesk(browser, office, chief);
	const address = await writeArticle(page, 'Sửa bài đã đăng', 'Xã mở 12 lớp.');
	await submit(page, address);
	await page.getByRole('button', { name: 'Duyệt và đăng' }).click();
	await expect(page.getByText('Đã đăng bài')).toBeVisible();
	await page.goto(address);
	await page.getByRole('button', { name: 'Sửa bài' }).click();
	await page.getByLabel('Đoạn mở đầu (sapo)').fill('Mười hai lớp.');
	await page.keyboard.press('Control+s');
	await expectSaved(page);
	await page.getByRole('link', { name: 'Dạng thể hiện' }).first().click();
	await expect(page.getByText('Bản đang sửa chưa có dạng thể hiện')).toBeVisible();
	await expect(page.getByText('Chưa tạo dạng thể hiện nào')).toHaveCount(0);
});

test('a scan is enlarged by mouse and by keyboard', async ({ browser }) => {
	test.setTimeout(180_000);
	const page = await openDesk(browser, office, 'editor');
	await page.goto('/desk/articles/new');
	const name = 'thong-bao-scan.pdf';
	const scan = readFileSync(join(import.meta.dirname, '..', '..', 'samples', name));
	// The box to paste into is there once the page hears what is done.
	await page.locator('[contenteditable]').waitFor();
	await page.getByLabel('Tệp có sẵn').setInputFiles({ name, mimeType: 'application/pdf', buffer: scan });
	await page.getByRole('button', { name: 'Đưa vào bài' }).click();
	const open = page.getByRole('link', { name: 'Đối chiếu với bản quét' });
	await open.or(page.getByRole('link', { name: 'Đối chiếu bản quét' })).first().click({ timeout: 120_000 });
	const picture = page.getByRole('img', { name: 'Trang quét 1' });
	await expect(picture).toBeVisible();
	const width = async () => (await picture.boundingBox())!.width;
	const fit = await width();
	expect(fit).toBeGreaterThan(500);
	await page.getByRole('button', { name: 'Phóng to' }).click();
	await expect.poll(width).toBeGreaterThan(fit * 1.4);
	await page.getByRole('region', { name: 'Các trang quét' }).focus();
	await page.keyboard.press('+');
	await expect.poll(width).toBeGreaterThan(fit * 1.9);
	await page.keyboard.press('0');
	await expect.poll(width).toBeLessThan(fit * 1.1);
	const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
	expect(content).toBeLessThanOrEqual(room!);
});
