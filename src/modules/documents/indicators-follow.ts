import { sql, type ExpressionBuilder } from 'kysely';
import type { Evidence, Indicator, Period } from '#platform/indicators';
import type { FollowDb, FollowTables } from './queries-follow.ts';

/** Standing reports of briefings by the unit that held them and the day on which they were held. */
function heldIn(db: FollowDb, { from, to }: Period) {
	return db.selectFrom('documents_briefing').where('withdrawn_at', 'is', null).where('held_on', '>=', from).where('held_on', '<=', to);
}

/** Sums a column of the standing reports; each report is evidence with its own amount. */
function countBriefings(key: Indicator['key'], measure: Indicator['measure'], column: 'sessions' | 'attendances'): Indicator {
	return {
		key,
		measure,
		async compute(db: FollowDb, period, unitIds) {
			const figures = new Map(unitIds.map((id) => [id, 0]));
			if (unitIds.length === 0) return figures;
			const rows = await heldIn(db, period).select((eb) => ['unit_id as unitId', eb.fn.sum<number>(column).as('n')]).where('unit_id', 'in', unitIds).groupBy('unit_id').execute();
			for (const { unitId, n } of rows) figures.set(unitId, Number(n));
			return figures;
		},
		async listEvidence(db: FollowDb, period, unitId, { after, limit }) {
			const rows = await selectBriefingEvidence(db, period, unitId).select(column).$if(after !== undefined, (query) => query.where('documents_briefing.id', '>', after!)).orderBy('documents_briefing.id').limit(limit).execute();
			return rows.map((row) => toEvidence(row, row[column]));
		},
	};
}

function selectBriefingEvidence(db: FollowDb, period: Period, unitId: string) {
	return heldIn(db, period)
		.innerJoin('documents_dissemination', 'documents_dissemination.id', 'dissemination_id')
		.innerJoin('documents_document', 'documents_document.id', 'document_id')
		.select([sql<string>`documents_briefing.id::text`.as('id'), 'dissemination_id as disseminationId', 'documents_briefing.unit_id as unitId', 'symbol', 'subject', 'held_on as day'])
		.where('documents_briefing.unit_id', '=', unitId);
}

function toEvidence({ id, disseminationId, unitId, symbol, subject, day }: { id: string; disseminationId: string; unitId: string; symbol: string; subject: string; day: string }, amount: number): Evidence {
	return { id, amount, title: [symbol, subject].filter(Boolean).join(' – '), day, href: `/desk/dissemination/${disseminationId}/${unitId}` };
}

/** Sessions of briefing (buổi) held. */
export const briefingsHeld = countBriefings('documents.briefings_held', 'records', 'sessions');
/** Attendances at them (lượt người): never persons. */
export const briefingAttendances = countBriefings('documents.briefing_attendances', 'attendances', 'attendances');

/** Units that held any briefing in the period: a unit counts once, however many it held. Its evidence is the first of its reports. */
export const unitsBriefed: Indicator = {
	key: 'documents.units_briefed',
	measure: 'units',
	async compute(db: FollowDb, period, unitIds) {
		const figures = new Map(unitIds.map((id) => [id, 0]));
		if (unitIds.length === 0) return figures;
		for (const { unitId } of await heldIn(db, period).select('unit_id as unitId').distinct().where('unit_id', 'in', unitIds).execute()) figures.set(unitId, 1);
		return figures;
	},
	async listEvidence(db: FollowDb, period, unitId, { after }) {
		const first = await selectBriefingEvidence(db, period, unitId).orderBy('documents_briefing.id').limit(1).executeTakeFirst();
		return first && (after === undefined || first.id > after) ? [toEvidence(first, 1)] : [];
	},
};

/** Reviews by their lead and the day on which they were submitted. */
function countReviews(key: Indicator['key'], fits: (eb: ExpressionBuilder<FollowTables, 'documents_review'>) => ReturnType<ExpressionBuilder<FollowTables, 'documents_review'>['and']>): Indicator {
	const submittedIn = (db: FollowDb, { from, to }: Period) => db.selectFrom('documents_review').where('submitted_on', '>=', from).where('submitted_on', '<=', to).where(fits);
	return {
		key,
		measure: 'records',
		async compute(db: FollowDb, period, unitIds) {
			const figures = new Map(unitIds.map((id) => [id, 0]));
			if (unitIds.length === 0) return figures;
			const rows = await submittedIn(db, period).select((eb) => ['unit_id as unitId', eb.fn.countAll<number>().as('n')]).where('unit_id', 'in', unitIds).groupBy('unit_id').execute();
			for (const { unitId, n } of rows) figures.set(unitId, n);
			return figures;
		},
		async listEvidence(db: FollowDb, period, unitId, { after, limit }) {
			const rows = await submittedIn(db, period)
				.innerJoin('documents_document', 'documents_document.id', 'document_id')
				.select([sql<string>`documents_review.id::text`.as('id'), 'symbol', 'subject', 'submitted_on as day'])
				.where('documents_review.unit_id', '=', unitId)
				.$if(after !== undefined, (query) => query.where('documents_review.id', '>', after!))
				.orderBy('documents_review.id')
				.limit(limit)
				.execute();
			return rows.map(({ id, symbol, subject, day }) => ({ id, amount: 1, title: [symbol, subject].filter(Boolean).join(' – '), day: day!, href: `/desk/reviews/${id}` }));
		},
	};
}

export const reviewsDone = countReviews('documents.reviews_done', (eb) => eb.and([]));
export const reviewsOnTime = countReviews('documents.reviews_on_time', (eb) => eb.and([eb('submitted_on', '<=', eb.ref('due_on'))]));

export const followIndicators: readonly Indicator[] = [briefingsHeld, briefingAttendances, unitsBriefed, reviewsDone, reviewsOnTime];
