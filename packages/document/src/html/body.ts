import type { Article, DocumentNode } from '../model.ts';
import { createContext, openSentence } from './context.ts';
import type { BodyContext, BodyOptions, NodeRange } from './context.ts';
import { findMarkTags, joinPieces, makeTextPieces } from './inline.ts';
import type { InlinePiece } from './inline.ts';
import { joinPath } from './outline.ts';
import { escapeMarkup } from './safe-text.ts';
import { renderTable } from './table.ts';
import { formatCredit } from './wording.ts';

/**
 * The document of an article as semantic HTML (or XHTML): headings with ids, lists, tables, quotes, figures,
 * footnotes with links there and back. All words are escaped and unsafe links dropped. Title and lead are the
 * caller's (`renderLine`). A sentence over several blocks carries its id on the first part, and
 * `data-sentence` on the others.
 */
export function renderBody(article: Article, options: BodyOptions): string {
	return renderParts(article, options, [{ from: 0, to: article.document.content?.length ?? 0 }])[0] ?? '';
}

/** As `renderBody`, in parts: each range of top-level nodes by itself, with its own footnotes at its end. */
export function renderParts(article: Article, options: BodyOptions, ranges: NodeRange[]): string[] {
	const context = createContext(article, options);
	const nodes = article.document.content ?? [];
	return ranges.map(({ from, to }) => {
		context.met = [];
		const blocks = nodes.slice(from, to).map((node, index) => renderBlock(context, node, [from + index]));
		return [...blocks, renderFootnotes(context)].filter((html) => html !== '').join('\n');
	});
}

/** The title or the lead as inline HTML, its sentences wrapped as in `renderBody`. */
export function renderLine(article: Article, line: 'title' | 'lead', options: Pick<BodyOptions, 'sentences' | 'flat'>): string {
	const context = createContext(article, { ...options, pictureUrl: () => '' });
	const text = (line === 'title' ? article.title : (article.lead ?? '')).normalize('NFC').trim();
	context.reader.enter(line);
	return joinPieces(makeTextPieces(context.reader.read(text), []), (sentence) => openSentence(context, sentence));
}

/** One block; an empty string where it has nothing to show. */
function renderBlock(context: BodyContext, node: DocumentNode, path: number[]): string {
	switch (node.type) {
		case 'heading':
			return renderHeading(context, node, path);
		case 'paragraph':
			return wrap('p', renderTextBlock(context, node, path));
		case 'bulletList':
			return wrap('ul', renderItems(context, node, path), '\n');
		case 'orderedList': {
			const start = Number(node.attrs?.start ?? 1);
			const html = renderItems(context, node, path);
			return html === '' ? '' : `<ol${start === 1 ? '' : ` start="${start}"`}>\n${html}\n</ol>`;
		}
		case 'blockquote':
			return wrap('blockquote', renderBlocks(context, node, path), '\n');
		case 'table':
			return renderTable(context, node, path, renderTight);
		case 'figure':
			return renderFigure(context, node, path);
		case 'horizontalRule':
			return context.options.xhtml ? '<hr/>' : '<hr>';
		default:
			return renderBlocks(context, node, path);
	}
}

/** The blocks inside a node, one after the other. */
function renderBlocks(context: BodyContext, node: DocumentNode, path: number[]): string {
	const blocks = (node.content ?? []).map((child, index) => renderBlock(context, child, [...path, index]));
	return blocks.filter((html) => html !== '').join('\n');
}

/** Content of a cell or list item: a lone first paragraph stands without `<p>`. */
function renderTight(context: BodyContext, node: DocumentNode, path: number[]): string {
	const [first, ...rest] = node.content ?? [];
	if (first?.type !== 'paragraph' || rest.some(({ type }) => type === 'paragraph')) return renderBlocks(context, node, path);
	const blocks = rest.map((child, index) => renderBlock(context, child, [...path, index + 1]));
	return [renderTextBlock(context, first, [...path, 0]), ...blocks].filter((html) => html !== '').join('\n');
}

function renderHeading(context: BodyContext, node: DocumentNode, path: number[]): string {
	const heading = context.headings.get(joinPath(path));
	if (!heading) return '';
	context.section = heading.text;
	const tag = `h${Math.min(6, heading.level + (context.options.headingOffset ?? 1))}`;
	return `<${tag} id="${heading.id}">${renderTextBlock(context, node, path)}</${tag}>`;
}

/** Inline content of a heading or paragraph. */
function renderTextBlock(context: BodyContext, node: DocumentNode, path: number[]): string {
	context.reader.enter(path);
	const pieces = (node.content ?? []).flatMap((child, index) => makePieces(context, child, [...path, index]));
	if (pieces.every(({ kind, html }) => kind !== 'note' && html.trim() === '')) return '';
	return joinPieces(pieces, (sentence) => openSentence(context, sentence));
}

function makePieces(context: BodyContext, node: DocumentNode, path: number[]): InlinePiece[] {
	const { reader, options } = context;
	if (node.type === 'text') {
		return makeTextPieces(reader.read((node.text ?? '').normalize('NFC')), findMarkTags(node, options.xhtml ?? false));
	}
	if (node.type === 'hardBreak') {
		reader.read('\n');
		return [{ kind: 'break', html: options.xhtml ? '<br/>' : '<br>', tags: [] }];
	}
	const footnote = context.footnotes.get(joinPath(path));
	if (!footnote) return [];
	context.met.push(footnote);
	return [{ kind: 'note', html: renderNoteReference(context, footnote.number), tags: [] }];
}

function renderNoteReference({ options, wording }: BodyContext, number: number): string {
	const type = options.xhtml ? ' epub:type="noteref"' : '';
	return `<sup class="noteref"><a id="fnref-${number}" href="#fn-${number}" role="doc-noteref"${type} aria-label="${wording.footnote(number)}">[${number}]</a></sup>`;
}

function renderItems(context: BodyContext, list: DocumentNode, path: number[]): string {
	return (list.content ?? []).map((item, index) => `<li>${renderTight(context, item, [...path, index])}</li>`).join('\n');
}

function renderFigure(context: BodyContext, node: DocumentNode, path: number[]): string {
	const { article, options, wording } = context;
	const [src, alt, caption, credit] = ['src', 'alt', 'caption', 'credit'].map((name) => String(node.attrs?.[name] ?? ''));
	const url = options.pictureUrl(src ?? '');
	const size = article.pictures.get(src ?? '');
	const box = size ? ` width="${Math.round(size.width)}" height="${Math.round(size.height)}"` : '';
	const image = url === ''
		? `<p class="no-picture">[${wording.picture}${alt ? `: ${escapeMarkup(alt)}` : ''}]</p>`
		: `<img src="${escapeMarkup(url)}" alt="${escapeMarkup(alt ?? '')}"${box}${options.xhtml ? '/' : ' loading="lazy"'}>`;
	context.reader.enter(path);
	const words = joinPieces(makeTextPieces(context.reader.read((caption ?? '').normalize('NFC')), []), (sentence) => openSentence(context, sentence));
	const thanks = credit ? `<span class="credit">${escapeMarkup(formatCredit(credit, article.language))}</span>` : '';
	const figcaption = [words, thanks].filter((html) => html !== '').join(' ');
	return `<figure>\n${image}${figcaption ? `\n<figcaption>${figcaption}</figcaption>` : ''}\n</figure>`;
}

function renderFootnotes(context: BodyContext): string {
	const { met, options, wording } = context;
	if (met.length === 0) return '';
	const type = (name: string): string => (options.xhtml ? ` epub:type="${name}"` : '');
	const level = Math.min(6, 1 + (options.headingOffset ?? 1));
	const notes = met.map(({ number, text, path }) => {
		context.reader.enter(path);
		const words = joinPieces(makeTextPieces(context.reader.read(text), []), (sentence) => openSentence(context, sentence));
		const back = `<a class="back" href="#fnref-${number}" role="doc-backlink"${type('backlink')} aria-label="${wording.backToText(number)}">↑</a>`;
		return `<aside id="fn-${number}" class="footnote" role="doc-footnote"${type('footnote')}><p><span class="number">[${number}]</span> ${words} ${back}</p></aside>`;
	});
	return `<section class="footnotes"${type('footnotes')}>\n<h${level}>${wording.footnotes}</h${level}>\n${notes.join('\n')}\n</section>`;
}

function wrap(tag: string, html: string, gap = ''): string {
	return html === '' ? '' : `<${tag}>${gap}${html}${gap}</${tag}>`;
}
