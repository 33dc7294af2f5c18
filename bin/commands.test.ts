import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = await mkdtemp(join(tmpdir(), 'nhipcau-commands-'));
afterAll(() => rm(folder, { recursive: true, maxRetries: 5, retryDelay: 200 }));

const file = join(folder, 'a-file.md');
await writeFile(file, '# Tin\n\nMột đoạn văn ngắn để đọc.\n');

/** Runs `nhipcau` as a person does, in a process of its own, with `input` on its standard input. */
function call(args: string[], { input = '', env = {} }: { input?: string; env?: NodeJS.ProcessEnv } = {}): Promise<{ exit: number | null; out: string; said: string }> {
	const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], { stdio: 'pipe', env: { ...process.env, DATABASE_URL: '', ...env } });
	let out = '';
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	child.stdin.on('error', () => undefined);
	child.stdin.end(input);
	return new Promise((resolve) => child.on('close', (exit) => resolve({ exit, out, said })));
}

/** The code, a sentence in Vietnamese, one in English, and no trace. */
async function expectSentence(ended: ReturnType<typeof call>, exit: number, code: string, vi: RegExp, en: RegExp): Promise<void> {
	const { said, exit: ended_ } = await ended;
	const [head, ...sentences] = said.trim().split('\n').slice(-3).map((line) => line.trim());
	expect(said).not.toMatch(/^\s+at |node:internal|node_modules/m);
	expect([head, ended_]).toEqual([`nhipcau [${code}]`, exit]);
	expect(sentences[0]).toMatch(vi);
	expect(sentences[1]).toMatch(en);
}

const editions = (...options: string[]) => call(['editions', file, '--only', 'page', '--out', join(folder, 'out'), ...options]);

describe('a wrong call is told in both languages', () => {
	test.each([
		['a day that no calendar has', ['--date', '2026-13-45'], /--date 2026-13-45. Ngày viết dạng/, /A day is YYYY-MM-DD/],
		['30 February', ['--date', '2026-02-30'], /có trong lịch/, /in the calendar/],
		['a voice that nobody has, even where nothing is said', ['--voice', 'zz'], /--voice zz. Chọn một trong: vi, /, /one of vi, /],
		['a form that there is not', ['--only', 'song'], /--only song. Chọn một trong: page, /, /one of page, /],
		['a wrong share of the machine', ['--ai-use', 'much'], /Chọn một trong: none/, /one of none/],
		['an option that there is not', ['--bogus'], /không có tùy chọn --bogus. Xem nhipcau editions --help/, /there is no option --bogus/],
		['an option without its value', ['--title'], /tùy chọn --title thiếu giá trị/, /--title needs a value/],
	])('%s', async (_what, options, vi, en) => {
		await expectSentence(editions(...options), 2, 'command.usage', vi, en);
		expect(existsSync(join(folder, 'out'))).toBe(false);
	}, 60_000);

	test.each([
		[['serve', '--bogus'], /không có tùy chọn --bogus. Xem nhipcau serve --help/, /there is no option --bogus/],
		[['init', '--bogus'], /không có tùy chọn --bogus/, /there is no option --bogus/],
		[['init', 'word'], /thừa “word”/, /“word” is one word too many/],
		[['serve', '--port', 'x'], /Cổng là một số/, /A port is a number/],
		[['reset-password'], /cần đúng một địa chỉ/, /name one e-mail address/],
		[['editions'], /cần đúng một tệp vào/, /name one input/],
	])('%j', async (args, vi, en) => expectSentence(call(args), 2, 'command.usage', vi, en), 60_000);

	test('a command that there is not', async () => {
		const { exit, said } = await call(['sing']);
		expect([exit, said]).toEqual([2, expect.stringMatching(/\[command.usage\][^]*không có lệnh “sing”[^]*there is no command “sing”/)]);
	}, 60_000);

	test('a folder for the files that is a file, or lies below one', async () => {
		await expectSentence(call(['editions', file, '--out', file, '--only', 'page']), 2, 'command.folder_unusable', /--out: đó là một tệp/, /of --out cannot be used/);
		await expectSentence(editions('--cache', join(file, 'below')), 2, 'command.folder_unusable', /--cache: đó là một tệp/, /of --cache cannot be used/);
		expect(existsSync(join(folder, 'out'))).toBe(false);
	}, 60_000);
});

describe('a data folder or a database that cannot be used is told in both languages', () => {
	test.each([['serve'], ['init']])('%s on a file', async (command) => {
		await expectSentence(call([command, '--data', file]), 3, 'platform.data_unusable', /Không dùng được thư mục dữ liệu/, /data folder .* cannot be used/);
	}, 60_000);

	test('a database where none listens, one that is no address, one that refuses', async () => {
		const free = createServer().listen(0, '127.0.0.1');
		await new Promise((resolve) => free.once('listening', resolve));
		const { port } = free.address() as { port: number };
		await new Promise((resolve) => free.close(resolve));
		const init = (url: string) => call(['init', '--data', join(folder, 'none')], { env: { DATABASE_URL: url } });
		const nobody = init(`postgres://me:secret@127.0.0.1:${port}/office`);
		await expectSentence(nobody, 3, 'platform.database_unreachable', /tại 127.0.0.1:\d+\/office \(ECONNREFUSED\)/, /cannot be reached/);
		expect((await nobody).said).not.toContain('secret');
		await expectSentence(init('postgres://host:port:1/x'), 3, 'platform.database_address_wrong', /không phải một địa chỉ/, /no address/);
	}, 60_000);

	test('a password is not made anew where no office is, and none is made there', async () => {
		const nowhere = join(folder, 'nowhere');
		await expectSentence(call(['reset-password', 'a@b.example', '--data', nowhere]), 3, 'platform.no_office', /Chưa có cơ quan nào/, /no office/);
		expect(existsSync(nowhere)).toBe(false);
	}, 60_000);
});

describe('nhipcau init', () => {
	const data = join(folder, 'office');

	test('takes its answers from a pipe, and says that the input ended where it ends too early', async () => {
		await expectSentence(call(['init', '--data', data], { input: 'Ban Thử\nA\n' }), 2, 'command.usage', /hết dữ liệu vào trước câu trả lời cho “Thư điện tử”/, /the input ended before the answer to “e-mail”/);
		expect(existsSync(data)).toBe(false);
		const made = await call(['init', '--data', data], { input: 'Ban Thử\nA\na@b.example' });
		expect([made.exit, made.out]).toEqual([0, expect.stringMatching(/a@b.example\nMật khẩu .*: [a-z2-9-]{17}\n/)]);
	}, 120_000);

	test('says that the office is there before it asks anything', async () => {
		const again = call(['init', '--data', data], { input: 'Ban Thử\nA\na@b.example\n' });
		await expectSentence(again, 3, 'accounts.already_set_up', /./, /./);
		expect((await again).said).not.toContain('Tên cơ quan');
	}, 120_000);
});
