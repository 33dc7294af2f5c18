import { redirect } from '@sveltejs/kit';
import { listCountedUnits } from '#modules/reports';
import { findPeriod } from '#modules/reports/model';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import type { PageServerLoad } from './$types';

/** Leads to the figures of the highest unit of one's own in the present quarter, or of the unit and period of the form. */
export const load: PageServerLoad = async ({ locals: { house, actor }, url }) => {
	const units = await listCountedUnits(house, actor);
	const ids = new Set(units.map(({ id }) => id));
	const asked = url.searchParams.get('unit');
	const unit = units.find(({ id }) => id === asked) ?? units.find(({ parentId }) => parentId === null || !ids.has(parentId));
	if (!unit) throw new AppError('forbidden', 'reports.not_yours');
	redirect(303, `/desk/figures/${unit.id}/${encodeURIComponent(url.searchParams.get('period') ?? findPeriod('quarter', today()).key)}`);
};
