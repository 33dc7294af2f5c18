import { findQuarter, listReviewProposals, listReviews } from '#modules/documents';
import { addDays, today } from '#platform/clock';
import type { PageServerLoad } from './$types';

/** Spans of months for which proposals are looked ahead. */
const spans = [3, 6, 12, 24];

/** Reviews in reach, and anniversaries that have none yet. */
export const load: PageServerLoad = async ({ locals: { house, actor }, url }) => {
	const { reviews, counts, filter } = await listReviews(house.db, actor, Object.fromEntries(url.searchParams));
	const asked = Number(url.searchParams.get('months'));
	const months = spans.includes(asked) ? asked : 6;
	return {
		reviews, counts, filter, months, spans,
		quarters: [-180, -90, 0, 91, 182, 273, 364].map((days) => findQuarter(addDays(today(), days))).filter((quarter, index, all) => all.indexOf(quarter) === index),
		proposals: await listReviewProposals(house.db, actor, months),
		mayBegin: actor.mayAnywhere('documents.write'),
	};
};
