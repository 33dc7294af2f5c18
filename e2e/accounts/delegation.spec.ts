import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
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

const allowed = (page: Page) => page.getByRole('table', { name: 'Được làm' });

test('an approver lends the role, without JavaScript; the editor may approve on their behalf and sees why', async ({ browser }) => {
	const approver = await openDesk(browser, office, 'approver', { javaScriptEnabled: false });
	await approver.goto('/desk/delegations');
	await expect(approver.getByLabel(/Người phê duyệt ·/)).toBeChecked();
	await approver.getByRole('button', { name: 'Ủy quyền', exact: true }).click();
	await expect(approver.getByRole('alert')).toContainText('Hãy chọn người được ủy quyền');
	await approver.getByLabel('Người được ủy quyền').selectOption({ label: 'Lê Thị Hạnh (bien-tap@song-tien.example)' });
	await approver.getByRole('button', { name: 'Ủy quyền', exact: true }).click();
	await expect(approver.getByRole('status')).toContainText('Đã ủy quyền.');

	const editor = await openDesk(browser, office, 'editor');
	await editor.getByRole('link', { name: 'Quyền và dữ liệu của tôi' }).click();
	const approval = allowed(editor).getByRole('row').filter({ hasText: 'Duyệt đăng, trả lại và gỡ bài' });
	await expect(approval).toContainText('thay Trần Quốc Bảo');
	await expect(approval).toContainText('sắp hết hạn');
	await editor.goto('/desk/delegations');
	await expect(editor.getByRole('region', { name: 'Được người khác ủy quyền' })).toContainText('thay Trần Quốc Bảo');
	// What is lent goes no further: only one's own role can be chosen.
	await expect(editor.getByRole('checkbox')).toHaveCount(1);
});

test('an administrator sees what the editor may do at a unit and on a day', async ({ browser }) => {
	const page = await openDesk(browser, office, chief);
	await page.goto('/desk/people');
	await page.getByRole('link', { name: 'Lê Thị Hạnh' }).click();
	await page.getByRole('link', { name: 'Xem được làm những gì' }).click();
	await expect(allowed(page)).toContainText('thay Trần Quốc Bảo');
	await page.getByLabel('Vào ngày').fill('2099-01-01');
	await page.getByLabel('Ở đơn vị').selectOption({ index: 1 });
	await page.getByRole('button', { name: 'Xem' }).click();
	await expect(page).toHaveURL(/day=2099-01-01/);
	await expect(allowed(page)).toContainText('Soạn, sửa và trình bài');
	await expect(allowed(page)).not.toContainText('thay Trần Quốc Bảo');
	await expect(page.getByRole('listitem').filter({ hasText: 'Duyệt đăng, trả lại và gỡ bài' })).toBeVisible();
});

for (const width of [360, 1280]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`is accessible and fits ${width} px, ${colorScheme}`, async ({ browser }) => {
			const page = await openDesk(browser, office, chief);
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 900 });
			await page.goto('/desk/people');
			const person = await page.getByRole('link', { name: 'Lê Thị Hạnh' }).getAttribute('href');
			for (const place of ['/desk/permissions', '/desk/delegations', `${person}/permissions`]) {
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

test('the approver takes the role back, and the editor approves no more', async ({ browser }) => {
	const approver = await openDesk(browser, office, 'approver');
	await approver.goto('/desk/delegations');
	await approver.getByRole('button', { name: 'Thu hồi ủy quyền vai trò Người phê duyệt cho Lê Thị Hạnh' }).click();
	await expect(approver.getByRole('status')).toContainText('Ủy quyền đã kết thúc.');
	const editor = await openDesk(browser, office, 'editor');
	await editor.goto('/desk/permissions');
	await expect(allowed(editor)).not.toContainText('Duyệt đăng');
});
