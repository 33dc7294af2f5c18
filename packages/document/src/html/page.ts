import type { Article, FlatText, Picture } from '../model.ts';
import { renderBody, renderLine } from './body.ts';
import { describeTitle, tidyLine } from './outline.ts';
import { pageStyle } from './page-style.ts';
import { escapeMarkup, findSafeHref } from './safe-text.ts';
import type { SentenceSpan } from './sentences.ts';
import { formatDay, getWording } from './wording.ts';

export interface PageOptions {
	flat?: FlatText;
	sentences?: SentenceSpan[];
	/** How far a machine made the text, as a sentence; always visible when given. */
	label?: string;
	/** Other forms of the same text, as links in a bar under the lead: "Nghe 14 phút". */
	editions?: { name: string; href: string }[];
}

/**
 * `page.html`: the article as one self-contained accessible file, without script and without any request
 * (pictures are data URIs; the page's own policy forbids the rest).
 */
export function renderPage(article: Article, options: PageOptions = {}): string {
	const { label } = options;
	const wording = getWording(article.language);
	const language = /^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(article.language) ? article.language : 'vi';
	const title = describeTitle(article);
	const source = tidyLine(article.source);
	const body = renderBody(article, { ...options, pictureUrl: (src) => makeDataUri(article.pictures.get(src)) });
	const lines = [
		'<!doctype html>',
		`<html lang="${language}">`,
		'<head>',
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
		`<title>${escapeMarkup(title)}</title>`,
		renderMeta('description', describeText(article)),
		renderMeta('author', tidyLine(article.byline)),
		renderMeta('generator', 'Nhịp Cầu'),
		'<meta name="color-scheme" content="light dark">',
		`<style>\n${pageStyle}\n</style>`,
		`<script type="application/ld+json">${describeForMachines(article, title, language)}</script>`,
		'</head>',
		'<body>',
		`<a class="skip" href="#text">${wording.skipToText}</a>`,
		'<main id="text" tabindex="-1">',
		'<article>',
		renderHeader(article, options, title),
		body,
		source || label ? `<footer>${source ? `<p>${wording.source}: ${escapeMarkup(source)}</p>` : ''}${label ? `<p>${escapeMarkup(label)}</p>` : ''}</footer>` : '',
		'</article>',
		'</main>',
		'</body>',
		'</html>',
	];
	return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function renderHeader(article: Article, options: PageOptions, title: string): string {
	const { label, editions = [] } = options;
	const wording = getWording(article.language);
	const headline = tidyLine(article.title) === '' ? `<h1 class="unseen">${escapeMarkup(title)}</h1>` : `<h1>${renderLine(article, 'title', options)}</h1>`;
	const date = article.date ? `<time datetime="${escapeMarkup(article.date)}">${escapeMarkup(formatDay(article.date, article.language))}</time>` : '';
	const byline = tidyLine(article.byline) ? `<span>${escapeMarkup(tidyLine(article.byline))}</span>` : '';
	const links = editions.map(({ name, href }) => {
		const safe = findSafeHref(href);
		return safe === null ? '' : `<li><a href="${escapeMarkup(safe)}">${escapeMarkup(name)}</a></li>`;
	}).join('');
	const parts = [
		tidyLine(article.office) ? `<p class="kicker">${escapeMarkup(tidyLine(article.office))}</p>` : '',
		headline,
		tidyLine(article.lead) ? `<p class="lead">${renderLine(article, 'lead', options)}</p>` : '',
		byline || date ? `<p class="byline">${byline}${date}</p>` : '',
		label ? `<p class="label">${escapeMarkup(label)}</p>` : '',
		links ? `<nav class="editions" aria-label="${wording.editions}"><ul>${links}</ul></nav>` : '',
	];
	return `<header>\n${parts.filter((part) => part !== '').join('\n')}\n</header>`;
}

function renderMeta(name: string, content: string): string {
	return content === '' ? '' : `<meta name="${name}" content="${escapeMarkup(content)}">`;
}

/** The lead, else the beginning of the text, within what search pages show. */
function describeText(article: Article): string {
	const text = tidyLine(article.lead) || tidyLine(renderPlainStart(article));
	if (text.length <= 200) return text;
	return `${text.slice(0, 200).replace(/\s+\S*$/, '')}…`;
}

function renderPlainStart(article: Article): string {
	const words: string[] = [];
	const visit = (node: Article['document']): void => {
		if (node.type === 'text') words.push(node.text ?? '');
		node.content?.forEach(visit);
		if (node.type === 'paragraph' || node.type === 'heading') words.push(' ');
	};
	const paragraph = (article.document.content ?? []).find(({ type, content }) => type === 'paragraph' && content?.length);
	visit(paragraph ?? article.document);
	return words.join('');
}

/** schema.org NewsArticle; `<` is written as an escape, so that no word can end the element. */
function describeForMachines(article: Article, title: string, language: string): string {
	const data = {
		'@context': 'https://schema.org',
		'@type': 'NewsArticle',
		headline: title,
		inLanguage: language,
		description: describeText(article) || undefined,
		datePublished: article.date,
		author: tidyLine(article.byline) ? { '@type': 'Person', name: tidyLine(article.byline) } : undefined,
		publisher: tidyLine(article.office) ? { '@type': 'Organization', name: tidyLine(article.office) } : undefined,
	};
	return JSON.stringify(data).replace(/</g, '\\u003c');
}

function makeDataUri(picture: Picture | undefined): string {
	return picture ? `data:${picture.mime};base64,${Buffer.from(picture.bytes).toString('base64')}` : '';
}
