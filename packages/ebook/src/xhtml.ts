import type { Article, FlatText } from '@nhipcau/document';
import { escapeMarkup, formatDay, getWording, renderLine, renderParts, tidyLine } from '@nhipcau/document/html';
import type { OutlineHeading, SentenceSpan } from '@nhipcau/document/html';
import type { Chapter } from './chapters.ts';
import { getBookWording } from './wording.ts';

interface ChapterInput {
	article: Article;
	flat: FlatText;
	sentences: SentenceSpan[];
	label?: string;
	pictureUrl(src: string): string;
}

/** A content document of EPUB 3. `language` must be a BCP 47 tag. */
export function wrapXhtml(language: string, title: string, body: string): string {
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<!DOCTYPE html>',
		`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">`,
		`<head><meta charset="utf-8"/><title>${escapeMarkup(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>`,
		`<body>\n${body}\n</body>`,
		'</html>\n',
	].join('\n');
}

/** Bodies of the chapters; the first one opens with title, lead and byline, the last one ends with the source. */
export function renderChapters(input: ChapterInput, chapters: Chapter[]): string[] {
	const { article, flat, sentences, pictureUrl } = input;
	const bodies = renderParts(article, { flat, sentences, pictureUrl, xhtml: true }, chapters);
	return chapters.map(({ title }, index) => {
		const first = index === 0 ? renderOpening(input) : '';
		const last = index === chapters.length - 1 ? renderEnding(input) : '';
		const parts = [first, bodies[index] ?? '', last].filter((part) => part !== '');
		return `<section epub:type="bodymatter chapter" role="doc-chapter" aria-label="${escapeMarkup(title)}">\n${parts.join('\n')}\n</section>`;
	});
}

function renderOpening({ article, flat, sentences, label }: ChapterInput): string {
	const byline = [tidyLine(article.byline), article.date ? formatDay(article.date, article.language) : ''].filter((part) => part !== '').join(' · ');
	const lines = [
		tidyLine(article.office) ? `<p class="kicker">${escapeMarkup(tidyLine(article.office))}</p>` : '',
		tidyLine(article.title) ? `<h1>${renderLine(article, 'title', { flat, sentences })}</h1>` : '',
		tidyLine(article.lead) ? `<p class="lead">${renderLine(article, 'lead', { flat, sentences })}</p>` : '',
		byline ? `<p class="byline">${escapeMarkup(byline)}</p>` : '',
		label ? `<p class="label">${escapeMarkup(label)}</p>` : '',
	].filter((line) => line !== '');
	return lines.length === 0 ? '' : `<header>\n${lines.join('\n')}\n</header>`;
}

function renderEnding({ article, label }: ChapterInput): string {
	const source = tidyLine(article.source);
	const lines = [source ? `${getWording(article.language).source}: ${source}` : '', label ?? ''].filter((line) => line !== '');
	return lines.length === 0 ? '' : `<footer>\n${lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join('\n')}\n</footer>`;
}

/** The cover page around a picture of the package. */
export function renderCoverPage(title: string, file: string): string {
	return `<section epub:type="cover" class="cover"><img src="${file}" alt="${escapeMarkup(title)}" role="doc-cover"/></section>`;
}

interface TocEntry {
	href: string;
	text: string;
	level: number;
	children: TocEntry[];
}

/** Contents as a tree of the headings, and the landmarks. */
export function renderNavigation(article: Article, title: string, chapters: Chapter[]): string {
	const wording = getBookWording(article.language);
	const first = chapters[0]?.name ?? 'chapter-1';
	const root: TocEntry[] = [{ href: `${first}.xhtml`, text: title, level: 1, children: [] }];
	for (const chapter of chapters) for (const heading of chapter.headings) addEntry(root, heading, chapter);
	return [
		`<nav epub:type="toc" role="doc-toc" id="toc">\n<h1>${wording.contents}</h1>\n${renderEntries(root)}\n</nav>`,
		`<nav epub:type="landmarks" id="landmarks" hidden="hidden">\n<h2>${wording.landmarks}</h2>\n<ol>`,
		`<li><a epub:type="cover" href="cover.xhtml">${wording.cover}</a></li>`,
		`<li><a epub:type="bodymatter" href="${first}.xhtml">${wording.beginning}</a></li>`,
		'</ol>\n</nav>',
	].join('\n');
}

function addEntry(root: TocEntry[], heading: OutlineHeading, chapter: Chapter): void {
	let entries = root;
	for (let last = entries.at(-1); last && last.level < heading.level; last = entries.at(-1)) entries = last.children;
	entries.push({ href: `${chapter.name}.xhtml#${heading.id}`, text: heading.text, level: heading.level, children: [] });
}

function renderEntries(entries: TocEntry[]): string {
	const items = entries.map(({ href, text, children }) => `<li><a href="${href}">${escapeMarkup(text)}</a>${children.length > 0 ? `\n${renderEntries(children)}` : ''}</li>`);
	return `<ol>\n${items.join('\n')}\n</ol>`;
}
