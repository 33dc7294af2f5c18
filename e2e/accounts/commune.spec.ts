import { expect, test } from '@playwright/test';
import { openDesk } from '../open-desk.ts';
import { startOffice, type RunningOffice } from '../start-office.ts';

let office: RunningOffice;
test.beforeAll(async () => {
	office = await startOffice();
});
test.afterAll(() => office.stop());

test('the head of a commune is shown only what a commune decides, and its own people', async ({ browser }) => {
	const page = await openDesk(browser, office, 'administrator');
	const menu = page.getByRole('navigation').first();
	await expect(menu.getByRole('link', { name: 'Người và quyền' })).toBeVisible();
	for (const ofTheOffice of ['Sao lưu', 'Thông tin cơ quan']) await expect(page.getByRole('link', { name: ofTheOffice })).toHaveCount(0);

	await page.goto('/desk/people');
	await expect(page.getByText('Lâm Quốc Duy')).toBeVisible();
	await expect(page.getByText('Phan Thị Diễm')).toHaveCount(0);
	await expect(page.getByText('Châu Văn Đạt')).toBeVisible();
	await expect(page.getByText('Dương Thị Mỹ Linh')).toHaveCount(0);

	await page.goto('/desk/requests');
	await expect(page.getByRole('heading', { name: 'Ngày làm việc của cơ quan' })).toHaveCount(0);

	await page.goto('/desk/units?q=Sen Hồng');
	await expect(page.getByRole('link', { name: 'Thành lập đơn vị' })).toHaveCount(0);
	await page.getByRole('link', { name: 'Ban Xây dựng Đảng Xã Sen Hồng' }).first().click();
	const acts = page.getByRole('region', { name: 'Ghi thay đổi' });
	await expect(acts.getByRole('link')).toHaveText(['Đổi tên', 'Thành lập đơn vị']);
});
