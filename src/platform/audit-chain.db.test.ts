import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeOnEveryDatabase } from '../../tests/database.ts';
import { hashRow } from './audit-chain.ts';
import { bringCheckpointsUp, listCheckpointFolders, readCheckpointFile } from './audit-checkpoints.server.ts';
import { loadAuditKey, type AuditKey } from './audit-key.server.ts';
import { sealRows } from './audit-sealer.server.ts';
import { verifyAudit } from './audit-verify.server.ts';
import { findPseudonym, forgetPerson, recordAudit } from './audit.server.ts';

describeOnEveryDatabase('the chain of the audit log', (db) => {
	let config: { dataDir: string; auditCheckpoints: string };
	let key: AuditKey;
	beforeEach(() => {
		const base = mkdtempSync(join(tmpdir(), 'nhipcau-audit-'));
		config = { dataDir: join(base, 'data'), auditCheckpoints: join(base, 'elsewhere') };
		key = loadAuditKey(join(config.dataDir, 'audit'));
	});
	afterEach(() => rmSync(join(config.dataDir, '..'), { recursive: true, force: true }));

	async function act(count: number, from = 1): Promise<void> {
		for (let n = from; n < from + count; n++) {
			await recordAudit(db, { id: n % 2 === 0 ? 'u-lan' : 'system:test' }, { action: 'news.save_article', subject: `article:${n}`, unitId: 'xa-a', details: { revision: n, content: 'dấu' } });
		}
	}

	async function seal(): Promise<void> {
		while (await sealRows(db, key));
		for (const folder of listCheckpointFolders(config)) await bringCheckpointsUp(db, folder, key);
	}

	/** Two checkpoints, at 6 and at 12. */
	async function sealTwelve(): Promise<void> {
		await act(6);
		await seal();
		await act(6, 7);
		await seal();
	}

	/** What somebody does who has the database to themselves: the triggers are off. */
	async function tamper(...statements: string[]): Promise<void> {
		await sql`alter table platform_audit disable trigger user`.execute(db);
		for (const statement of statements) await sql.raw(statement).execute(db);
	}

	const verify = () => verifyAudit(db, config);
	const findings = async () => (await verify()).findings;
	const idOf = async (seq: number) => (await sql<{ id: number }>`select id from platform_audit where seq = ${seq}`.execute(db)).rows[0]!.id;

	test('is intact as the house wrote it, in one batch or several, and knows rows that wait', async () => {
		expect(await verify()).toMatchObject({ intact: true, sealed: 0, unsealed: 0, checkpoints: 0, outside: [null, null] });
		await sealTwelve();
		await act(3, 13);
		expect(await verify()).toMatchObject({ intact: true, sealed: 12, unsealed: 3, checkpoints: 2, outside: [2, 2], findings: [] });
	});

	test('takes more rows than one batch holds', async () => {
		await sql`insert into platform_audit (actor_id, action, subject) select 'system:test', 'news.save_article', 'article:' || n from generate_series(1, 1203) n`.execute(db);
		await seal();
		expect(await verify()).toMatchObject({ intact: true, sealed: 1203, unsealed: 0, checkpoints: 3 });
	});

	test('has no gap where a transaction was rolled back, and takes a lower number that is kept later', async () => {
		await act(2);
		await expect(db.transaction().execute(async (tx) => {
			await recordAudit(tx, { id: 'u-lan' }, { action: 'news.save_article', subject: 'article:lost' });
			throw new Error('rolled back');
		})).rejects.toThrow('rolled back');
		await act(1, 3);
		await seal();
		// A transaction that began before and is kept only now: its number is lower than those already sealed.
		await sql`insert into platform_audit (id, actor_id, action, subject) overriding system value values (-1, 'system:test', 'news.save_article', 'article:late')`.execute(db);
		await seal();
		const { rows } = await sql<{ seq: number; subject: string }>`select seq, subject from platform_audit order by seq`.execute(db);
		expect(rows.map(({ subject }) => subject)).toEqual(['article:1', 'article:2', 'article:3', 'article:late']);
		expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
		expect(await verify()).toMatchObject({ intact: true, sealed: 4 });
	});

	describe('names', () => {
		beforeEach(sealTwelve);

		test('a changed row', async () => {
			const id = await idOf(5);
			await tamper(`update platform_audit set action = 'news.withdraw_article' where seq = 5`);
			expect(await findings()).toEqual([{ kind: 'changed', seq: 5, id }]);
		});

		test('a row changed together with its hash', async () => {
			const { rows } = await sql<{ previous_hash: string }>`select previous_hash from platform_audit where seq = 5`.execute(db);
			await tamper(`update platform_audit set details = '{}' where seq = 5`);
			const row = (await sql<any>`select id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor_id as actor, action, subject, unit_id as unit, details::text as details from platform_audit where seq = 5`.execute(db)).rows[0];
			await sql`update platform_audit set hash = ${hashRow(row, 5, rows[0]!.previous_hash)} where seq = 5`.execute(db);
			expect(await findings()).toEqual([{ kind: 'changed', seq: 5, id: row.id }]);
		});

		test('a chain computed anew from a row on, by the checkpoint it contradicts', async () => {
			await tamper(`update platform_audit set action = 'news.withdraw_article' where seq = 8`);
			await rewriteFrom(8);
			expect(await findings()).toEqual([{ kind: 'changed', seq: 7, toSeq: 12 }]);
		});

		test('a removed row, in the middle and at the beginning', async () => {
			await tamper(`delete from platform_audit where seq in (1, 4)`);
			expect(await findings()).toEqual([{ kind: 'removed', seq: 1 }, { kind: 'removed', seq: 4 }]);
		});

		test('a removed row whose followers were moved up', async () => {
			await tamper(`delete from platform_audit where seq = 10`, `update platform_audit set seq = seq + 1000 where seq > 10`, `update platform_audit set seq = seq - 1001 where seq > 1000`);
			expect(await findings()).toEqual([
				{ kind: 'reordered', seq: 10, id: expect.any(Number), from: 11 },
				{ kind: 'removed', seq: 10 },
				{ kind: 'reordered', seq: 11, id: expect.any(Number), from: 12 },
			]);
		});

		test('an inserted row at the end, its hash and all', async () => {
			await tamper(`insert into platform_audit (actor_id, action, subject, seq, previous_hash, hash) select 'system:test', 'news.publish_article', 'article:9', 13, hash, '' from platform_audit where seq = 12`);
			await rewriteFrom(13);
			expect(await findings()).toEqual([{ kind: 'inserted', seq: 13, id: await idOf(13) }]);
		});

		test('an inserted row in the middle, its followers moved down', async () => {
			await tamper(
				`update platform_audit set seq = seq + 1000 where seq >= 11`,
				`update platform_audit set seq = seq - 999 where seq > 1000`,
				`insert into platform_audit (actor_id, action, subject, seq, previous_hash, hash) select 'system:test', 'news.publish_article', 'article:9', 11, hash, '' from platform_audit where seq = 10`,
			);
			await rewriteFrom(11, 11);
			expect(await findings()).toEqual([
				{ kind: 'inserted', seq: 11, id: await idOf(11) },
				{ kind: 'reordered', seq: 12, id: expect.any(Number), from: 11 },
				{ kind: 'reordered', seq: 13, id: expect.any(Number), from: 12 },
			]);
		});

		test('re-ordered rows: places exchanged, contents exchanged', async () => {
			const [three, eight] = [await idOf(3), await idOf(8)];
			await tamper(`update platform_audit set seq = 999 where seq = 3`, `update platform_audit set seq = 3 where seq = 8`, `update platform_audit set seq = 8 where seq = 999`);
			expect(await findings()).toEqual([{ kind: 'reordered', seq: 3, id: eight, from: 8 }, { kind: 'reordered', seq: 8, id: three, from: 3 }]);
			// Now the hashes go back to their places as well: only what the rows say is exchanged.
			await sql`update platform_audit mine set previous_hash = other.previous_hash, hash = other.hash from platform_audit other
				where (mine.seq, other.seq) in ((3, 8), (8, 3))`.execute(db);
			expect(await findings()).toEqual([{ kind: 'reordered', seq: 3, id: eight, from: 8 }, { kind: 'reordered', seq: 8, id: three, from: 3 }]);
		});

		test('a cut tail, also where the checkpoints in the database were cut with it', async () => {
			await tamper(`delete from platform_audit where seq > 10`);
			expect(await findings()).toEqual([{ kind: 'cut', seq: 11, toSeq: 12 }]);
			await tamper(`delete from platform_audit where seq > 6`, `delete from platform_audit_checkpoint where seq > 6`);
			expect(await findings()).toEqual([{ kind: 'cut', seq: 7, toSeq: 12 }, { kind: 'checkpoint_removed', seq: 12, place: 0 }]);
			// And where the house's own file was cut too: the folder outside still knows.
			const path = join(config.dataDir, 'audit', 'checkpoints.jsonl');
			writeFileSync(path, readFileSync(path, 'utf8').split('\n')[0] + '\n');
			expect(await findings()).toMatchObject([{ kind: 'cut', seq: 7, toSeq: 12 }, { kind: 'checkpoint_removed', seq: 12 }]);
		});

		test('a chain emptied and begun anew: the house goes on above what was lost', async () => {
			await tamper(`delete from platform_audit`, `delete from platform_audit_checkpoint`);
			await act(1);
			const known = readCheckpointFile(config.auditCheckpoints)!.checkpoints.at(-1)!;
			await sealRows(db, key, known);
			expect(await findings()).toMatchObject([{ kind: 'removed', seq: 1, toSeq: 12 }, { kind: 'checkpoint_removed', seq: 6 }, { kind: 'checkpoint_removed', seq: 12 }]);
		});

		test('a checkpoint that the house has not signed', async () => {
			const stranger = loadAuditKey(join(config.dataDir, '..', 'stranger'));
			await tamper(`update platform_audit_checkpoint set hash = repeat('a', 64) where seq = 6`);
			expect(await findings()).toEqual([{ kind: 'checkpoint_forged', seq: 6, place: 0 }]);
			const { rows } = await sql<{ hash: string }>`select hash from platform_audit where seq = 12`.execute(db);
			const signed = stranger.sign({ seq: 12, hash: rows[0]!.hash, at: '2026-11-27T00:00:00.000Z' });
			await sql`update platform_audit_checkpoint set key_id = ${signed.keyId}, signature = ${signed.signature}, at = ${signed.at} where seq = 12`.execute(db);
			expect(await findings()).toEqual([{ kind: 'checkpoint_forged', seq: 6, place: 0 }, { kind: 'checkpoint_forged', seq: 12, place: 0 }]);
		});

		test('a row taken out of the chain, which is one that is missing and one that waits', async () => {
			await tamper(`update platform_audit set seq = null, previous_hash = null, hash = null where seq = 7`);
			expect(await verify()).toMatchObject({ intact: false, unsealed: 1, findings: [{ kind: 'removed', seq: 7 }] });
		});

		test('any single change of any sealed row', async () => {
			await tamper('alter table platform_audit alter column id drop identity');
			const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
			const change = fc.oneof(
				fc.tuple(fc.constantFrom('actor_id', 'action', 'subject', 'unit_id'), fc.string({ unit: fc.constantFrom(...'abđ:"\\,.[]\n 1'), minLength: 1, maxLength: 12 })),
				fc.tuple(fc.constant('unit_id'), fc.constant(null)),
				fc.tuple(fc.constant('details'), fc.dictionary(fc.constantFrom('revision', 'title', 'x'), fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.constantFrom('dấu', '')), { maxKeys: 3 }).map((value) => JSON.stringify(value))),
				fc.tuple(fc.constantFrom('hash', 'previous_hash'), hex),
				fc.tuple(fc.constant('id'), fc.integer({ min: 1_000_000, max: 2_000_000 })),
				fc.tuple(fc.constant('seq'), fc.oneof(fc.integer({ min: 13, max: 2_000_000 }), fc.integer({ min: -9, max: 0 }))),
				fc.tuple(fc.constant('at'), fc.integer({ min: 1, max: 2_000_000_000 }).map((microseconds) => `${microseconds} microseconds`)),
			);
			await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 12 }), change, async (seq, [column, value]) => {
				await sql`savepoint before_change`.execute(db);
				const target = column === 'at' ? sql`at + ${value}::interval` : column === 'details' ? sql`${value}::jsonb` : sql`${value}`;
				const { rows } = await sql`update platform_audit set ${sql.ref(column)} = ${target}
					where seq = ${seq} and ${sql.ref(column)} is distinct from ${target} returning id`.execute(db);
				const named = await findings();
				await sql`rollback to savepoint before_change`.execute(db);
				if (rows.length === 0) expect(named).toEqual([]);
				else expect(named.filter((finding) => finding.seq === seq || finding.from === seq), JSON.stringify(named)).not.toEqual([]);
			}), { numRuns: 150 });
		});
	});

	test('any row removed, cut, moved or inserted at any place is named as what was done to it', async () => {
		await sealTwelve();
		await tamper();
		const place = fc.integer({ min: 1, max: 11 });
		const done = fc.oneof(
			place.map((seq) => ({ statements: [`delete from platform_audit where seq = ${seq}`], expected: [{ kind: 'removed', seq }] })),
			place.map((seq) => ({ statements: [`delete from platform_audit where seq > ${seq}`], expected: [seq === 11 ? { kind: 'cut', seq: 12 } : { kind: 'cut', seq: seq + 1, toSeq: 12 }] })),
			fc.tuple(place, place).filter(([a, b]) => a < b).map(([a, b]) => ({
				statements: [`update platform_audit set seq = -1 where seq = ${a}`, `update platform_audit set seq = ${a} where seq = ${b}`, `update platform_audit set seq = ${b} where seq = -1`],
				expected: [{ kind: 'reordered', seq: a, from: b }, { kind: 'reordered', seq: b, from: a }],
			})),
			place.map((seq) => ({
				statements: [
					`update platform_audit set seq = seq + 1000 where seq >= ${seq}`,
					`update platform_audit set seq = seq - 999 where seq > 1000`,
					`insert into platform_audit (actor_id, action, subject, seq, previous_hash, hash) values ('system:test', 'news.publish_article', 'article:9', ${seq}, coalesce((select hash from platform_audit where seq = ${seq - 1}), repeat('0', 64)), '')`,
				],
				rewrite: seq,
				expected: [{ kind: 'inserted', seq }, ...Array.from({ length: 13 - seq }, (_, index) => ({ kind: 'reordered', seq: seq + index + 1, from: seq + index }))],
			})),
		);
		await fc.assert(fc.asyncProperty(done, async (tampering: { statements: string[]; expected: object[]; rewrite?: number }) => {
			await sql`savepoint before_act`.execute(db);
			for (const statement of tampering.statements) await sql.raw(statement).execute(db);
			if (tampering.rewrite) await rewriteFrom(tampering.rewrite, tampering.rewrite);
			const named = (await findings()).map(({ id: _, ...finding }) => finding);
			await sql`rollback to savepoint before_act`.execute(db);
			expect(named).toEqual(tampering.expected);
		}), { numRuns: 60 });
	});

	test('cannot be touched by a plain UPDATE, DELETE or TRUNCATE, sealed or not', async () => {
		await act(2);
		await seal();
		await act(1, 3);
		for (const statement of [`update platform_audit set action = 'a.b' where seq = 1`, `update platform_audit set seq = null, hash = null, previous_hash = null where seq = 1`, `update platform_audit set action = 'a.b' where seq is null`, `delete from platform_audit where seq is null`, `truncate platform_audit`]) {
			await sql`savepoint attempt`.execute(db);
			await expect(sql.raw(statement).execute(db), statement).rejects.toMatchObject({ code: '23000' });
			await sql`rollback to savepoint attempt`.execute(db);
		}
	});

	test('holds pseudonyms only, and stays whole when a person is forgotten', async () => {
		await recordAudit(db, { id: 'u-lan' }, { action: 'accounts.grant_role', subject: 'user:u-minh', details: { role: 'editor' } });
		await recordAudit(db, { id: 'u-minh' }, { action: 'news.create_article', subject: 'article:1' });
		const written = (await sql<{ text: string }>`select string_agg(platform_audit::text, ' ') as text from platform_audit`.execute(db)).rows[0]!.text;
		expect(written).not.toMatch(/u-lan|u-minh/);
		const minh = await findPseudonym(db, 'u-minh');
		const { rows } = await sql<{ actor_id: string; subject: string }>`select actor_id, subject from platform_audit order by id`.execute(db);
		expect(rows[0]!.subject).toBe(minh);
		expect(rows[1]!.actor_id).toBe(minh);

		await seal();
		expect(await forgetPerson(db, 'u-minh')).toBe(true);
		expect(await forgetPerson(db, 'u-minh')).toBe(false);
		expect([await findPseudonym(db, 'u-minh'), (await verify()).intact]).toEqual([null, true]);
	});

	test('a file that a killed process left with half a line is mended; one that was damaged is told', async () => {
		await sealTwelve();
		const path = join(config.auditCheckpoints, 'checkpoints.jsonl');
		const whole = readFileSync(path);
		truncateSync(path, whole.length - 20);
		expect((await verify()).intact).toBe(true);
		await seal();
		expect(readFileSync(path)).toEqual(whole);
		writeFileSync(path, `not a checkpoint\n${whole.toString()}`);
		expect(await findings()).toEqual([{ kind: 'checkpoint_damaged', seq: 1, place: 2 }]);
	});

	/** Computes hashes and links anew, as somebody would who knows the rules but has not the key. */
	async function rewriteFrom(first: number, last = 1_000): Promise<void> {
		for (let seq = first; seq <= last; seq++) {
			const [row] = (await sql<any>`select id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, actor_id as actor, action, subject, unit_id as unit,
				details::text as details, coalesce((select hash from platform_audit before where before.seq = ${seq - 1}), repeat('0', 64)) as previous from platform_audit where seq = ${seq}`.execute(db)).rows;
			if (!row) return;
			await sql`update platform_audit set previous_hash = ${row.previous}, hash = ${hashRow(row, seq, row.previous)} where seq = ${seq}`.execute(db);
		}
	}
});
