import { dirname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { chief, openDesk } from '../open-desk.ts';
import { startOffice, type RunningOffice } from '../start-office.ts';

const samples = join(dirname(dirname(import.meta.dirname)), 'samples');
let office: RunningOffice;
test.beforeAll(async () => {
	test.setTimeout(180_000);
	office = await startOffice();
});
test.afterAll(() => office.stop());

async function openRelation(page: Page): Promise<void> {
	if (!(await page.getByLabel('Văn bản có trước').isVisible())) await page.locator('summary', { hasText: 'Khai liên hệ' }).click();
}

async function expectFine(page: Page): Promise<void> {
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await page.setViewportSize({ width: 360, height: 800 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await page.setViewportSize({ width: 1280, height: 900 });
}

test('a scanned document is read, checked and registered; its digest begins from its page and leads back', async ({ browser }) => {
	test.setTimeout(240_000);
	const page = await openDesk(browser, office, chief);
	await page.getByRole('link', { name: 'Sổ văn bản' }).click();
	await expectFine(page);
	await page.getByRole('link', { name: 'Vào sổ văn bản' }).click();
	await page.locator('#file').setInputFiles(join(samples, 'thong-bao-scan.pdf'));
	await page.getByRole('button', { name: 'Đọc tệp' }).click();
	await expect(page.getByText('Đã nhận dạng chữ từ bản quét thong-bao-scan.pdf', { exact: false })).toBeVisible({ timeout: 120_000 });
	await expect(page.getByLabel('Nội dung')).not.toHaveValue('');
	await page.getByLabel('Số, ký hiệu').fill('41/TB-UBND');
	await page.getByLabel('Loại văn bản').selectOption({ label: 'Thông báo' });
	await page.getByLabel('Trích yếu').fill('Về khám bệnh, cấp thuốc miễn phí cho người cao tuổi');
	await page.getByLabel('Ngày ban hành').fill('2026-03-25');
	await page.getByLabel('Công khai').check();
	await page.getByRole('button', { name: 'Lưu vào sổ' }).click();
	await expect(page.getByText('Đã vào sổ.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1, name: 'Về khám bệnh, cấp thuốc miễn phí cho người cao tuổi' })).toBeVisible();
	await expect(page.getByRole('link', { name: /thong-bao-scan\.pdf/ })).toBeVisible();
	const address = new URL(page.url()).pathname;
	await expectFine(page);

	await page.getByRole('button', { name: 'Làm bản tóm lược' }).click();
	await page.waitForURL('**/desk/articles/*', { timeout: 120_000 });
	await page.getByRole('link', { name: '41/TB-UBND' }).click();
	await expect(page).toHaveURL(new RegExp(address));
	await expect(page.getByRole('heading', { name: 'Bản tóm lược và bài viết' })).toBeVisible();

	// Found without marks, by its symbol however typed, and by the public.
	await page.goto('/desk/documents?search=kham+benh+cap+thuoc');
	await expect(page.getByRole('rowheader')).toHaveCount(1);
	const reader = await (await browser.newContext({ baseURL: office.origin, javaScriptEnabled: false })).newPage();
	await reader.goto('/van-ban?q=41');
	await reader.getByRole('link', { name: '41/TB-UBND' }).click();
	await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Về khám bệnh, cấp thuốc miễn phí cho người cao tuổi');
});

test('a symbol that stands already is told with its day; a relation is said by symbol and taken back', async ({ browser }) => {
	const page = await openDesk(browser, office, 'officer');
	await page.goto('/desk/documents/new');
	await page.getByLabel('Số, ký hiệu').fill('Số: 8-CT/TU');
	await page.getByLabel('Trích yếu').click();
	await expect(page.getByLabel('Loại văn bản')).toHaveValue('');
	await page.getByLabel('Số, ký hiệu').fill('8-CT/TU');
	await page.getByLabel('Trích yếu').fill('Về công tác khác');
	await expect(page.getByLabel('Loại văn bản')).toHaveValue('directive');
	await page.getByLabel('Ngày ban hành').fill('2026-09-01');
	await page.getByRole('button', { name: 'Lưu vào sổ' }).click();
	await expect(page.getByRole('alert')).toContainText('Trong sổ đã có văn bản 8-CT/TU');
	await page.getByLabel('Đây là văn bản khác có cùng số, ký hiệu').check();
	await page.getByRole('button', { name: 'Lưu vào sổ' }).click();
	await expect(page.getByText('Đã vào sổ.')).toBeVisible();

	await openRelation(page);
	await page.getByLabel('Văn bản có trước').fill('05-QyĐ/TU');
	await page.getByRole('button', { name: 'Khai liên hệ' }).click();
	await expect(page.getByText('Đã khai liên hệ.')).toBeVisible();
	await page.getByRole('button', { name: 'Gỡ liên hệ với 05-QyĐ/TU' }).click();
	await expect(page.getByText('Đã gỡ liên hệ.')).toBeVisible();
	await openRelation(page);
	await page.getByLabel('Văn bản có trước').fill('999-X/Y');
	await page.getByRole('button', { name: 'Khai liên hệ' }).click();
	await expect(page.getByText('Không tìm thấy “999-X/Y” trong sổ', { exact: false }).first()).toBeVisible();
});

test('an Excel register is looked at row by row and entered, without script', async ({ browser }) => {
	const page = await openDesk(browser, office, 'officer', { javaScriptEnabled: false });
	await page.goto('/desk/documents/import');
	const sheet = 'Trích yếu;Số ký hiệu;Ngày ban hành;Độ mật\nKế hoạch thử nghiệm nhập sổ;777-KH/TU;5/9/2026;\nDòng sai ngày;778-KH/TU;31/4/2026;\nBáo cáo mật;779-BC/TU;1/9/2026;Mật\n';
	await page.locator('#file').setInputFiles({ name: 'so.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
	await page.getByRole('button', { name: 'Đọc tệp' }).click();
	await expect(page.getByText('1 dòng sẽ vào sổ, 0 dòng đã có, 2 dòng bị bỏ qua.')).toBeVisible();
	await expect(page.getByText('văn bản mật không được đưa vào hệ thống', { exact: false })).toBeVisible();
	await page.getByRole('button', { name: 'Nhập 1 văn bản' }).click();
	await expect(page.getByText('Đã nhập 1 văn bản', { exact: false })).toBeVisible();
	await page.goto('/desk/documents?search=777-kh');
	await expect(page.getByRole('rowheader')).toHaveCount(1);

	await page.goto('/desk/documents/import');
	await page.locator('#file').setInputFiles({ name: 'x.xlsx', mimeType: 'application/zip', buffer: Buffer.from('%PDF-1.7') });
	await page.getByRole('button', { name: 'Đọc tệp' }).click();
	await expect(page.getByText('Tệp này không phải bảng tính', { exact: false }).first()).toBeVisible();
});
