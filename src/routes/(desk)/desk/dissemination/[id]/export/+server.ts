import { readBoardSheet } from '#modules/documents';
import { today } from '#platform/clock';
import { readFormat, sendSheet } from '../../../send-sheet.ts';
import type { RequestHandler } from './$types';

/** The board as a table, to take along. */
export const GET: RequestHandler = async ({ locals: { house, actor }, params, url }) => {
	const format = readFormat(url);
	return sendSheet(await readBoardSheet(house.db, actor, params.id, format), `quan-triet-${today()}`, format);
};
