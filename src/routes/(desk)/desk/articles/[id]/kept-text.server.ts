import { getArticleForDesk } from '#modules/news';
import type { KeptText } from '#modules/news/ui';
import type { ArticleContent } from '#modules/news/model';
import { erasedPerson } from '#platform/permissions';

/** The saved text of an article as the editor takes it up. Throws `news.unknown` or `news.not_yours`. */
export async function readKeptText({ house, actor, say }: Pick<App.Locals, 'house' | 'actor' | 'say'>, id: string): Promise<KeptText> {
	const { article, updatedByName, gaps } = await getArticleForDesk(house.db, actor, id);
	return { content: toContent(article), revision: article.revision, state: article.state, updatedAt: article.updatedAt.toISOString(), updatedByName: nameHand(say, updatedByName), gaps };
}

/** Who changed a text last, in words; the account may be erased. */
export function nameHand(say: App.Locals['say'], name: string): string {
	return name === erasedPerson ? say('privacy.former_person') : name;
}

/** The part of an article that a person writes. */
export function toContent({ title, lead, byline, source, section, aiUse, language, date, document, script, forms }: ArticleContent): ArticleContent {
	return { title, lead, byline, source, section, aiUse, language, date, document, script, forms };
}
