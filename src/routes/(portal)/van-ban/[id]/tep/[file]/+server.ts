import { findPublicDocument } from '#modules/documents';
import { AppError } from '#platform/errors';
import { sendFile } from '../../../../../../send-file.ts';
import type { RequestHandler } from './$types';

/** The file of a public document. */
export const GET: RequestHandler = async ({ locals: { house }, params, request }) => {
	const file = (await findPublicDocument(house.db, params.id))?.files.find(({ id }) => id === params.file);
	if (!file) throw new AppError('not_found', 'platform.file_unknown');
	return sendFile(house.files, request, file, { fileName: file.filename, cache: 'private' });
};
