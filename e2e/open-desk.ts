import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import type { RunningOffice, SignIn } from './start-office.ts';

/** The roles of the demo office's administrator, who holds them all. */
export const chief = 'administrator,editor,officer,approver';

/** A page at the desk, signed in as a person of a demo office by the roles they hold, joined by commas, in a browser context of its own. */
export function openDesk(browser: Browser, office: RunningOffice, roles: string, options?: BrowserContextOptions): Promise<Page> {
	return signIn(browser, office, office.signIns.find((one) => one.roles.join() === roles)!, options);
}

/** The same with an address and a password. */
export async function signIn(browser: Browser, { origin }: Pick<RunningOffice, 'origin'>, { email, password }: Pick<SignIn, 'email' | 'password'>, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({ locale: 'vi-VN', baseURL: origin, viewport: { width: 1280, height: 900 }, ...options });
	const page = await context.newPage();
	await page.goto('/sign-in');
	await page.getByLabel('Thư điện tử').fill(email);
	await page.getByLabel('Mật khẩu').fill(password);
	await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
	await page.waitForURL('**/desk');
	return page;
}
