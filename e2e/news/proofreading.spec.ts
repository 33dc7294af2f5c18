import AxeBuilder from '@axe-core/playwright';
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

/** Each has one mistake that no reader could take for anything else. */
const doubled = 'Tỉnh tổ chức tổ chức hội nghị triển khai nhiệm vụ.';
const impossible = 'Các nghành phối hợp chặt chẽ.';
const brackets = 'Kế hoạch đã ban hành ( ) trong tháng.';
const paragraphs = (...words: string[]) => words.map((line) => `<p>${line}</p>`).join('');

async function write(page: Page, title: string, ...words: string[]): Promise<string> {
	const address = await beginArticle(page, title);
	await page.locator('.tiptap').click();
	await pasteHtml(page, '.tiptap', paragraphs(...words));
	return address;
}
const marks = (page: Page) => page.locator('.tiptap .finding');
const mark = (page: Page, words: string) => marks(page).filter({ hasText: words });

test('mistakes are marked while writing; one key goes to them, one mends them, and undo takes it back', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	await write(page, 'Bài có lỗi', doubled, impossible, brackets);
	await expect(mark(page, 'tổ chức tổ chức')).toBeVisible();
	await expect(mark(page, 'nghành')).toBeVisible();
	const before = await page.locator('.tiptap').innerText();
	expect(before).toContain('tổ chức tổ chức');

	await page.locator('.tiptap').click({ position: { x: 60, y: 30 } });
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('F8');
	const popover = page.getByRole('dialog', { name: 'Nên xem lại: tổ chức tổ chức' });
	await expect(popover).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: /^1 trên \d+: tổ chức tổ chức/ })).toHaveCount(1);
	await page.keyboard.press('Alt+Enter');
	await expect(page.locator('.tiptap')).toContainText('Tỉnh tổ chức hội nghị triển khai nhiệm vụ.');
	await expect(mark(page, 'tổ chức tổ chức')).toHaveCount(0);
	await page.keyboard.press('Control+z');
	await expect(page.locator('.tiptap')).toContainText(doubled);
	await expect(mark(page, 'tổ chức tổ chức')).toBeVisible();

	await page.keyboard.press('F8');
	await page.keyboard.press('Shift+F8');
	await page.keyboard.press('Alt+ArrowDown');
	await expect(page.locator('.popover button:focus')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(page.locator('.popover')).toHaveCount(0);
	await page.keyboard.type('Gõ tiếp.');
	await expect(page.locator('.tiptap')).toContainText('Gõ tiếp.');
});

test('a place is passed over this time, or accepted for the whole office and told of again from the settings', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	const address = await write(page, 'Bài có tên lạ', impossible, brackets);
	await mark(page, '( )').click();
	await page.getByRole('button', { name: 'Bỏ qua lần này: ( )' }).click();
	await expect(mark(page, '( )')).toHaveCount(0);
	await mark(page, 'nghành').click();
	await page.getByRole('button', { name: 'Luôn chấp nhận trong cơ quan: nghành' }).click();
	await expect(mark(page, 'nghành')).toHaveCount(0);
	await page.locator('.tiptap').click();
	await page.keyboard.press('Control+End');
	await page.keyboard.type(' Các nghành họp.');
	await expectSaved(page);
	await page.waitForTimeout(2_500);
	await expect(marks(page)).toHaveCount(0);
	await page.goto(address);
	await expect(mark(page, '( )')).toBeVisible();
	await expect(mark(page, 'nghành')).toHaveCount(0);

	await page.getByRole('link', { name: 'Soát lỗi' }).click();
	await page.getByRole('button', { name: 'Nhắc lại “nghành”' }).click();
	await expect(page.getByText('Từ nay máy sẽ nhắc lại “nghành”.')).toBeVisible();
	await page.goto(address);
	await expect(mark(page, 'nghành').first()).toBeVisible();
});

test('the list has every place by kind, the title\'s too, and works without the mouse', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	await write(page, 'Các nghành họp', doubled, brackets);
	await expect(mark(page, '( )')).toBeVisible();
	await page.getByRole('button', { name: 'Danh sách', exact: true }).press('Enter');
	const list = page.getByRole('region', { name: /^Những chỗ nên xem lại/ });
	await expect(list.getByText('Tiêu đề:')).toBeVisible();
	await expect(list.locator('summary')).toHaveCount(3);
	await list.getByRole('button', { name: /Sửa thành “ngành”/ }).press('Enter');
	await expect(page.getByLabel('Tiêu đề')).toHaveValue('Các ngành họp');
	await page.getByLabel('Tiêu đề').press('Control+z');
	await expect(page.getByLabel('Tiêu đề')).toHaveValue('Các nghành họp');
	await list.getByRole('button', { name: 'Đến chỗ “tổ chức tổ chức”' }).press('Enter');
	await expect(page.locator('.tiptap')).toBeFocused();
});

test('a long text is read without making typing wait', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	const sentence = 'Trong quý, toàn tỉnh đã mở 45 lớp bồi dưỡng với trên 1.200 lượt người dự, đạt 93,05% kế hoạch năm. ';
	await write(page, 'Bài dài', ...Array.from({ length: 60 }, () => sentence.repeat(2)), impossible);
	await expect(mark(page, 'nghành')).toBeVisible({ timeout: 30_000 });
	await page.evaluate(() => {
		const longest = { ms: 0 };
		Object.assign(window, { longest });
		let last = performance.now();
		const beat = () => {
			const now = performance.now();
			longest.ms = Math.max(longest.ms, now - last);
			last = now;
			setTimeout(beat, 0);
		};
		beat();
	});
	await page.keyboard.press('Control+End');
	for (let round = 0; round < 4; round++) {
		await page.keyboard.type(' thêm vài chữ nữa', { delay: 30 });
		await page.waitForTimeout(1_200);
	}
	const longest = await page.evaluate(() => (window as unknown as { longest: { ms: number } }).longest.ms);
	test.info().annotations.push({ type: 'longest pause of the page, ms', description: String(Math.round(longest)) });
	// Reading the whole text out for saving is part of this; proofreading itself is in the worker.
	expect(longest).toBeLessThan(400);
});

for (const width of [360, 1280]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`is accessible and fits ${width} px, ${colorScheme}`, async ({ browser }) => {
			const page = await openDesk(browser, office, chief);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await write(page, `Bài soát lỗi ${width} ${colorScheme}`, doubled, impossible, brackets);
			await page.setViewportSize({ width, height: 900 });
			await expect(mark(page, 'nghành')).toBeVisible();
			await page.getByRole('button', { name: 'Danh sách', exact: true }).click();
			await page.locator('.tiptap').click();
			await page.keyboard.press('F8');
			await page.locator('.popover').waitFor();
			await expectFine(page, 'editor');
			await page.goto('/desk/proofreading');
			await expectFine(page, 'settings');
		});
	}
}

async function expectFine(page: Page, name: string): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`), name).toEqual([]);
	const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
	expect(content, name).toBeLessThanOrEqual(room!);
}
