import { expect, test, type Page } from '@playwright/test';
import { startOffice, type RunningOffice } from '../start-office.ts';
import { beginArticle, expectSaved } from './desk.ts';
import { openDesk } from '../open-desk.ts';

let office: RunningOffice;

test.beforeAll(async () => {
	test.setTimeout(180_000);
	office = await startOffice();
});
test.afterAll(() => office.stop());

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Presses keys and buttons as fast as a machine that was busy hands them over: without waiting for the page. */
async function clickAndType(page: Page, selector: string, text: string): Promise<void> {
	await page.locator(selector).scrollIntoViewIfNeeded();
	const box = (await page.locator(selector).boundingBox())!;
	await Promise.all([
		page.mouse.move(box.x + box.width / 2, box.y + box.height / 2),
		page.mouse.down(),
		page.mouse.up(),
		page.keyboard.press('End'),
		page.keyboard.press('Enter'),
		page.keyboard.type(text),
	]);
}

test('keys that come at once after a click write where was clicked', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	await beginArticle(page, 'Gõ ngay sau khi bấm');
	await page.locator('.tiptap').click();
	await page.keyboard.type('Đoạn một.');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Đoạn hai.');
	await page.keyboard.press('Control+Home');
	await page.getByLabel('Đoạn mở đầu (sapo)').click();
	await clickAndType(page, '.tiptap p >> nth=1', 'Đoạn ba.');
	await expect(page.locator('.tiptap p')).toHaveText(['Đoạn một.', 'Đoạn hai.', 'Đoạn ba.']);
});

test('saving again and again over a slow line is no quarrel with oneself', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	await beginArticle(page, 'Đường truyền chậm');
	await page.route('**/text', async (route) => {
		await wait(1_000);
		await route.continue();
	});
	await page.locator('.tiptap').click();
	for (const word of ['Một', ' hai', ' ba', ' bốn']) {
		await page.keyboard.type(word);
		await page.keyboard.press('Control+s');
	}
	await page.waitForTimeout(2_500);
	await page.keyboard.type(' năm.');
	await expect(page.getByRole('region', { name: /đã lưu bài lúc/ })).toHaveCount(0);
	await expectSaved(page);
	await page.unroute('**/text');
	await page.reload();
	await expect(page.locator('.tiptap p')).toHaveText(['Một hai ba bốn năm.']);
});

test('a save by itself that is refused takes no key away', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	await beginArticle(page, 'Tiêu đề');
	await page.getByLabel('Tiêu đề').fill('Dài '.repeat(100));
	await page.locator('.tiptap').click();
	await page.keyboard.type('Phần một.');
	await expect(page.getByRole('alert').filter({ hasText: 'Tiêu đề' }).first()).toBeVisible();
	await page.keyboard.type(' Phần hai.');
	await expect(page.locator('.tiptap p')).toHaveText(['Phần một. Phần hai.']);
});

test('an answer that comes late never takes newer words away', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	await beginArticle(page, 'Trả lời muộn');
	await page.route('**/text', async (route) => {
		if (route.request().method() !== 'GET') return route.continue();
		const response = await route.fetch();
		await wait(2_000);
		await route.fulfill({ response });
	});
	const answered = page.waitForResponse((response) => response.request().method() === 'GET' && response.url().endsWith('/text'));
	await page.evaluate(() => window.dispatchEvent(new Event('focus')));
	await page.locator('.tiptap').click();
	await page.keyboard.type('Vừa gõ xong.');
	await page.keyboard.press('Control+s');
	await expectSaved(page);
	await answered;
	await page.waitForTimeout(200);
	await expect(page.locator('.tiptap p')).toHaveText(['Vừa gõ xong.']);
});
