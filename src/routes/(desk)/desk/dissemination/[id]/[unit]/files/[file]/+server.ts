import { getBriefingFile } from '#modules/documents';
import { sendFile } from '../../../../../../../../send-file.ts';
import type { RequestHandler } from './$types';

/** The photograph or file behind a report, for who may see the report. */
export const GET: RequestHandler = async ({ locals: { house, actor }, params, request }) => {
	const file = await getBriefingFile(house.db, actor, params.id, params.unit, params.file);
	return sendFile(house.files, request, file, { fileName: file.filename, cache: 'private' });
};
