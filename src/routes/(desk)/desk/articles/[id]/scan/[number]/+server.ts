import { readScanPage } from '#modules/news';
import { sendFile } from '../../../../../../../send-file.ts';
import type { RequestHandler } from './$types';

/** The picture of one page of a scan, for who may see the article. */
export const GET: RequestHandler = async ({ locals: { house, actor }, params, request }) => {
	const { hash, mime, number, stream } = await readScanPage(house, actor, params.id, Number(params.number));
	stream.destroy();
	const stored = await house.files.find(hash);
	return sendFile(house.files, request, { hash, mime, size: stored?.size ?? 0 }, { fileName: `${number}.${mime.slice('image/'.length)}`, cache: 'private' });
};
