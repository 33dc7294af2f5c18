import { getMediaFile } from '#modules/media';
import { AppError } from '#platform/errors';
import { sendFile } from '../../../send-file.ts';
import type { RequestHandler } from './$types';

/** A picture as the editor's screens show it. What is published is served under `/anh/`, with its article. */
export const GET: RequestHandler = async ({ locals: { house, actor }, params, request }) => {
	const file = await getMediaFile(house.db, params.id);
	if (!actor.may('media.write', file.unitId)) throw new AppError('forbidden', 'media.not_yours');
	return sendFile(house.files, request, file, { fileName: `${file.id}.${file.mime.slice('image/'.length)}`, cache: 'private' });
};
