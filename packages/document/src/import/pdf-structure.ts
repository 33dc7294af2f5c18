import type { DocumentNode } from '../model.ts';
import { splitCredit } from './html-to-nodes.ts';
import { cellNode, figureNode, headingNode, listNode, paragraphNode, textNode, tidyInline } from './nodes.ts';
import type { PdfRun } from './pdf-pages.ts';

/** A node of pdf.js's structure tree: an element with a role, or a reference to marked content. */
export interface StructureNode {
	role?: string;
	type?: string;
	id?: string;
	alt?: string;
	children?: StructureNode[];
}

const LEVELS: Record<string, number> = { Title: 1, H: 1, H1: 1, H2: 2, H3: 3, H4: 4, H5: 4, H6: 4 };
const INLINE = new Set(['Span', 'Link', 'Em', 'Strong', 'Quote', 'Reference', 'Lbl', 'Code', 'Annot', 'Ruby', 'Sub', 'Formula', 'Note', 'FENote']);
const NOTES = new Set(['Note', 'FENote']);

/** Address of a figure whose picture is not yet known. */
export const PENDING_SOURCE = 'pending';

/** Blocks of one page by its tags. Content that no tag holds (artifacts: running heads, rules) is left out. */
export function readStructure(root: StructureNode, runs: readonly PdfRun[]): DocumentNode[] {
	const byTag = new Map<string, PdfRun[]>();
	for (const run of runs) {
		if (run.tag === null) continue;
		const known = byTag.get(run.tag);
		if (known) known.push(run);
		else byTag.set(run.tag, [run]);
	}
	return readChildren(root, byTag);
}

/** Ids of all marked content that the tree holds. */
export function findTags(node: StructureNode): string[] {
	if (node.type === 'content' && node.id) return [node.id];
	return (node.children ?? []).flatMap(findTags);
}

/**
 * Ids of the numbers of notes, both at the mark and at the note: they are labels, not words.
 */
export function findNoteLabels(node: StructureNode): string[] {
	const children = node.children ?? [];
	return children.flatMap((child, index) => {
		if (NOTES.has(child.role ?? '')) return (child.children ?? []).filter((part) => part.role === 'Lbl').flatMap(findTags);
		return isNoteMark(children, index) ? findTags(child) : findNoteLabels(child);
	});
}

/** A label or reference standing right before a note is its mark. */
function isNoteMark(children: readonly StructureNode[], index: number): boolean {
	const role = children[index]?.role ?? '';
	return (role === 'Lbl' || role === 'Reference') && NOTES.has(children[index + 1]?.role ?? '');
}

type Tagged = ReadonlyMap<string, PdfRun[]>;

function readChildren(node: StructureNode, runs: Tagged): DocumentNode[] {
	const blocks: DocumentNode[] = [];
	let inline: DocumentNode[] = [];
	const flush = (): void => {
		const tidy = tidyInline(inline);
		if (tidy.length > 0) blocks.push(paragraphNode(tidy));
		inline = [];
	};
	const children = node.children ?? [];
	for (const [index, child] of children.entries()) {
		if (isNoteMark(children, index)) continue;
		if (child.role === undefined || INLINE.has(child.role)) inline.push(...readInline(child, runs));
		else {
			flush();
			blocks.push(...readElement(child, runs));
		}
	}
	flush();
	return blocks;
}

function readElement(node: StructureNode, runs: Tagged): DocumentNode[] {
	const role = node.role ?? '';
	if (role in LEVELS) return nonEmpty(headingNode(LEVELS[role] ?? 1, tidyInline(readInline(node, runs).map(({ marks: _marks, ...text }) => text))));
	switch (role) {
		case 'P':
		case 'Caption':
			return readChildren(node, runs);
		case 'Div':
		case 'Figure':
			return readFigure(node, runs);
		case 'L':
			return readList(node, runs);
		case 'Table':
			return readTable(node, runs);
		case 'BlockQuote': {
			const content = readChildren(node, runs);
			return content.length > 0 ? [{ type: 'blockquote', content }] : [];
		}
		default:
			return readChildren(node, runs);
	}
}

/** A picture with its caption, which may stand within it or beside it in a common division. */
function readFigure(node: StructureNode, runs: Tagged): DocumentNode[] {
	const inner = node.role === 'Figure' ? node : node.children?.find((child) => child.role === 'Figure');
	const caption = node.children?.find((child) => child.role === 'Caption');
	if (!inner || (node.role === 'Div' && (!caption || (node.children ?? []).length !== 2))) return readChildren(node, runs);
	const words = readChildren({ children: caption?.children ?? [] }, runs).map((block) => (block.content ?? []).map((child) => child.text ?? '').join('')).join(' ').trim();
	const rest = readChildren({ children: (inner.children ?? []).filter((child) => child.role !== 'Caption') }, runs);
	return [figureNode(PENDING_SOURCE, { alt: (inner.alt ?? '').normalize('NFC').trim(), ...splitCredit(words) }), ...rest];
}

function nonEmpty(node: DocumentNode): DocumentNode[] {
	return node.content ? [node] : [];
}

function readInline(node: StructureNode, runs: Tagged): DocumentNode[] {
	if (node.type === 'content') return readRuns(runs.get(node.id ?? '') ?? []);
	const children = node.children ?? [];
	if (NOTES.has(node.role ?? '')) {
		const words = children.filter((child) => child.role !== 'Lbl').flatMap((child) => readInline(child, runs));
		const text = words.map((word) => word.text ?? '').join('').replace(/\s+/g, ' ').trim();
		return text === '' ? [] : [{ type: 'footnote', attrs: { text } }];
	}
	return children.flatMap((child, index) => (isNoteMark(children, index) ? [] : readInline(child, runs)));
}

/** Text of marked content; a line's end is a blank unless the word is broken by a soft hyphen. */
function readRuns(runs: readonly PdfRun[]): DocumentNode[] {
	return runs.flatMap((run, index) => {
		const before = runs[index - 1];
		const newLine = before !== undefined && Math.abs(run.y - before.y) > 0.5 * Math.max(run.size, 1);
		const apart = before !== undefined && !newLine && run.x0 - before.x1 > 0.2 * run.size;
		const text = `${newLine || apart ? ' ' : ''}${run.text}${run.endsLine ? ' ' : ''}`;
		const marks = run.text.trim() === '' ? [] : [...(run.bold ? [{ type: 'bold' }] : []), ...(run.italic ? [{ type: 'italic' }] : [])];
		return text === '' ? [] : [textNode(text, marks)];
	});
}

function readList(list: StructureNode, runs: Tagged): DocumentNode[] {
	const items: DocumentNode[][] = [];
	// Lists within an item that began on the page before.
	const orphans: DocumentNode[] = [];
	let start: number | undefined;
	for (const child of list.children ?? []) {
		if (child.role === 'L') {
			const last = items.at(-1);
			if (last) last.push(...readList(child, runs));
			else orphans.push(...readList(child, runs));
			continue;
		}
		const label = (child.children ?? []).filter((part) => part.role === 'Lbl').flatMap((part) => readInline(part, runs)).map((node) => node.text).join('').trim();
		const bodies = (child.children ?? []).filter((part) => part.role !== 'Lbl');
		const blocks = readChildren({ children: bodies }, runs);
		const number = /^(\d{1,3})[.)]?$/.exec(label)?.[1];
		if (items.length === 0 && number !== undefined) start = Number(number);
		if (blocks.length > 0) items.push(keepLabel(blocks, label, number));
	}
	return items.length > 0 ? [...orphans, listNode(items, start)] : orphans;
}

/** A label that is neither a bullet nor a number ("a)") has no other place than the text. */
function keepLabel(blocks: DocumentNode[], label: string, number: string | undefined): DocumentNode[] {
	const first = blocks[0];
	if (number !== undefined || !/[\p{L}\p{N}]/u.test(label) || first?.type !== 'paragraph') return blocks;
	return [paragraphNode([textNode(`${label} `), ...(first.content ?? [])]), ...blocks.slice(1)];
}

function readTable(table: StructureNode, runs: Tagged): DocumentNode[] {
	const rows = findRows(table).map((row) => ({
		type: 'tableRow',
		content: (row.children ?? []).filter((cell) => cell.role === 'TH' || cell.role === 'TD').map((cell) => cellNode(readChildren(cell, runs), cell.role === 'TH')),
	}));
	const captions = (table.children ?? []).filter((child) => child.role === 'Caption').flatMap((child) => readChildren(child, runs));
	const filled = rows.filter((row) => row.content.length > 0);
	return filled.length > 0 ? [...captions, { type: 'table', content: filled }] : captions;
}

function findRows(node: StructureNode): StructureNode[] {
	return (node.children ?? []).flatMap((child) => (child.role === 'TR' ? [child] : /^T(Head|Body|Foot)$/i.test(child.role ?? '') ? findRows(child) : []));
}

