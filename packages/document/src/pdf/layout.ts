import { formatCredit, formatDay, getWording } from '../html/wording.ts';
import { describeTitle, joinPath, listHeadings, tidyLine } from '../html/outline.ts';
import { cleanText, findSafeHref } from '../html/safe-text.ts';
import { layoutTable } from '../html/table-layout.ts';
import type { Article, DocumentNode, Picture } from '../model.ts';

/** How a PDF looks: `gazette` for readers, `office` after Decree 30/2020/NĐ-CP, annex I (page, type and indent only). */
export type PdfProfile = 'gazette' | 'office';

interface Look {
	font: string;
	sans: string;
	/** Points. */
	size: number;
	headline: number;
	/** Millimetres: top, right, bottom, left; `indent` of each first line. */
	margin: [number, number, number, number];
	indent: number;
	justify: boolean;
	/** Between paragraphs, and sizes of headings by level, in em. */
	spacing: number;
	headings: [number, number, number, number];
	/** Number centred in the top margin and none on the first page, as the decree asks; else at the foot. */
	'number-on-top': boolean;
}

const looks: Record<PdfProfile, Look> = {
	gazette: { font: 'Noto Serif', sans: 'Be Vietnam Pro', size: 11, headline: 23, margin: [25, 25, 22, 25], indent: 0, justify: false, spacing: 1.25, headings: [1.36, 1.16, 1.04, 1], 'number-on-top': false },
	office: { font: 'Tinos', sans: 'Tinos', size: 13, headline: 17, margin: [22, 18, 22, 30], indent: 10, justify: true, spacing: 1.1, headings: [1.08, 1, 1, 1], 'number-on-top': true },
};

/** What the template reads from `article.json`. */
export interface LayoutData {
	[name: string]: unknown;
	blocks: LayoutBlock[];
}

export interface LayoutBlock {
	kind: string;
	[name: string]: unknown;
}

export interface PdfLayout {
	data: LayoutData;
	/** Pictures by the file name under which the template asks for them. */
	files: Map<string, Uint8Array>;
}

interface Context {
	article: Article;
	look: Look;
	levels: Map<string, number>;
	files: Map<string, Uint8Array>;
	/** File names already given, by `src`, so that a picture used twice is stored once. */
	names: Map<string, string>;
}

/** The article as plain data for the template. `label` is printed at the end with the source. */
export function makeLayout(article: Article, options: { label?: string; profile?: PdfProfile }): PdfLayout {
	const look = looks[options.profile ?? 'gazette'];
	const wording = getWording(article.language);
	const context: Context = {
		article,
		look,
		levels: new Map(listHeadings(article.document).map(({ path, level }) => [joinPath(path), level])),
		files: new Map(),
		names: new Map(),
	};
	const source = tidyLine(article.source);
	const [beforePage = '', between = ''] = wording.page('\n', '\n').split('\n');
	const data: LayoutData = {
		look,
		title: describeTitle(article),
		author: tidyLine(article.byline),
		description: tidyLine(article.lead),
		date: readDay(article.date),
		language: /^[A-Za-z]{2,3}/.exec(article.language)?.[0]?.toLowerCase() ?? 'vi',
		office: tidyLine(article.office),
		'running-head': shorten(tidyLine(article.office), 90),
		headline: softenLine(tidyLine(article.title)),
		lead: softenLine(tidyLine(article.lead)),
		byline: [tidyLine(article.byline), article.date ? formatDay(article.date, article.language) : ''].filter((part) => part !== '').join('  ·  '),
		'page-words': [beforePage, between],
		ending: [source ? `${wording.source}: ${source}` : '', tidyLine(options.label)].filter((line) => line !== '').map(softenLine),
		blocks: makeBlocks(context, article.document, [], 0),
	};
	return { data, files: context.files };
}

/** Year, month and day of `YYYY-MM-DD`; null for what is no calendar day. */
export function readDay(day: string | undefined): [number, number, number] | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '');
	if (!match || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return null;
	return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Containers within containers that Typst still follows (80 calls and 64 show rules; a table takes five calls, a quote several rules). */
const DEEPEST = 8;

/** `depth` counts the containers around; deeper ones are dissolved, so that their words stand in the outer one. */
function makeBlocks(context: Context, node: DocumentNode, path: number[], depth: number): LayoutBlock[] {
	return (node.content ?? []).flatMap((child, index) => makeBlock(context, child, [...path, index], depth));
}

function makeBlock(context: Context, node: DocumentNode, path: number[], depth: number): LayoutBlock[] {
	switch (node.type) {
		case 'heading': {
			const level = context.levels.get(joinPath(path));
			return level === undefined ? [] : [{ kind: 'heading', level, pieces: makePieces(node) }];
		}
		case 'paragraph': {
			const pieces = makePieces(node);
			return pieces.some((piece) => 'note' in piece || String(piece.text ?? '').trim() !== '') ? [{ kind: 'paragraph', pieces }] : [];
		}
		case 'bulletList':
		case 'orderedList':
			return makeList(context, node, path, depth);
		case 'blockquote': {
			const blocks = makeBlocks(context, node, path, depth + 1);
			return depth >= DEEPEST || blocks.length === 0 ? blocks : [{ kind: 'quote', blocks }];
		}
		case 'table':
			return depth >= DEEPEST ? makeBlocks(context, node, path, depth) : makeTable(context, node, path, depth);
		case 'figure':
			return [makeFigure(context, node)];
		case 'horizontalRule':
			return [{ kind: 'rule' }];
		default:
			return makeBlocks(context, node, path, depth);
	}
}

function makeList(context: Context, list: DocumentNode, path: number[], depth: number): LayoutBlock[] {
	const items = (list.content ?? []).map((item, index) => makeBlocks(context, item, [...path, index], depth + 1));
	const start = Number(list.attrs?.start ?? 1);
	if (items.length === 0) return [];
	if (depth < DEEPEST) return list.type === 'bulletList' ? [{ kind: 'bullets', items }] : [{ kind: 'numbers', start, items }];
	return items.flatMap(([first, ...rest], index) => {
		const mark = { text: list.type === 'bulletList' ? '• ' : `${start + index}. `, marks: [] };
		const pieces = first?.kind === 'paragraph' && Array.isArray(first.pieces) ? [mark, ...first.pieces] : null;
		return pieces ? [{ kind: 'paragraph', pieces }, ...rest] : [...(first ? [first] : []), ...rest];
	});
}

function makePieces(block: DocumentNode): Record<string, unknown>[] {
	return (block.content ?? []).flatMap((node): Record<string, unknown>[] => {
		if (node.type === 'hardBreak') return [{ break: true }];
		if (node.type === 'footnote') return [{ note: softenLine(tidyLine(String(node.attrs?.text ?? ''))) }];
		const text = softenLine(cleanText(node.text ?? '').replace(/\s+/g, ' '));
		if (text === '') return [];
		const marks = (node.marks ?? []).map(({ type }) => type);
		const href = findSafeHref(node.marks?.find(({ type }) => type === 'link')?.attrs?.href, { absoluteOnly: true });
		return [{ text, marks: marks.filter((type) => type !== 'link'), ...(href === null ? {} : { href }) }];
	});
}

function makeTable(context: Context, node: DocumentNode, path: number[], depth: number): LayoutBlock[] {
	const layout = layoutTable(node);
	if (layout.rows.every((row) => row.length === 0)) return [];
	const rows = layout.rows.map((cells, y) => cells.map((cell) => ({
		x: cell.column,
		y,
		colspan: cell.colspan,
		rowspan: cell.rowspan,
		head: cell.node.type === 'tableHeader',
		figure: layout.figureColumns.has(cell.column) && cell.colspan === 1,
		blocks: makeBlocks(context, cell.node, [...path, y, cell.index], depth + 1),
	})));
	// A page on its side only at the top level: Typst turns no page within a container.
	const wide = path.length === 1 && layout.columns > 8;
	const scale = Math.max(0.5, Math.min(0.85, (wide ? 9.5 : 6.5) / layout.columns));
	const columns = layout.widths.map((width) => Math.min(Math.max(width, 7), 36));
	return [{ kind: 'table', wide, columns, head: layout.headRows, rows, scale, inset: Math.min(5, 40 / layout.columns) }];
}

function makeFigure(context: Context, node: DocumentNode): LayoutBlock {
	const { article, look } = context;
	const [src = '', alt = '', caption = '', credit = ''] = ['src', 'alt', 'caption', 'credit'].map((name) => tidyLine(String(node.attrs?.[name] ?? '')));
	const picture = article.pictures.get(String(node.attrs?.src ?? ''));
	const words = [caption, credit ? formatCredit(credit, article.language) : ''].filter((part) => part !== '').join('  ');
	const name = getWording(article.language).picture;
	return {
		kind: 'figure',
		file: picture ? storePicture(context, src, picture) : null,
		width: picture ? fitPicture(picture, 210 - look.margin[1] - look.margin[3]) : 0,
		// PDF/UA-1 asks for words on every picture; the caption says more than nothing.
		alt: alt || caption || name,
		missing: softenLine(alt ? `[${name}: ${alt}]` : `[${name}]`),
		caption: softenLine(words),
	};
}

function storePicture(context: Context, src: string, picture: Picture): string {
	const known = context.names.get(src);
	if (known) return known;
	const name = `picture-${context.names.size + 1}.${picture.mime.slice('image/'.length)}`;
	context.names.set(src, name);
	context.files.set(name, picture.bytes);
	return name;
}

/** Width in millimetres: the column at most, 110 dots an inch at least, and no taller than 120 mm. */
function fitPicture({ width, height }: Picture, column: number): number {
	const natural = (width / 110) * 25.4;
	const byHeight = height > 0 ? 120 * (width / height) : column;
	return Math.max(5, Math.min(column, natural, byHeight));
}

/** The text cut after a whole word, for a place with one line. */
function shorten(text: string, length: number): string {
	return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')}…`;
}

/** A word longer than a line may break anywhere: zero-width spaces, else it would run off the paper. */
function softenLine(text: string): string {
	return text.replace(/[^\s\u200b]{50,}/g, (word) => [...word].map((character, index) => (index > 0 && index % 20 === 0 ? `\u200b${character}` : character)).join(''));
}
