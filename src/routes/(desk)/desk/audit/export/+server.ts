import { exportLog, toCsv } from '#modules/audit';
import { today } from '#platform/clock';
import { formatMoment } from '#ui/format.ts';
import { orJson } from '../../answer-failure.server.ts';
import type { RequestHandler } from './$types';

/** The log as the address filters it, as CSV. */
export const GET: RequestHandler = ({ locals, url }) =>
	orJson(locals, async () => {
		const entries = await exportLog(locals.house.db, locals.actor, Object.fromEntries(url.searchParams));
		const headers = { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="nhat-ky-${today()}.csv"`, 'cache-control': 'private, no-store' };
		return new Response(toCsv(entries, locals.say, (at) => formatMoment(at, locals.locale)), { headers });
	});
