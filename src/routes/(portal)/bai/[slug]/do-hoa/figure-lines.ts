import { flattenArticle, isEnglish } from '@nhipcau/document';
import { findFacts } from '@nhipcau/vietnamese-text';
import type { ArticleVersion } from '#modules/news/model';

const remembered = new Map<string, Promise<string[]>>();
const MOST_REMEMBERED = 50;

/** The text alternative of a version's infographic, one line a figure. Versions never change, so the last ones are kept. */
export function listFigureLines(version: ArticleVersion): Promise<string[]> {
	const known = remembered.get(version.contentHash);
	if (known) return known;
	const lines = describeVersion(version);
	remembered.set(version.contentHash, lines);
	lines.catch(() => remembered.delete(version.contentHash));
	if (remembered.size > MOST_REMEMBERED) remembered.delete(remembered.keys().next().value!);
	return lines;
}

async function describeVersion({ content }: ArticleVersion): Promise<string[]> {
	// Taken in at first use: the package brings the drawing libraries, which no other page needs.
	const { collectFigures, describeFigures } = await import('@nhipcau/infographic');
	const flat = flattenArticle(content);
	return describeFigures(collectFigures(flat, findFacts(flat.text, { numbers: isEnglish(flat.text, content.language) ? 'en' : 'vi' })));
}
