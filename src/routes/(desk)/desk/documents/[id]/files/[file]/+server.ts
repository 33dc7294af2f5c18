import { getDocument } from '#modules/documents';
import { AppError } from '#platform/errors';
import { sendFile } from '../../../../../../../send-file.ts';
import type { RequestHandler } from './$types';

/** A document's file as it came, for who may read the document. */
export const GET: RequestHandler = async ({ locals: { house, actor }, params, request }) => {
	const { files } = await getDocument(house.db, actor, params.id);
	const file = files.find(({ id }) => id === params.file);
	if (!file) throw new AppError('not_found', 'platform.file_unknown');
	return sendFile(house.files, request, file, { fileName: file.filename, cache: 'private' });
};
