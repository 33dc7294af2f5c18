import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readSheets, writeWorkbook } from '@nhipcau/spreadsheet';
import { openDesk } from '../open-desk.ts';
import { startOffice, type RunningOffice } from '../start-office.ts';

test.use({ actionTimeout: 15_000 });
let office: RunningOffice;
test.beforeAll(async () => {
	test.setTimeout(180_000);
	office = await startOffice();
});
test.afterAll(() => office.stop());

const press = 'Phòng Tuyên truyền, Báo chí';
const science = 'Phòng Khoa giáo, Văn hóa';
const now = new Date(Date.now() + 7 * 3_600_000);
const year = now.getUTCFullYear();
const today = now.toISOString().slice(0, 10);

async function expectFine(page: Page): Promise<void> {
	for (const width of [1280, 360]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	}
	await page.setViewportSize({ width: 1280, height: 900 });
}

test('a programme comes from Excel, is worked through, carried over and written in the layout it came in', async ({ browser }) => {
	test.setTimeout(240_000);
	const page = await openDesk(browser, office, 'officer');
	await page.getByRole('link', { name: 'Chương trình công tác' }).click();
	await page.getByRole('link', { name: 'Nhập từ Excel' }).click();
	await expectFine(page);
	const heads = ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Phối hợp', 'Sản phẩm', 'Thời gian hoàn thành'];
	const rows = [
		['', 'Quý IV', '', '', '', ''], ['1', 'Việc nhập một', press, science, 'Báo cáo', ''], ['2', 'Việc nhập hai', science, '', '', `31/12/${year}`],
		['3', 'Việc hai chủ trì', `${press}; ${science}`, '', '', 'tháng 12'], ['4', 'Việc sai ngày', press, '', '', '31/4'],
		['5', 'Mỗi đảng viên chia sẻ ít nhất 5 bài trên Facebook', press, '', '', 'tháng 12'],
	];
	const bytes = await writeWorkbook([{ name: 'CT', title: 'CHƯƠNG TRÌNH', columns: heads.map((label) => ({ label })), rows }]);
	await page.locator('#file').setInputFiles({ name: 'ct.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(bytes) });
	await page.getByRole('button', { name: 'Đọc bảng' }).click();
	await expect(page.getByText('2 nhiệm vụ sẽ được thêm, 0 dòng đã có, 3 dòng bị bỏ qua.')).toBeVisible();
	await expect(page.getByText('mỗi nhiệm vụ chỉ có một đơn vị chủ trì', { exact: false })).toBeVisible();
	await expect(page.getByText('không nhận nhiệm vụ hay chỉ tiêu yêu cầu', { exact: false })).toBeVisible();
	await expectFine(page);
	await page.getByRole('button', { name: 'Nhập 2 nhiệm vụ' }).click();
	await expect(page.getByText('Đã nhập 2 nhiệm vụ', { exact: false })).toBeVisible();

	await page.goto('/desk/programme?search=viec+nhap');
	await page.getByRole('link', { name: 'Việc nhập một' }).click();
	await page.locator('summary', { hasText: 'Ghi tiến độ' }).click();
	await page.locator('#note-words').fill('Đã gửi công văn lấy số liệu.');
	await page.getByRole('button', { name: 'Ghi tiến độ' }).click();
	await expect(page.getByText('Đã ghi tiến độ.')).toBeVisible();
	await page.locator('summary', { hasText: 'Hoàn thành' }).click();
	await page.getByRole('button', { name: 'Hoàn thành' }).click();
	await page.locator('#finish-words').fill('Báo cáo số 15-BC');
	await page.getByRole('button', { name: 'Hoàn thành' }).click();
	await expect(page.getByText('Đã ghi nhận hoàn thành.')).toBeVisible();
	await expectFine(page);

	await page.goto('/desk/programme?search=viec+nhap+hai');
	await page.getByLabel('Chọn: Việc nhập hai').check();
	await page.getByRole('button', { name: 'Chuyển sang quý sau' }).click();
	await expect(page.getByText('Đã chuyển 1 nhiệm vụ sang quý sau.')).toBeVisible();
	await page.goto(`/desk/programme?year=${year + 1}&search=viec+nhap+hai`);
	await page.getByRole('link', { name: 'Việc nhập hai' }).click();
	await expect(page.getByText('Chuyển tiếp từ', { exact: false })).toBeVisible();

	await page.goto('/desk/programme');
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Xuất Excel' }).click()]);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
	const [sheet] = await readSheets(Buffer.concat(chunks));
	expect(sheet!.rows[1]!.slice(0, 3)).toEqual(['Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp']);
	expect(sheet!.rows.find(([content]) => content === 'Việc nhập một')).toContain('Hoàn thành đúng hạn');
});

test('each way of looking stands without script, at 1280 and 360 px', async ({ browser }) => {
	const page = await openDesk(browser, office, 'approver');
	for (const view of ['table', 'board', 'gantt', 'calendar', 'charts']) {
		await page.goto(`/desk/programme?view=${view}&quarter=4`);
		await expectFine(page);
	}
	const plain = await openDesk(browser, office, 'approver', { javaScriptEnabled: false });
	await plain.goto('/desk/programme?view=gantt');
	await expect(plain.getByRole('link', { name: /Tổ chức Hội thi Báo cáo viên/ })).toBeVisible();
	await plain.goto('/desk/programme?state=overdue');
	await expect(plain.getByRole('table').getByText('Quá hạn').first()).toBeVisible();
	// The approver agrees to the later deadline that the demo office asks for.
	await plain.goto('/desk/programme?search=kiem+tra+viec+thuc+hien');
	await plain.getByRole('link', { name: /Kiểm tra việc thực hiện/ }).click();
	await plain.getByRole('button', { name: 'Đồng ý', exact: true }).click();
	await expect(plain.getByText('Đã trả lời đề nghị gia hạn.')).toBeVisible();
});

test('a notice of twelve clauses is pasted, confirmed clause by clause and seen to its end', async ({ browser }) => {
	test.setTimeout(240_000);
	const page = await openDesk(browser, office, 'officer');
	await page.goto('/desk/programme/notices');
	const body = ['Thường trực kết luận:', ...Array.from({ length: 11 }, (_, index) => `${index + 1}. Giao ${index % 2 ? science : press} chủ trì tham mưu kế hoạch số ${index + 1}, hoàn thành trước ngày ${10 + index}/12/${year + 1}.`), '12. Các đơn vị tiếp tục thực hiện.', 'Nơi nhận:', '- Như trên'].join('\n');
	await page.getByLabel('Tên thông báo').fill('Kết luận mười hai khoản');
	await page.locator('#body').fill(body);
	await page.getByRole('button', { name: 'Tách thành khoản' }).click();
	await expect(page.getByText('0/12 khoản đã xong, 0 quá hạn, 0 đang làm, 12 chưa giao')).toBeVisible();
	await expectFine(page);
	for (let left = 11; left > 0; left--) {
		await page.locator('summary', { hasText: 'Giao nhiệm vụ' }).first().click();
		await page.locator('details[open]').getByRole('button', { name: 'Giao nhiệm vụ' }).click();
		await expect(page.getByText(`${12 - left} đang làm, ${left} chưa giao`, { exact: false })).toBeVisible();
	}
	await page.getByRole('button', { name: 'Không cần giao' }).click();
	await expect(page.getByText('0/11 khoản đã xong, 0 quá hạn, 11 đang làm, 0 chưa giao')).toBeVisible();
	const address = page.url();
	for (let done = 1; done <= 11; done++) {
		await page.goto(address);
		await page.locator('li', { hasText: `kế hoạch số ${done},` }).getByRole('link').click();
		await page.locator('summary', { hasText: 'Hoàn thành' }).click();
		await page.locator('#finish-words').fill('Đã trình.');
		await page.locator('#finish-day').fill(today);
		await page.getByRole('button', { name: 'Hoàn thành' }).click();
		await expect(page.getByText('Đã ghi nhận hoàn thành.')).toBeVisible();
	}
	await page.goto(address);
	await expect(page.getByText('11/11 khoản đã xong', { exact: false })).toBeVisible();
});
