import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = await mkdtemp(join(tmpdir(), 'nhipcau-vietnamese-'));
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
	code: number | null;
	answers: any[];
	said: string;
}

const start = (args: string[]) => spawn(process.execPath, [join(import.meta.dirname, 'nhipcau.mjs'), 'vietnamese', ...args], { stdio: 'pipe' });

/** Runs `nhipcau vietnamese` as a person does, in a process of its own. */
function ask(args: string[], input: string | Uint8Array = ''): Promise<Ended> {
	const child = start(args);
	let out = '';
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	child.stdin.end(input);
	return new Promise((resolve) => {
		child.on('close', (code) => resolve({ code, said, answers: args.includes('--help') ? [out] : out.split('\n').filter(Boolean).map((line) => JSON.parse(line)) }));
	});
}

const line = (question: object) => `${JSON.stringify(question)}\n`;

describe('nhipcau vietnamese', () => {
	test('reads aloud, in the words of the region that is asked for', async () => {
		const question = line({ id: 'a', written: 'Có 1.205 người dự.' });
		expect(await ask(['normalise'], question)).toEqual({ code: 0, said: '', answers: [{ id: 'a', spoken: 'Có một nghìn hai trăm linh năm người dự.' }] });
		const southern = await ask(['normalise', '--thousand', 'ngàn', '--zero-ten', 'lẻ'], question);
		expect(southern.answers).toEqual([{ id: 'a', spoken: 'Có một ngàn hai trăm lẻ năm người dự.' }]);
	}, 60_000);

	test.each([
		['readings.csv', 'viết,đọc\nTTXQK,trung tâm xưởng quạt khói\n'],
		['readings.json', '{"TTXQK": "trung tâm xưởng quạt khói"}'],
	])('reads as the office does, from %s', async (name, content) => {
		const file = join(folder, name);
		await writeFile(file, content);
		const { answers } = await ask(['normalise', '--dictionary', file], line({ id: 1, written: 'TTXQK mở 05 lớp.' }));
		expect(answers).toEqual([{ id: 1, spoken: 'trung tâm xưởng quạt khói mở năm lớp.' }]);
	}, 60_000);

	test('finds figures, with the names that the scorer takes', async () => {
		const { answers } = await ask(['facts'], line({ id: 'b', text: 'Trên 1.200 lượt người' }));
		expect(answers[0].facts[0]).toMatchObject({ kind: 'quantity', start: 5, end: 10, surface: '1.200', value: 1200, bound: 'over', unit_or_noun: 'lượt người' });
	}, 60_000);

	test('searches; blank lines and a last line without its end are nothing special', async () => {
		const input = `\uFEFF${line({ id: 1, query: 'nghi quyet', text: 'Nghị quyết số 23' })}\r\n \n${JSON.stringify({ id: 2, query: 'nghỉ', text: 'Nghị quyết' })}`;
		expect(await ask(['matches'], input)).toEqual({ code: 0, said: '', answers: [{ id: 1, match: true }, { id: 2, match: false }] });
	}, 60_000);

	test('proofreads, in the language asked for, and takes the dictionary\'s words as right', async () => {
		const question = line({ id: 'c', text: 'Tỉnh tổ chức tổ chức hội nghị.' });
		const { answers } = await ask(['proofread'], question);
		expect(answers[0].findings[0]).toMatchObject({ kind: 'doubled_words', surface: expect.stringContaining('tổ chức'), proposals: expect.any(Array) });
		expect(Object.keys(answers[0].findings[0])).toEqual(['start', 'end', 'kind', 'surface', 'reason', 'proposals']);
		const english = await ask(['proofread', '--language', 'en'], question);
		expect(english.answers[0].findings[0].reason).not.toBe(answers[0].findings[0].reason);
		const file = join(folder, 'names.csv');
		await writeFile(file, 'nghành,ngành\n');
		const odd = line({ id: 'd', text: 'Các nghành phối hợp.' });
		expect((await ask(['proofread'], odd)).answers[0].findings.length).toBe(1);
		expect((await ask(['proofread', '--dictionary', file], odd)).answers[0].findings).toEqual([]);
	}, 60_000);

	test('names each wrong line with its number, answers the others and ends with 1', async () => {
		const input = Buffer.concat([
			Buffer.from(`${line({ id: 1, written: 'a' })}{"id": 2,\n[]\n${line({ id: 4 })}${line({ written: 'x' })}`),
			Buffer.from([0xff, 0x0a]),
			Buffer.from(line({ id: 7, written: 'b' })),
		]);
		const { code, said, answers } = await ask(['normalise'], input);
		expect([code, answers.map(({ id }) => id)]).toEqual([1, [1, 7]]);
		expect([...said.matchAll(/line (\d+): /g)].map(([, number]) => number)).toEqual(['2', '3', '4', '5', '6']);
		expect(said).toContain('"written" must be a string');
	}, 60_000);

	test('refuses a wrong call and a dictionary that cannot be read', async () => {
		expect(await ask(['sing'])).toMatchObject({ code: 2, said: expect.stringMatching(/cần nêu đúng một việc.*Xem[\s\S]*name one task.*See/u) });
		expect((await ask(['facts', '--thousand', 'ngàn'])).code).toBe(2);
		expect((await ask(['normalise', '--thousand', 'mille'])).code).toBe(2);
		const broken = join(folder, 'broken.csv');
		await writeFile(broken, 'A1,a một\nchỉ một ô\n');
		expect(await ask(['normalise', '--dictionary', broken])).toMatchObject({ code: 3, said: expect.stringContaining('Line 2 of the dictionary') });
		expect((await ask(['--help'])).answers[0]).toContain('"id", "written"');
	}, 60_000);

	test('answers a line before the next one comes, and reads no faster than its answers are taken', async () => {
		const child = start(['normalise']);
		child.stdin.write(line({ id: 'first', written: '5' }));
		const [first] = await new Promise<Buffer[]>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve([chunk])));
		expect(String(first)).toBe(line({ id: 'first', spoken: 'năm' }));
		// Nobody takes the answers from here on: the pipes fill, and the rest waits on our side.
		child.stdout.pause();
		const question = line({ id: 'next', written: 'Có 1.205 người dự. '.repeat(200) });
		let sent = 0;
		let isFull = false;
		while (!isFull && sent < 100_000_000) {
			sent += question.length;
			if (!child.stdin.write(question)) isFull = await Promise.race([new Promise<boolean>((resolve) => child.stdin.once('drain', () => resolve(false))), new Promise<boolean>((resolve) => setTimeout(resolve, 3_000, true))]);
		}
		expect(isFull).toBe(true);
		// The reader leaves, as `head` does: no failure, no trace.
		let said = '';
		child.stderr.on('data', (chunk) => (said += String(chunk)));
		child.stdin.on('error', () => undefined);
		child.stdout.destroy();
		child.stdin.end();
		const code = await new Promise((resolve) => child.once('close', resolve));
		expect([code, said]).toEqual([0, '']);
	}, 60_000);
});
