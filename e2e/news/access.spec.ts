import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { startOffice, type RunningOffice } from '../start-office.ts';
import { openDesk } from './desk.ts';

let office: RunningOffice;

test.beforeAll(async () => {
	test.setTimeout(180_000);
	office = await startOffice();
});
test.afterAll(() => office.stop());

async function expectNoViolations(page: Page, name: string): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`), name).toEqual([]);
}

for (const width of [360, 1280]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`every page of the desk is accessible and fits ${width} px, ${colorScheme}`, async ({ browser }) => {
			const page = await openDesk(browser, office, 'administrator,editor,approver');
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 900 });
			await page.goto('/desk/articles?state=submitted');
			const href = await page.locator('main li a, tbody a').first().getAttribute('href');
			await page.goto('/desk/articles?state=draft');
			const draft = await page.locator('main li a, tbody a').first().getAttribute('href');
			const places = ['/desk', '/desk/articles', '/desk/articles?search=khong-co-bai-nao', '/desk/articles/new', draft!, `${draft!}?check`, `${draft!}/script`, ...['', '/script', '/editions', '/review', '/versions'].map((step) => href! + step)];
			for (const place of places) {
				await page.goto(place);
				await page.waitForLoadState('networkidle');
				await expectNoViolations(page, place);
				const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
				expect(content, place).toBeLessThanOrEqual(room!);
			}
		});
	}
}
