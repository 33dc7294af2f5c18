import { expect, type Page } from '@playwright/test';

/** Pastes HTML at the cursor, as another program puts it on the clipboard. */
export async function pasteHtml(page: Page, selector: string, html: string): Promise<void> {
	await page.locator(selector).evaluate((element, words) => {
		const data = new DataTransfer();
		data.setData('text/html', words);
		data.setData('text/plain', words.replace(/<[^>]+>/g, ' '));
		element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
	}, html);
}

/** Waits until the desk says that everything is saved. */
export async function expectSaved(page: Page): Promise<void> {
	await expect(page.getByText(/^Đã lưu lúc \d\d:\d\d$/)).toBeVisible();
}

/** Begins an empty article with a title and answers its address. */
export async function beginArticle(page: Page, title: string): Promise<string> {
	await page.goto('/desk/articles/new');
	await page.getByRole('button', { name: 'Bắt đầu trang trống' }).click();
	await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/);
	await page.locator('.tiptap').waitFor();
	await page.getByLabel('Tiêu đề').fill(title);
	await expectSaved(page);
	return new URL(page.url()).pathname;
}
