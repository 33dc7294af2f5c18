import { readReviewsSheet } from '#modules/documents';
import { today } from '#platform/clock';
import { readFormat, sendSheet } from '../../send-sheet.ts';
import type { RequestHandler } from './$types';

/** The reviews as their filter narrows them, to take along. */
export const GET: RequestHandler = async ({ locals: { house, actor }, url }) => {
	const format = readFormat(url);
	return sendSheet(await readReviewsSheet(house.db, actor, format, Object.fromEntries(url.searchParams)), `so-ket-tong-ket-${today()}`, format);
};
