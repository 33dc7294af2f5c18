import { countArticles } from '#modules/news';
import { mayForWholeOffice } from '#modules/organisation';
import type { NavigationEntry } from '#platform/manifest';
import type { LayoutServerLoad } from './$types';

/** The places of the desk that the actor may see, with how much waits there. */
export const load: LayoutServerLoad = async ({ locals }) => {
	const { house, actor } = locals;
	const counts = await countArticles(house.db, actor);
	const toWrite = actor.mayAnywhere('news.write') ? (counts.get('draft') ?? 0) : 0;
	const toApprove = actor.mayAnywhere('news.publish') ? (counts.get('submitted') ?? 0) : 0;
	const shown: NavigationEntry[] = [];
	for (const entry of house.manifests.flatMap((manifest) => manifest.navigation ?? [])) {
		if (entry.ofWholeOffice ? await mayForWholeOffice(house.db, actor, entry.permission) : actor.mayAnywhere(entry.permission)) shown.push(entry);
	}
	const entries = shown
		.filter((entry, index, all) => all.findIndex((other) => other.href === entry.href) === index)
		.toSorted((a, b) => a.order - b.order);
	const countWaiting = async ({ href, countWaiting: count }: (typeof entries)[number]) =>
		href === '/desk/articles' ? { waiting: toWrite + toApprove, overdue: 0 } : ((await count?.(house, actor)) ?? { waiting: 0, overdue: 0 });
	const places = [];
	for (const entry of entries) places.push({ label: entry.label, href: entry.href, icon: entry.icon, ...(await countWaiting(entry)) });
	return { places, actor: { id: actor.id, name: actor.name }, mayWrite: actor.mayAnywhere('news.write'), mayPublish: actor.mayAnywhere('news.publish') };
};
