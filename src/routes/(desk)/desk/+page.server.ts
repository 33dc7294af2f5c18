import { listArticles } from '#modules/news';
import type { PageServerLoad } from './$types';

/** How many of each kind the first page shows; the list has all. */
const SHOWN = 6;

/** What waits for the actor, and what was published last. */
export const load: PageServerLoad = async ({ locals, parent }) => {
	const { house, actor } = locals;
	const { mayWrite, mayPublish } = await parent();
	const take = async (wanted: boolean, state: 'draft' | 'submitted' | 'published') =>
		wanted ? await listArticles(house.db, actor, { state }) : { articles: [], total: 0 };
	const [drafts, submitted, published] = [await take(mayWrite, 'draft'), await take(true, 'submitted'), await take(true, 'published')];
	const waiting = [];
	for (const { heading, href, list } of house.manifests.flatMap((manifest) => manifest.waiting ?? []).toSorted((a, b) => a.order - b.order)) {
		const records = await list(house, actor);
		if (records.length > 0) waiting.push({ heading, href, total: records.length, records: records.slice(0, SHOWN) });
	}
	return {
		waiting,
		returned: drafts.articles.filter((article) => article.returned).slice(0, SHOWN),
		drafts: { articles: drafts.articles.filter((article) => !article.returned).slice(0, SHOWN), total: drafts.total },
		submitted: { articles: submitted.articles.slice(0, SHOWN), total: submitted.total },
		published: { articles: published.articles.slice(0, SHOWN), total: published.total },
		mayPublish,
	};
};
