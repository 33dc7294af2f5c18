import { sql } from 'kysely';
import type { Indicator } from '#platform/indicators';
import type { Db } from './queries.ts';

/** Documents that a unit issued itself (văn bản đi), by their day of issue: what it advised and directed in the period. */
export const documentsIssued: Indicator = {
	key: 'documents.documents_issued',
	measure: 'records',

	async compute(db: Db, { from, to }, unitIds) {
		const figures = new Map(unitIds.map((id) => [id, 0]));
		if (unitIds.length === 0) return figures;
		const rows = await db
			.selectFrom('documents_document')
			.select((eb) => ['unit_id as unitId', eb.fn.countAll<number>().as('n')])
			.where('direction', '=', 'outgoing')
			.where('issued_on', '>=', from)
			.where('issued_on', '<=', to)
			.where('unit_id', 'in', unitIds)
			.groupBy('unit_id')
			.execute();
		for (const { unitId, n } of rows) figures.set(unitId, n);
		return figures;
	},

	async listEvidence(db: Db, { from, to }, unitId, { after, limit }) {
		const rows = await db
			.selectFrom('documents_document')
			.select([sql<string>`id::text`.as('id'), 'symbol', 'subject', 'issued_on as day'])
			.where('direction', '=', 'outgoing')
			.where('issued_on', '>=', from)
			.where('issued_on', '<=', to)
			.where('unit_id', '=', unitId)
			.$if(after !== undefined, (query) => query.where('id', '>', after!))
			.orderBy('id')
			.limit(limit)
			.execute();
		return rows.map(({ id, symbol, subject, day }) => ({ id, amount: 1, title: [symbol, subject].filter(Boolean).join(' – '), day, href: `/desk/documents/${id}` }));
	},
};
