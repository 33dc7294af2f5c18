import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { chief, openDesk } from '../open-desk.ts';
import { startOffice, type RunningOffice } from '../start-office.ts';

/** The demo office: an editor, an approver, an administrator who holds every role. */
let office: RunningOffice;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
	test.setTimeout(180_000);
	office = await startOffice();
});
test.afterAll(() => office.stop());

test('a reader asks from the imprint, without script and account; the office answers within its days', async ({ browser }) => {
	const reader = await (await browser.newContext({ locale: 'vi-VN', baseURL: office.origin, javaScriptEnabled: false })).newPage();
	await reader.goto('/');
	await reader.getByRole('contentinfo').getByRole('link', { name: 'Quyền đối với dữ liệu cá nhân' }).click();
	await reader.getByRole('button', { name: 'Gửi yêu cầu' }).click();
	await expect(reader.getByRole('alert')).toContainText('Hãy viết nội dung yêu cầu');
	await reader.getByLabel('Xóa dữ liệu').check();
	await reader.getByLabel('Nội dung').fill('Đề nghị bỏ tên tôi khỏi ảnh trong bài về ngày hội.');
	await reader.getByLabel('Họ và tên').fill('Phạm Văn Lợi');
	await reader.getByLabel('Cách liên hệ để trả lời').fill('0299 000 0034');
	await reader.getByRole('button', { name: 'Gửi yêu cầu' }).click();
	await expect(reader.getByRole('status')).toContainText('Đã nhận yêu cầu');

	const page = await openDesk(browser, office, chief);
	await expect(page.getByRole('navigation', { name: 'Các phòng việc' }).getByRole('link', { name: 'Yêu cầu dữ liệu' })).toContainText('4 việc đang chờ');
	await page.goto('/desk/requests');
	await page.getByRole('table', { name: 'Chưa trả lời' }).getByRole('row', { name: 'Phạm Văn Lợi' }).getByRole('link', { name: 'Xóa dữ liệu' }).click();
	await expect(page.getByText('0299 000 0034')).toBeVisible();
	await page.getByLabel('Đã thực hiện').check();
	await page.getByLabel('Trả lời').fill('Đã bỏ tên trong chú thích ảnh.');
	await page.getByRole('button', { name: 'Lưu câu trả lời' }).click();
	await expect(page.getByRole('status')).toContainText('Hãy gửi câu trả lời tới người yêu cầu');
	await page.goto('/desk/requests');
	await expect(page.getByRole('table', { name: 'Đã trả lời' }).getByRole('row', { name: 'Phạm Văn Lợi' })).toContainText('Đã thực hiện');
});

test('an editor sees, corrects and takes along their data, and asks about it, without JavaScript', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor', { javaScriptEnabled: false });
	await page.goto('/desk/my-data');
	await expect(page.getByRole('region', { name: 'Tài khoản', exact: true })).toContainText('bien-tap@song-tien.example');
	await page.getByLabel('Họ và tên').fill('Lê Thị Hồng Hạnh');
	await page.getByRole('button', { name: 'Lưu' }).click();
	await expect(page.getByRole('status')).toContainText('Đã sửa thông tin');
	await expect(page.getByRole('region', { name: 'Tài khoản', exact: true })).toContainText('Lê Thị Hồng Hạnh');

	for (const [name, words] of [['Tải về tệp JSON', '"format": "nhipcau-personal-data"'], ['Tải về trang để đọc, in', 'Dữ liệu cá nhân của Lê Thị Hồng Hạnh']] as const) {
		const downloading = page.waitForEvent('download');
		await page.getByRole('link', { name }).click();
		expect(await readFile(await (await downloading).path(), 'utf8')).toContain(words);
	}

	await page.getByLabel('Xem dữ liệu, biết cách dữ liệu được xử lý').check();
	await page.getByLabel('Nội dung').fill('Ai xem được số điện thoại của tôi?');
	await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();
	await expect(page.getByText('Ai xem được số điện thoại của tôi?').last()).toBeVisible();
	await expect(page.getByText(/Trả lời trước hết ngày/)).toBeVisible();
});

for (const width of [360, 1280]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`is accessible and fits ${width} px, ${colorScheme}`, async ({ browser }) => {
			const page = await openDesk(browser, office, chief);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 900 });
			await page.goto('/desk/requests');
			const request = await page.getByRole('link', { name: 'Xem dữ liệu, biết cách' }).first().getAttribute('href');
			for (const place of ['/desk/my-data', '/desk/requests', request!, '/quyen-du-lieu']) {
				await page.goto(place);
				await page.waitForLoadState('networkidle');
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`), place).toEqual([]);
				const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
				expect(content, place).toBeLessThanOrEqual(room!);
			}
		});
	}
}

test('an administrator closes an account; the last administrator cannot erase their own', async ({ browser }) => {
	const approver = await openDesk(browser, office, 'approver');
	const page = await openDesk(browser, office, chief);
	await page.goto('/desk/people');
	await page.getByRole('link', { name: 'Trần Quốc Bảo' }).click();
	await page.getByLabel('Đóng tài khoản của Trần Quốc Bảo').check();
	await page.getByRole('button', { name: 'Đóng tài khoản', exact: true }).click();
	await expect(page.getByText('dữ liệu được xóa sau 1 năm')).toBeVisible();
	await approver.goto('/desk');
	await approver.waitForURL('**/sign-in?*');

	await page.goto('/desk/my-data');
	await page.getByLabel('Tôi muốn xóa tài khoản và dữ liệu của mình').check();
	await page.getByRole('button', { name: 'Xóa tài khoản', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('quản trị viên cuối cùng');
});

test('an editor erases their own account and is gone', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	await page.goto('/desk/my-data');
	await page.getByRole('button', { name: 'Xóa tài khoản', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('Hãy đánh dấu xác nhận');
	await page.getByLabel('Tôi muốn xóa tài khoản và dữ liệu của mình').check();
	await page.getByRole('button', { name: 'Xóa tài khoản', exact: true }).click();
	await page.waitForURL('**/sign-in/erased');
	await expect(page.getByText('Đã xóa tài khoản và dữ liệu của bạn.')).toBeVisible();
	await page.goto('/desk');
	await page.waitForURL('**/sign-in?*');
	const administrator = await openDesk(browser, office, chief);
	await administrator.goto('/desk/people');
	await expect(administrator.getByText('Nguyễn Minh Khôi').first()).toBeVisible();
	await expect(administrator.getByText('Lê Thị Hồng Hạnh')).toHaveCount(0);
});
