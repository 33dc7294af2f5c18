import type { PublishedSummary, Section } from '#modules/news/model';

export interface FrontPage {
	/** The day's first story; null while nothing is published. */
	lead: PublishedSummary | null;
	/** Up to two beside it. */
	seconds: PublishedSummary[];
	/** Up to four to listen to or watch. */
	shelf: PublishedSummary[];
	/** Sections that have articles of their own left, up to four each. */
	columns: { section: Section; articles: PublishedSummary[] }[];
}

/**
 * Places articles, newest first, on the front page. The lead is the newest of the newest three that has editions to
 * hear or see, so that the day's full report is not pushed aside by a short notice of the same day.
 */
export function layOutFrontPage(articles: readonly PublishedSummary[], sections: readonly Section[]): FrontPage {
	const lead = articles.slice(0, 3).find(hasSound) ?? articles[0] ?? null;
	const rest = articles.filter((article) => article !== lead);
	const seconds = rest.slice(0, 2);
	const shelf = articles.filter(hasSound).slice(0, 4);
	const below = rest.slice(2);
	const columns = sections
		.map((section) => ({ section, articles: below.filter((article) => article.section === section.key).slice(0, 4) }))
		.filter((column) => column.articles.length > 0);
	return { lead, seconds, shelf, columns };
}

function hasSound({ lengths }: PublishedSummary): boolean {
	return lengths.audio !== null || lengths.video !== null;
}
