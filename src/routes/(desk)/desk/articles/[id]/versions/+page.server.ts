import { listVersions } from '#modules/news';
import { listUsers } from '#modules/accounts';
import type { PageServerLoad } from './$types';

/** Every published version, newest first, with who approved it. */
export const load: PageServerLoad = async ({ locals: { house, actor, say }, params }) => {
	const versions = await listVersions(house.db, actor, params.id);
	const names = new Map((await listUsers(house.db)).map((user) => [user.id, user.name]));
	const nameOf = (id: string) => names.get(id) ?? (id.startsWith('system:') ? id : say('privacy.former_person'));
	return {
		versions: versions.map(({ number, content, contentHash, previewHash, approvedAt, approvedBy, approvedFor, editions }) => ({
			number, title: content.title, contentHash, previewHash, approvedAt, approvedByName: nameOf(approvedBy), approvedForName: approvedFor && nameOf(approvedFor), editionCount: editions.forms.length,
		})),
	};
};
