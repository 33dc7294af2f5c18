import { readCellText } from '../flatten.ts';
import type { DocumentNode } from '../model.ts';
import { isAllMarked, isCapitals, readLine } from './structure.ts';

export interface TitledText {
	nodes: DocumentNode[];
	title?: string;
	lead?: string;
	/** The line above the title that names the author told outside the text; it is no part of the text. */
	issuer?: string;
}

const KINDS = 'báo cáo|thông báo|quyết định|chỉ thị|kế hoạch|nghị quyết|tờ trình|hướng dẫn|chương trình|kết luận|quy định|thể lệ|thể lệ cuộc thi|đề án|công điện|thông cáo|thông cáo báo chí|quy chế|đề cương|giấy mời|thông tri';
const KIND_LINE = new RegExp(`^(?:${KINDS})$`, 'iu');
const GENERIC_TITLE = /^(microsoft word|word document|document\d*|untitled|tài liệu\d*|new document|powerpoint|doc\d+)|\.(docx?|pdf|html?|txt|indd)$/i;
/** Whether a line is the name of a kind of document in capitals: "THÔNG BÁO". */
export function isKindLine(line: string): boolean {
	return KIND_LINE.test(line) && isCapitals(line);
}

/** Blocks among which the title of an office document stands, after the names of the issuer and the state. */
const TITLE_BLOCKS = 14;
const TITLE_WORDS = 35;

/**
 * Finds the title and lead of a text and takes them out of its body, so that neither is told twice.
 * `given` is a title the source names outside its text or by a style.
 */
export function takeTitle(nodes: readonly DocumentNode[], given: { title?: string; lead?: string; propertyTitle?: string; author?: string }): TitledText {
	const property = given.propertyTitle && !GENERIC_TITLE.test(given.propertyTitle) ? given.propertyTitle : undefined;
	// A property that the text shows as a line is its title; one that it does not show may be stale.
	const found = (property !== undefined && given.title === undefined ? findShown(nodes, property) : null) ?? findTitle(nodes, given.title);
	const title = found?.title ?? given.title ?? property;
	const first = found?.used[0] ?? 0;
	const issuer = given.author ? nodes.slice(0, first).findIndex((node) => fold(readLine(node)) === fold(given.author!)) : -1;
	const rest = nodes.flatMap((node, index) => (found?.used.includes(index) || index === issuer ? [] : [index < first ? demote(node) : node]));
	if (title === undefined) return { nodes: rest };
	const lead = given.lead ? null : findLead(rest, issuer < 0 ? first : first - 1);
	return {
		nodes: lead === null ? rest : rest.filter((_node, index) => index !== lead),
		title,
		...(issuer >= 0 && { issuer: readLine(nodes[issuer]) }),
		...(given.lead ? { lead: given.lead } : lead !== null ? { lead: readLine(rest[lead]) } : {}),
	};
}

/** The names of the issuer and the state above a title are no headings of the text. */
function demote(node: DocumentNode): DocumentNode {
	return node.type === 'heading' ? { type: 'paragraph', ...(node.content && { content: node.content }) } : node;
}

interface FoundTitle {
	title: string;
	/** Indices of the blocks that make it. */
	used: number[];
}

function findTitle(nodes: readonly DocumentNode[], given: string | undefined): FoundTitle | null {
	if (given !== undefined) return findShown(nodes, given);
	return findOfficeTitle(nodes) ?? findTopHeading(nodes) ?? findFirstLine(nodes);
}

function findShown(nodes: readonly DocumentNode[], title: string): FoundTitle | null {
	const index = nodes.slice(0, TITLE_BLOCKS).findIndex((node) => fold(readLine(node)) === fold(title));
	return index < 0 ? null : { title, used: [index] };
}

/** "BÁO CÁO" and the lines under it that say of what. */
function findOfficeTitle(nodes: readonly DocumentNode[]): FoundTitle | null {
	const start = nodes.slice(0, TITLE_BLOCKS).findIndex((node) => isKindLine(readLine(node)));
	if (start < 0) return null;
	const kind = readLine(nodes[start]).toLowerCase();
	const used = [start];
	const words = [kind.charAt(0).toUpperCase() + kind.slice(1)];
	for (let index = start + 1; index < nodes.length && index <= start + 3; index++) {
		const node = nodes[index] as DocumentNode;
		const line = readLine(node);
		const heads = node.type === 'heading' || isAllMarked(node, 'bold') || isCapitals(line) || (index === start + 1 && /^về /iu.test(line));
		if (!heads || line === '' || /^([IVX]+|\d+)[.)]/.test(line) || line.split(' ').length > TITLE_WORDS) break;
		words.push(line);
		used.push(index);
	}
	return { title: words.join(' '), used };
}

/** A heading at the top that no other equals in level. */
function findTopHeading(nodes: readonly DocumentNode[]): FoundTitle | null {
	const index = nodes.findIndex((node) => node.type === 'heading');
	const level = nodes[index]?.attrs?.level;
	const before = nodes.slice(0, Math.max(0, index)).map(readLine).filter((line) => line !== '');
	if (index < 0 || index > 3 || before.some((line) => line.length > 160)) return null;
	// Under other lines (the office, the section) it is the title only if several sections stand below it.
	if (before.length > 0 && nodes.filter((node) => node.type === 'heading').length < 3) return null;
	const equals = nodes.filter((node) => node.type === 'heading' && Number(node.attrs?.level) <= Number(level));
	return equals.length === 1 && nodes.length > 1 ? { title: readLine(nodes[index]), used: [index] } : null;
}

/** A short first line that ends no sentence. */
function findFirstLine(nodes: readonly DocumentNode[]): FoundTitle | null {
	const line = readLine(nodes[0]);
	const words = line.split(' ').length;
	if (nodes.length < 2 || line === '' || words > TITLE_WORDS || words < 2 || /[.;:,]$/.test(line) || !/\p{L}/u.test(line)) return null;
	return { title: line, used: [0] };
}

/** The opening paragraph in bold or italics, as the press sets its lead. */
function findLead(nodes: readonly DocumentNode[], from: number): number | null {
	const node = nodes[from];
	const words = readLine(node).split(' ').length;
	if (node?.type !== 'paragraph' || words < 12 || words > 120 || nodes.length < from + 2) return null;
	if (node.content?.some((child) => child.type === 'footnote')) return null;
	return isAllMarked(node, 'bold') || isAllMarked(node, 'italic') ? from : null;
}

/** The day of "Trà Vinh, ngày 05 tháng 3 năm 2026" near the head or the end, as `YYYY-MM-DD`. */
export function findDate(nodes: readonly DocumentNode[]): string | undefined {
	const ends = nodes.length > 30 ? [...nodes.slice(0, 12), ...nodes.slice(-10)] : nodes;
	for (const line of ends.flatMap(readLines)) {
		const match = /^[\p{L}\s.-]{2,40},\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})\.?$/iu.exec(line);
		if (match?.[1] && match[2] && match[3]) return `${match[3]}-${match[2].padStart(2, '0')}-${match[1].padStart(2, '0')}`;
	}
	return undefined;
}

function readLines(node: DocumentNode): string[] {
	if (node.type === 'table') return (node.content ?? []).flatMap((row) => (row.content ?? []).flatMap((cell) => [readCellText(cell), ...(cell.content ?? []).map(readLine)]));
	return [readLine(node)];
}

function fold(text: string): string {
	return text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
