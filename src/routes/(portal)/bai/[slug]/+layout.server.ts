import { error } from '@sveltejs/kit';
import { findPublishedBySlug } from '#modules/news';
import { toDay } from '#platform/clock';
import { formatDay } from '#ui/format.ts';
import type { LayoutServerLoad } from './$types';

/** The article of the address, for its page and its infographic. One that was withdrawn is gone in the open: 410, with the reason. */
export const load: LayoutServerLoad = async ({ locals: { house, say, locale }, params }) => {
	const article = await findPublishedBySlug(house.db, params.slug);
	if (!article) error(404, { message: say('web.not_found') });
	if (article.standing === 'withdrawn') {
		const { withdrawnAt, withdrawalNote, firstPublishedAt, version } = article;
		const message = say('web.withdrawn_on', {
			title: version.content.title,
			published: formatDay(toDay(firstPublishedAt), locale),
			day: withdrawnAt ? formatDay(toDay(withdrawnAt), locale) : '',
		});
		error(410, { message, ...(withdrawalNote && { reason: say('web.withdrawn_reason', { note: withdrawalNote }) }) });
	}
	return { article };
};
