import { expect, test, type Page } from '@playwright/test';
import { startOffice, type RunningOffice } from '../start-office.ts';
import { expectSaved, pasteHtml } from './desk.ts';
import { openDesk } from '../open-desk.ts';

let office: RunningOffice;

test.beforeAll(async () => {
	test.setTimeout(180_000);
	office = await startOffice();
});
test.afterAll(() => office.stop());

const title = 'Sen Hồng mở 12 lớp truyền thông bảo hiểm y tế';
const pasted = `
	<h1>${title}</h1>
	<p>Trong tháng 10/2026, xã Sen Hồng mở 12 lớp truyền thông với trên 640 lượt người dự<a href="#_ftn1">[1]</a>.</p>
	<h2>Kết quả</h2>
	<table><tr><th>Ấp</th><th>Số lớp</th></tr><tr><td>Ấp Vàm</td><td>7</td></tr><tr><td>Ấp Chợ</td><td>5</td></tr></table>
	<blockquote><p>“Nghe tận nhà thì mới hỏi được cặn kẽ”, một người dân nói.</p></blockquote>
	<ul><li>Phát 1.200 tờ gấp</li><li>Giải đáp 85 câu hỏi</li></ul>
	<div style="mso-element:footnote-list"><div id="ftn1"><p><a href="#_ftnref1">[1]</a> Theo báo cáo của Ủy ban nhân dân xã.</p></div></div>`;

const quick = ['Trang web tải về', 'Đồ họa thông tin', 'Tệp PDF', 'Tệp Word'];
const slow = ['Bản tin phát thanh', 'Video', 'Sách điện tử'];

async function takeIn(page: Page): Promise<string> {
	await page.goto('/desk/articles/new');
	await pasteHtml(page, '[contenteditable]', pasted);
	await page.getByRole('button', { name: 'Đưa vào bài' }).click();
	const open = page.getByRole('link', { name: 'Mở bài để sửa' });
	await expect(open.or(page.locator('.tiptap'))).toBeVisible({ timeout: 30_000 });
	if (await open.isVisible()) await open.click();
	await page.locator('.tiptap').waitFor();
	return new URL(page.url()).pathname;
}

test('a text goes from the clipboard to the reader', async ({ browser }) => {
	test.setTimeout(300_000);
	const editor = await openDesk(browser, office, 'editor');
	const address = await takeIn(editor);

	await test.step('nothing of the text is lost', async () => {
		const text = editor.locator('.tiptap');
		await expect(text.locator('table tr')).toHaveCount(3);
		await expect(text.locator('th')).toHaveText(['Ấp', 'Số lớp']);
		await expect(text.locator('blockquote')).toContainText('cặn kẽ');
		await expect(text.locator('li')).toHaveCount(2);
		await expect(text.locator('.footnote')).toHaveAttribute('title', 'Theo báo cáo của Ủy ban nhân dân xã.');
	});

	await test.step('it is edited with tools and keys', async () => {
		await editor.getByLabel('Tiêu đề').fill(title);
		await editor.getByLabel('Đoạn mở đầu (sapo)').fill('Mười hai lớp, 640 lượt người và 85 câu hỏi được giải đáp tại chỗ.');
		await editor.locator('.tiptap li').last().click();
		await editor.keyboard.press('End');
		await editor.keyboard.press('Enter');
		await editor.keyboard.type('Cấp 96 thẻ mới');
		await editor.locator('.tiptap td').last().click();
		await editor.getByRole('button', { name: 'Thêm hàng dưới' }).click();
		await expect(editor.locator('.tiptap tr')).toHaveCount(4);
		await editor.getByRole('button', { name: 'Hoàn tác' }).click();
		await expect(editor.locator('.tiptap tr')).toHaveCount(3);
		await editor.getByLabel('Chuyên mục').selectOption({ label: 'An sinh xã hội' });
		await editor.getByLabel('Không dùng trí tuệ nhân tạo').check();
		await editor.getByLabel('Tác giả').fill('Thảo Vy');
		await editor.keyboard.press('Control+s');
		await expectSaved(editor);
	});

	await test.step('the text survives a reload', async () => {
		await editor.reload();
		await expect(editor.locator('.tiptap li')).toHaveText(['Phát 1.200 tờ gấp', 'Giải đáp 85 câu hỏi', 'Cấp 96 thẻ mới']);
	});

	await test.step('the script is read as it will be said', async () => {
		await editor.getByRole('link', { name: 'Lời đọc' }).click();
		await expect(editor.getByText('sáu trăm bốn mươi lượt người', { exact: false }).first()).toBeVisible({ timeout: 30_000 });
	});

	await test.step('editions are made with live progress', async () => {
		await editor.getByRole('link', { name: 'Dạng thể hiện' }).first().click();
		for (const form of slow) await editor.getByRole('checkbox', { name: form }).uncheck();
		await editor.getByRole('button', { name: 'Tạo 4 dạng đã chọn' }).click();
		for (const form of quick) {
			await expect(editor.getByRole('article', { name: form }).getByRole('status')).toContainText('Đã xong', { timeout: 180_000 });
		}
	});

	await test.step('it is submitted', async () => {
		await editor.getByRole('link', { name: 'Xem và duyệt' }).click();
		await editor.getByRole('button', { name: 'Trình duyệt' }).click();
		await expect(editor.getByText('Bài đang chờ người duyệt.')).toBeVisible();
	});

	const approver = await openDesk(browser, office, 'approver');
	await test.step('the approver sees exactly what will be published, and publishes', async () => {
		await approver.getByRole('link', { name: title }).click();
		const page = approver.getByRole('article', { name: 'Trang bài viết như bạn đọc sẽ thấy' });
		await expect(page).toContainText('Cấp 96 thẻ mới');
		await expect(page.locator('table')).toBeVisible();
		await expect(approver.getByRole('heading', { name: /số liệu, ngày tháng, ký hiệu/ })).toBeVisible();
		await approver.getByRole('button', { name: 'Duyệt và đăng' }).click();
		await expect(approver.getByText('Đã đăng bài')).toBeVisible();
	});

	await test.step('the reader finds it', async () => {
		const reader = await (await browser.newContext({ baseURL: office.origin, locale: 'vi-VN', javaScriptEnabled: false })).newPage();
		await reader.goto('/');
		await reader.getByRole('link', { name: title }).first().click();
		await expect(reader.getByRole('heading', { level: 1 })).toHaveText(title);
		await expect(reader.locator('article').first()).toContainText('Theo báo cáo của Ủy ban nhân dân xã');
		await expect(reader.getByRole('link', { name: /PDF/ }).first()).toBeVisible();
	});

	await test.step('a changed text must be looked at again', async () => {
		await editor.goto(address);
		await editor.getByRole('button', { name: 'Sửa bài' }).click();
		await editor.getByLabel('Đoạn mở đầu (sapo)').fill('Mười hai lớp, 640 lượt người.');
		await editor.getByRole('link', { name: 'Xem và duyệt' }).click();
		await editor.getByRole('button', { name: 'Trình duyệt' }).click();
		await expect(editor.getByText('Bài đang chờ người duyệt.')).toBeVisible();
		await approver.goto(`${address}/review`);
		const publish = approver.getByRole('button', { name: 'Duyệt và đăng' });
		await expect(publish).toBeEnabled({ timeout: 120_000 });
		// While the approver looks, the writer takes it back and submits another text.
		await editor.goto(address);
		await editor.getByRole('button', { name: 'Rút lại để sửa' }).click();
		await editor.getByLabel('Đoạn mở đầu (sapo)').fill('Mười hai lớp, 640 lượt người, 85 câu hỏi.');
		await editor.getByRole('link', { name: 'Xem và duyệt' }).click();
		await editor.getByRole('button', { name: 'Trình duyệt' }).click();
		await expect(editor.getByText('Bài đang chờ người duyệt.')).toBeVisible();
		await expect(editor.getByText('Đã xong')).toHaveCount(4, { timeout: 120_000 });
		await publish.click();
		await expect(approver.getByText('Nội dung hoặc tệp đã thay đổi so với bản xem trước.', { exact: false })).toBeVisible();
		await expect(approver.getByText('Mười hai lớp, 640 lượt người, 85 câu hỏi.')).toBeVisible();
		await publish.click();
		await expect(approver.getByText('Đã đăng bài')).toBeVisible();
	});

	await test.step('it is withdrawn in the open', async () => {
		await approver.goto(`${address}/review`);
		await approver.getByRole('button', { name: 'Gỡ bài' }).first().click();
		await approver.getByLabel('Lý do gỡ bài').fill('Số liệu cần kiểm tra lại.');
		await approver.getByRole('dialog').getByRole('button', { name: 'Gỡ bài' }).click();
		await expect(approver.getByText('Bài đã gỡ khỏi cổng thông tin.')).toBeVisible();
	});
});
