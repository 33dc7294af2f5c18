import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { verifyBag } from '@nhipcau/archive';
import { chief, openDesk } from '../open-desk.ts';
import { startOffice, takeCookie, type RunningOffice } from '../start-office.ts';

const root = dirname(dirname(import.meta.dirname));
let office: RunningOffice;
test.beforeAll(async () => {
	test.setTimeout(180_000);
	office = await startOffice();
});
test.afterAll(() => office.stop());

const nhipcau = (...words: string[]) => promisify(execFile)(process.execPath, [join(root, 'bin', 'main.ts'), ...words], { cwd: root });

test('an administrator reads what was done, filters it, checks the chain and takes it away as CSV', async ({ browser }) => {
	const page = await openDesk(browser, office, chief);
	await page.getByRole('link', { name: 'Nhật ký' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Nhật ký' })).toBeVisible();
	await expect(page.getByRole('row').nth(5)).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

	await page.getByLabel('Việc', { exact: true }).selectOption({ label: 'Duyệt và đăng bài' });
	await page.getByRole('button', { name: 'Lọc', exact: true }).click();
	await expect(page).toHaveURL(/action=news\.publish_article/);
	await expect(page.getByRole('rowheader').first()).toBeVisible();
	for (const row of await page.getByRole('row').all()) await expect(row).toContainText(/Duyệt và đăng bài|Lúc/);

	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải về CSV' }).click()]);
	expect(download.suggestedFilename()).toMatch(/^nhat-ky-\d{4}-\d{2}-\d{2}\.csv$/);

	// Reading the page and the file is what the log says now of this administrator.
	await page.goto('/desk/audit?action=audit.export_log');
	await expect(page.getByRole('row')).toHaveCount(2);

	await page.getByRole('button', { name: 'Kiểm tra chuỗi' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Nhật ký nguyên vẹn' })).toBeVisible();
	await page.setViewportSize({ width: 360, height: 800 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	expect((await nhipcau('audit', 'verify', '--data', office.dataDir)).stdout).toContain('Nhật ký nguyên vẹn');
});

test('works without script, says a wrong day beside its field, and is closed to editors', async ({ browser }) => {
	const page = await openDesk(browser, office, chief, { javaScriptEnabled: false });
	await page.goto('/desk/audit?from=2026-03-02&to=2026-03-01');
	await expect(page.getByText('Ngày kết thúc sớm hơn ngày bắt đầu.')).toBeVisible();
	await page.goto('/desk/audit');
	await page.getByRole('button', { name: 'Kiểm tra chuỗi' }).click();
	await expect(page.getByText('Nhật ký nguyên vẹn').first()).toBeVisible();

	const editor = await takeCookie(office.origin, office.signIns.find(({ roles }) => !roles.includes('administrator'))!);
	for (const path of ['/desk/audit', '/desk/audit/export']) expect((await fetch(office.origin + path, { headers: { cookie: editor, accept: 'text/html' } })).status).toBe(403);
});

test('a published article is taken away as a package for an archive, at the desk and by the command', async ({ browser }, info) => {
	const page = await openDesk(browser, office, chief);
	const slug = /\/bai\/([a-z0-9-]+)/.exec(await (await fetch(`${office.origin}/feed.xml`)).text())![1]!;
	await page.goto('/desk/articles?state=published');
	await page.goto(`${await page.getByRole('table').getByRole('link').first().getAttribute('href')}/versions`);
	const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.getByRole('link', { name: 'Tải gói lưu trữ' }).click()]);
	expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+-\d+\.zip$/);

	const out = info.outputPath('bai.zip');
	await nhipcau('archive', 'article', slug, '--out', out, '--data', office.dataDir);
	expect((await nhipcau('archive', 'verify', out)).stdout).toContain('nguyên vẹn');
	expect(verifyBag(await readFile((await download.path())!)).problems).toEqual([]);
});
