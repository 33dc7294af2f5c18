import { flattenArticle, readInlineText } from '../flatten.ts';
import type { Article, DocumentNode } from '../model.ts';
import { cleanText } from './safe-text.ts';
import { getWording } from './wording.ts';

/** A heading as the editions show it. */
export interface OutlineHeading {
	/** Unique in the document and stable while the heading's words stay. */
	id: string;
	/** From 1, without gaps: the first heading of a text is 1, and none is more than one deeper than the one before. */
	level: number;
	text: string;
	path: number[];
}

/** A footnote with its printed number, counted from 1 through the document. */
export interface NumberedFootnote {
	number: number;
	text: string;
	path: number[];
}

/**
 * Headings with words, in reading order. Levels are closed up, since a gap in the levels is an error in
 * PDF/UA-1 (7.4.2) and misleads screen readers everywhere.
 */
export function listHeadings(document: DocumentNode): OutlineHeading[] {
	const headings: OutlineHeading[] = [];
	const used = new Set<string>();
	let open: number[] = [];
	visit(document, [], (node, path) => {
		if (node.type !== 'heading') return;
		const text = cleanText(readInlineText(node)).replace(/\s+/g, ' ').trim();
		if (text === '') return;
		const given = Number(node.attrs?.level ?? 1);
		open = [...open.filter((level) => level < given), given];
		headings.push({ id: chooseId(text, used), level: open.length, text, path });
	});
	return headings;
}

/** Footnotes in reading order. */
export function listFootnotes(document: DocumentNode): NumberedFootnote[] {
	const footnotes: NumberedFootnote[] = [];
	visit(document, [], (node, path) => {
		if (node.type !== 'footnote') return;
		footnotes.push({ number: footnotes.length + 1, text: String(node.attrs?.text ?? '').normalize('NFC'), path });
	});
	return footnotes;
}

/** A title for catalogues and windows, never empty: the title, else the first heading, else the first words. */
export function describeTitle(article: Pick<Article, 'title' | 'lead' | 'document' | 'language'>): string {
	const title = tidyLine(article.title);
	if (title !== '') return title;
	const heading = listHeadings(article.document)[0];
	if (heading) return heading.text;
	const words = tidyLine(flattenArticle(article).text.slice(0, 400)).split(' ');
	if (words[0] === '') return getWording(article.language).untitled;
	return words.length > 12 ? `${words.slice(0, 12).join(' ')}…` : words.join(' ');
}

/** Clean text on one line. */
export function tidyLine(text: string | undefined): string {
	return cleanText(text ?? '').replace(/\s+/g, ' ').trim();
}

/** A path of child indices as a map key. */
export function joinPath(path: number[]): string {
	return path.join('.');
}

function visit(node: DocumentNode, path: number[], see: (node: DocumentNode, path: number[]) => void): void {
	see(node, path);
	node.content?.forEach((child, index) => visit(child, [...path, index], see));
}

/** `h-` keeps ids apart from sentences, notes and the page's own. */
function chooseId(text: string, used: Set<string>): string {
	const folded = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
	const words = folded.match(/[a-z0-9]+/g) ?? [];
	const stem = ['h', ...words].join('-').slice(0, 60).replace(/-+$/, '');
	let id = stem;
	for (let count = 2; used.has(id) || id === 'h'; count += 1) id = `${stem}-${count}`;
	used.add(id);
	return id;
}
