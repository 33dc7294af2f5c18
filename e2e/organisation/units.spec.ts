import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { chief, openDesk } from '../open-desk.ts';
import { startOffice, type RunningOffice } from '../start-office.ts';

/** The demo office: a province made of three, with its 124 communes. */
let office: RunningOffice;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
	test.setTimeout(180_000);
	office = await startOffice();
});
test.afterAll(() => office.stop());

const main = (page: Page) => page.getByRole('main');

test('the slider moves the tree through time as it is dragged', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	await page.getByRole('link', { name: 'Đơn vị', exact: true }).click();
	await expect(page.getByText('1 đơn vị cấp tỉnh · 124 đơn vị cấp xã')).toBeVisible();
	const slider = page.getByRole('slider', { name: 'Thanh thời gian' });
	await slider.focus();
	await slider.press('Home');
	await expect(page.getByRole('heading', { name: 'Cây đơn vị ngày 01/01/2016' })).toBeVisible();
	await expect(page.getByText('3 đơn vị cấp tỉnh · 26 đơn vị cấp huyện · 300 đơn vị cấp xã · 3 cơ quan')).toBeVisible();
	await slider.press('ArrowRight');
	await expect(slider).toHaveAttribute('aria-valuetext', '03/02/2025');
	await expect(page.getByRole('link', { name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Trà Sen' })).toBeVisible();
	await expect(page).toHaveURL(/day=2025-02-03/);
	await expect(main(page).getByRole('link', { name: 'Thành lập đơn vị' })).toHaveCount(0);
});

test('any day is reached without script, and an old name finds the unit of today and the reverse', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor', { javaScriptEnabled: false });
	await page.goto('/desk/units');
	await page.getByLabel('Ngày', { exact: false }).last().fill('2025-06-30');
	await page.getByRole('button', { name: 'Xem ngày này' }).click();
	await expect(page.getByText('3 đơn vị cấp tỉnh · 26 đơn vị cấp huyện · 300 đơn vị cấp xã')).toBeVisible();
	await page.goto('/desk/units');
	await page.getByRole('searchbox').fill('sen hong');
	await page.getByRole('button', { name: 'Tìm', exact: true }).click();
	const hit = main(page).getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Ban Xây dựng Đảng Xã Sen Hồng' }) }).first();
	await expect(hit).toContainText('Từ: Ban Tuyên giáo Đảng ủy');
	const oldName = /(Ban Tuyên giáo Đảng ủy .+?)(?:,|$)/.exec((await hit.getByText('Từ:').innerText()))![1]!;
	await page.getByRole('searchbox').fill(oldName);
	await page.getByRole('button', { name: 'Tìm', exact: true }).click();
	await main(page).getByRole('link', { name: 'Ban Xây dựng Đảng Xã Sen Hồng' }).first().click();
	await expect(page.getByRole('heading', { level: 1, name: 'Ban Xây dựng Đảng Xã Sen Hồng' })).toBeVisible();
	await expect(page.getByText('Hình thành từ · 01/07/2025')).toBeVisible();
	await expect(page.getByRole('link', { name: oldName })).toBeVisible();
});

for (const javaScriptEnabled of [true, false]) {
	test(`two communes are merged after a look at what it does, and it is undone, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({ browser }) => {
		const page = await openDesk(browser, office, chief, { javaScriptEnabled });
		await page.goto('/desk/units?q=Sen Hồng');
		await page.getByRole('link', { name: 'Ban Xây dựng Đảng Xã Sen Hồng' }).first().click();
		await page.getByRole('link', { name: 'Sáp nhập', exact: true }).first().click();
		await expect(page.getByRole('checkbox', { name: 'Ban Xây dựng Đảng Xã Sen Hồng' })).toBeChecked();
		if (javaScriptEnabled) await page.getByLabel('Lọc danh sách').fill('binh hoa dong');
		await page.getByRole('checkbox', { name: 'Ban Xây dựng Đảng Xã Bình Hòa Đông' }).check();
		await page.getByLabel('Có hiệu lực từ ngày').fill('9999-12-31');
		await page.getByRole('button', { name: 'Xem trước' }).click();
		for (const wrong of ['Hãy nhập tên', 'không quá 10 năm tới', 'Hãy ghi số, ký hiệu hoặc trích yếu']) await expect(page.getByRole('alert')).toContainText(wrong);
		await page.getByLabel('Có hiệu lực từ ngày').fill('2026-12-01');
		await page.getByLabel('Tên đơn vị mới').fill('Ban Xây dựng Đảng Phường Hồ Sen');

		await page.getByLabel('Số, ký hiệu văn bản quyết định').fill('quyết định miệng');
		await page.getByRole('button', { name: 'Xem trước' }).click();
		const preview = page.getByRole('region', { name: /Nếu ghi, 3 đơn vị thay đổi/ });
		await expect(preview).toContainText('Ban Xây dựng Đảng Xã Bình Hòa Đông kết thúc → Ban Xây dựng Đảng Phường Hồ Sen');
		await expect(preview).toContainText('Ký hiệu văn bản không theo mẫu thường gặp');
		await page.getByRole('button', { name: 'Ghi thay đổi' }).click();
		await expect(page.getByText('Đã ghi thay đổi.')).toBeVisible();
		await page.getByRole('link', { name: 'Ban Xây dựng Đảng Phường Hồ Sen' }).click();
		await expect(page.getByText('Hình thành từ')).toBeVisible();
		await page.getByRole('link', { name: 'Sáp nhập', exact: true }).last().click();
		await page.getByLabel('Tôi muốn hủy').check();
		await page.getByRole('button', { name: 'Hủy thay đổi' }).click();
		await expect(page.getByText('Đã hủy thay đổi.')).toBeVisible();
		await page.goto('/desk/units?q=Phường Hồ Sen');
		await expect(page.getByText('Không có đơn vị nào tên “Phường Hồ Sen”')).toBeVisible();
	});
}

test('a sheet is tried first, told row by row, and goes in whole; what goes out can come in', async ({ browser }) => {
	const page = await openDesk(browser, office, chief);
	await page.goto('/desk/units/import');
	const send = async (...rows: string[]) => {
		await page.locator('input[type=file]').setInputFiles({ name: 'don-vi.csv', mimeType: 'text/csv', buffer: Buffer.from(['Ngày;Thay đổi;Mã đơn vị;Tên đơn vị;Cấp;Đơn vị cấp trên;Số, ký hiệu', ...rows].join('\r\n')) });
		await page.getByRole('button', { name: 'Chạy thử' }).click();
	};
	await page.locator('input[type=file]').setInputFiles({ name: 'trong.csv', mimeType: 'text/csv', buffer: Buffer.from('') });
	await page.getByRole('button', { name: 'Chạy thử' }).click();
	await expect(page.getByRole('alert')).toContainText('Tệp trống, không có chữ nào');
	await send('1/12/2026;;;Trung tâm Truyền thông Sông Tiên;cơ quan;tinh;', '1/12/2026;đổi tên;Xã Không Có;Mới;;;20-QĐ/TU');
	await expect(page.getByText('1 trong 2 dòng chưa nhập được; chưa ghi gì')).toBeInViewport();
	await expect(page.getByRole('row', { name: /^3/ })).toContainText('không có đơn vị nào tên hoặc mã là “Xã Không Có”');
	await send('1/12/2026;;;Trung tâm Truyền thông Sông Tiên;cơ quan;tinh;');
	await expect(page.getByText('Chạy thử: 1 dòng đều nhập được, chưa ghi gì')).toBeVisible();
	await page.getByRole('button', { name: 'Nhập 1 dòng' }).click();
	await expect(page.getByText('Đã nhập 1 dòng.')).toBeVisible();
	await page.goto('/desk/units?day=2026-12-01');
	await expect(page.getByRole('link', { name: 'Trung tâm Truyền thông Sông Tiên' })).toBeVisible();

	await page.goto('/desk/units/import');
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Mọi thay đổi' }).click()]);
	const sheet = await readFile(await download.path(), 'utf8');
	expect(sheet).toContain('Trung tâm Truyền thông Sông Tiên');
	expect(sheet.split('\r\n').length).toBeGreaterThan(600);
});

test('only who manages units may enter a change', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	for (const place of ['/desk/units/change', '/desk/units/import']) expect((await page.goto(place))!.status()).toBe(403);
});

for (const width of [360, 1280]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`is accessible and fits ${width} px, ${colorScheme}`, async ({ browser }) => {
			test.setTimeout(120_000);
			const page = await openDesk(browser, office, chief);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 900 });
			const changes = ['establish', 'rename', 'move', 'merge', 'split', 'abolish'].map((kind) => `/desk/units/change?kind=${kind}&unit=xa-002`);
			for (const place of ['/desk/units', '/desk/units?day=2025-06-30', '/desk/units?q=sen', '/desk/units/tinh', '/desk/units/xa-002', '/desk/units/changes?day=2025-02-03', '/desk/units/import', ...changes]) {
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

test('a day that the calendar does not have is said, not silently taken for today', async ({ browser }) => {
	const page = await openDesk(browser, office, chief);
	for (const address of ['/desk/units?day=nonsense', '/desk/units/tinh?day=2025-02-30', '/desk/units/changes?day=hôm qua']) {
		await page.goto(address);
		await expect(page.getByText('Ngày trong địa chỉ không có trong lịch.')).toBeVisible();
	}
	expect((await page.request.get('/desk/units/export?what=units&day=nonsense')).status()).toBe(400);
});
