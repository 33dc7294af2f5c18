import { listPublished } from '#modules/news';
import { readOfficeProfile } from '../../../office-profile.ts';
import { toArticle } from '../addresses.ts';
import type { RequestHandler } from './$types';

const MOST = 30;

/** RSS 2.0 of the newest articles. */
export const GET: RequestHandler = async ({ locals: { house, say }, url }) => {
	const origin = house.config.origin ?? url.origin;
	const { name } = await readOfficeProfile(house);
	const { articles } = await listPublished(house.db, { limit: MOST });
	const items = articles.map(({ slug, title, lead, publishedAt }) => {
		const link = escapeXml(origin + toArticle(slug));
		return `<item><title>${escapeXml(title)}</title><link>${link}</link><guid isPermaLink="true">${link}</guid><description>${escapeXml(lead)}</description><pubDate>${publishedAt.toUTCString()}</pubDate></item>`;
	});
	const xml = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeXml(name)}</title>
<link>${escapeXml(origin)}/</link>
<description>${escapeXml(say('web.feed_description', { office: name }))}</description>
<language>vi</language>
<atom:link href="${escapeXml(origin)}/feed.xml" rel="self" type="application/rss+xml"/>
${items.join('\n')}
</channel>
</rss>
`;
	return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8', 'cache-control': 'public, max-age=300' } });
};

/** Also drops the characters that XML 1.0 has no place for. */
function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
		.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
