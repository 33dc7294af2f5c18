import { expect, test } from '@playwright/test';
import { startOffice, type RunningOffice } from '../start-office.ts';
import { beginArticle, expectSaved } from './desk.ts';
import { chief, openDesk } from '../open-desk.ts';

let office: RunningOffice;

test.beforeAll(async () => {
	test.setTimeout(180_000);
	office = await startOffice();
});
test.afterAll(() => office.stop());

test('two people change one article and neither text is overwritten', async ({ browser }) => {
	const first = await openDesk(browser, office, 'editor');
	const address = await beginArticle(first, 'Hai người cùng viết');
	const second = await openDesk(browser, office, chief);
	await second.goto(address);
	await second.locator('.tiptap').click();
	await first.locator('.tiptap').click();
	await first.keyboard.type('Đoạn của người thứ nhất.');
	await first.keyboard.press('Control+s');
	await expectSaved(first);

	await second.locator('.tiptap').click();
	await second.keyboard.type('Đoạn của người thứ hai.');
	await second.keyboard.press('Control+s');
	const compare = second.getByRole('region', { name: /đã lưu bài lúc/ });
	await expect(compare).toContainText('Đoạn của người thứ nhất.');
	await expect(compare).toContainText('Đoạn của người thứ hai.');

	await compare.getByRole('radio', { name: 'Cả hai' }).check();
	await compare.getByRole('button', { name: 'Lưu bản đã chọn' }).click();
	await expectSaved(second);
	await first.reload();
	await expect(first.locator('.tiptap p')).toHaveText(['Đoạn của người thứ hai.', 'Đoạn của người thứ nhất.']);
});

test('what only one of two people changed is picked already', async ({ browser }) => {
	const first = await openDesk(browser, office, 'editor');
	const address = await beginArticle(first, 'Sửa hai đoạn khác nhau');
	await first.locator('.tiptap').click();
	await first.keyboard.type('Đoạn một.');
	await first.keyboard.press('Enter');
	await first.keyboard.type('Đoạn hai.');
	await first.keyboard.press('Control+s');
	await expectSaved(first);
	const second = await openDesk(browser, office, chief);
	await second.goto(address);
	await expect(second.locator('.tiptap p')).toHaveText(['Đoạn một.', 'Đoạn hai.']);

	await first.keyboard.type(' Người thứ nhất thêm.');
	await first.keyboard.press('Control+s');
	await expectSaved(first);
	await second.locator('.tiptap p').first().click();
	await second.keyboard.press('End');
	await second.keyboard.type(' Người thứ hai thêm.');
	await second.keyboard.press('Control+s');
	const compare = second.getByRole('region', { name: /đã lưu bài lúc/ });
	await compare.getByRole('button', { name: 'Lưu bản đã chọn' }).click();
	// The two places touch, so that they are one, and both changed it: a person decides.
	await expect(compare.getByRole('alert').filter({ hasText: 'chưa được chọn' })).toBeVisible();
	await compare.getByRole('radio', { name: 'Cả hai' }).check();
	await compare.getByRole('button', { name: 'Lưu bản đã chọn' }).click();
	await expectSaved(second);
	await second.reload();
	await expect(second.locator('.tiptap')).toContainText('Đoạn hai. Người thứ nhất thêm.');
	await expect(second.locator('.tiptap')).toContainText('Đoạn một. Người thứ hai thêm.');
});

test('two tabs of one person know of each other', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	const address = await beginArticle(page, 'Hai thẻ');
	const other = await page.context().newPage();
	await other.goto(address);
	await expect(other.getByText('Bài này đang mở ở một thẻ khác')).toBeVisible();
	await expect(page.getByText('Bài này đang mở ở một thẻ khác')).toBeVisible();
	await page.locator('.tiptap').click();
	await page.keyboard.type('Viết ở thẻ thứ nhất.');
	await page.keyboard.press('Control+s');
	await expectSaved(page);
	await expect(other.locator('.tiptap')).toContainText('Viết ở thẻ thứ nhất.');
});

test('what was typed survives a lost session and a server that does not answer', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	const address = await beginArticle(page, 'Không mất chữ nào');
	await page.route('**/text', (route) => route.abort());
	await page.locator('.tiptap').click();
	await page.keyboard.type('Gõ khi máy chủ không trả lời.');
	await expect(page.getByText('Chưa liên lạc được với máy chủ')).toBeVisible();
	await expect(page.getByText('Nội dung vẫn được giữ trên máy này.')).toBeVisible();

	await page.unroute('**/text');
	await page.context().clearCookies();
	await page.getByRole('button', { name: 'Thử lại' }).click();
	await expect(page.getByText('Phiên đăng nhập đã hết')).toBeVisible();

	// The page goes away with the text unsaved, and comes back after signing in.
	page.on('dialog', (dialog) => void dialog.accept());
	await page.goto('/sign-in');
	const { email, password } = office.signIns.find(({ roles }) => roles.join() === 'editor')!;
	await page.getByLabel('Thư điện tử').fill(email);
	await page.getByLabel('Mật khẩu').fill(password);
	await page.getByRole('button', { name: 'Đăng nhập' }).click();
	await page.waitForURL('**/desk');
	await page.goto(address);
	await expect(page.locator('.tiptap')).toContainText('Gõ khi máy chủ không trả lời.');
	await expectSaved(page);
});
