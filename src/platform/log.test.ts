import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { describeOnEveryDatabase } from '../../tests/database.ts';
import { createLog } from './log.server.ts';

function logged(error: unknown): Record<string, unknown> & { text: string } {
	let text = '';
	createLog((line) => (text += line)).error('trial.failed', error, { route: '/tim' });
	expect(text.endsWith('\n')).toBe(true);
	return { ...(JSON.parse(text) as Record<string, unknown>), text };
}

test('a line is JSON with time, level and event', () => {
	expect(logged(new TypeError('x is not a function'))).toMatchObject({
		level: 'error', event: 'trial.failed', route: '/tim', error: 'TypeError', code: null, message: 'x is not a function', time: expect.stringMatching(/^\d{4}-.*Z$/), stack: expect.stringMatching(/^\s+at .*log\.test/m),
	});
});

test('what an error quotes stays out of the log, in its message, its stack and its causes', () => {
	const words = 'Nguyễn Thị Hạnh, hanh@song-tien.example';
	const parse = () => {
		try {
			JSON.parse(words);
		} catch (error) {
			return error;
		}
	};
	const errors = [parse(), new Error(`no user "${words}"`), new Error('outer', { cause: new Error(`inner '${words}'`) }), new Error(`mail to hanh@song-tien.example bounced`), `“${words}”`];
	for (const error of errors) expect(logged(error).text).not.toMatch(/Hạnh|hanh@/);
	expect(logged(errors[2]).cause).toMatchObject({ message: 'inner "…"' });
});

describeOnEveryDatabase('an error of the database', (db) => {
	test('names table, column and constraint, not the values', async () => {
		const twice = sql`insert into accounts_user (id, name, email) values ('1', 'Nguyễn Thị Hạnh', 'hanh@song-tien.example'), ('2', 'Hạnh', 'hanh@song-tien.example')`;
		const line = logged(await twice.execute(db).catch((error: unknown) => error));
		expect(line).toMatchObject({ code: '23505', table: 'accounts_user', constraint: 'accounts_user_email_key' });
		expect(line.text).not.toMatch(/Hạnh|hanh@/);
	});

	test('does not repeat what was asked', async () => {
		const line = logged(await sql`select ${'tìm người tên Hạnh'}::uuid`.execute(db).catch((error: unknown) => error));
		expect(line).toMatchObject({ code: '22P02', message: 'invalid input syntax for type uuid: "…"' });
	});
});
