import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { startIdentityProvider, type RunningProvider } from '../../src/modules/accounts/sign-in/identity-provider.fixture.ts';
import { signIn } from '../open-desk.ts';
import { startOffice, type RunningOffice, type SignIn } from '../start-office.ts';

const phone = { width: 360, height: 740 };
const invited = { name: 'Lê Thị Hồng Hạnh', email: 'hong-hanh@song-tien.example', password: 'cầu khỉ đèn dầu trâu vàng' };

let office: RunningOffice;
let provider: RunningProvider;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
	test.setTimeout(180_000);
	office = await startOffice({
		env: async (origin) => {
			provider = await startIdentityProvider(`${origin}/sign-in/office/return`);
			return { OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: provider.clientId, OIDC_CLIENT_SECRET: provider.clientSecret };
		},
	});
});
test.afterAll(async () => {
	await office.stop();
	await provider.stop();
});

const holder = (role: string) => office.signIns.find(({ roles }) => roles.includes(role) && (role === 'administrator' || roles.length === 1))!;

async function open(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
	const context = await browser.newContext({ locale: 'vi-VN', baseURL: office.origin, viewport: { width: 1280, height: 900 }, ...options });
	return context.newPage();
}

async function givePassword(page: Page, { email, password }: Pick<SignIn, 'email' | 'password'>): Promise<void> {
	await page.goto('/sign-in');
	await page.getByLabel('Thư điện tử').fill(email);
	await page.getByLabel('Mật khẩu').fill(password);
	await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

async function signOut(page: Page): Promise<void> {
	await page.goto('/desk');
	const menu = page.getByRole('button', { name: 'Danh mục' });
	if (await menu.isVisible()) await menu.click();
	await page.getByRole('button', { name: 'Đăng xuất' }).click();
	await page.waitForURL(`${office.origin}/`);
}

/** A security chip of the browser's own, as a phone has one: it asks for a finger, and gets it. */
async function addChip(page: Page): Promise<void> {
	const client = await page.context().newCDPSession(page);
	await client.send('WebAuthn.enable');
	await client.send('WebAuthn.addVirtualAuthenticator', {
		options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
	});
}

const codeFor = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate();

/** Fills in the form of an invitation and answers its link, shown once. */
async function invite(page: Page, { name, email }: { name: string; email: string }, role = 'Biên tập viên'): Promise<string> {
	await page.goto('/desk/people');
	await page.getByRole('link', { name: 'Mời người' }).click();
	await page.getByLabel('Họ và tên').fill(name);
	await page.getByLabel('Thư điện tử').fill(email);
	await page.getByLabel(role).check();
	await page.getByRole('button', { name: 'Mời người' }).click();
	await expect(page.getByText(`Đã mời ${name}`)).toBeVisible();
	const link = await page.getByRole('status').locator('code').innerText();
	await expect(page.getByLabel('Lời nhắn gửi kèm')).toHaveValue(new RegExp(`${name},[\\s\\S]*${link}`));
	return link;
}

async function expectSound(page: Page, place: string): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`), place).toEqual([]);
	const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
	expect(content, place).toBeLessThanOrEqual(room!);
}

test('an administrator invites a person, who takes the account on a phone without script', async ({ browser }) => {
	const desk = await signIn(browser, office, holder('administrator'));
	const first = await invite(desk, invited);
	await desk.goto('/desk/people');
	await expect(desk.locator('body')).not.toContainText(first);
	await desk.getByRole('button', { name: `Gia hạn lời mời ${invited.name}` }).click();
	const link = await desk.getByRole('status').locator('code').innerText();
	expect(link).not.toBe(first);

	const page = await open(browser, { viewport: phone, javaScriptEnabled: false });
	expect((await page.goto(first))!.status()).toBe(404);
	await expect(page.getByText('Hãy mở liên kết mới nhất')).toBeVisible();
	await page.goto(link);
	await expect(page.getByText('Biên tập viên')).toBeVisible();
	await page.getByLabel('Mật khẩu của mình').fill('Matkhau@123456');
	await page.getByRole('button', { name: 'Đặt mật khẩu và vào làm việc' }).click();
	await expect(page.getByRole('alert')).toContainText('dễ bị đoán');
	await page.getByLabel('Mật khẩu của mình').fill(invited.password);
	await page.getByRole('button', { name: 'Đặt mật khẩu và vào làm việc' }).click();
	await page.waitForURL('**/desk');
	await page.goto(link);
	await expect(page.getByText('Lời mời này đã dùng rồi')).toBeVisible();

	await desk.goto('/desk/people');
	await expect(desk.getByRole('link', { name: invited.name })).toBeVisible();
	await expect(desk.getByRole('button', { name: `Gia hạn lời mời ${invited.name}` })).toHaveCount(0);
});

test('a withdrawn invitation says so', async ({ browser }) => {
	const desk = await signIn(browser, office, holder('administrator'));
	const link = await invite(desk, { name: 'Phan Văn Tới', email: 'toi@song-tien.example' });
	await desk.goto('/desk/people');
	await desk.getByRole('button', { name: 'Rút lời mời Phan Văn Tới' }).click();
	await expect(desk.getByText('Đã rút lời mời.')).toBeVisible();
	const page = await open(browser, { viewport: phone });
	await page.goto(link);
	await expect(page.getByText('Lời mời này đã được rút lại')).toBeVisible();
	await expectSound(page, link);
});

let secret = '';
let recoveryCodes: string[] = [];

test('turns an authenticator on by its QR code or letters, and keeps the recovery codes', async ({ browser }) => {
	const page = await signIn(browser, office, invited);
	await page.getByRole('link', { name: invited.name }).click();
	await page.getByRole('button', { name: 'Bật ứng dụng xác thực' }).click();
	await expect(page.getByRole('img', { name: /Mã QR/ })).toBeVisible();
	secret = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText();
	await page.getByLabel('Mã sáu số đang hiện').fill('000000');
	await page.getByRole('button', { name: 'Xác nhận và bật' }).click();
	await expect(page.getByRole('alert').first()).toContainText('Mã không đúng');
	await page.getByLabel('Mã sáu số đang hiện').fill(codeFor(secret));
	await page.getByRole('button', { name: 'Xác nhận và bật' }).click();
	await expect(page.getByText('Đã bật ứng dụng xác thực')).toBeVisible();
	recoveryCodes = await page.getByRole('listitem').locator('code').allInnerTexts();
	expect(recoveryCodes).toHaveLength(10);
	const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải về' }).click()]);
	expect(await readFile(await download.path(), 'utf8')).toContain(recoveryCodes[9]!);
	await page.reload();
	await expect(page.locator('body')).not.toContainText(recoveryCodes[0]!);
	await expect(page.getByText('Còn 10 mã khôi phục.')).toBeVisible();
});

test('then asks for a code at the second step, without script, and takes a recovery code in its place', async ({ browser }) => {
	const page = await open(browser, { viewport: phone, javaScriptEnabled: false });
	await givePassword(page, invited);
	await page.waitForURL('**/sign-in/code?*');
	await page.goto('/desk');
	await page.waitForURL('**/sign-in?*');
	await page.goto('/sign-in/code');
	await page.getByLabel('Mã', { exact: false }).fill('000000');
	await page.getByRole('button', { name: 'Đăng nhập' }).click();
	await expect(page.getByRole('alert')).toContainText('Mã không đúng');
	await page.getByLabel('Mã', { exact: false }).fill(recoveryCodes[0]!);
	await page.getByRole('button', { name: 'Đăng nhập' }).click();
	await page.waitForURL('**/desk');
	await page.goto('/desk/account');
	await expect(page.getByText('Còn 9 mã khôi phục.')).toBeVisible();
});

test('makes a passkey, signs in by it without a password, and removes it', async ({ browser }) => {
	const approver = holder('approver');
	const page = await signIn(browser, office, approver);
	await addChip(page);
	await page.goto('/desk/account');
	await page.getByLabel('Tên khóa', { exact: false }).last().fill('Máy tính phòng 12');
	await page.getByRole('button', { name: 'Thêm khóa truy cập' }).click();
	await expect(page.getByRole('textbox', { name: 'Tên của khóa Máy tính phòng 12' })).toBeVisible();

	await signOut(page);
	await page.goto('/sign-in?next=/desk/articles');
	await page.getByRole('button', { name: 'Dùng khóa truy cập' }).click();
	await page.waitForURL(`${office.origin}/desk/articles`);

	await page.goto('/desk/account');
	await page.getByRole('textbox', { name: 'Tên của khóa Máy tính phòng 12' }).fill('Điện thoại cơ quan');
	await page.getByRole('button', { name: 'Đổi tên khóa Máy tính phòng 12' }).click();
	await expect(page.getByText('Đã đổi tên khóa truy cập.')).toBeVisible();
	await page.getByRole('button', { name: 'Bỏ khóa Điện thoại cơ quan' }).click();
	await expect(page.getByText('Đã bỏ khóa truy cập.')).toBeVisible();
	await signOut(page);
	await page.goto('/sign-in');
	await page.getByRole('button', { name: 'Dùng khóa truy cập' }).click();
	await expect(page.getByText('Khóa truy cập này không dùng được ở đây.', { exact: false })).toBeVisible();
});

test('an invited person begins with a passkey and never has a password', async ({ browser }) => {
	const desk = await signIn(browser, office, holder('administrator'));
	const link = await invite(desk, { name: 'Trịnh Thị Ngọc', email: 'ngoc@song-tien.example' });
	const page = await open(browser, { viewport: phone });
	await addChip(page);
	await page.goto(link);
	await page.getByRole('button', { name: 'Tạo khóa truy cập và vào làm việc' }).click();
	await page.waitForURL('**/desk');
	await page.goto('/desk/account');
	await expect(page.getByText('Tài khoản chưa có mật khẩu.', { exact: false })).toBeVisible();
	await page.getByRole('button', { name: /Bỏ khóa/ }).click();
	await expect(page.getByRole('alert').first()).toContainText('cách đăng nhập cuối cùng');
	await signOut(page);
	await page.goto('/sign-in');
	await page.getByRole('button', { name: 'Dùng khóa truy cập' }).click();
	await page.waitForURL('**/desk');
});

test('lists the sessions and ends another one', async ({ browser }) => {
	const editor = holder('editor');
	const [mine, other] = [await signIn(browser, office, editor), await signIn(browser, office, editor)];
	await mine.goto('/desk/account');
	await expect(mine.getByText('phiên này, đang dùng')).toHaveCount(1);
	await mine.getByRole('button', { name: /Kết thúc phiên bắt đầu/ }).first().click();
	await expect(mine.getByText('Đã kết thúc phiên.')).toBeVisible();
	await other.goto('/desk');
	await other.waitForURL('**/sign-in?*');
	await mine.goto('/desk');
	await expect(mine).toHaveURL(`${office.origin}/desk`);
});

test('signs in at the office\'s own provider whom it invited, and nobody whom it does not know', async ({ browser }) => {
	const desk = await signIn(browser, office, holder('administrator'));
	await invite(desk, { name: 'Đặng Văn Út', email: 'ut@song-tien.example' }, 'Người phê duyệt');
	provider.accounts.set('nv-77', { email: 'ut@song-tien.example', email_verified: true });
	provider.accounts.set('nv-78', { email: 'nguoi-la@song-tien.example', email_verified: true });
	for (const subject of ['nv-77', 'nv-78']) {
		const page = await open(browser, { viewport: phone });
		await page.goto('/sign-in?next=/desk/account');
		await page.getByRole('link', { name: 'Đăng nhập bằng tài khoản cơ quan' }).click();
		await page.locator('input[name=login]').fill(subject);
		await page.locator('input[name=password]').fill('any');
		await page.locator('button[type=submit]').click();
		await page.locator('button[type=submit]').click();
		if (subject === 'nv-77') {
			await page.waitForURL(`${office.origin}/desk/account`);
			await expect(page.getByText('Đã nối với tài khoản cơ quan.', { exact: false })).toBeVisible();
		} else {
			await expect(page.getByRole('alert').first()).toContainText('Hãy nhờ quản trị viên của đơn vị mời vào');
		}
	}
});

test('strangers who flood the owner\'s address with guesses do not shut the owner out', async ({ browser }) => {
	const editor = holder('editor');
	const owner = await signIn(browser, office, editor);
	await signOut(owner);
	// Each guess claims to come from elsewhere: a header that nobody told the server to believe.
	const guess = (_: unknown, time: number) =>
		fetch(`${office.origin}/sign-in`, {
			method: 'POST',
			headers: { origin: office.origin, accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': `198.51.100.${time}` },
			body: new URLSearchParams({ email: editor.email, password: 'matkhau@123456' }),
		});
	const answers = await Promise.all(Array.from({ length: 30 }, guess));
	const told = await Promise.all(answers.map((answer) => answer.text()));
	expect(told.filter((page) => page.includes('Đã nhập sai quá nhiều lần từ nơi này')).length).toBeGreaterThanOrEqual(20);
	await givePassword(owner, editor);
	await owner.waitForURL('**/desk');
});

test('an office that asks for a second factor holds back who has none, until they add one', async ({ browser }) => {
	const administrator = holder('administrator');
	const chief = await signIn(browser, office, administrator);
	await addChip(chief);
	await chief.goto('/desk/people');
	await chief.getByLabel('phải có bước xác thực thứ hai', { exact: false }).check();
	await chief.getByRole('button', { name: 'Lưu quy định' }).click();
	await expect(chief.getByRole('alert').first()).toContainText('chính mình phải đăng nhập bằng khóa truy cập');
	await chief.goto('/desk/account');
	await chief.getByRole('button', { name: 'Thêm khóa truy cập' }).click();
	await expect(chief.getByRole('button', { name: /Bỏ khóa/ })).toBeVisible();
	await chief.goto('/desk/people');
	await chief.getByLabel('phải có bước xác thực thứ hai', { exact: false }).check();
	await chief.getByRole('button', { name: 'Lưu quy định' }).click();
	await expect(chief.getByText('Đã lưu quy định đăng nhập.')).toBeVisible();

	const page = await open(browser, { viewport: phone });
	await givePassword(page, holder('approver'));
	await page.waitForURL('**/desk/account');
	await expect(page.getByText('Cơ quan yêu cầu bước xác thực thứ hai')).toBeVisible();
	await expectSound(page, 'held back');
	await page.goto('/desk/articles');
	await page.waitForURL('**/desk/account');
	await page.getByRole('button', { name: 'Bật ứng dụng xác thực' }).click();
	const own = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).innerText();
	await page.getByLabel('Mã sáu số đang hiện').fill(codeFor(own));
	await page.getByRole('button', { name: 'Xác nhận và bật' }).click();
	await expect(page.getByText('Đã bật ứng dụng xác thực')).toBeVisible();
	await page.goto('/desk/articles');
	await expect(page).toHaveURL(`${office.origin}/desk/articles`);

	await chief.goto('/desk/people');
	await chief.getByRole('link', { name: 'Trần Quốc Bảo' }).click();
	await chief.getByLabel('Bỏ ứng dụng xác thực, mã khôi phục và khóa truy cập của Trần Quốc Bảo').check();
	await chief.getByRole('button', { name: 'Đặt lại bước xác thực' }).click();
	await expect(chief.getByText('Đã đặt lại bước xác thực.', { exact: false })).toBeVisible();
	await chief.goto('/desk/people');
	await chief.getByLabel('phải có bước xác thực thứ hai', { exact: false }).uncheck();
	await chief.getByRole('button', { name: 'Lưu quy định' }).click();
	await expect(chief.getByText('Đã lưu quy định đăng nhập.')).toBeVisible();
});

for (const width of [360, 1280]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`is accessible and fits ${width} px, ${colorScheme}`, async ({ browser }) => {
			const options = { viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' } as const;
			const page = await signIn(browser, office, holder('editor'), options);
			await page.goto('/desk/account');
			await expectSound(page, 'account');
			const start = page.getByRole('button', { name: 'Bật ứng dụng xác thực' });
			if (await start.isVisible()) await start.click();
			await expect(page.getByRole('img', { name: /Mã QR/ })).toBeVisible();
			await expectSound(page, 'account with QR code');
			const out = await open(browser, options);
			await out.goto('/sign-in');
			await expectSound(out, 'sign-in');
			await givePassword(out, invited);
			await out.waitForURL('**/sign-in/code?*');
			await expectSound(out, 'code');
		});
	}
}
