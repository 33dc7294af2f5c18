import { flattenArticle } from '@nhipcau/document';
import type { Article, FlatText } from '@nhipcau/document';
import { describeTitle, listHeadings } from '@nhipcau/document/html';
import type { OutlineHeading } from '@nhipcau/document/html';

/** One file of the book: the top-level nodes `from` up to but without `to`. */
export interface Chapter {
	/** Name of its files without ending: `chapter-1`. */
	name: string;
	title: string;
	from: number;
	to: number;
	/** Headings in it, nested ones too. */
	headings: OutlineHeading[];
}

/** Characters below which a chapter takes in the next section, and above which it is cut between blocks. */
const SHORT = 1_200;
const LONG = 60_000;

/**
 * Divides a text at its headings of the first level. Short sections stay together; a long stretch without
 * headings is cut, since readers lay out a whole file at once.
 */
export function divideChapters(article: Article, flat: FlatText = flattenArticle(article)): Chapter[] {
	const nodes = article.document.content ?? [];
	const headings = listHeadings(article.document);
	const tops = new Set(headings.filter(({ level, path }) => level === 1 && path.length === 1).map(({ path }) => path[0]));
	const lengths = nodes.map(() => 0);
	for (const { kind, path, start, end } of flat.blocks) {
		const top = path[0];
		if (kind !== 'footnote' && top !== undefined) lengths[top] = (lengths[top] ?? 0) + end - start;
	}
	const starts = [0];
	let length = 0;
	nodes.forEach((_, index) => {
		const here = lengths[index] ?? 0;
		if (index > 0 && ((tops.has(index) && length >= SHORT) || length + here > LONG)) {
			starts.push(index);
			length = 0;
		}
		length += here;
	});
	return starts.map((from, index) => {
		const to = starts[index + 1] ?? nodes.length;
		const inside = headings.filter(({ path }) => (path[0] ?? 0) >= from && (path[0] ?? 0) < to);
		const title = index === 0 ? describeTitle(article) : (inside[0]?.text ?? `${describeTitle(article)} (${index + 1})`);
		return { name: `chapter-${index + 1}`, title, from, to, headings: inside };
	});
}
