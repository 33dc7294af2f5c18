import { flattenArticle, isEnglish } from '@nhipcau/document';
import type { DescribedSection } from '@nhipcau/infographic';
import { findFacts } from '@nhipcau/vietnamese-text';
import type { ArticleVersion } from '#modules/news/model';

const remembered = new Map<string, Promise<DescribedSection[]>>();
const MOST_REMEMBERED = 50;

/** The text alternative of a version's infographic: figures in words under the headings of the text. Versions never change, so the last ones are kept. */
export function listFigureSections(version: ArticleVersion): Promise<DescribedSection[]> {
	const known = remembered.get(version.contentHash);
	if (known) return known;
	const sections = describeVersion(version);
	remembered.set(version.contentHash, sections);
	sections.catch(() => remembered.delete(version.contentHash));
	if (remembered.size > MOST_REMEMBERED) remembered.delete(remembered.keys().next().value!);
	return sections;
}

async function describeVersion({ content }: ArticleVersion): Promise<DescribedSection[]> {
	// Taken in at first use: the package brings the drawing libraries, which no other page needs.
	const { collectFigures, describeSections } = await import('@nhipcau/infographic');
	const flat = flattenArticle(content);
	const numbers = isEnglish(flat.text, content.language) ? 'en' : 'vi';
	return describeSections(collectFigures(flat, findFacts(flat.text, { numbers })));
}
