import type { PublishedSummary, Section } from '#modules/news/model';
import { addDays } from '#platform/clock';

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

/** Days from the newest article in which the first story is looked for. */
const LEAD_DAYS = 14;

/**
 * Places articles, newest first, on the front page. The lead is the fullest of the newest fortnight, a picture of its
 * own counting most and sound next, so that a report is not pushed aside by a short notice of the day after.
 */
export function layOutFrontPage(articles: readonly PublishedSummary[], sections: readonly Section[]): FrontPage {
	const lead = chooseLead(articles);
	const rest = articles.filter((article) => article !== lead);
	const seconds = rest.slice(0, 2);
	const shelf = articles.filter(hasSound).slice(0, 4);
	const below = rest.slice(2);
	const columns = sections
		.map((section) => ({ section, articles: below.filter((article) => article.section === section.key).slice(0, 4) }))
		.filter((column) => column.articles.length > 0);
	return { lead, seconds, shelf, columns };
}

function chooseLead(articles: readonly PublishedSummary[]): PublishedSummary | null {
	const newest = articles[0];
	if (!newest) return null;
	const since = addDays(newest.date, -LEAD_DAYS);
	const weigh = (article: PublishedSummary) => (article.picture ? 2 : 0) + (hasSound(article) ? 1 : 0);
	return articles.filter(({ date }) => date >= since).reduce((best, article) => (weigh(article) > weigh(best) ? article : best), newest);
}

function hasSound({ lengths }: PublishedSummary): boolean {
	return lengths.audio !== null || lengths.video !== null;
}
