import type { Article, Block, BlockKind, DocumentNode, FlatText } from './model.ts';

/** Between two blocks of the flat text. */
const BLOCK_GAP = '\n\n';
const CELL_GAP = ' | ';

type FoundBlock = Omit<Block, 'start' | 'end'> & { text: string };

/** Where in the tree the walk stands: what the words there are part of. */
interface Place {
	kind: 'body' | 'quote' | 'list';
	depth: number;
}

/**
 * The canonical plain text of an article with its blocks; see `FlatText`.
 * Blocks without a visible character make no block. A hard break is one "\n" inside its block.
 * Offsets count in UTF-16 code units of `text`; a block's text is the NFC text of its node, uncut, so
 * `offset - block.start` is a place in that node.
 */
export function flattenArticle(article: Pick<Article, 'title' | 'lead' | 'document'>): FlatText {
	const found: FoundBlock[] = [
		{ kind: 'title', path: [], text: article.title.normalize('NFC').trim() },
		{ kind: 'lead', path: [], text: (article.lead ?? '').normalize('NFC').trim() },
		...findBlocks(article.document, [], { kind: 'body', depth: 0 }),
		...findFootnotes(article.document),
	];
	const blocks: Block[] = [];
	let text = '';
	for (const { text: words, ...block } of found) {
		if (words.trim() === '') continue;
		if (text !== '') text += BLOCK_GAP;
		blocks.push({ ...block, start: text.length, end: text.length + words.length });
		text += words;
	}
	return { text, blocks };
}

/** Words of the inline content of a heading or paragraph: NFC, hard breaks as "\n", footnotes left out. */
export function readInlineText(node: DocumentNode): string {
	const pieces = (node.content ?? []).map((child) => (child.type === 'hardBreak' ? '\n' : (child.text ?? '')));
	return pieces.join('').normalize('NFC');
}

/** Words of one table cell on one line: its blocks joined by a space, line breaks folded to spaces. */
export function readCellText(cell: DocumentNode): string {
	const words = findBlocks(cell, [], { kind: 'body', depth: 0 }).map((block) => block.text.trim());
	return words.filter((text) => text !== '').join(' ').replace(/\s*\n\s*/g, ' ');
}

function findBlocks(node: DocumentNode, path: number[], place: Place): FoundBlock[] {
	switch (node.type) {
		case 'heading':
			return [{ kind: 'heading', level: Number(node.attrs?.level ?? 1), path, text: readInlineText(node) }];
		case 'paragraph':
			return [{ ...describeParagraph(place), path, text: readInlineText(node) }];
		case 'figure':
			return [{ kind: 'caption', path, text: String(node.attrs?.caption ?? '').normalize('NFC') }];
		case 'tableRow':
			return [{ kind: 'table_row', path, text: readRowText(node) }];
		case 'bulletList':
		case 'orderedList':
			return findListItems(node, path, place);
		case 'blockquote':
			return findChildBlocks(node, path, { kind: 'quote', depth: place.depth });
		default:
			return findChildBlocks(node, path, place);
	}
}

function findChildBlocks(node: DocumentNode, path: number[], place: Place): FoundBlock[] {
	return (node.content ?? []).flatMap((child, index) => findBlocks(child, [...path, index], place));
}

function describeParagraph(place: Place): { kind: BlockKind; level?: number } {
	if (place.kind === 'list') return { kind: 'list_item', level: place.depth };
	return { kind: place.kind === 'quote' ? 'quote' : 'paragraph' };
}

/** Items of a list; the printed mark stands on the first block of each item alone. */
function findListItems(list: DocumentNode, path: number[], place: Place): FoundBlock[] {
	const start = Number(list.attrs?.start ?? 1);
	const inside: Place = { kind: 'list', depth: place.depth + 1 };
	return (list.content ?? []).flatMap((item, index) => {
		const blocks = findChildBlocks(item, [...path, index], inside);
		const first = blocks[0];
		if (first?.kind === 'list_item') first.label = list.type === 'orderedList' ? `${start + index}.` : '•';
		return blocks;
	});
}

function readRowText(row: DocumentNode): string {
	const cells = (row.content ?? []).map(readCellText);
	return cells.every((cell) => cell === '') ? '' : cells.join(CELL_GAP);
}

function findFootnotes(document: DocumentNode): FoundBlock[] {
	const found: FoundBlock[] = [];
	const visit = (node: DocumentNode, path: number[]): void => {
		if (node.type === 'footnote') {
			const text = String(node.attrs?.text ?? '').normalize('NFC');
			found.push({ kind: 'footnote', label: `[${found.length + 1}]`, path, text });
		}
		node.content?.forEach((child, index) => visit(child, [...path, index]));
	};
	visit(document, []);
	return found;
}
