import { documentTypes } from '../data/document-types.ts';
import { bodyOpeners, unnumberedKinds } from '../data/structure-words.ts';
import type { Span } from '../types.ts';
import { countWords, isInCapitals, listLines, type Line } from './lines.ts';
import { findOfficeMark } from './office-marks.ts';

/** The head of an office document as Decree 30/2020/NĐ-CP (annex I) and Guide 36-HD/VPTW set it. */
export interface Letterhead {
	/** Quốc hiệu, or the name of the Party. */
	state?: Span;
	/** Tiêu ngữ: "Độc lập - Tự do - Hạnh phúc". */
	motto?: Span;
	/** The issuing body and the one above it, as the lines stand. */
	issuers: Span[];
	/** "Số: 12/KH-UBND", with the word. */
	number?: Span;
	/** Place and date: "Trà Vinh, ngày 05 tháng 3 năm 2026". */
	dated?: Span;
	/** The kind of document: "KẾ HOẠCH". */
	type?: Span;
	/** Trích yếu: what the document is about. */
	subject?: Span;
	/** Where the head ends and the body may begin. */
	end: number;
}

const HEAD_LINES = 24;
const CELLS = /\t+| \| |[ \u00a0]{3,}/g;
const RULE = /^[-–—_*=.~\s]{1,60}$/;
const ABOUT = /^V\/v(?: ?:)?\s/iu;
const KINDS = [...new Set([...Object.values(documentTypes), ...unnumberedKinds])].map((kind) => kind.toUpperCase()).sort((a, b) => b.length - a.length);
const SUBJECT_WORDS = 70;
const LIST_HEAD = /^(?:[IVX]{1,5}|\d{1,2}|[A-ZĐ])[.)]\s/;

/** The head of an office document at the beginning of a text (NFC), or null where a text has none. */
export function findLetterhead(text: string): Letterhead | null {
	const lines = listLines(text, HEAD_LINES);
	const head: Letterhead = { issuers: [], end: 0 };
	let about: Span | undefined;
	for (const [index, line] of lines.entries()) {
		if (startsBody(line)) break;
		if (isKind(line.text, countMarks(head) > 0)) return withTitle(head, lines, index);
		for (const cell of splitCells(line)) about = takeCell(head, text, cell) ?? about;
	}
	if (about === undefined || countMarks(head) < 2) return null;
	const after = lines.find((line) => line.start >= about.end && /^[\p{Ll}\d]/u.test(line.text) && !line.apart);
	head.subject = { start: about.start, end: after !== undefined && after.start - about.end < 3 ? after.end : about.end };
	return { ...head, end: Math.max(head.subject.end, head.number?.end ?? 0, head.dated?.end ?? 0) };
}

/** Whether the line opens the body, so that no head can follow. */
function startsBody(line: Line): boolean {
	return /^Kính gửi/iu.test(line.text) || LIST_HEAD.test(line.text) || (countWords(line.text) > 12 && /[.;:,…]$/.test(line.text)) || !line.whole;
}

/** A line that is a kind of document, or, under other marks of a head, capitals that begin with one. */
function isKind(line: string, marked: boolean): boolean {
	const upper = line.toUpperCase().replace(/\s+/g, ' ');
	const kind = KINDS.find((name) => upper.startsWith(name));
	if (kind === undefined) return false;
	return upper.length === kind.length || (marked && isInCapitals(line) && /^[\s:]/.test(upper.slice(kind.length)));
}

function splitCells(line: Line): { text: string; start: number }[] {
	const cells: { text: string; start: number }[] = [];
	let from = 0;
	for (const { index, 0: gap } of line.text.matchAll(CELLS)) {
		cells.push({ text: line.text.slice(from, index), start: line.start + from });
		from = index + gap.length;
	}
	cells.push({ text: line.text.slice(from), start: line.start + from });
	return cells.filter((cell) => cell.text.trim() !== '');
}

/** Puts a cell where it belongs in the head; gives the span of a "V/v …", which is a title only where no kind follows. */
function takeCell(head: Letterhead, text: string, cell: { text: string; start: number }): Span | undefined {
	const written = cell.text.trimEnd();
	const span = { start: cell.start, end: cell.start + written.length };
	if (RULE.test(written)) return undefined;
	const mark = findOfficeMark(written);
	if (mark === 'state' || mark === 'motto' || mark === 'number' || mark === 'dated') head[mark] ??= span;
	else if (ABOUT.test(written)) return span;
	else if (head.number === undefined && /^\p{Lu}/u.test(text[span.start] ?? '') && countWords(written) <= 20) head.issuers.push(span);
	return undefined;
}

function countMarks(head: Letterhead): number {
	return [head.state, head.motto, head.number, head.dated].filter((mark) => mark !== undefined).length;
}

/** The head with its kind at `index` and the subject lines after it. */
function withTitle(head: Letterhead, lines: readonly Line[], index: number): Letterhead | null {
	const kind = lines[index];
	if (kind === undefined || (countMarks(head) === 0 && (head.issuers.length > 2 || !isInCapitals(kind.text)))) return null;
	let last = index;
	while (last - index < 5 && isSubject(lines, index, last + 1)) last++;
	const first = lines[index + 1];
	const end = lines[last]?.end ?? kind.end;
	return {
		...head,
		type: { start: kind.start, end: kind.end },
		...(last > index && first !== undefined && { subject: { start: first.start, end } }),
		end,
	};
}

/** Whether the line carries on the subject that stands under the kind of document. */
function isSubject(lines: readonly Line[], kind: number, at: number): boolean {
	const line = lines[at];
	const before = lines[at - 1];
	if (line === undefined || before === undefined || !line.whole || RULE.test(line.text) || LIST_HEAD.test(line.text)) return false;
	if (/[.;:,]$/.test(line.text) || bodyOpeners.some((opener) => line.text.startsWith(`${opener} `) || line.text === opener)) return false;
	if (/^(?:phần|chương|mục|điều)\s[\divxl]+(?!\p{L})/iu.test(line.text)) return false;
	const words = lines.slice(kind, at + 1).reduce((sum, { text }) => sum + countWords(text), 0);
	if (words > SUBJECT_WORDS) return false;
	if (at === kind + 1) return true;
	if (isInCapitals(line.text) && !isInCapitals(before.text)) return false;
	return !line.apart || /^\p{Ll}/u.test(line.text);
}
