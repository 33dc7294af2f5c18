import { getArchivePackage } from '#modules/news';
import { orJson } from '../../../answer-failure.server.ts';
import type { RequestHandler } from './$types';

/** A published article as a package for an archive. */
export const GET: RequestHandler = ({ locals, params }) =>
	orJson(locals, async () => {
		const { bytes, fileName } = await getArchivePackage(locals.house, locals.actor, params.id);
		const headers = { 'content-type': 'application/zip', 'content-disposition': `attachment; filename="${fileName}"`, 'content-length': String(bytes.length), 'cache-control': 'private, no-store' };
		return new Response(new Uint8Array(bytes), { headers });
	});
