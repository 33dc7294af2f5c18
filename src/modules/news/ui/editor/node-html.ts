import type { DOMOutputSpec, Mark, Node, TagParseRule } from '@tiptap/pm/model';
import { cleanLink } from '@nhipcau/document';

/** How a node or mark of the document stands in HTML: for the screen, the clipboard and what is pasted. */
interface HtmlForm<Part> {
	parse: readonly TagParseRule[];
	render(part: Part): DOMOutputSpec;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Spans of a cell that say nothing are left out. */
function listSpans({ attrs }: Node): Record<string, string> {
	return Object.fromEntries(['colspan', 'rowspan'].filter((name) => attrs[name] !== 1).map((name) => [name, String(attrs[name])]));
}

function readSpans(element: HTMLElement): Record<string, number> {
	const read = (name: string) => Math.min(1000, Math.max(1, Math.trunc(Number(element.getAttribute(name) ?? 1)) || 1));
	return { colspan: read('colspan'), rowspan: read('rowspan') };
}

/** Only a picture of the house can stand in a document; another page's picture is reported by the paste guard. */
function readFigure(element: HTMLElement): Record<string, string> | false {
	const picture = element.tagName === 'IMG' ? element : element.querySelector('img');
	const src = text(element.dataset.src) || text(picture?.getAttribute('src'));
	if (!picture || !src.startsWith('/media/')) return false;
	const caption = element.dataset.caption ?? element.querySelector('figcaption')?.textContent ?? '';
	return { src, alt: text(picture.getAttribute('alt')), caption: caption.trim(), credit: text(element.dataset.credit) };
}

function readHeadingLevel(element: HTMLElement): { level: number } {
	const named = Number(element.dataset.level ?? element.tagName.slice(1));
	return { level: Math.min(4, Math.max(1, named || 1)) };
}

/** Headings of the text stand under the title, which is the page's `h1`. */
export const nodeHtml: Readonly<Record<string, HtmlForm<Node>>> = {
	heading: {
		parse: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, getAttrs: readHeadingLevel })),
		render: ({ attrs }) => [`h${Number(attrs.level) + 1}`, { 'data-level': String(attrs.level) }, 0],
	},
	paragraph: { parse: [{ tag: 'p' }], render: () => ['p', 0] },
	bulletList: { parse: [{ tag: 'ul' }], render: () => ['ul', 0] },
	orderedList: {
		parse: [{ tag: 'ol', getAttrs: (element) => ({ start: Math.max(0, Math.trunc(Number(element.getAttribute('start') ?? 1)) || 0) }) }],
		render: ({ attrs }) => (attrs.start === 1 ? ['ol', 0] : ['ol', { start: String(attrs.start) }, 0]),
	},
	listItem: { parse: [{ tag: 'li' }], render: () => ['li', 0] },
	blockquote: { parse: [{ tag: 'blockquote' }], render: () => ['blockquote', 0] },
	table: { parse: [{ tag: 'table' }], render: () => ['table', ['tbody', 0]] },
	tableRow: { parse: [{ tag: 'tr' }], render: () => ['tr', 0] },
	tableHeader: { parse: [{ tag: 'th', getAttrs: readSpans }], render: (node) => ['th', listSpans(node), 0] },
	tableCell: { parse: [{ tag: 'td', getAttrs: readSpans }], render: (node) => ['td', listSpans(node), 0] },
	figure: {
		parse: [
			{ tag: 'figure', getAttrs: readFigure },
			{ tag: 'img', getAttrs: readFigure },
		],
		render: ({ attrs: { src, alt, caption, credit } }) => [
			'figure',
			{ 'data-src': text(src), 'data-caption': text(caption), 'data-credit': text(credit) },
			['img', { src: text(src), alt: text(alt) }],
			['figcaption', [text(caption), text(credit)].filter((part) => part !== '').join(' · ')],
		],
	},
	footnote: {
		parse: [{ tag: 'sup[data-footnote]', priority: 100, getAttrs: (element) => ({ text: element.dataset.footnote ?? '' }) }],
		render: ({ attrs }) => ['sup', { 'data-footnote': text(attrs.text) }],
	},
	hardBreak: { parse: [{ tag: 'br' }], render: () => ['br'] },
	horizontalRule: { parse: [{ tag: 'hr' }], render: () => ['hr'] },
};

const tags = (...names: string[]): TagParseRule[] => names.map((tag) => ({ tag }));

export const markHtml: Readonly<Record<string, HtmlForm<Mark>>> = {
	bold: {
		// Google's documents wrap all they copy in a `b` of normal weight.
		parse: [{ tag: 'strong' }, { tag: 'b', getAttrs: (element) => (element.style?.fontWeight === 'normal' ? false : null) }],
		render: () => ['strong', 0],
	},
	italic: { parse: tags('em', 'i'), render: () => ['em', 0] },
	underline: { parse: tags('u', 'ins'), render: () => ['u', 0] },
	strike: { parse: tags('s', 'del', 'strike'), render: () => ['s', 0] },
	superscript: { parse: tags('sup'), render: () => ['sup', 0] },
	subscript: { parse: tags('sub'), render: () => ['sub', 0] },
	link: {
		parse: [
			{
				tag: 'a[href]',
				getAttrs: (element) => {
					const href = cleanLink(element.getAttribute('href') ?? '');
					return href === null ? false : { href };
				},
			},
		],
		render: ({ attrs }) => ['a', { href: text(attrs.href), rel: 'noopener noreferrer' }, 0],
	},
};
