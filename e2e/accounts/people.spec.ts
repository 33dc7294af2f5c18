import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { signIn } from '../open-desk.ts';
import { startOffice, type RunningOffice } from '../start-office.ts';

const root = dirname(dirname(import.meta.dirname));
const officeName = 'Ban Tuyên giáo và Dân vận Tỉnh ủy Sông Ngân';
const administrator = { email: 'quan-tri@song-ngan.example', password: '' };
const editor = { name: 'Lê Thị Hạnh', email: 'bien-tap@song-ngan.example', password: '' };

/** A real office: no demo data, set up by the command while its server runs. */
let office: RunningOffice;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
	test.setTimeout(180_000);
	office = await startOffice({ demo: false });
	const words = ['init', '--data', office.dataDir, '--office', officeName, '--name', 'Nguyễn Minh Khôi', '--email', administrator.email];
	const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'bin', 'main.ts'), ...words], { cwd: root });
	administrator.password = /[a-z2-9]{5}(?:-[a-z2-9]{5}){2}/.exec(stdout)![0];
});
test.afterAll(() => office.stop());

/** The password that a page shows once; it must not stand in the address. */
async function readPassword(page: Page): Promise<string> {
	const shown = page.getByRole('status').locator('code');
	const password = await shown.innerText();
	await expect(shown).toBeInViewport();
	expect(password).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){2}$/);
	expect(page.url()).not.toContain(password);
	return password;
}

test('an administrator adds an editor, who signs in with the password shown once and reaches the desk', async ({ browser }) => {
	const page = await signIn(browser, office, administrator);
	await page.getByRole('link', { name: 'Người và quyền' }).click();
	await expect(page.getByText('Mới có một người')).toBeVisible();
	await page.getByRole('link', { name: 'Thêm người' }).click();
	await page.getByLabel('Họ và tên').fill(editor.name);
	await page.getByLabel('Thư điện tử').fill(administrator.email);
	await page.getByLabel('Biên tập viên').check();
	await page.getByRole('button', { name: 'Thêm người' }).click();
	const summary = page.getByRole('alert');
	await expect(summary).toContainText('đã có tài khoản');
	await expect(summary).toBeFocused();
	await expect(page.getByLabel('Biên tập viên')).toBeChecked();

	await page.getByLabel('Thư điện tử').fill(editor.email);
	await page.getByRole('button', { name: 'Thêm người' }).click();
	await expect(page.getByText(`Đã thêm ${editor.name}`)).toBeVisible();
	editor.password = await readPassword(page);

	const desk = await signIn(browser, office, editor);
	await expect(desk.getByRole('link', { name: 'Viết bài mới' }).first()).toBeVisible();
	await expect(desk.getByRole('link', { name: 'Người và quyền' })).toHaveCount(0);
	expect((await desk.goto('/desk/people'))!.status()).toBe(403);
	const refused = await desk.goto('/desk/people/new');
	expect(refused!.status()).toBe(403);
	await expect(desk.getByRole('heading', { level: 1, name: 'Không có quyền xem' })).toBeVisible();
	expect(await desk.evaluate(() => getComputedStyle(document.querySelector('h1')!).fontFamily)).toContain('Noto Serif');
	await desk.getByRole('main').getByRole('link', { name: 'Bàn làm việc' }).click();
	await desk.waitForURL('**/desk');
	expect((await desk.goto('/desk/office'))!.status()).toBe(403);
});

test('gives and takes a role and resets a password, without JavaScript', async ({ browser }) => {
	const page = await signIn(browser, office, administrator, { javaScriptEnabled: false });
	await page.goto('/desk/people');
	await page.getByRole('link', { name: editor.name }).click();
	const address = page.url();
	await page.getByRole('combobox', { name: 'Vai trò' }).selectOption({ label: 'Người phê duyệt' });
	await page.getByRole('button', { name: 'Giao vai trò', exact: true }).click();
	await expect(page.getByText('Đã giao vai trò.')).toBeVisible();
	await page.getByRole('combobox', { name: 'Vai trò' }).selectOption({ label: 'Người phê duyệt' });
	await page.getByRole('button', { name: 'Giao vai trò', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('đã có vai trò đó');
	await page.getByRole('button', { name: /Thôi giao vai trò Người phê duyệt/ }).click();
	await expect(page.getByText('Đã thôi giao vai trò.')).toBeVisible();
	await expect(page.getByRole('button', { name: /Thôi giao/ })).toHaveCount(1);

	await page.goto(address);
	await page.getByLabel(`Đặt lại mật khẩu của ${editor.name}`).check();
	await page.getByRole('button', { name: 'Đặt lại mật khẩu', exact: true }).click();
	const renewed = await readPassword(page);
	expect(renewed).not.toBe(editor.password);
	await page.goto(address);
	await expect(page.locator('body')).not.toContainText(renewed);
	await signIn(browser, office, { ...editor, password: renewed });
});

test('keeps the new password in sight where administrators reset their own', async ({ browser }) => {
	const page = await signIn(browser, office, administrator);
	await page.goto('/desk/people');
	await page.getByRole('link', { name: 'Nguyễn Minh Khôi', exact: true }).click();
	await expect(page.getByRole('button', { name: /Thôi giao vai trò Quản trị viên/ })).toHaveCount(0);
	await page.getByLabel('Đặt lại mật khẩu của Nguyễn Minh Khôi').check();
	await page.getByRole('button', { name: 'Đặt lại mật khẩu', exact: true }).click();
	administrator.password = await readPassword(page);
	await page.goto('/desk');
	await page.waitForURL('**/sign-in?*');
	await signIn(browser, office, administrator);
});

test('declares the office for the foot of the public pages', async ({ browser }) => {
	const page = await signIn(browser, office, administrator);
	await page.getByRole('link', { name: 'Thông tin cơ quan' }).click();
	await expect(page.getByText('Còn 6 mục chưa khai báo')).toBeVisible();
	const lines = { 'Cơ quan chủ quản': 'Tỉnh ủy Sông Ngân', 'Người chịu trách nhiệm nội dung': 'Trần Quốc Bảo, Phó Trưởng ban', 'Giấy phép': 'Trang nội bộ, không cần giấy phép', 'Địa chỉ trụ sở': 'Số 12 đường Bờ Kè', 'Thư điện tử': 'toa-soan@song-ngan.example' };
	for (const [label, words] of Object.entries(lines)) await page.getByLabel(label).fill(words);
	await page.getByLabel('Điện thoại').fill('gọi giờ hành chính');
	await page.getByRole('button', { name: 'Lưu thông tin' }).click();
	await page.getByRole('alert').getByRole('link').click();
	await expect(page.getByLabel('Điện thoại')).toBeFocused();
	await page.getByLabel('Điện thoại').fill('0299 000 0012');
	await page.getByRole('button', { name: 'Lưu thông tin' }).click();
	await expect(page.getByText('Đã khai báo đủ')).toBeInViewport();

	await page.goto('/');
	const foot = page.getByRole('contentinfo');
	for (const words of [officeName, ...Object.values(lines), '0299 000 0012']) await expect(foot).toContainText(words);
});

for (const width of [360, 1280]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`is accessible and fits ${width} px, ${colorScheme}`, async ({ browser }) => {
			const page = await signIn(browser, office, administrator);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 900 });
			await page.goto('/desk/people');
			const person = await page.getByRole('link', { name: editor.name }).getAttribute('href');
			for (const place of ['/desk/people', '/desk/people/new', person!, '/desk/office']) {
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
