/**
 * Makes every picture of the guides, from a demo office that it starts and takes away again:
 * `node scripts/with-node24.mjs scripts/make-pictures.ts [--out DIR] [--only portal|desk|spine|administration]`. Takes some five
 * minutes; where a picture differs from the one before only by the hour, leave the old one.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { beginArticle, expectSaved, pasteHtml } from '../e2e/news/desk.ts';
import { chief, openDesk } from '../e2e/open-desk.ts';
import { startOffice, type RunningOffice } from '../e2e/start-office.ts';

const root = dirname(import.meta.dirname);
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'docs', 'guide', 'pictures') }, only: { type: 'string' } } });
const { ensureBuilt } = (await import(pathToFileURL(join(root, 'scripts', 'bootstrap.mjs')).href)) as { ensureBuilt(): void };
const { findChromium } = (await import(pathToFileURL(join(root, 'scripts', 'chromium.mjs')).href)) as { findChromium(): string };

/** Widths of a desk and a phone, each with the least and the most height of a picture. */
const sizes = [
	{ width: 1280, least: 800, most: 1300 },
	{ width: 360, least: 640, most: 1500 },
];
const PATIENT = { timeout: 300_000 };

/** One picture for each width, no taller than what there is to see. */
async function picture(page: Page, name: string): Promise<void> {
	for (const { width, least, most } of sizes) {
		await page.setViewportSize({ width, height: least });
		await page.waitForTimeout(400);
		const needed = await page.evaluate(() => document.documentElement.scrollHeight);
		await page.setViewportSize({ width, height: Math.min(most, Math.max(least, needed)) });
		await page.waitForTimeout(300);
		await page.screenshot({ path: join(values.out, `${name}-${width}.png`) });
		console.log(`${name}-${width}.png`);
	}
	await page.setViewportSize({ width: 1280, height: 900 });
}

/** The demo office's first article is published with all its editions a while after the start. */
async function takePortal(browser: Browser, { origin }: RunningOffice): Promise<void> {
	const context = await browser.newContext({ locale: 'vi-VN', baseURL: origin, reducedMotion: 'reduce', colorScheme: 'light' });
	const page = await context.newPage();
	await expect(async () => {
		await page.goto('/');
		expect(await page.locator('a[href$="#nghe"]').count()).toBeGreaterThan(0);
	}).toPass({ ...PATIENT, intervals: [2_000] });
	const article = (await page.locator('a[href$="#nghe"]').first().getAttribute('href'))!.replace('#nghe', '');
	for (const [address, name] of [['/', 'trang-nhat'], [article, 'bai-viet'], [`${article}/do-hoa`, 'do-hoa']] as const) {
		await page.goto(address, { waitUntil: 'networkidle' });
		await picture(page, name);
	}
	await context.close();
}

/** Gives a file of the samples at "Viết bài mới" and goes on to where the writer is led. */
async function upload(page: Page, name: string): Promise<void> {
	await page.goto('/desk/articles/new');
	// The box to paste into is there once the page hears what is done.
	await page.locator('[contenteditable]').waitFor();
	await page.getByLabel('Tệp có sẵn').setInputFiles(join(root, 'samples', name));
	await page.getByRole('button', { name: 'Đưa vào bài' }).click();
	const onward = page.getByRole('main').getByRole('link', { name: /Mở bài để sửa|Đối chiếu với bản quét/ });
	await expect(onward.or(page.locator('.tiptap')).first()).toBeVisible(PATIENT);
	if (await onward.isVisible()) await onward.click();
	await page.locator('.tiptap').waitFor();
}

const title = 'Quí I/2026: việc rõ, người rõ, số liệu rõ';

/** A draft from the first line to its submission; answers its address. */
async function takeWriting(page: Page): Promise<string> {
	await page.goto('/desk/articles/new');
	await picture(page, 'viet-bai-moi');
	await upload(page, 'ket-qua-quy.docx');
	const address = new URL(page.url()).pathname;
	await page.getByLabel('Tiêu đề').fill(title);
	await page.getByLabel('Chuyên mục').selectOption({ label: 'Hoạt động của Ban' });
	await page.getByLabel('Có trí tuệ nhân tạo hỗ trợ').check();
	await page.getByLabel('Tác giả').fill('Minh Hà');
	await page.keyboard.press('Control+s');
	await expectSaved(page);
	await page.locator('.tiptap p').first().click();
	await page.evaluate(() => scrollTo(0, 0));
	await picture(page, 'soan-bai');

	await page.goto(`${address}/script`);
	await page.getByRole('button', { name: 'Sửa câu 2', exact: true }).click(PATIENT);
	await picture(page, 'kich-ban');

	await page.goto(`${address}/editions`);
	await page.getByRole('button', { name: 'Tạo 7 dạng đã chọn' }).click();
	await expect(page.getByRole('progressbar').first()).toBeVisible(PATIENT);
	await expect(page.getByText('Đã xong').first()).toBeVisible(PATIENT);
	await picture(page, 'cac-dang');
	await expect(page.getByRole('progressbar')).toHaveCount(0, PATIENT);
	await page.goto(`${address}/review`);
	await page.getByRole('button', { name: 'Trình duyệt' }).click();
	await expect(page.getByText('Bài đang chờ người duyệt.')).toBeVisible();
	return address;
}

/** What is marked while an article is written; the page where a sentence is tried aloud. */
async function takeCare(page: Page): Promise<void> {
	await beginArticle(page, 'Hội nghị triển khai nhiệm vụ năm 2026');
	await page.locator('.tiptap').click();
	const lines = ['Ngày 31/4/2026, tỉnh tổ chức tổ chức hội nghị triển khai nhiệm vụ.', 'Các nghành phối hợp chặt chẽ, mở 45 lớp bồi dưỡng.', 'Kế hoạch đã ban hành ( ) trong tháng.'];
	await pasteHtml(page, '.tiptap', lines.map((line) => `<p>${line}</p>`).join(''));
	await page.locator('.tiptap .finding').filter({ hasText: 'nghành' }).click();
	await page.locator('.popover').waitFor();
	await page.evaluate(() => scrollTo(0, 0));
	await picture(page, 'soat-loi');

	await page.goto('/desk/listen?example');
	await page.locator('#reading-form').getByLabel('Chữ viết').fill('TTDVVL');
	await page.locator('#reading-form').getByLabel('Cách đọc').fill('trung tâm dịch vụ việc làm');
	await page.getByRole('button', { name: 'Thêm vào từ điển' }).click();
	await page.getByText('Đã thêm: “TTDVVL”').waitFor();
	await picture(page, 'nghe-thu');
}

async function takeDesk(browser: Browser, office: RunningOffice): Promise<void> {
	const editor = await openDesk(browser, office, 'editor');
	await picture(editor, 'bang-viec');
	await takeCare(editor);
	const address = await takeWriting(editor);
	await upload(editor, 'thong-bao-scan.pdf');
	await editor.getByRole('img', { name: 'Trang quét 1' }).waitFor();
	await picture(editor, 'doi-chieu-ban-quet');

	const approver = await openDesk(browser, office, 'approver');
	await approver.goto(`${address}/review`);
	await expect(approver.getByRole('button', { name: 'Duyệt và đăng' })).toBeEnabled(PATIENT);
	await picture(approver, 'phe-duyet');
	await approver.getByRole('button', { name: 'Duyệt và đăng' }).click();
	await expect(approver.getByText('Đã đăng bài')).toBeVisible();
	await approver.goto(`${address}/versions`);
	await picture(approver, 'cac-lan-dang');
}

/** Documents, what follows from them, the year's programme and its figures, as an officer sees them. */
async function takeSpine(browser: Browser, office: RunningOffice): Promise<void> {
	const page = await openDesk(browser, office, 'officer');
	const year = new Date().getFullYear();
	const pages = [['documents', 'so-van-ban'], ['dissemination', 'quan-triet'], ['reviews', 'so-ket-tong-ket'], [`programme?year=${year}`, 'chuong-trinh'], [`programme?year=${year}&view=gantt`, 'tien-do'], ['programme/notices', 'thong-bao-ket-luan'], [`figures/tinh/${year}`, 'so-lieu']] as const;
	for (const [address, name] of pages) {
		await page.goto(`/desk/${address}`);
		await picture(page, name);
	}
	await page.goto('/desk/documents?search=08-CT');
	await page.getByRole('link', { name: '08-CT/TU', exact: true }).click();
	await page.waitForURL(/\/desk\/documents\/./);
	await picture(page, 'mot-van-ban');
}

/** What the administrator of the office looks after. */
async function takeAdministration(browser: Browser, office: RunningOffice): Promise<void> {
	const page = await openDesk(browser, office, chief);
	const pages = [['people', 'nguoi-va-quyen'], ['people/invite', 'moi-nguoi'], ['units', 'don-vi'], ['audit', 'nhat-ky'], ['permissions', 'toi-duoc-lam-gi'], ['delegations', 'uy-quyen'], ['my-data', 'du-lieu-cua-toi'], ['account', 'tai-khoan']] as const;
	for (const [address, name] of pages) {
		await page.goto(`/desk/${address}`);
		await picture(page, name);
	}
	await page.goto('/desk/units');
	await page.getByRole('link', { name: 'Ban Xây dựng Đảng Phường Bến Sao' }).first().click();
	await page.waitForURL(/\/desk\/units\/./);
	await picture(page, 'doi-cua-don-vi');
	await page.goto('/desk/backups');
	await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
	await expect(page.getByRole('table').or(page.getByText('Đã thử')).first()).toBeVisible(PATIENT);
	await page.reload();
	await picture(page, 'sao-luu');
}

ensureBuilt();
mkdirSync(values.out, { recursive: true });
const office = await startOffice();
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
try {
	const takes = { portal: takePortal, desk: takeDesk, spine: takeSpine, administration: takeAdministration };
	for (const [name, take] of Object.entries(takes)) if (!values.only || values.only === name) await take(browser, office);
} finally {
	await browser.close();
	await office.stop();
}
