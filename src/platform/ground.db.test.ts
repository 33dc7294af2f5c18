import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { describeOnEveryDatabase } from '../../tests/database.ts';
import { recordAudit } from './audit.server.ts';
import { emit } from './events.ts';
import { enqueue } from './jobs.server.ts';
import { changeProgress, listProgress } from './job-progress.server.ts';
import { createSettings } from './settings.server.ts';

describeOnEveryDatabase('the ground tables', (db) => {
	const count = async (table: string) => (await sql<{ n: number }>`select count(*) as n from ${sql.table(table)}`.execute(db)).rows[0]!.n;

	test('keep nothing of an act that fails: no event, no job, no audit row', async () => {
		const act = db.transaction().execute(async (tx) => {
			await recordAudit(tx, { id: 'u1' }, { action: 'news.publish_article', subject: 'article:1' });
			await emit(tx, { name: 'news.article_published', payload: { id: '1' } });
			await enqueue(tx, { name: 'news.tell_world' }, { id: '1' });
			throw new Error('the act fails');
		});
		await expect(act).rejects.toThrow('the act fails');
		expect([await count('platform_audit'), await count('platform_outbox'), await count('platform_job_progress')]).toEqual([0, 0, 0]);
	});

	test('keep them all when it succeeds', async () => {
		await db.transaction().execute(async (tx) => {
			await recordAudit(tx, { id: 'u1' }, { action: 'news.publish_article', subject: 'article:1', details: { version: 3 } });
			await emit(tx, { name: 'news.article_published', payload: { id: '1' } });
			await enqueue(tx, { name: 'news.tell_world' }, { id: '1' });
		});
		expect([await count('platform_audit'), await count('platform_outbox'), await count('platform_job_progress')]).toEqual([1, 2, 1]);
	});

	test('give a calendar day as text, counts as numbers and moments as dates on both databases', async () => {
		const { rows } = await sql`select date '2026-03-01' as day, 5::int8 as n, 1.50::numeric as m, timestamptz '2026-03-01T00:00:00Z' as at,
			${JSON.stringify([1, 'đ'])}::jsonb as j`.execute(db);
		expect(rows).toEqual([{ day: '2026-03-01', n: 5, m: '1.50', at: new Date('2026-03-01T00:00:00Z'), j: [1, 'đ'] }]);
	});

	test('hold a setting, and give racing creators the same one', async () => {
		const settings = createSettings(db);
		expect(await settings.find('office.name')).toBeNull();
		const both = await Promise.all([settings.findOrCreate('a.secret', () => 'one'), settings.findOrCreate('a.secret', () => 'two')]);
		expect(both[0]).toBe(both[1]);
		await settings.set('a.secret', { deep: ['three'] });
		expect(await settings.find('a.secret')).toEqual({ deep: ['three'] });
	});

	test('take no progress of a job that was superseded under its key', async () => {
		const key = await enqueue(db, { name: 'editions.build_edition' }, { n: 1 }, { key: 'edition:1' });
		const [first] = await listProgress(db, [key]);
		expect(await changeProgress(db, key, first!.jobId, { state: 'running', fraction: 0.5 })).toMatchObject({ fraction: 0.5 });

		await enqueue(db, { name: 'editions.build_edition' }, { n: 2 }, { key: 'edition:1' });
		expect(await changeProgress(db, key, first!.jobId, { state: 'done' })).toBeNull();
		expect(await listProgress(db, [key])).toMatchObject([{ state: 'waiting', fraction: 0 }]);
	});
});
