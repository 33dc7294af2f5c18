import { getReviewFile } from '#modules/documents';
import { sendFile } from '../../../../../../../send-file.ts';
import type { RequestHandler } from './$types';

/** The file that proves a deliverable, for who may see the review. */
export const GET: RequestHandler = async ({ locals: { house, actor }, params, request }) => {
	const file = await getReviewFile(house.db, actor, params.id, params.file);
	return sendFile(house.files, request, file, { fileName: file.filename, cache: 'private' });
};
