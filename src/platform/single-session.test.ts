import { Kysely, sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { createSingleSessionDialect, SharedSession, type Session } from './single-session.server.ts';

/** Writes down what reaches the database; whether it is right SQL is the database tests' matter. */
let told: string[];
let db: Kysely<any>;
let shared: SharedSession;

beforeEach(() => {
	told = [];
	const session: Session = {
		async query(statement) {
			await new Promise((resolve) => setTimeout(resolve, 5));
			told.push(statement);
			return { rows: [] };
		},
		async exec(statement) {
			told.push(statement);
			if (statement.includes('broken')) throw new Error('broken');
			return [];
		},
		close: async () => void told.push('closed'),
	};
	shared = new SharedSession(session, 50);
	db = new Kysely({ dialect: createSingleSessionDialect(shared) });
});

test('lets nothing come between the statements of a transaction', async () => {
	const transaction = db.transaction().execute(async (tx) => {
		await sql`first`.execute(tx);
		await sql`second`.execute(tx);
	});
	await Promise.all([transaction, sql`other`.execute(db), shared.query('job', [])]);
	const begun = told.indexOf('begin');
	expect(told.slice(begun, begun + 4)).toEqual(['begin', 'first', 'second', 'commit']);
	expect(told).toHaveLength(6);
});

test('rolls back what throws, and goes on', async () => {
	const failing = db.transaction().execute(async () => {
		throw new Error('no');
	});
	await expect(failing).rejects.toThrow('no');
	await sql`other`.execute(db);
	expect(told).toEqual(['begin', 'rollback', 'other']);
});

test('rolls back a script that fails half way', async () => {
	await expect(shared.exec('begin; broken; commit')).rejects.toThrow('broken');
	expect(told).toEqual(['begin; broken; commit', 'rollback']);
});

test('ends a transaction that waits for itself by using the outer connection, instead of hanging for ever', async () => {
	const transaction = db.transaction().execute(async (tx) => {
		await sql`inside`.execute(tx);
		await sql`outside`.execute(db);
		await sql`too late`.execute(tx);
	});
	await expect(transaction).rejects.toThrow('rolled back after 50 ms');
	expect(told).toEqual(['begin', 'inside', 'rollback', 'outside']);
	await sql`others go on`.execute(db);
	expect(told.at(-1)).toBe('others go on');
});

test('closes after the work in hand', async () => {
	await Promise.all([shared.query('work', []), shared.close()]);
	expect(told).toEqual(['work', 'closed']);
});
