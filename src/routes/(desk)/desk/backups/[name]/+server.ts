import { Readable } from 'node:stream';
import { handOutBackup } from '#modules/backups';
import type { RequestHandler } from './$types';

/** A locked backup, to be kept elsewhere. */
export const GET: RequestHandler = async ({ locals: { house, actor }, params }) => {
	const { record, open } = await handOutBackup(house, actor, params.name);
	return new Response(Readable.toWeb(open() as Readable) as ReadableStream, {
		headers: {
			'content-type': 'application/octet-stream',
			'content-length': String(record.size),
			'content-disposition': `attachment; filename="${record.name}"`,
			'cache-control': 'no-store',
		},
	});
};
