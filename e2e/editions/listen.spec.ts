import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { chief, openDesk } from '../open-desk.ts';
import { startOffice, type RunningOffice } from '../start-office.ts';

let office: RunningOffice;

test.beforeAll(async () => {
	test.setTimeout(180_000);
	office = await startOffice();
});
test.afterAll(() => office.stop());

const text = (page: Page) => page.getByLabel('Câu hoặc đoạn văn');
const spoken = (page: Page) => page.getByRole('group', { name: 'Cách đọc' });
const written = (page: Page) => page.getByRole('group', { name: 'Chữ viết' });
const form = (page: Page) => page.locator('#reading-form');

async function addReading(page: Page, asWritten: string, asSpoken: string): Promise<void> {
	await form(page).getByLabel('Chữ viết').fill(asWritten);
	await form(page).getByLabel('Cách đọc').fill(asSpoken);
	await form(page).getByRole('button', { name: 'Thêm vào từ điển' }).click();
	await expect(page.getByText(`Đã thêm: “${asWritten}” đọc là`)).toBeVisible();
}

/** Seconds of the sound that an audio element has loaded. */
const lengthOfSound = (page: Page) =>
	page.locator('audio').evaluate(async (audio: HTMLAudioElement) => {
		audio.load();
		if (!(audio.duration > 0)) await new Promise((loaded) => audio.addEventListener('loadedmetadata', loaded, { once: true }));
		return audio.duration;
	});

test('a sentence is read, heard and corrected, and the correction is said at once', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	await page.getByRole('link', { name: 'Nghe thử' }).click();
	await text(page).fill('TTXQK Sông Tiên mở 05 lớp, đạt 93,05%.');
	await expect(spoken(page)).toContainText('mở năm lớp, đạt chín mươi ba phẩy không năm phần trăm.');
	await expect(page.getByRole('row', { name: /93,05% tỷ lệ 93,05 đúng/ })).toBeVisible();

	await page.getByRole('button', { name: 'Nghe', exact: true }).click();
	await expect(page.locator('audio')).toBeVisible({ timeout: 30_000 });
	expect(await lengthOfSound(page)).toBeGreaterThan(3);

	await addReading(page, 'TTXQK', 'trung tâm xưởng quạt khói');
	await expect(spoken(page)).toContainText('trung tâm xưởng quạt khói Sông Tiên mở năm lớp');
	await expect(page.getByText('có trong câu trên')).toBeVisible();
	// The sound that said it otherwise is gone.
	await expect(page.locator('audio')).toHaveCount(0);

	await page.getByRole('button', { name: 'Sửa cách đọc của TTXQK' }).click();
	await form(page).getByLabel('Cách đọc').fill('!!!');
	await form(page).getByRole('button', { name: 'Lưu cách đọc' }).click();
	await expect(form(page).getByText('Cách đọc phải viết bằng chữ')).toBeVisible();
	await form(page).getByLabel('Cách đọc').fill('trung tâm quạt khói');
	await form(page).getByRole('button', { name: 'Lưu cách đọc' }).click();
	await expect(spoken(page)).toContainText('trung tâm quạt khói Sông Tiên');
	await page.getByRole('button', { name: 'Bỏ cách đọc của TTXQK' }).click();
	await expect(page.getByText('Đã bỏ cách đọc của “TTXQK”.')).toBeVisible();
	await expect(spoken(page)).not.toContainText('quạt khói');
	await page.getByRole('button', { name: 'Thêm lại' }).click();
	await form(page).getByRole('button', { name: 'Thêm vào từ điển' }).click();
	await expect(spoken(page)).toContainText('trung tâm quạt khói Sông Tiên');
});

test('the map between writing and reading works with the mouse and with the keyboard alone', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	await page.goto('/desk/listen');
	await text(page).fill('Sáng 20/11, xã mở 05 lớp.');
	const marked = (group: ReturnType<typeof spoken>) => group.locator('.marked');
	await spoken(page).getByText('tháng', { exact: true }).hover();
	await expect(marked(written(page))).toHaveText('/');
	await written(page).getByText('05').hover();
	await expect(marked(spoken(page))).toHaveText('năm');
	await page.mouse.move(0, 0);

	await written(page).locator('[tabindex="0"]').focus();
	await page.keyboard.press('Home');
	await expect(marked(spoken(page))).toHaveText('Sáng');
	await page.keyboard.press('ArrowDown');
	await expect(marked(spoken(page))).toHaveText('hai mươi');
	await page.keyboard.press('End');
	await expect(marked(spoken(page))).toHaveText('lớp');
	await page.keyboard.press('Tab');
	await expect(spoken(page).locator(':focus')).toHaveText('lớp');
	await page.locator('summary', { hasText: 'Những chỗ viết và đọc khác nhau (2)' }).click();
	await expect(page.getByRole('row', { name: '20/11 hai mươi tháng mười một' })).toBeVisible();
});

test('another reading of an ambiguous place becomes the office\'s own', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	await page.goto('/desk/listen');
	await text(page).fill('Có 2/9 hồ sơ phải bổ sung.');
	await expect(page.getByText('số này trên số kia')).toBeVisible();
	await page.getByRole('button', { name: 'Luôn đọc như vậy: “2/9” là “hai tháng chín”' }).click();
	await expect(form(page).getByLabel('Chữ viết')).toBeFocused();
	await form(page).getByRole('button', { name: 'Thêm vào từ điển' }).click();
	await expect(spoken(page)).toContainText('Có hai tháng chín hồ sơ');
	await page.getByRole('button', { name: 'Bỏ cách đọc của 2/9' }).click();
	await expect(spoken(page)).toContainText('Có hai trên chín hồ sơ');
});

test('a file of readings goes in and comes out again', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	await page.goto('/desk/listen');
	await page.getByText('Nhập và xuất tệp').click();
	const send = async (content: string) => {
		await page.getByLabel('Tệp từ điển').setInputFiles({ name: 'tu-dien.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
		await page.getByRole('button', { name: 'Nhập tệp' }).click();
	};
	await send('viết,đọc\nMTTQ,mặt trận tổ quốc\n…,ba chấm\n');
	await expect(page.getByText('Dòng 3: Chữ viết phải có ít nhất một chữ cái hoặc chữ số.').first()).toBeVisible();
	await send('viết,đọc\nMTTQ,mặt trận tổ quốc\nXDĐ,xây dựng Đảng\n');
	await expect(page.getByText('Đã nhập: thêm 2, sửa 0, giữ nguyên 0 mục.')).toBeVisible();
	const address = await page.getByRole('link', { name: 'Tải từ điển về (CSV)' }).getAttribute('href');
	expect(await (await page.request.get(address!)).text()).toContain('XDĐ,xây dựng Đảng,');
});

test('all of it works without script, hearing included', async ({ browser }) => {
	const signedIn = await openDesk(browser, office, 'editor');
	const context = await browser.newContext({ javaScriptEnabled: false, locale: 'vi-VN', baseURL: office.origin, storageState: await signedIn.context().storageState() });
	const page = await context.newPage();
	await page.goto('/desk/listen');
	await text(page).fill('TTPVHCC nhận 12 hồ sơ.');
	await page.getByRole('button', { name: 'Nghe', exact: true }).click();
	await expect(spoken(page)).toContainText('nhận mười hai hồ sơ.');
	const source = await page.locator('audio').getAttribute('src');
	const sound = await page.request.get(source!, { headers: { range: 'bytes=0-1023' } });
	expect([sound.status(), sound.headers()['content-type'], (await sound.body()).length]).toEqual([206, 'audio/mpeg', 1024]);

	await addReading(page, 'TTPVHCC', 'trung tâm phục vụ hành chính công');
	await expect(spoken(page)).toContainText('trung tâm phục vụ hành chính công nhận mười hai hồ sơ.');
	await page.getByRole('button', { name: 'Sửa cách đọc của TTPVHCC' }).click();
	await form(page).getByLabel('Ghi chú').fill('từ 2021');
	await form(page).getByRole('button', { name: 'Lưu cách đọc' }).click();
	await expect(page.getByText('Đã sửa: “TTPVHCC”')).toBeVisible();
	await page.getByRole('button', { name: 'Bỏ cách đọc của TTPVHCC' }).click();
	await page.getByRole('button', { name: 'Thêm lại' }).click();
	await expect(text(page)).toHaveValue('TTPVHCC nhận 12 hồ sơ.');
	await expect(page.getByRole('row', { name: /TTPVHCC/ }).last()).toContainText('từ 2021');
});

test('an approver sees the dictionary and hears, but changes nothing; too long a text is refused', async ({ browser }) => {
	const page = await openDesk(browser, office, 'approver');
	await page.goto('/desk/listen');
	await text(page).fill('xã '.repeat(700));
	await expect(page.getByText('Mỗi lần thử tối đa 2.000 ký tự; đoạn này có 2.100 ký tự.')).toBeVisible();
	await expect(form(page)).toHaveCount(0);
	await expect(page.getByRole('button', { name: /^Sửa/ })).toHaveCount(0);
	const refused = await page.request.post('/desk/listen?/add', { form: { written: 'A1', spoken: 'a một', text: '' }, headers: { origin: office.origin, accept: 'application/json' } });
	expect(await refused.json()).toMatchObject({ type: 'failure', status: 403 });
	const long = await page.request.post('/desk/listen/sound', { form: { spoken: 'xã '.repeat(20_000) }, headers: { origin: office.origin } });
	expect(long.status()).toBe(413);
});

for (const width of [360, 1280]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`is accessible and fits ${width} px, ${colorScheme}`, async ({ browser }) => {
			const page = await openDesk(browser, office, chief);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 900 });
			for (const place of ['/desk/listen', '/desk/listen?example']) {
				await page.goto(place);
				for (const folded of await page.locator('main summary').all()) await folded.click();
				await page.waitForLoadState('networkidle');
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`), place).toEqual([]);
				const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
				expect(content, place).toBeLessThanOrEqual(room!);
			}
		});
	}
}
