import { formatDictionary } from '@nhipcau/editions/dictionary';
import { listReadings } from '#modules/editions';
import { today } from '#platform/clock';
import { AppError } from '#platform/errors';
import { orJson } from '../../answer-failure.server.ts';
import type { RequestHandler } from './$types';

/** A unit's own readings as CSV. */
export const GET: RequestHandler = ({ locals, url }) =>
	orJson(locals, async () => {
		const unit = url.searchParams.get('unit');
		if (!unit) throw new AppError('not_found', 'editions.readings_of_no_unit');
		const readings = (await listReadings(locals.house.db, locals.actor, unit)).filter(({ unitId }) => unitId === unit);
		const headers = { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="tu-dien-cach-doc-${today()}.csv"`, 'cache-control': 'private, no-store' };
		return new Response(formatDictionary(readings), { headers });
	});
