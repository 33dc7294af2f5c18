import { listVersions } from '#modules/news';
import { listUsers } from '#modules/accounts';
import type { PageServerLoad } from './$types';

/** Every published version, newest first, with who approved it. */
export const load: PageServerLoad = async ({ locals: { house, actor }, params }) => {
	const versions = await listVersions(house.db, actor, params.id);
	const names = new Map((await listUsers(house.db)).map((user) => [user.id, user.name]));
	return {
		versions: versions.map(({ number, content, contentHash, previewHash, approvedAt, approvedBy, approvedFor, editions }) => ({
			number, title: content.title, contentHash, previewHash, approvedAt, approvedByName: names.get(approvedBy) ?? approvedBy, approvedForName: approvedFor && (names.get(approvedFor) ?? approvedFor), editionCount: editions.forms.length,
		})),
	};
};
