import { findOfficeMark, type OfficeMark } from '@nhipcau/vietnamese-text';
import type { DocumentNode } from '../model.ts';
import { paragraphNode, tidyInline } from './nodes.ts';
import { composeLists, isCapitals, readLine } from './structure.ts';
import { isKindLine } from './title.ts';

/** A text taken apart: what frames an office document, and what it says. */
export interface FramedText {
	/** Issuer, number, national title, place and date, one a paragraph; empty where a text has no such head. */
	head: DocumentNode[];
	body: DocumentNode[];
	/** Who signed, then the list of recipients. */
	foot: DocumentNode[];
	/** What stands after the foot: annexes. */
	annexes: DocumentNode[];
}

/** Blocks in which a head stands, and in which a foot does. */
const HEAD_BLOCKS = 14;
const FOOT_BLOCKS = 14;
const ISSUER_WORDS = 14;
const FOOT_WORDS = 14;
const ANNEX = /^(?:phụ lục|biểu|mẫu|danh sách)(?!\p{L})/iu;
const DASH = /^\s*[-–—•+*]\s*/u;
const DIRT = /^[^\p{L}\p{N}(]+/u;
/** Nothing that could be read: a rule under a name, what OCR makes of one. */
const WORDLESS = /^[^\p{L}\p{N}]*$/u;

/**
 * Finds the head and the foot of an office document (Decree 30/2020/NĐ-CP, annex I), which Word files hold in tables
 * without lines and scans show in two columns: they are no data, so their cells become paragraphs, column after column.
 */
export function divideLetterhead(nodes: readonly DocumentNode[]): FramedText {
	const top = splitTitles(nodes);
	const headEnd = findHeadEnd(top);
	const head = headEnd > 0 ? readColumns(top.slice(0, headEnd)).flat() : [];
	const rest = headEnd > 0 ? top.slice(headEnd) : [...nodes];
	const [from, to] = findFoot(rest);
	return { head, body: rest.slice(0, from), foot: composeFoot(rest.slice(from, to)), annexes: rest.slice(to) };
}

/** Two columns that a scan gives as one line ("UBND XÃ A CỘNG HÒA …"), parted before the national title. */
function splitTitles(nodes: readonly DocumentNode[]): DocumentNode[] {
	return nodes.flatMap((node, index) => {
		const line = index < HEAD_BLOCKS && node.type === 'paragraph' ? readLine(node) : '';
		const at = line.search(/CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM$|(?:Độc lập) ?[-–] ?Tự do ?[-–] ?Hạnh phúc$/u);
		return at > 0 ? [paragraphNode(line.slice(0, at).trim()), paragraphNode(line.slice(at))] : [node];
	});
}

/** How many blocks make the head; 0 where fewer than two of its marks stand together. */
function findHeadEnd(nodes: readonly DocumentNode[]): number {
	const stop = nodes.slice(0, HEAD_BLOCKS).findIndex((node) => !isHead(node));
	const possible = nodes.slice(0, stop < 0 ? HEAD_BLOCKS : stop);
	const marks = new Set(possible.flatMap(listHeadMarks));
	if (marks.size < 2) return 0;
	// Capitals under the last mark name the issuer where a kind of document follows; else they may be a title.
	return isKindLine(readLine(nodes[possible.length])) ? possible.length : possible.findLastIndex((node) => listHeadMarks(node).length > 0) + 1;
}

function listHeadMarks(node: DocumentNode): OfficeMark[] {
	const marks = readColumns([node]).flat().map((line) => findOfficeMark(readLine(line)));
	return marks.filter((mark) => mark === 'state' || mark === 'motto' || mark === 'number' || mark === 'dated');
}

function isHead(node: DocumentNode): boolean {
	if (listHeadMarks(node).length > 0) return true;
	if (node.type === 'horizontalRule') return true;
	const line = readLine(node);
	if ((node.type !== 'paragraph' && node.type !== 'heading') || isKindLine(line)) return false;
	return WORDLESS.test(line) || (isCapitals(line) && line.split(' ').length <= ISSUER_WORDS);
}

/** From where to where the foot stands; at the end of the text twice where it has none. */
function findFoot(nodes: readonly DocumentNode[]): [number, number] {
	const from = nodes.findIndex((node, index) => opensFoot(node) && reachesRecipients(nodes, index));
	if (from < 0) return [nodes.length, nodes.length];
	let to = from;
	while (to < Math.min(nodes.length, from + FOOT_BLOCKS) && isFoot(nodes[to] as DocumentNode)) to++;
	return [from, to];
}

function opensFoot(node: DocumentNode): boolean {
	return readColumns([node]).flat().some((line) => ['authority', 'recipients'].includes(findOfficeMark(readLine(line)) ?? ''));
}

/** Recipients alone or after a signature; a signature without them is a foot only at the end of the text. */
function reachesRecipients(nodes: readonly DocumentNode[], index: number): boolean {
	const near = readColumns(nodes.slice(index, index + FOOT_BLOCKS)).flat();
	return near.some((line) => findOfficeMark(readLine(line)) === 'recipients') || nodes.length - index <= FOOT_BLOCKS / 2;
}

function isFoot(node: DocumentNode): boolean {
	if (node.type === 'table') return (node.content ?? []).every((row) => (row.content ?? []).length <= 2);
	const line = readLine(node);
	return node.type.endsWith('List') || node.type === 'horizontalRule' || (!ANNEX.test(line) && line.split(' ').length <= FOOT_WORDS);
}

/** Signature first, recipients last: in that order they are read, and only the recipients may be left unread. */
function composeFoot(nodes: readonly DocumentNode[]): DocumentNode[] {
	const [left = [], ...others] = readColumns(nodes);
	const first = divideColumn(left);
	const second = divideColumn(others.flat());
	const signature = [...first.before, ...second.before, ...second.after, ...first.after];
	return [...signature.map(dropDirt), ...composeLists([...first.recipients, ...second.recipients].map(spaceDash))];
}

function divideColumn(lines: readonly DocumentNode[]): Record<'before' | 'recipients' | 'after', DocumentNode[]> {
	const divided: Record<'before' | 'recipients' | 'after', DocumentNode[]> = { before: [], recipients: [], after: [] };
	let place: keyof typeof divided = 'before';
	for (const line of lines) {
		const text = readLine(line);
		if (findOfficeMark(text) === 'recipients') place = 'recipients';
		else if (place === 'recipients' && !DASH.test(text) && !line.type.endsWith('List')) place = 'after';
		divided[place].push(line);
		// "Lưu: VT." closes every such list; a dash after it is dirt that OCR saw beside a signature.
		if (place === 'recipients' && /(?:^|[\s-])Lưu\s*:/u.test(text)) place = 'after';
	}
	return divided;
}

/** Marks before a signature's words are a dash, or what OCR makes of a stamp's edge. */
function dropDirt(node: DocumentNode): DocumentNode {
	const text = readLine(node);
	return DIRT.test(text) ? paragraphNode(text.replace(DIRT, '')) : node;
}

/** "-Lưu: VT." with the blank that a list mark has. */
function spaceDash(node: DocumentNode): DocumentNode {
	const text = readLine(node);
	return /^[-–—]\S/u.test(text) ? paragraphNode(text.replace(DASH, '- ')) : node;
}

/** Lines of blocks as paragraphs, one list for each column of tables; other blocks stand in the first column. */
function readColumns(nodes: readonly DocumentNode[]): DocumentNode[][] {
	const columns: DocumentNode[][] = [[]];
	for (const node of nodes) {
		if (node.type !== 'table') {
			columns[0]!.push(...splitLines(node));
			continue;
		}
		for (const row of node.content ?? []) {
			(row.content ?? []).forEach((cell, column) => (columns[column] ??= []).push(...(cell.content ?? []).flatMap(splitLines)));
		}
	}
	return columns;
}

/** A paragraph for each line of a block; lines without a word are left out. */
function splitLines(node: DocumentNode): DocumentNode[] {
	if (node.type.endsWith('List')) return [node];
	if (node.type !== 'paragraph' && node.type !== 'heading') return [];
	const lines: DocumentNode[][] = [[]];
	for (const child of node.content ?? []) {
		if (child.type === 'hardBreak') lines.push([]);
		else lines.at(-1)!.push(child);
	}
	return lines.map((line) => paragraphNode(tidyInline(line))).filter((line) => !WORDLESS.test(readLine(line)));
}
