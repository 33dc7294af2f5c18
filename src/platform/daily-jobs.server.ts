import { sql, type Kysely } from 'kysely';
import { today } from './clock.ts';
import { enqueue, type JobKind } from './jobs.server.ts';
import type { House, Tick } from './manifest.ts';

/** The house's own look: asks for every room's daily jobs of today. */
export const dailyTick: Tick = {
	name: 'platform.ask_daily_jobs',
	everySeconds: 60,
	run: async ({ db, manifests }: House) => {
		const kinds = manifests.flatMap(({ jobs = [] }) => jobs).filter(({ daily }) => daily).map(({ kind }) => kind);
		await enqueueDaily(db, kinds, today());
	},
};

/**
 * Asks for each of these jobs once for a calendar day, whichever process of the house looks first. A day on which no
 * process ran is not made up for: the next one does the same work. Answers the names of those it asked for.
 */
export async function enqueueDaily(db: Kysely<any>, kinds: readonly JobKind<object>[], day: string): Promise<string[]> {
	const asked: string[] = [];
	for (const kind of kinds) {
		await db.transaction().execute(async (tx) => {
			const key = `daily:${kind.name}`;
			const { rows } = await sql`insert into platform_setting (key, value) values (${key}, ${JSON.stringify(day)})
				on conflict (key) do update set value = excluded.value, updated_at = now() where platform_setting.value <> excluded.value
				returning key`.execute(tx);
			if (rows.length === 0) return;
			await enqueue(tx, kind, {}, { key });
			asked.push(kind.name);
		});
	}
	return asked;
}
