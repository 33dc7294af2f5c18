import { sql, type Kysely } from 'kysely';
import type { Indicator, Period } from '#platform/indicators';
import type { Db, ProgrammeTables } from './queries.ts';

type Day = 'due_on' | 'done_on';

/** Counts tasks by the unit that leads them. */
function countTasks(key: Indicator['key'], day: Day, select: (db: Db) => ReturnType<typeof selectTasks>): Indicator {
	const within = (db: Kysely<any>, { from, to }: Period) => select(db as Db).where(day, '>=', from).where(day, '<=', to);
	return {
		key,
		measure: 'records',
		async compute(db, period, unitIds) {
			const figures = new Map(unitIds.map((id) => [id, 0]));
			if (unitIds.length === 0) return figures;
			const rows = await within(db, period).select((eb) => ['lead_unit_id as unitId', eb.fn.countAll<number>().as('n')]).where('lead_unit_id', 'in', unitIds).groupBy('lead_unit_id').execute();
			for (const { unitId, n } of rows) figures.set(unitId, n);
			return figures;
		},
		async listEvidence(db, period, unitId, { after, limit }) {
			const rows = await within(db, period)
				.select([sql<string>`id::text`.as('id'), 'content', sql<string>`${sql.ref(day)}`.as('day')])
				.where('lead_unit_id', '=', unitId)
				.$if(after !== undefined, (query) => query.where('id', '>', after!))
				.orderBy('id')
				.limit(limit)
				.execute();
			return rows.map(({ id, content, day: counted }) => ({ id, amount: 1, title: content, day: counted, href: `/desk/programme/${id}` }));
		},
	};
}

function selectTasks(db: Kysely<ProgrammeTables>) {
	return db.selectFrom('programme_task');
}

/** Tasks whose deadline lies in the period. Cancelled ones are left out, but not those that were carried over: they were due and not done. */
export const tasksDue = countTasks('programme.tasks_due', 'due_on', (db) =>
	selectTasks(db).where(({ eb, or, exists, selectFrom }) => or([eb('cancelled_on', 'is', null), exists(selectFrom('programme_task as next').select('next.id').whereRef('next.carried_from', '=', 'programme_task.id'))])),
);
/** Tasks that were done in the period, whenever they were due. */
export const tasksDone = countTasks('programme.tasks_done', 'done_on', (db) => selectTasks(db).where('done_on', 'is not', null));
/** Of those, the ones that were done by their deadline. */
export const tasksDoneOnTime = countTasks('programme.tasks_done_on_time', 'done_on', (db) => selectTasks(db).whereRef('done_on', '<=', 'due_on'));
