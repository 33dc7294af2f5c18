import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openDesk } from '../open-desk.ts';
import { startOffice, type RunningOffice } from '../start-office.ts';

let office: RunningOffice;
test.beforeAll(async () => {
	test.setTimeout(180_000);
	office = await startOffice();
});
test.afterAll(() => office.stop());

test('an officer follows a figure from the quarter to the record that it is made of', async ({ browser }) => {
	const page = await openDesk(browser, office, 'officer');
	await page.getByRole('link', { name: 'Số liệu' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(/^Số liệu quý (I|II|III|IV)\/\d{4}$/);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

	// The demo office published in the second quarter of 2026.
	await page.goto(page.url().replace(/[^/]+$/, '2026-Q2'));
	const row = page.getByRole('row').filter({ hasText: 'Số tin, bài đã đăng' });
	const figure = Number(await row.getByRole('cell').first().textContent());
	expect(figure).toBeGreaterThan(0);
	await row.getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1, name: 'Số tin, bài đã đăng' })).toBeVisible();
	const records = page.getByRole('table', { name: 'Bảng: Bản ghi làm nên con số' }).getByRole('rowheader');
	await expect(records).toHaveCount(figure);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await page.setViewportSize({ width: 360, height: 800 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	const title = (await records.first().textContent())!;
	await records.first().getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('works without script: another unit, another kind of period, nonsense in the address', async ({ browser }) => {
	const page = await openDesk(browser, office, 'officer', { javaScriptEnabled: false });
	await page.goto('/desk/figures?period=2026-Q2');
	await page.getByRole('link', { name: 'Năm', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Số liệu năm 2026' })).toBeVisible();
	await page.getByLabel('Đơn vị', { exact: true }).selectOption({ index: 3 });
	await page.getByRole('button', { name: 'Xem', exact: true }).click();
	await expect(page).toHaveURL(/\/desk\/figures\/[^/]+\/2026$/);
	const answer = await page.goto('/desk/figures/tinh/quy-bon');
	expect(answer!.status()).toBe(404);
	await expect(page.getByText('Không có kỳ “quy-bon”', { exact: false })).toBeVisible();
});
