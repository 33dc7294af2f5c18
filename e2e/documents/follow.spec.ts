import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { chief, openDesk, signIn } from '../open-desk.ts';
import { startOffice, type RunningOffice } from '../start-office.ts';

const commune = 'Xã Sen Hồng';
const local = { email: 'sen-hong@song-tien.example', password: '' };
/** A picture that a phone might send: the smallest PNG there is. */
const photo = { name: 'hoi-nghi.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64') };

let office: RunningOffice;
test.describe.configure({ mode: 'serial', timeout: 60_000 });
test.beforeAll(async () => {
	test.setTimeout(180_000);
	office = await startOffice();
});
test.afterAll(() => office.stop());

async function expectAccessible(page: Page): Promise<void> {
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
}

async function expectNarrow(page: Page): Promise<void> {
	await page.setViewportSize({ width: 360, height: 800 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	await expectAccessible(page);
	await page.setViewportSize({ width: 1280, height: 900 });
}

async function openDocument(page: Page, symbol: string): Promise<void> {
	await page.goto(`/desk/documents?search=${encodeURIComponent(symbol)}`);
	await page.getByRole('table').getByRole('link', { name: symbol }).first().click();
	await expect(page.getByRole('main').getByText(symbol, { exact: true }).first()).toBeVisible();
}

test('a commune gets an officer of its own', async ({ browser }) => {
	const page = await openDesk(browser, office, chief);
	await page.goto('/desk/people/new');
	await page.getByLabel('Họ và tên').fill('Nguyễn Thị Lan');
	await page.getByLabel('Thư điện tử').fill(local.email);
	await page.getByLabel('Chuyên viên').check();
	await page.locator('select[name=unitId]').selectOption({ label: await page.locator('select[name=unitId] option', { hasText: commune }).first().innerText() });
	await page.getByRole('button', { name: 'Thêm người' }).click();
	local.password = await page.getByRole('status').locator('code').innerText();
});

test('a directive is spread to twelve units, a commune reports from its phone in six actions, the board changes', async ({ browser }) => {
	const page = await openDesk(browser, office, 'officer');
	await openDocument(page, '31-CT/TU');
	await page.getByRole('link', { name: 'Giao quán triệt' }).click();
	await page.getByRole('button', { name: 'Giao thực hiện' }).click();
	await expect(page.getByRole('alert')).toContainText('Chọn ít nhất một nhóm hoặc một đơn vị');
	await page.getByLabel('Hạn báo cáo').fill(`${new Date().getUTCFullYear() + 1}-01-15`);
	await page.getByText('Chọn từng đơn vị').first().click();
	const boxes = page.locator('input[name=units]');
	await page.getByLabel(new RegExp(`${commune}$`)).check();
	for (let index = 20; index < 31; index++) await boxes.nth(index).check();
	await expectNarrow(page);
	await page.getByRole('button', { name: 'Giao thực hiện' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('0/12 đơn vị đã báo cáo quán triệt 31-CT/TU');
	await expectNarrow(page);

	const phone = await signIn(browser, office, local, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
	await phone.waitForLoadState('networkidle');
	const act = [
		() => phone.locator('button.fold').tap(),
		() => phone.getByRole('link', { name: /^Quán triệt/ }).tap(),
		() => phone.getByRole('link', { name: /^31-CT\/TU/ }).tap(),
		() => phone.getByLabel('Lượt người dự').fill('146'),
		() => phone.getByLabel('Ảnh hoặc tệp minh chứng').setInputFiles(photo),
		() => phone.getByRole('button', { name: 'Gửi báo cáo' }).tap(),
	];
	expect(act).toHaveLength(6);
	for (const step of act.slice(0, 3)) await step();
	await expect(phone.getByRole('heading', { name: 'Báo cáo kết quả' })).toBeVisible();
	await expectAccessible(phone);
	expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	for (const step of act.slice(3)) await step();
	await expect(phone.getByText('Đã gửi báo cáo.')).toBeVisible();
	await expect(phone.getByRole('link', { name: /hoi-nghi\.png/ })).toBeVisible();

	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('1/12 đơn vị đã báo cáo quán triệt 31-CT/TU');
	await page.getByRole('link', { name: new RegExp(commune) }).first().click();
	await expect(page.getByText('Báo cáo đúng hạn')).toBeVisible();
	const file = await page.request.get((await page.getByRole('link', { name: /hoi-nghi\.png/ }).getAttribute('href'))!);
	expect([file.status(), file.headers()['content-type']]).toEqual([200, 'image/png']);
});

test('the page of the report loads in 60 kB, without script', async ({ browser }) => {
	const page = await signIn(browser, office, local, { viewport: { width: 360, height: 740 } });
	await page.goto('/desk/dissemination');
	const address = (await page.getByRole('link', { name: /^91-KH\/TU/ }).getAttribute('href'))!;
	const fresh = await browser.newContext({ locale: 'vi-VN', baseURL: office.origin, viewport: { width: 360, height: 740 }, storageState: await page.context().storageState() });
	const phone = await fresh.newPage();
	const client = await fresh.newCDPSession(phone);
	await client.send('Network.enable');
	const addresses = new Map<string, string>();
	const loaded: { address: string; bytes: number }[] = [];
	client.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url));
	client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => loaded.push({ address: addresses.get(requestId) ?? '', bytes: encodedDataLength }));
	const kinds: string[] = [];
	phone.on('request', (request) => kinds.push(request.resourceType()));
	expect((await phone.goto(address, { waitUntil: 'networkidle' }))!.status()).toBe(200);
	expect(kinds).not.toContain('script');
	expect(kinds).not.toContain('font');
	const bytes = loaded.reduce((sum, one) => sum + one.bytes, 0);
	expect(bytes).toBeGreaterThan(5_000);
	expect(bytes, JSON.stringify(loaded)).toBeLessThanOrEqual(60_000);
});

test('a report is corrected with a reason without script, and a wrong number is told beside its field', async ({ browser }) => {
	const page = await signIn(browser, office, local, { viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
	await page.goto('/desk/dissemination');
	await page.getByRole('link', { name: /^31-CT\/TU/ }).click();
	await page.getByText('Sửa báo cáo').click();
	await page.getByLabel('Lượt người dự').fill('rất đông');
	await page.locator('#reason').fill('Cộng thêm ấp 4');
	await page.getByRole('button', { name: 'Lưu bản sửa' }).click();
	await expect(page.getByText('Ghi một số nguyên').first()).toBeVisible();
	await expect(page.getByLabel('Lượt người dự')).toHaveValue('rất đông');
	await page.getByLabel('Lượt người dự').fill('1.160');
	await page.getByRole('button', { name: 'Lưu bản sửa' }).click();
	await expect(page.getByText('Đã lưu bản sửa.')).toBeVisible();
	await expect(page.getByText('1 báo cáo đã rút hoặc đã sửa')).toBeVisible();
});

test('the board of 124 units is whole at 1280 and 360 pixels', async ({ browser }) => {
	const page = await openDesk(browser, office, 'officer');
	await page.goto('/desk/dissemination');
	await expectAccessible(page);
	await page.getByRole('link', { name: /^12-QyĐ\/TU/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+\/124 đơn vị/);
	await expect(page.locator('section[aria-labelledby^=duty-] li')).toHaveCount(124);
	await expectNarrow(page);
	await page.setViewportSize({ width: 360, height: 800 });
	const sheet = await page.request.get(`${page.url().split('?')[0]}/export`);
	expect(sheet.headers()['content-disposition']).toContain('.xlsx');
});

test('a five-year review goes from its proposal to its evidence', async ({ browser }) => {
	const page = await openDesk(browser, office, 'officer');
	await page.goto('/desk/reviews?months=24');
	await expectNarrow(page);
	await page.getByRole('link', { name: 'Lập sơ kết, tổng kết 5 năm 08-CT/TU' }).click();
	await expect(page.getByLabel('Hạn trình báo cáo')).toHaveValue('2026-12-10');
	await page.getByLabel('Cấp nhận báo cáo').fill('Ban Thường vụ Tỉnh ủy');
	await page.getByLabel('Sản phẩm').fill('Báo cáo sơ kết 05 năm');
	await expectNarrow(page);
	await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
	await expect(page.getByText('Đã lập.')).toBeVisible();
	await page.getByRole('button', { name: 'Ghi nhận đã trình' }).click();
	await expect(page.getByText('Chưa trình được')).toBeVisible();
	await page.getByText('Thêm minh chứng').click();
	await page.getByLabel('Tệp minh chứng').setInputFiles(photo);
	await page.getByRole('button', { name: 'Lưu minh chứng' }).click();
	await expect(page.getByText('Đã lưu minh chứng.')).toBeVisible();
	await expectNarrow(page);
	await page.getByRole('button', { name: 'Ghi nhận đã trình' }).click();
	await expect(page.getByText(/^Xong (đúng|trễ) hạn$/)).toBeVisible();
	await openDocument(page, '08-CT/TU');
	await expect(page.getByRole('heading', { name: 'Sơ kết, tổng kết' })).toBeVisible();
});
