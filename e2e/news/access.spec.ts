import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { startOffice, type RunningOffice } from '../start-office.ts';
import { beginArticle, expectSaved } from './desk.ts';
import { chief, openDesk } from '../open-desk.ts';

let office: RunningOffice;

test.beforeAll(async () => {
	test.setTimeout(180_000);
	office = await startOffice();
});
test.afterAll(() => office.stop());

async function expectNoViolations(page: Page, name: string): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`), name).toEqual([]);
}

for (const width of [360, 1280]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`every page of the desk is accessible and fits ${width} px, ${colorScheme}`, async ({ browser }) => {
			const page = await openDesk(browser, office, chief);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 900 });
			await page.goto('/desk/articles?state=submitted');
			const href = await page.locator('main li a, tbody a').first().getAttribute('href');
			await page.goto('/desk/articles?state=draft');
			const draft = await page.locator('main li a, tbody a').first().getAttribute('href');
			const places = ['/desk', '/desk/articles', '/desk/articles?search=khong-co-bai-nao', '/desk/articles/new', draft!, `${draft!}?check`, `${draft!}/script`, ...['', '/script', '/editions', '/review', '/versions'].map((step) => href! + step)];
			for (const place of places) {
				await page.goto(place);
				await page.waitForLoadState('networkidle');
				await expectNoViolations(page, place);
				const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
				expect(content, place).toBeLessThanOrEqual(room!);
			}
		});
	}
}

test('a title of one endless word widens no page of the desk', async ({ browser }) => {
	const page = await openDesk(browser, office, chief);
	const endless = 'Đ' + 'uongdanratdai'.repeat(16);
	const address = await beginArticle(page, endless);
	await page.getByLabel('Đoạn mở đầu (sapo)').fill(endless);
	await page.getByLabel('Chuyên mục').selectOption({ label: 'Tin tức' });
	await page.getByLabel('Không dùng trí tuệ nhân tạo').check();
	await page.locator('.tiptap').click();
	await page.keyboard.type(`Xã mở 12 lớp. ${endless}`);
	await page.keyboard.press('Control+s');
	await expectSaved(page);
	for (const width of [360, 768, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		for (const place of ['/desk', '/desk/articles', ...['', '/script', '/editions', '/review'].map((step) => address + step)]) {
			await page.goto(place);
			await page.waitForLoadState('networkidle');
			const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
			expect(content, `${place} at ${width} px`).toBeLessThanOrEqual(room!);
		}
	}
});
