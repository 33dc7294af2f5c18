import { expect, test } from 'vitest';
import type { PublishedSummary } from '#modules/news/model';
import { layOutFrontPage } from './front-page.ts';

const sections = [{ key: 'news', name: 'News' }, { key: 'notices', name: 'Notices' }];
const silent = { audio: null, video: null };

function anArticle(date: string, changes: Partial<PublishedSummary> = {}): PublishedSummary {
	const id = `${date} ${changes.title ?? ''}`;
	return { articleId: id, slug: id, title: 'Title', lead: '', section: 'news', byline: '', date, publishedAt: new Date(`${date}T00:00:00Z`), picture: null, lengths: silent, ...changes };
}

test('nothing published leaves every place empty', () => {
	expect(layOutFrontPage([], sections)).toEqual({ lead: null, seconds: [], shelf: [], columns: [] });
});

test('the fullest article of the newest fortnight leads, and none stands twice above the shelf', () => {
	const articles = [
		anArticle('2026-04-16'),
		anArticle('2026-04-14', { lengths: { audio: 100, video: null } }),
		anArticle('2026-04-06', { picture: { src: '/media/x', alt: '' }, section: 'notices' }),
		anArticle('2026-04-05'),
		anArticle('2026-03-01', { picture: { src: '/media/y', alt: '' }, lengths: { audio: 9, video: 9 } }),
	];
	const front = layOutFrontPage(articles, sections);
	expect(front.lead?.date).toBe('2026-04-06');
	expect(front.seconds.map(({ date }) => date)).toEqual(['2026-04-16', '2026-04-14']);
	expect(front.shelf.map(({ date }) => date)).toEqual(['2026-04-14', '2026-03-01']);
	expect(front.columns).toEqual([{ section: sections[0], articles: [articles[3], articles[4]] }]);
});

test('of equals the newest leads', () => {
	expect(layOutFrontPage([anArticle('2026-04-16', { title: 'a' }), anArticle('2026-04-16', { title: 'b' })], sections).lead?.title).toBe('a');
});
