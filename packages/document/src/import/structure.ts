import { readInlineText } from '../flatten.ts';
import type { DocumentNode } from '../model.ts';
import { splitCredit } from './html-to-nodes.ts';
import { listNode, paragraphNode } from './nodes.ts';

const BULLET = /^\s*[-–—•+*▪●○◦·]\s+(?=\S)/;
const NUMBER = /^\s*(\d{1,3})[.)]\s+(?=\S)/;
const HEADING_WORDS = 25;

/** What a heading line begins with, from the widest part of a Vietnamese document to the narrowest. */
const HEADING_RANKS: [RegExp, number][] = [
	[/^phần\s+(thứ\s+\S+|[\divx]+)/iu, 10],
	[/^chương\s+[\divx]+/iu, 20],
	[/^mục\s+[\divx]+/iu, 25],
	[/^[IVX]{1,5}[.)-]\s*\S/u, 30],
	[/^điều\s+\d+/iu, 40],
	[/^\d{1,2}\.\d{1,2}(\.\d{1,2})?[.)]?\s/u, 60],
	[/^\d{1,2}[.)]\s/u, 50],
	[/^[a-zđ][.)]\s/u, 70],
];
const CAPITALS_RANK = 30;
const BOLD_RANK = 45;

const CAPTION = /^(ảnh|hình|biểu đồ|sơ đồ|bản đồ|minh họa)\s*(\d+(\.\d+)*)?\s*[.:]/iu;
const CAPTION_WORDS = 50;

/** Gives a picture without caption the line under it, where that line is set or named as one. */
export function attachCaptions(nodes: readonly DocumentNode[]): DocumentNode[] {
	const attached: DocumentNode[] = [];
	for (const node of nodes) {
		const last = attached.at(-1);
		const line = readLine(node);
		const isCaption = node.type === 'paragraph' && line !== '' && line.split(' ').length <= CAPTION_WORDS && (isAllMarked(node, 'italic') || CAPTION.test(line));
		if (isCaption && last?.type === 'figure' && last.attrs?.caption === '' && last.attrs.credit === '') last.attrs = { ...last.attrs, ...splitCredit(line) };
		else attached.push(node);
	}
	return attached;
}

/** Turns runs of paragraphs that begin with a dash, a dot or rising numbers into lists; marks leave the text. */
export function composeLists(nodes: readonly DocumentNode[]): DocumentNode[] {
	const composed: DocumentNode[] = [];
	for (let index = 0; index < nodes.length; ) {
		const bullets = countWhile(nodes, index, (node) => BULLET.test(readLine(node)));
		const numbers = countNumbered(nodes, index);
		if (bullets > 0) {
			composed.push(listNode(nodes.slice(index, index + bullets).map((node) => [cutStart(node, BULLET)])));
		} else if (numbers > 1) {
			const start = Number(NUMBER.exec(readLine(nodes[index]))?.[1]);
			composed.push(listNode(nodes.slice(index, index + numbers).map((node) => [cutStart(node, NUMBER)]), start));
		} else if (nodes[index]) {
			composed.push(nodes[index] as DocumentNode);
		}
		index += bullets || (numbers > 1 ? numbers : 1);
	}
	return composed;
}

/** Makes headings of the lines that stand as headings, where a text has none of its own. */
export function promoteHeadings(nodes: readonly DocumentNode[]): DocumentNode[] {
	if (nodes.some((node) => node.type === 'heading')) return [...nodes];
	const ranks = nodes.map((node, index) => findHeadingRank(node, nodes[index + 1]));
	const levels = [...new Set(ranks.filter((rank) => rank !== null))].sort((a, b) => a - b);
	return nodes.map((node, index) => {
		const rank = ranks[index] ?? null;
		if (rank === null) return node;
		return { ...node, type: 'heading', attrs: { level: Math.min(4, levels.indexOf(rank) + 1) }, content: withoutBold(node.content ?? []) };
	});
}

/** Closes gaps between heading levels, so that the widest in use is 1. */
export function compactHeadings(nodes: readonly DocumentNode[]): DocumentNode[] {
	const levels = new Set<number>();
	const visit = (node: DocumentNode): void => {
		if (node.type === 'heading') levels.add(Number(node.attrs?.level));
		node.content?.forEach(visit);
	};
	nodes.forEach(visit);
	const order = [...levels].sort((a, b) => a - b);
	const rewrite = (node: DocumentNode): DocumentNode => {
		const level = node.type === 'heading' ? { attrs: { level: Math.min(4, order.indexOf(Number(node.attrs?.level)) + 1) } } : {};
		return { ...node, ...level, ...(node.content && { content: node.content.map(rewrite) }) };
	};
	return nodes.map(rewrite);
}

/** Whether every visible character of a paragraph is bold. */
export function isAllMarked(node: DocumentNode, mark: string): boolean {
	const texts = (node.content ?? []).filter((child) => child.type === 'text' && child.text?.trim());
	return texts.length > 0 && texts.every((child) => child.marks?.some((known) => known.type === mark));
}

export function isCapitals(text: string): boolean {
	return (text.match(/\p{L}/gu)?.length ?? 0) >= 4 && text === text.toUpperCase();
}

export function readLine(node: DocumentNode | undefined): string {
	return node?.type === 'paragraph' || node?.type === 'heading' ? readInlineText(node).replace(/\s+/g, ' ').trim() : '';
}

/** Text of a node without marks of one kind. */
export function withoutBold(content: readonly DocumentNode[]): DocumentNode[] {
	return content.map((child) => {
		const marks = child.marks?.filter((mark) => mark.type !== 'bold') ?? [];
		const { marks: _marks, ...bare } = child;
		return marks.length > 0 ? { ...bare, marks } : bare;
	});
}

function findHeadingRank(node: DocumentNode, next: DocumentNode | undefined): number | null {
	const line = readLine(node);
	if (line === '' || !/\p{L}/u.test(line) || line.split(' ').length > HEADING_WORDS) return null;
	if (!next || /[;,]$/.test(line) || (/[.:]$/.test(line) && !isCapitals(line))) return null;
	const bold = isAllMarked(node, 'bold');
	const rank = HEADING_RANKS.find(([pattern]) => pattern.test(line))?.[1];
	const follows = next.type !== 'paragraph' || readLine(next).length > line.length || isAllMarked(next, 'bold') !== bold;
	if (rank !== undefined && (bold || isCapitals(line) || (rank <= 50 && follows))) return rank;
	if (isCapitals(line)) return CAPITALS_RANK;
	return bold ? BOLD_RANK : null;
}

function countWhile(nodes: readonly DocumentNode[], start: number, test: (node: DocumentNode) => boolean): number {
	let end = start;
	while (end < nodes.length && nodes[end]?.type === 'paragraph' && test(nodes[end] as DocumentNode)) end++;
	return end - start;
}

/** Paragraphs numbered n, n+1, n+2 … without gap; a bold one is a heading and ends the run. */
function countNumbered(nodes: readonly DocumentNode[], start: number): number {
	const first = Number(NUMBER.exec(readLine(nodes[start]))?.[1]);
	return countWhile(nodes, start, (node) => !isAllMarked(node, 'bold') && Number(NUMBER.exec(readLine(node))?.[1]) === first + nodes.indexOf(node) - start);
}

/** The paragraph without the mark it begins with, which may lie across several text nodes. */
function cutStart(node: DocumentNode, pattern: RegExp): DocumentNode {
	let cut = pattern.exec(readInlineText(node))?.[0].length ?? 0;
	const content = (node.content ?? []).flatMap((child) => {
		if (child.type !== 'text' || cut === 0) return [child];
		const text = child.text ?? '';
		const taken = Math.min(cut, text.length);
		cut -= taken;
		return taken < text.length ? [{ ...child, text: text.slice(taken) }] : [];
	});
	return paragraphNode(content);
}
