import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { chief, openDesk } from '../open-desk.ts';
import { startOffice, type RunningOffice } from '../start-office.ts';

const root = dirname(dirname(import.meta.dirname));
const nhipcau = (...words: string[]) => execFileSync(process.execPath, [join(root, 'bin', 'main.ts'), ...words], { cwd: root, encoding: 'utf8' });

let folder: string;
let office: RunningOffice;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
	test.setTimeout(180_000);
	folder = await mkdtemp(join(tmpdir(), 'nhipcau-e2e-backups-'));
	nhipcau('backup', 'new-key', '--out', join(folder, 'key'));
	office = await startOffice({ env: async () => ({ BACKUP_DIR: join(folder, 'backups'), BACKUP_KEY_FILE: join(folder, 'key') }) });
});
test.afterAll(async () => {
	await office?.stop();
	await rm(folder, { recursive: true, force: true });
});

test('an administrator makes a backup, sees it found whole, and takes it elsewhere', async ({ browser }) => {
	test.setTimeout(180_000);
	const page = await openDesk(browser, office, chief);
	await page.getByRole('link', { name: 'Sao lưu' }).click();
	await expect(page.getByText('Chưa có bản sao lưu nào.', { exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
	await expect(page.getByText('Đã giao việc sao lưu.')).toBeVisible();
	await expect(page.getByText(/Nguyên vẹn, thử ngày/)).toBeVisible({ timeout: 120_000 });
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /Tải về bản/ }).click()]);
	const path = join(folder, 'downloaded.backup');
	await download.saveAs(path);
	expect((await readFile(path)).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
	expect(nhipcau('backup', 'verify', path, '--key-file', join(folder, 'key'))).toContain('nguyên vẹn');
});

test('the plan is changed, a trial asked for and a backup removed, without JavaScript', async ({ browser }) => {
	test.setTimeout(180_000);
	const page = await openDesk(browser, office, chief, { javaScriptEnabled: false });
	await page.goto('/desk/backups');
	await page.getByLabel('Vào lúc').selectOption('5');
	await page.getByLabel('Số ngày giữ lại').fill('0');
	await page.getByRole('button', { name: 'Lưu lịch' }).click();
	await expect(page.getByRole('alert')).toContainText('Số bản giữ lại là một số nguyên');
	await expect(page.getByLabel('Vào lúc')).toHaveValue('5');
	await page.getByLabel('Số ngày giữ lại').fill('10');
	await page.getByRole('button', { name: 'Lưu lịch' }).click();
	await expect(page.getByText('Đã lưu lịch sao lưu.')).toBeVisible();
	await expect(page.getByText(/Lần sao lưu tiếp theo: 05:00/)).toBeVisible();

	await page.getByRole('button', { name: /Kiểm tra bản/ }).click();
	await expect(page.getByText('Đã giao việc kiểm tra.')).toBeVisible();
	await expect(async () => {
		await page.goto('/desk/backups');
		await expect(page.getByRole('progressbar')).toHaveCount(0);
	}).toPass({ timeout: 120_000 });

	await page.locator('summary').filter({ hasText: 'Xóa' }).click();
	// The browser itself asks for the tick.
	await page.getByRole('button', { name: /^Xóa bản/ }).click();
	expect(await page.getByLabel('Xóa hẳn bản này').evaluate((box: HTMLInputElement) => box.validity.valueMissing)).toBe(true);
	await page.getByLabel('Xóa hẳn bản này').check();
	await page.getByRole('button', { name: /^Xóa bản/ }).click();
	await expect(page.getByText('Đã xóa bản sao lưu.')).toBeVisible();
	await expect(page.getByText('Chưa có bản sao lưu nào.', { exact: true })).toBeVisible();
});

test('an editor has no way there', async ({ browser }) => {
	const page = await openDesk(browser, office, 'editor');
	await expect(page.getByRole('link', { name: 'Sao lưu' })).toHaveCount(0);
	expect((await page.goto('/desk/backups'))!.status()).toBe(403);
});

for (const width of [360, 1280]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`is accessible and fits ${width} px, ${colorScheme}`, async ({ browser }) => {
			test.setTimeout(120_000);
			const page = await openDesk(browser, office, chief);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 900 });
			await page.goto('/desk/backups');
			if ((await page.getByText(/Nguyên vẹn/).count()) === 0) {
				await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
				await expect(page.getByText(/Nguyên vẹn/)).toBeVisible({ timeout: 90_000 });
			}
			await page.locator('summary').filter({ hasText: 'Xóa' }).click();
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
			const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
			expect(content).toBeLessThanOrEqual(room!);
		});
	}
}
