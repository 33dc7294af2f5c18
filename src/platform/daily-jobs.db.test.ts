import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { describeOnEveryDatabase } from '../../tests/database.ts';
import { enqueueDaily } from './daily-jobs.server.ts';

describeOnEveryDatabase('a daily job', (db) => {
	test('is asked for once a calendar day, whoever looks first', async () => {
		const kinds = [{ name: 'trial.sweep' }, { name: 'trial.count' }] as const;
		expect(await enqueueDaily(db, kinds, '2026-11-27')).toEqual(['trial.sweep', 'trial.count']);
		expect(await enqueueDaily(db, kinds, '2026-11-27')).toEqual([]);
		expect(await enqueueDaily(db, kinds, '2026-11-28')).toEqual(['trial.sweep', 'trial.count']);
		const { rows } = await sql<object>`select name, kind from platform_outbox order by id`.execute(db);
		expect(rows).toEqual([1, 2].flatMap(() => kinds.map(({ name }) => ({ name, kind: 'job' }))));
	});
});
