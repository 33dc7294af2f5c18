import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { startOffice, type RunningOffice } from '../start-office.ts';
import { beginArticle, expectSaved } from '../news/desk.ts';
import { chief, openDesk } from '../open-desk.ts';

let office: RunningOffice;
let article: string;

test.beforeAll(async () => {
	// Editions take half a minute on an idle machine and many times that on one that is shared.
	test.setTimeout(600_000);
	office = await startOffice();
	article = await waitForEditions();
});
test.afterAll(() => office.stop());

/** Address of a demo article whose bulletin is published; it is made in the background after the first start. */
async function waitForEditions(): Promise<string> {
	const until = Date.now() + 480_000;
	while (Date.now() < until) {
		const front = await (await fetch(office.origin)).text();
		const found = /href="(\/bai\/[a-z0-9-]+)#nghe"/.exec(front)?.[1];
		if (found) return found;
		await new Promise((resolve) => setTimeout(resolve, 1_000));
	}
	throw new Error('No article with a bulletin was published in time');
}

async function expectNoViolations(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
	const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
	expect(content).toBeLessThanOrEqual(room!);
}

test('a reader goes from the front page to an article, listens and jumps to a chapter', async ({ page }) => {
	const problems: string[] = [];
	page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
	await page.goto(office.origin);
	await page.locator(`article.lead a[href="${article}"], article a[href="${article}"]`).last().click();
	await expect(page.locator('h1')).toBeVisible();
	const audio = page.locator('#bulletin');
	await audio.evaluate((element: HTMLAudioElement) => element.load());
	await page.locator('summary').click();
	await page.locator('a[data-player="bulletin"]').nth(1).click();
	await expect.poll(() => audio.evaluate((element: HTMLAudioElement) => element.duration)).toBeGreaterThan(20);
	await expect.poll(() => audio.evaluate((element: HTMLAudioElement) => element.currentTime)).toBeGreaterThan(1);
	const tracks = page.locator('#clip track[kind="captions"]');
	if ((await page.locator('#clip').count()) > 0) await expect(tracks).toHaveCount(1);
	expect(problems).toEqual([]);
});

test('the infographic stands on its own page with its figures in words', async ({ page }) => {
	await page.goto(`${office.origin}${article}/do-hoa`);
	const picture = page.locator('main img');
	await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
	expect(await page.locator('#figures li').count()).toBeGreaterThanOrEqual(3);
	await expect(page.locator('#figures h3').first()).toBeVisible();
});

test('everything is there without script', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(office.origin + article);
	await expect(page.locator('.article-text p').first()).toBeVisible();
	const chapter = page.locator('a[data-player="bulletin"]').nth(1);
	expect(await chapter.getAttribute('href')).toMatch(/bulletin\.mp3#t=\d+$/);
	await page.goto(`${office.origin}/tim?q=ben+sao`);
	await expect(page.locator('main li h2, main li h3').first()).toContainText('Bến Sao');
	await page.getByRole('button', { name: 'English' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await context.close();
});

test('a recording is sent in parts and with its hash', async ({ request }) => {
	const html = await (await request.get(office.origin + article)).text();
	const file = /<audio[^>]*src="([^"]+)"/.exec(html)![1]!;
	const part = await request.get(office.origin + file, { headers: { range: 'bytes=100-199' } });
	expect([part.status(), (await part.body()).length]).toEqual([206, 100]);
	expect(part.headers()['content-range']).toMatch(/^bytes 100-199\/\d+$/);
	const again = await request.get(office.origin + file, { headers: { 'if-none-match': part.headers().etag! } });
	expect(again.status()).toBe(304);
});

test('the keyboard reaches the text at once, and every stop shows itself', async ({ page }) => {
	await page.goto(office.origin + article);
	await page.keyboard.press('Tab');
	await expect(page.locator('.skip')).toBeFocused();
	await expect(page.locator('.skip')).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	await page.keyboard.press('Tab');
	const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineWidth);
	expect(outline).toBe('3px');
});

test('a wrong password is told beside the field, and a right one leads on', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	const { email, password } = office.signIns[0]!;
	await page.goto(`${office.origin}/sign-in?next=/muc/tin-tuc`);
	await page.getByLabel('Thư điện tử').fill(email);
	await page.getByLabel('Mật khẩu').fill('not-the-password');
	await page.getByRole('button', { name: 'Đăng nhập' }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(page.getByLabel('Thư điện tử')).toHaveValue(email);
	await page.getByLabel('Mật khẩu').fill(password);
	await page.getByRole('button', { name: 'Đăng nhập' }).click();
	await expect(page).toHaveURL(`${office.origin}/muc/tin-tuc`);
	await context.close();
});

for (const width of [360, 1280]) {
	for (const scheme of ['light', 'dark'] as const) {
		test(`no barrier is found at ${width} px, ${scheme}`, async ({ browser }) => {
			const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme });
			const page = await context.newPage();
			for (const path of ['/', article, `${article}/do-hoa`, '/muc/tin-tuc', '/tim?q=ben', '/sign-in', '/no-such-place']) {
				await page.goto(office.origin + path);
				await expectNoViolations(page);
			}
			await context.close();
		});
	}
}

test('320 px and text of 200 % need no sideways scrolling', async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
	const page = await context.newPage();
	for (const path of ['/', article, '/muc/tin-tuc', '/sign-in']) {
		await page.goto(office.origin + path);
		await expectNoSidewaysScroll(page);
	}
	await page.setViewportSize({ width: 640, height: 800 });
	for (const path of ['/', article, '/sign-in']) {
		await page.goto(office.origin + path);
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		await expectNoSidewaysScroll(page);
	}
	await context.close();
});

test('a first visit to the front page weighs under 150 kB without its pictures', async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
	const page = await context.newPage();
	let bytes = 0;
	page.on('response', async (response) => {
		if (/\.(png|jpe?g|webp)$|\/anh\//.test(response.url())) return;
		bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
	});
	await page.goto(office.origin, { waitUntil: 'networkidle' });
	expect(bytes).toBeLessThan(150_000);
	await context.close();
});

test('a published title of one endless word widens no public page', async ({ browser }) => {
	const endless = 'Đ' + 'uongdanratdai'.repeat(16);
	const desk = await openDesk(browser, office, chief);
	const address = await beginArticle(desk, endless);
	await desk.getByLabel('Chuyên mục').selectOption({ label: 'Tin tức' });
	await desk.getByLabel('Không dùng trí tuệ nhân tạo').check();
	await desk.locator('.tiptap').click();
	await desk.keyboard.type(`Xã mở 12 lớp. ${endless}`);
	await desk.keyboard.press('Control+s');
	await expectSaved(desk);
	await desk.goto(`${address}/editions`);
	for (const box of await desk.getByRole('checkbox').all()) await box.uncheck();
	await desk.getByRole('link', { name: 'Xem và duyệt' }).click();
	await desk.getByRole('button', { name: 'Trình duyệt' }).click();
	await desk.getByRole('button', { name: 'Duyệt và đăng' }).click();
	await expect(desk.getByText('Đã đăng bài')).toBeVisible();

	const context = await browser.newContext({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(office.origin);
	const published = await page.getByRole('link', { name: endless }).first().getAttribute('href');
	for (const path of ['/', published!, '/muc/tin-tuc', '/tim?q=duongdan']) {
		await page.goto(office.origin + path);
		await expectNoSidewaysScroll(page);
	}
	await context.close();
});
