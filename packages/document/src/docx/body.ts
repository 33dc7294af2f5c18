import { ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, ImageRun, Paragraph, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import { joinPath, tidyLine } from '../html/outline.ts';
import { cleanText, findSafeHref } from '../html/safe-text.ts';
import { formatCredit, getWording } from '../html/wording.ts';
import type { DocumentNode } from '../model.ts';
import type { Block, Context, Place } from './context.ts';
import type { WordPicture } from './picture.ts';
import { CENTIMETRE, makeLevels, textWidth } from './styles.ts';
import { makeTable } from './table.ts';

/** The blocks inside a node as paragraphs and tables. */
export function makeBlocks(context: Context, node: DocumentNode, path: number[], place: Place): Block[] {
	return (node.content ?? []).flatMap((child, index) => makeBlock(context, child, [...path, index], place));
}

function makeBlock(context: Context, node: DocumentNode, path: number[], place: Place): Block[] {
	switch (node.type) {
		case 'heading': {
			const level = context.levels.get(joinPath(path));
			if (level === undefined) return [];
			const heading = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4][level - 1];
			return [new Paragraph({ heading, children: makeRuns(context, node, path) })];
		}
		case 'paragraph':
			return makeParagraph(context, node, path, place);
		case 'bulletList':
		case 'orderedList':
			return makeList(context, node, path, place);
		case 'blockquote':
			return makeBlocks(context, node, path, { ...place, style: 'Quote' });
		case 'table':
			return makeTable(context, node, path, makeBlocks);
		case 'figure':
			return makeFigure(context, node);
		case 'horizontalRule':
			return [new Paragraph({ style: 'Rule' })];
		default:
			return makeBlocks(context, node, path, place);
	}
}

function makeParagraph(context: Context, node: DocumentNode, path: number[], place: Place): Paragraph[] {
	const children = makeRuns(context, node, path);
	if (children.length === 0) return [];
	return [new Paragraph({
		style: place.style,
		children,
		...(place.indent === undefined ? {} : { indent: { left: place.indent } }),
		...(place.right ? { alignment: 'right' } : {}),
	})];
}

function makeList(context: Context, list: DocumentNode, path: number[], place: Place): Block[] {
	const depth = Math.min(place.depth + 1, 8);
	const reference = `list-${context.numbering.length + 1}`;
	const start = Number(list.attrs?.start ?? 1);
	context.numbering.push({ reference, levels: makeLevels(list.type === 'bulletList' ? 'bullet' : 'decimal', depth, start) });
	const inside: Place = { style: 'ListContinue', depth, indent: CENTIMETRE * (depth + 1) + 227 };
	return (list.content ?? []).flatMap((item, index) => {
		const [first, ...rest] = item.content ?? [];
		const here = [...path, index];
		const numbering = { reference, level: depth };
		const head = first?.type === 'paragraph'
			? [new Paragraph({ style: 'ListParagraph', numbering, children: makeRuns(context, first, [...here, 0]) })]
			: first ? [new Paragraph({ style: 'ListParagraph', numbering }), ...makeBlock(context, first, [...here, 0], inside)] : [];
		return [...head, ...rest.flatMap((child, place2) => makeBlock(context, child, [...here, place2 + 1], inside))];
	});
}

/** Runs of a heading or paragraph; none where it has nothing to show. */
function makeRuns(context: Context, block: DocumentNode, path: number[]): ParagraphChild[] {
	const runs = (block.content ?? []).map((node, index): ParagraphChild | null => {
		if (node.type === 'hardBreak') return new TextRun({ break: 1 });
		const note = context.notes.get(joinPath([...path, index]));
		if (note !== undefined) return new FootnoteReferenceRun(note);
		const text = cleanText(node.text ?? '').replace(/\s+/g, ' ');
		return text === '' ? null : makeTextRun(node, text);
	}).filter((run) => run !== null);
	const words = (block.content ?? []).some(({ type, text }) => type === 'footnote' || (text ?? '').trim() !== '');
	return words ? runs : [];
}

function makeTextRun(node: DocumentNode, text: string): ParagraphChild {
	const has = (type: string): boolean => node.marks?.some((mark) => mark.type === type) ?? false;
	const href = findSafeHref(node.marks?.find(({ type }) => type === 'link')?.attrs?.href, { absoluteOnly: true });
	const run = new TextRun({
		text,
		...(has('bold') ? { bold: true } : {}),
		...(has('italic') ? { italics: true } : {}),
		...(has('underline') ? { underline: {} } : {}),
		...(has('strike') ? { strike: true } : {}),
		...(has('superscript') ? { superScript: true } : {}),
		...(has('subscript') ? { subScript: true } : {}),
		...(href === null ? {} : { style: 'Hyperlink' }),
	});
	return href === null ? run : new ExternalHyperlink({ link: href, children: [run] });
}

function makeFigure(context: Context, node: DocumentNode): Paragraph[] {
	const { article } = context;
	const [alt = '', caption = '', credit = ''] = ['alt', 'caption', 'credit'].map((name) => tidyLine(String(node.attrs?.[name] ?? '')));
	const words = [caption, credit ? formatCredit(credit, article.language) : ''].filter((part) => part !== '').join('  ');
	const name = getWording(article.language).picture;
	const picture = context.pictures.get(String(node.attrs?.src ?? ''));
	const child = picture ? makeImage(context, picture, alt || caption || name) : new TextRun(alt ? `[${name}: ${alt}]` : `[${name}]`);
	return [new Paragraph({ style: 'Figure', children: [child] }), ...(words ? [new Paragraph({ style: 'Caption', text: words })] : [])];
}

/** The picture within the text's width and 12 cm of height; Word counts 96 pixels an inch. */
function makeImage(context: Context, { type, data, width, height }: WordPicture, description: string): ImageRun {
	context.drawings += 1;
	const scale = Math.min(1, textWidth / 15 / width, 454 / height);
	return new ImageRun({
		type,
		data,
		transformation: { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) },
		altText: { id: String(context.drawings), name: `${context.drawings}`, description },
	});
}
