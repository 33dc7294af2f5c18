import { readRegisterSheet } from '#modules/documents';
import { today } from '#platform/clock';
import type { RequestHandler } from './$types';

const mimes = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv; charset=utf-8' };

/** The register as its filter narrows it, to take along. */
export const GET: RequestHandler = async ({ locals: { house, actor }, url }) => {
	const { format: asked, ...filter } = Object.fromEntries(url.searchParams);
	const format = asked === 'csv' ? 'csv' : 'xlsx';
	const bytes = await readRegisterSheet(house.db, actor, format, filter);
	return new Response(new Uint8Array(bytes), {
		headers: { 'content-type': mimes[format], 'content-disposition': `attachment; filename="so-van-ban-${today()}.${format}"`, 'cache-control': 'private, no-store' },
	});
};
